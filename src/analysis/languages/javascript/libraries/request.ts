// request and its promise forms: deprecated, still common. Waits without limit and is sent once.
import type { Library, Operation, Setting } from '../../../concepts';

// `request(url, options, callback)` and `request(options, callback)`; what does not fit a call is not offered for it.
const limit: Setting = {
  places: ['0.timeout', '1.timeout'],
  remedies: [{ title: 'Give up after 5 seconds', set: '1.timeout', value: '5000' }, { title: 'Give up after 5 seconds', set: '0.timeout', value: '5000' }],
};
const none: Setting = { ...limit, otherwise: 'none' };
const once: Setting = { places: [], otherwise: 'none' };
const address = { places: ['0.url', '0.uri', '0'], form: 'url' } as const;

const safe = ['get', 'head', 'put', 'del', 'delete'];
const changing = ['post', 'patch'];
const on = (names: readonly string[]): readonly string[] => names.map((name) => `RequestDefaults#${name}`);

const operations: readonly Operation[] = [
  { at: ['defaults', 'RequestDefaults#defaults'], does: 'make', makes: 'RequestDefaults', address: { places: ['0.baseUrl'], form: 'url' }, deadline: { places: ['0.timeout'], otherwise: 'none', remedies: [{ title: 'Give all calls 5 seconds', set: '0.timeout', value: '5000' }] } },
  { at: safe, does: 'request', repeatable: 'yes', address, deadline: none, retry: once },
  { at: changing, does: 'request', repeatable: 'no', address, deadline: none },
  { at: [''], does: 'request', repeatable: { method: ['0.method', '1.method'] }, address, deadline: none, retry: once },
  { at: on(safe), does: 'request', repeatable: 'yes', address, deadline: limit, retry: once },
  { at: on(changing), does: 'request', repeatable: 'no', address, deadline: limit },
  { at: ['RequestDefaults#'], does: 'request', repeatable: { method: ['0.method', '1.method'] }, address, deadline: limit, retry: once },
];

const documented = { language: 'javascript', protocol: 'http', version: '2.88: no timeout, no retries', source: 'https://github.com/request/request#requestoptions-callback', operations } as const;

export const request: Library = { ...documented, id: 'request', title: 'request', modules: ['request'] };

export const requestPromise: Library = { ...documented, id: 'request-promise', title: 'request-promise', modules: ['request-promise', 'request-promise-native'], promises: true };
