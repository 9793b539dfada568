// axios: no timeout by default; `axios.create` carries one for all its calls.
import type { Library, Repeats, Setting } from '../../../concepts';
import { retryAround } from './remedies';

const callDeadline = (...places: string[]): Setting => ({
  places: places.flatMap((p) => [`${p}.timeout`, `${p}.signal`]),
  remedies: [{ title: 'Give up after 5 seconds', set: `${places.at(-1)}.timeout`, value: '5000' }],
});

const none = (setting: Setting): Setting => ({ ...setting, otherwise: 'none' });

export const axios: Library = {
  id: 'axios',
  title: 'axios',
  language: 'javascript',
  modules: ['axios'],
  protocol: 'http',
  version: '1.x: timeout 0 (none), no retries',
  source: 'https://axios-http.com/docs/req_config',
  promises: true,
  operations: [
    {
      at: ['create', 'Axios'],
      does: 'make',
      makes: 'AxiosInstance',
      address: { places: ['0.baseURL'], form: 'url' },
      credentials: [{ place: '0.auth.password', opens: 'connect' }],
      deadline: {
        places: ['0.timeout', '~defaults.timeout', '0.signal'],
        otherwise: 'none',
        remedies: [{ title: 'Give this client a timeout of 5 seconds', set: '0.timeout', value: '5000' }],
      },
      retry: {
        places: [],
        otherwise: 'none',
        remedies: [{
          title: 'Retry safe requests 3 times with exponential backoff (axios-retry)',
          after: 'axiosRetry($target, { retries: 3, retryDelay: axiosRetry.exponentialDelay });',
          imports: [['axios-retry', null]],
        }],
      },
    },
    {
      at: ['get', 'head', 'options'],
      does: 'request',
      address: { places: ['0'], form: 'url' },
      repeatable: 'yes',
      credentials: [{ place: '1.auth.password', opens: 'connect' }], deadline: none(callDeadline('1')),
      retry: { places: ['1.axios-retry'], otherwise: 'none', remedies: retryAround },
    },
    { at: ['delete'], does: 'request', address: { places: ['0'], form: 'url' }, repeatable: 'yes', credentials: [{ place: '1.auth.password', opens: 'connect' }], deadline: none(callDeadline('1')), retry: { places: ['1.axios-retry'], otherwise: 'none', remedies: retryAround } },
    { at: ['put'], does: 'request', address: { places: ['0'], form: 'url' }, repeatable: 'yes', credentials: [{ place: '2.auth.password', opens: 'connect' }], deadline: none(callDeadline('2')), retry: { places: ['2.axios-retry'], otherwise: 'none', remedies: retryAround } },
    { at: ['post', 'patch', 'postForm', 'patchForm'], does: 'request', address: { places: ['0'], form: 'url' }, repeatable: 'no', credentials: [{ place: '2.auth.password', opens: 'connect' }], deadline: none(callDeadline('2')) },
    { at: ['', 'request'], does: 'request', address: { places: ['0.url', '0.baseURL', '0'], form: 'url' }, repeatable: { method: ['0.method', '1.method'] }, credentials: [{ place: '0.auth.password', opens: 'connect' }, { place: '1.auth.password', opens: 'connect' }], deadline: none(callDeadline('1', '0')), retry: { places: [], otherwise: 'none', remedies: retryAround } },
    { at: ['AxiosInstance#get', 'AxiosInstance#head', 'AxiosInstance#options', 'AxiosInstance#delete'], does: 'request', address: { places: ['0'], form: 'url' }, repeatable: 'yes', credentials: [{ place: '1.auth.password', opens: 'connect' }], deadline: callDeadline('1'), retry: { places: ['1.axios-retry'] } },
    { at: ['AxiosInstance#put'], does: 'request', address: { places: ['0'], form: 'url' }, repeatable: 'yes', credentials: [{ place: '2.auth.password', opens: 'connect' }], deadline: callDeadline('2'), retry: { places: ['2.axios-retry'] } },
    { at: ['AxiosInstance#post', 'AxiosInstance#patch', 'AxiosInstance#postForm'], does: 'request', address: { places: ['0'], form: 'url' }, repeatable: 'no', credentials: [{ place: '2.auth.password', opens: 'connect' }], deadline: callDeadline('2') },
    { at: ['AxiosInstance#', 'AxiosInstance#request'], does: 'request', address: { places: ['0.url', '0.baseURL'], form: 'url' }, repeatable: { method: ['0.method', '1.method'] }, deadline: callDeadline('1', '0') },
    { at: ['AxiosInstance#interceptors.response.use'], does: 'configure', looksOn: true, on: 'receiver', gives: ['retry'] },
    { at: ['defaults.timeout='], does: 'ambient', gives: ['deadline'], covers: ['axios'] },
    { at: ['interceptors.response.use'], does: 'ambient', looksOn: true, gives: ['retry'], covers: ['axios'] },
  ],
};

// Three retries, one right after the other unless a delay is given.
const immediate: Repeats = {
  times: { places: ['1.retries'], counts: 'retries', otherwise: 3 },
  pauses: [{ place: '1.retryDelay', kind: 'GrowingDelay', is: 'growing' }],
  otherwise: 'none',
};

/** Adds retries to an instance, or to axios itself. */
export const axiosRetry: Library = {
  id: 'axios-retry',
  title: 'axios-retry',
  language: 'javascript',
  modules: ['axios-retry'],
  protocol: 'http',
  version: '4.x',
  source: 'https://github.com/softonic/axios-retry#readme',
  operations: [
    { at: ['exponentialDelay', 'linearDelay'], does: 'make', makes: 'GrowingDelay' },
    { at: ['', 'attach'], does: 'configure', on: '0', requires: { '0': 'AxiosInstance' }, gives: ['retry'], repeats: immediate },
    { at: ['', 'attach'], does: 'ambient', gives: ['retry'], covers: ['axios'], repeats: immediate },
  ],
};

/** Like axios-retry, by interceptors of its own; its pauses are set on the instance and are not followed. */
export const retryAxios: Library = {
  id: 'retry-axios',
  title: 'retry-axios',
  language: 'javascript',
  modules: ['retry-axios'],
  protocol: 'http',
  version: '3.x',
  source: 'https://github.com/JustinBeckwith/retry-axios#readme',
  operations: [
    { at: ['', 'attach'], does: 'configure', on: '0', requires: { '0': 'AxiosInstance' }, gives: ['retry'] },
    { at: ['', 'attach'], does: 'ambient', gives: ['retry'], covers: ['axios'] },
  ],
};
