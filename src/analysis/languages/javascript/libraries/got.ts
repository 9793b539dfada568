// got: retries safe requests by itself, but waits without limit.
import type { Library, Operation, Setting } from '../../../concepts';

const deadline = (place: string): Setting => ({
  places: [`${place}.timeout.request`, `${place}.timeout`, `${place}.signal`],
  remedies: [{ title: 'Give up after 5 seconds', set: `${place}.timeout`, value: '{ request: 5000 }' }],
});

const safe = ['get', 'head', 'put', 'delete', 'stream', 'paginate'];
const changing = ['post', 'patch'];
const on = (kind: string, names: readonly string[]): readonly string[] => names.map((name) => `${kind}${name}`);

const direct: Partial<Operation> = {
  does: 'request',
  address: { places: ['0', '0.url'], form: 'url' },
  deadline: { ...deadline('1'), places: ['1.timeout.request', '0.timeout.request', '1.timeout', '1.signal', '0.timeout', '0.signal'], otherwise: 'none' },
  retry: { places: ['1.retry', '0.retry'], otherwise: { value: '2 retries' } },
};
const ofInstance: Partial<Operation> = { does: 'request', address: { places: ['0'], form: 'url' }, deadline: deadline('1'), retry: { places: ['1.retry'], otherwise: { value: '2 retries' } } };

export const got: Library = {
  id: 'got',
  title: 'got',
  language: 'javascript',
  modules: ['got'],
  protocol: 'http',
  version: '14.x: no timeout; GET, PUT, HEAD, DELETE, OPTIONS, TRACE retried twice with backoff',
  source: 'https://github.com/sindresorhus/got/blob/main/documentation/7-retry.md',
  promises: true,
  operations: [
    {
      at: ['extend', 'got.extend', 'GotInstance#extend'],
      does: 'make',
      makes: 'GotInstance',
      address: { places: ['0.prefixUrl'], form: 'url' },
      deadline: { ...deadline('0'), otherwise: 'none' },
      retry: { places: ['0.retry'], otherwise: { value: '2 retries' } },
      repeats: { times: { places: ['0.retry.limit', '0.retry'], counts: 'retries', otherwise: 2 }, otherwise: 'growing' },
    },
    { ...direct, does: 'request', at: [...changing, ...on('got.', changing)], repeatable: 'no' },
    { ...direct, does: 'request', at: ['', 'got', ...safe, ...on('got.', safe)], repeatable: { method: ['1.method', '0.method'] } },
    { ...ofInstance, does: 'request', at: on('GotInstance#', changing), repeatable: 'no' },
    { ...ofInstance, does: 'request', at: ['GotInstance#', ...on('GotInstance#', safe)], repeatable: { method: ['1.method', '0.method'] } },
  ],
};
