// requests: no deadline unless a call brings one; a session cannot carry it, but its adapters carry retries.
import type { Library, Operation, Remedy } from '../../../concepts';
import { tenacityRetry } from './retry-remedies';

const addTimeout: Remedy = { title: 'Add a timeout of 10 s', set: 'timeout=', value: '10' };
const retry = tenacityRetry('requests', 'RequestException');
const deadline: Operation['deadline'] = { places: ['timeout='], otherwise: 'none', remedies: [addTimeout] };
const address = { places: ['0', 'url='], form: 'url' } as const;

const idempotent = ['get', 'head', 'options', 'put', 'delete'];
const changing = ['post', 'patch'];
const inModule = (names: readonly string[]): string[] => names.flatMap((name) => [name, `api.${name}`]);
const onSession = (names: readonly string[]): string[] => names.map((name) => `Session#${name}`);

// Which retries a session has is decided by the adapters mounted on it, which a record cannot follow: left unknown.
const requests: Operation[] = [
  { at: inModule(idempotent), does: 'request', deadline, retry: { places: [], otherwise: 'none', remedies: [retry] }, address, repeatable: 'yes' },
  { at: inModule(changing), does: 'request', deadline, retry: { places: [], otherwise: 'none' }, address, repeatable: 'no' },
  {
    at: inModule(['request']), does: 'request', deadline, retry: { places: [], otherwise: 'none', remedies: [retry] },
    address: { places: ['1', 'url='], form: 'url' }, repeatable: { method: ['0', 'method='] },
  },
  { at: ['Session', 'session', 'sessions.Session', 'sessions.session'], does: 'make', makes: 'Session' },
  { at: onSession(idempotent), does: 'request', deadline, address, repeatable: 'yes' },
  { at: onSession(changing), does: 'request', deadline, address, repeatable: 'no' },
  {
    at: onSession(['request']), does: 'request', deadline: { ...deadline, places: ['timeout=', '8'] },
    address: { places: ['1', 'url='], form: 'url' }, repeatable: { method: ['0', 'method='] },
  },
  { at: onSession(['send']), does: 'request', deadline, repeatable: 'unknown' },
];

export const library: Library = {
  id: 'requests',
  title: 'requests',
  language: 'python',
  modules: ['requests'],
  protocol: 'http',
  version: '2.34',
  source: 'https://requests.readthedocs.io/en/latest/user/advanced/#timeouts',
  operations: requests,
};
