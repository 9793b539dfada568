// RestSharp, over HttpClient: 100 s, no retries.
import type { Library, Setting } from '../../../concepts';
import { endless, hundredSeconds } from './http-client';
import { of } from './kinds';

const retry: Setting = { places: [], otherwise: 'none' };

export const restSharp: Library = {
  id: 'rest-sharp',
  title: 'RestSharp',
  language: 'csharp',
  modules: ['RestSharp'],
  protocol: 'http',
  version: '112: the 100 s of HttpClient',
  source: 'https://restsharp.dev/docs/advanced/configuration/',
  operations: [
    { at: ['RestClientOptions'], does: 'make', form: 'new', makes: 'RestClientOptions', address: { places: ['0', 'BaseUrl='], form: 'url' }, deadline: { places: ['Timeout=', '~Timeout'], off: endless, otherwise: { value: '100 s' } } },
    { at: ['RestClient'], does: 'make', form: 'new', makes: 'RestClient', shares: true, through: ['0'], address: { places: ['0'], form: 'url' }, deadline: hundredSeconds, retry },
    { at: of(['RestClient', 'IRestClient'], ['GetAsync', 'GetJsonAsync', 'PutAsync', 'DeleteAsync']), does: 'request', repeatable: 'yes', retry },
    { at: of(['RestClient', 'IRestClient'], ['PostAsync', 'PostJsonAsync', 'PatchAsync']), does: 'request', repeatable: 'no' },
    { at: of(['RestClient', 'IRestClient'], ['ExecuteAsync']), does: 'request' },
    { at: of(['RestClient', 'IRestClient'], ['Execute']), does: 'request', blocks: true },
  ],
};
