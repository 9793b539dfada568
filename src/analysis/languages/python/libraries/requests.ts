// requests: no deadline unless a call brings one; a session cannot carry it, but its adapters carry retries.
import type { Library, Operation, Remedy } from '../../../concepts';
import { tenacityRetry } from './retry-remedies';
import { inThread } from './thread-holders';
import { verifying, verifyingAnywhere, verifyMember } from './verify';

const addTimeout: Remedy = { title: 'Add a timeout of 10 s', set: 'timeout=', value: '10' };
const retry = tenacityRetry('requests.RequestException');
const deadline: Operation['deadline'] = { places: ['timeout='], otherwise: 'none', remedies: [addTimeout] };
const address = { places: ['0', 'url='], form: 'url' } as const;

const idempotent = ['get', 'head', 'options', 'put', 'delete'];
const changing = ['post', 'patch'];
const inModule = (names: readonly string[]): string[] => names.flatMap((name) => [name, `api.${name}`]);
const onSession = (names: readonly string[]): string[] => names.map((name) => `Session#${name}`);

// A session sends through the adapters mounted on it. The library's own may retry; one of the caller's own class may do anything.
const mountRetries: Remedy = {
  title: 'Mount three retries with growing, jittered pauses',
  imports: [['requests.adapters', 'HTTPAdapter'], ['urllib3.util', 'Retry']],
  after: ['https', 'http'].map((scheme) => `$target.mount("${scheme}://", HTTPAdapter(max_retries=Retry(total=3, backoff_factor=0.5, backoff_jitter=0.5)))`).join('\n$indent'),
};

const operations: Operation[] = [
  { at: inModule(idempotent), does: 'request', deadline, retry: { places: [], otherwise: 'none', remedies: [retry] }, address, repeatable: 'yes' },
  { at: inModule(changing), does: 'request', deadline, retry: { places: [], otherwise: 'none' }, address, repeatable: 'no' },
  {
    at: inModule(['request']), does: 'request', deadline, retry: { places: [], otherwise: 'none', remedies: [retry] },
    address: { places: ['1', 'url='], form: 'url' }, repeatable: { method: ['0', 'method='] },
  },
  { at: ['Session', 'session', 'sessions.Session', 'sessions.session'], does: 'make', makes: 'Session', shares: 'lightly', deadline: { places: ['~request', '~send', '~get'] }, retry: { places: [], otherwise: 'none', remedies: [mountRetries] } },
  { at: ['Request', 'models.Request'], does: 'make', makes: 'RequestToSend', address: { places: ['1', 'url='], form: 'url' } },
  { at: ['adapters.HTTPAdapter'], does: 'make', makes: 'HTTPAdapter', gives: ['retry'], repeats: { times: { places: ['max_retries='], counts: 'retries' }, otherwise: 'unknown' } },
  { at: ['Session#mount'], does: 'configure', on: 'receiver', requires: { '1': 'HTTPAdapter' }, gives: ['retry'], repeats: { times: { places: ['1', 'adapter='], counts: 'retries' }, otherwise: 'unknown' } },
  { at: ['Session#mount'], does: 'configure', on: 'receiver', looksOn: true, gives: ['deadline', 'retry'] },
  // Replaced for the whole process: `requests.Session.request = with_timeout`.
  { at: ['Session.request=', 'Session.send=', 'sessions.Session.request=', 'api.request=', 'adapters.HTTPAdapter.send='], does: 'ambient', gives: ['deadline'], covers: ['requests'] },
  { at: onSession(idempotent), does: 'request', deadline, address, repeatable: 'yes' },
  { at: onSession(changing), does: 'request', deadline, address, repeatable: 'no' },
  {
    at: onSession(['request']), does: 'request', deadline: { ...deadline, places: ['timeout=', '8'] },
    address: { places: ['1', 'url='], form: 'url' }, repeatable: { method: ['0', 'method='] },
  },
  { at: onSession(['send']), does: 'request', deadline, repeatable: 'unknown' },
];

export const requests: Library = {
  id: 'requests',
  title: 'requests',
  language: 'python',
  modules: ['requests', 'requests.sessions', 'requests.adapters', 'requests.api'],
  protocol: 'http',
  version: '2.34',
  source: 'https://requests.readthedocs.io/en/latest/user/advanced/#timeouts',
  refusals: 'answers',
  blocks: true,
  operations: [...verifying(operations.map((operation) => (operation.does === 'request' ? { ...operation, aside: inThread } : operation))), verifyingAnywhere],
  tls: [verifyMember],
};
