// Flurl: requests that begin with a text. Over HttpClient: 100 s, no retries.
import type { Library, Operation } from '../../../concepts';
import { hundredSeconds } from './http-client';

const request = (repeatable: 'yes' | 'no', ...names: readonly string[]): Operation =>
  ({ at: names.map((name) => `any:${name}`), does: 'request', repeatable, through: [], deadline: hundredSeconds });

export const flurl: Library = {
  id: 'flurl',
  title: 'Flurl',
  language: 'csharp',
  modules: ['Flurl.Http', 'Flurl'],
  protocol: 'http',
  version: '4: the 100 s of HttpClient; a status of 400 and above is thrown',
  source: 'https://flurl.dev/docs/fluent-http/',
  operations: [
    // These words are Flurl's own; those that HttpClient has as well are told by what they are called on.
    request('yes', 'GetJsonAsync', 'GetJsonListAsync', 'GetBytesAsync', 'PutJsonAsync'),
    request('no', 'PostJsonAsync', 'PostUrlEncodedAsync', 'PostStringAsync', 'PostMultipartAsync', 'PatchJsonAsync'),
  ],
};
