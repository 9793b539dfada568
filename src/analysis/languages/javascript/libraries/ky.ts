// ky: ten seconds and two more attempts for safe methods by itself; only who switches the limit off waits for ever.
import type { Library, Setting } from '../../../concepts';

const limit = (options: string): Setting => ({
  places: [`${options}.timeout`, `${options}.signal`],
  remedies: [{ title: 'Give up after 5 seconds', set: `${options}.timeout`, value: '5000' }],
});
const deadline: Setting = { ...limit('1'), otherwise: { value: '10 s' } };
const retry: Setting = { places: ['1.retry'], otherwise: { value: '2 retries' } };
const address = { places: ['0'], form: 'url' } as const;

const safe = ['get', 'head', 'put', 'delete'];
const changing = ['post', 'patch'];

export const ky: Library = {
  id: 'ky',
  title: 'ky',
  language: 'javascript',
  modules: ['ky', 'ky-universal'],
  protocol: 'http',
  version: '1.x: timeout 10 s; GET, PUT, HEAD, DELETE, OPTIONS, TRACE retried twice with growing pauses',
  source: 'https://github.com/sindresorhus/ky#timeout',
  promises: true,
  operations: [
    {
      at: ['create', 'extend', 'KyInstance#extend', 'KyInstance#create'], does: 'make', makes: 'KyInstance',
      address: { places: ['0.prefixUrl'], form: 'url' },
      deadline: { ...limit('0'), otherwise: { value: '10 s' } }, retry: { places: ['0.retry'], otherwise: { value: '2 retries' } },
      repeats: { times: { places: ['0.retry.limit', '0.retry'], counts: 'retries', otherwise: 2 }, otherwise: 'growing' },
    },
    { at: safe, does: 'request', repeatable: 'yes', address, deadline, retry },
    { at: changing, does: 'request', repeatable: 'no', address, deadline },
    { at: [''], does: 'request', repeatable: { method: ['1.method'] }, address, deadline, retry },
    { at: safe.map((name) => `KyInstance#${name}`), does: 'request', repeatable: 'yes', address, deadline: limit('1'), retry: { places: ['1.retry'] } },
    { at: changing.map((name) => `KyInstance#${name}`), does: 'request', repeatable: 'no', address, deadline: limit('1') },
    { at: ['KyInstance#'], does: 'request', repeatable: { method: ['1.method'] }, address, deadline: limit('1'), retry: { places: ['1.retry'] } },
  ],
};

/** ofetch, which Nuxt calls `$fetch`: one more attempt for safe methods, no limit. */
export const ofetch: Library = {
  id: 'ofetch',
  title: 'ofetch',
  language: 'javascript',
  modules: ['ofetch', 'ohmyfetch'],
  protocol: 'http',
  version: '1.x: no timeout; safe methods retried once, without a pause',
  source: 'https://github.com/unjs/ofetch#readme',
  promises: true,
  operations: [
    {
      at: ['ofetch.create', '$fetch.create', 'createFetch'], does: 'make', makes: 'Ofetch', address: { places: ['0.baseURL'], form: 'url' },
      deadline: { ...limit('0'), otherwise: 'none' }, retry: { places: ['0.retry'], otherwise: { value: '1 retry' } },
    },
    {
      at: ['ofetch', '$fetch', 'ofetch.raw', '$fetch.raw'], does: 'request', repeatable: { method: ['1.method'] }, address,
      deadline: { ...limit('1'), otherwise: 'none' }, retry: { places: ['1.retry'], otherwise: { value: '1 retry' } },
    },
    { at: ['Ofetch#', 'Ofetch#raw'], does: 'request', repeatable: { method: ['1.method'] }, address, deadline: limit('1'), retry: { places: ['1.retry'] } },
  ],
};
