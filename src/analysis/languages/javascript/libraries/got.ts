// got: retries safe requests by itself, but waits without limit.
import type { Library, Setting } from '../../../concepts';

const deadline = (place: string): Setting => ({
  places: [`${place}.timeout`, `${place}.signal`],
  remedies: [{ title: 'Give up after 5 seconds', set: `${place}.timeout`, value: '{ request: 5000 }' }],
});

const methods = ['get', 'head', 'put', 'delete', 'post', 'patch', 'stream', 'paginate'];

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
    },
    {
      at: ['', 'got', ...methods, ...methods.map((m) => `got.${m}`)],
      does: 'request',
      address: { places: ['0', '0.url'], form: 'url' },
      deadline: { ...deadline('1'), places: ['1.timeout', '1.signal', '0.timeout', '0.signal'], otherwise: 'none' },
      retry: { places: ['1.retry', '0.retry'], otherwise: { value: '2 retries' } },
    },
    {
      at: ['GotInstance#', ...methods.map((m) => `GotInstance#${m}`)],
      does: 'request',
      address: { places: ['0'], form: 'url' },
      deadline: deadline('1'),
      retry: { places: ['1.retry'], otherwise: { value: '2 retries' } },
    },
  ],
};
