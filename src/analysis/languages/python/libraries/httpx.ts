// httpx: 5 s for connecting, reading, writing and waiting for a connection, unless somebody switches it off.
import type { Library, Operation } from '../../../concepts';
import { tenacityAsyncRetry, tenacityRetry } from './retry-remedies';
import { verifying, verifyMember } from './verify';

const off = [null] as const;
const remedies = [{ title: 'Set a timeout of 10 s', set: 'timeout=', value: '10.0' }] as const;
const byDefault: Operation['deadline'] = { places: ['timeout='], off, otherwise: { value: '5 s' }, remedies };
const byClient: Operation['deadline'] = { places: ['timeout='], off, remedies };
const address = { places: ['0', 'url='], form: 'url' } as const;

const idempotent = ['get', 'head', 'options', 'put', 'delete'];
const changing = ['post', 'patch'];
const either = ['request', 'stream'];

function methods(kind: string, async: boolean): Operation[] {
  const retry: Operation['retry'] = { places: [], remedies: [async ? tenacityAsyncRetry('httpx.TransportError') : tenacityRetry('httpx.TransportError')] };
  const blocks = !async;
  const on = (names: readonly string[]): string[] => names.map((name) => `${kind}#${name}`);
  return [
    { at: [kind], does: 'make', makes: kind, shares: true, deadline: { ...byDefault, places: ['timeout=', '~timeout'] }, retry: transportRetry(async), address: { places: ['base_url='], form: 'url' } },
    { at: on(idempotent), does: 'request', blocks, deadline: byClient, retry, address, repeatable: 'yes' },
    { at: on(changing), does: 'request', blocks, deadline: byClient, address, repeatable: 'no' },
    { at: on(either), does: 'request', blocks, deadline: byClient, address: { places: ['1', 'url='], form: 'url' }, repeatable: { method: ['0', 'method='] } },
    { at: on(['send']), does: 'request', blocks, repeatable: 'unknown' },
  ];
}

/** Transports try connecting again, with growing pauses; a transport of the caller's own may do anything. */
function transportRetry(async: boolean): Operation['retry'] {
  const transport = async ? 'AsyncHTTPTransport' : 'HTTPTransport';
  return {
    places: ['transport=.retries'],
    otherwise: 'none',
    remedies: [{ title: 'Retry failed connects three times', imports: [['httpx', transport]], set: 'transport=', value: `${transport}(retries=3)` }],
  };
}

export const httpx: Library = {
  id: 'httpx',
  title: 'httpx',
  language: 'python',
  modules: ['httpx'],
  protocol: 'http',
  version: '0.28',
  source: 'https://www.python-httpx.org/advanced/timeouts/',
  refusals: 'answers',
  blocks: true,
  bounds: '100 connections of a client',
  operations: verifying([
    { at: ['Timeout'], does: 'make', makes: 'Timeout', deadline: { places: ['0', 'timeout=', 'read=', 'pool=', 'connect=', 'write='], off } },
    { at: idempotent, does: 'request', deadline: byDefault, retry: { places: [], otherwise: 'none', remedies: [tenacityRetry('httpx.TransportError')] }, address, repeatable: 'yes' },
    { at: changing, does: 'request', deadline: byDefault, address, repeatable: 'no' },
    { at: either, does: 'request', deadline: byDefault, address: { places: ['1', 'url='], form: 'url' }, repeatable: { method: ['0', 'method='] } },
    ...methods('Client', false),
    ...methods('AsyncClient', true),
  ]),
  tls: [verifyMember],
};
