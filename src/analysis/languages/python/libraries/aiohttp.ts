// aiohttp's client: five minutes for a whole request by default.
import type { Library, Operation } from '../../../concepts';

const off = [null, 0] as const;
const address = { places: ['0', 'url='], form: 'url' } as const;
const idempotent = ['get', 'head', 'options', 'put', 'delete'];
const changing = ['post', 'patch'];
const on = (names: readonly string[]): string[] => names.map((name) => `ClientSession#${name}`);

// A call is a context manager as often as an awaitable, so a wrapper around the awaitable would not fit everywhere: no fix here.
const sessionDeadline: Operation['deadline'] = {
  places: ['timeout=', 'read_timeout='],
  off,
  otherwise: { value: '300 s' },
  remedies: [{ title: 'Set a timeout of 10 s', imports: [['aiohttp', 'ClientTimeout']], set: 'timeout=', value: 'ClientTimeout(total=10)' }],
};
// `ssl=False` goes on without a check; an SSLContext of one's own decides by itself.
const tls: Operation['tls'] = [{ place: 'ssl=', weakens: 'certificate', values: [false], instead: 'True' }];
const callDeadline: Operation['deadline'] = { places: ['timeout='], off, remedies: sessionDeadline.remedies! };

export const aiohttp: Library = {
  id: 'aiohttp',
  title: 'aiohttp',
  language: 'python',
  modules: ['aiohttp', 'aiohttp.client'],
  protocol: 'http',
  version: '3.14',
  source: 'https://docs.aiohttp.org/en/stable/client_quickstart.html#timeouts',
  bounds: '100 connections of a session',
  operations: [
    { at: ['ClientTimeout'], does: 'make', makes: 'ClientTimeout', deadline: { places: ['total=', '0', 'sock_read=', 'connect=', 'sock_connect='], off } },
    { at: ['TCPConnector'], does: 'make', makes: 'TCPConnector', tls },
    { at: ['ClientSession'], does: 'make', makes: 'ClientSession', shares: true, deadline: sessionDeadline, retry: { places: [], otherwise: 'none', carried: true }, address: { places: ['0', 'base_url='], form: 'url' } },
    { at: on(idempotent), does: 'request', deadline: callDeadline, retry: { places: [] }, tls, address, repeatable: 'yes' },
    { at: on(changing), does: 'request', deadline: callDeadline, tls, address, repeatable: 'no' },
    { at: on(['request']), does: 'request', deadline: callDeadline, tls, address: { places: ['1', 'url='], form: 'url' }, repeatable: { method: ['0', 'method='] } },
    { at: on(['ws_connect']), does: 'connect', tls, address },
    { at: ['request'], does: 'request', tls, deadline: { ...sessionDeadline, places: ['timeout='] }, address: { places: ['1', 'url='], form: 'url' }, repeatable: { method: ['0', 'method='] } },
  ],
};
