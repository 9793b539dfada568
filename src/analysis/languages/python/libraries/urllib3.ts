// urllib3: pools wait for ever, but try a failed request again by default; the module function (version 2) waits 3 s.
import type { Library, Operation } from '../../../concepts';

const remedies = [{ title: 'Set a timeout of 10 s', set: 'timeout=', value: '10' }] as const;
const off = [null] as const;
const deadline: Operation['deadline'] = { places: ['timeout='], off, otherwise: 'none', remedies };
const retry: Operation['retry'] = { places: ['retries='], off: [false, 0], otherwise: { value: '3 attempts' } };
const request = { address: { places: ['1', 'url='], form: 'url' }, repeatable: { method: ['0', 'method='] } } as const;
const callDeadline: Operation['deadline'] = { places: ['timeout='], off, remedies };
const callRetry: Operation['retry'] = { places: ['retries='], off: [false, 0] };

const managers = ['PoolManager', 'ProxyManager'];
const at = (module: string, names: readonly string[]): string[] => names.flatMap((name) => [name, `${module}.${name}`]);

function methods(kind: string): Operation {
  return { at: ['request', 'urlopen', 'request_encode_url', 'request_encode_body'].map((name) => `${kind}#${name}`), does: 'request', deadline: callDeadline, retry: callRetry, ...request };
}

export const urllib3: Library = {
  id: 'urllib3',
  title: 'urllib3',
  language: 'python',
  modules: ['urllib3', 'urllib3.poolmanager', 'urllib3.connectionpool'],
  protocol: 'http',
  version: '2.8',
  source: 'https://urllib3.readthedocs.io/en/stable/reference/urllib3.connectionpool.html',
  blocks: true,
  operations: [
    { at: at('util', ['Timeout', 'timeout.Timeout']), does: 'make', makes: 'Timeout', deadline: { places: ['total=', '0', 'read=', 'connect='], off } },
    {
      at: ['util.Retry', 'util.retry.Retry', 'Retry'], does: 'make', makes: 'Retry', retry: { places: [] },
      repeats: { times: { places: ['total=', '0'], counts: 'retries', otherwise: 10 }, pauses: [{ place: 'backoff_factor=', value: 0, is: 'none' }, { place: 'backoff_factor=', is: 'growing' }, { place: '~backoff_factor', is: 'growing' }], otherwise: 'none' },
    },
    { at: ['request'], does: 'request', deadline: { places: ['timeout='], off, otherwise: { value: '3 s' }, remedies }, retry, ...request },
    { at: at('poolmanager', managers), does: 'make', makes: 'PoolManager', deadline, retry },
    { at: at('connectionpool', ['HTTPConnectionPool']), does: 'make', makes: 'HTTPConnectionPool', address: { places: ['0', 'host='], form: 'host' }, transport: { otherwise: 'plaintext' }, deadline: { ...deadline, places: ['timeout=', '2'] }, retry },
    { at: [...at('connectionpool', ['HTTPSConnectionPool']), 'connection_from_url', 'connectionpool.connection_from_url'], does: 'make', makes: 'HTTPConnectionPool', deadline: { ...deadline, places: ['timeout=', '2'] }, retry },
    { at: ['proxy_from_url', 'poolmanager.proxy_from_url'], does: 'make', makes: 'PoolManager', deadline, retry },
    { at: ['PoolManager#connection_from_url', 'PoolManager#connection_from_host'], does: 'make', makes: 'HTTPConnectionPool' },
    methods('PoolManager'),
    methods('HTTPConnectionPool'),
  ],
};
