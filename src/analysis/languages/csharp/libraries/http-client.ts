// HttpClient gives up after 100 s by itself and never repeats anything.
import type { Library, Operation, Setting } from '../../../concepts';

const endless = [-1, null] as const;
const deadline: Setting = { places: ['Timeout=', '~Timeout'], off: endless, otherwise: { value: '100 s' } };
const inherited: Setting = { places: [], otherwise: { value: '100 s' } };
const retry: Setting = { places: [], otherwise: 'none' };
const address = { places: ['0', 'requestUri='], form: 'url' } as const;

const request = (repeatable: 'yes' | 'no', ...at: readonly string[]): Operation => ({ at: at.map((name) => `HttpClient#${name}`), does: 'request', repeatable, address, deadline: inherited, retry });

export const httpClient: Library = {
  id: 'http-client',
  title: 'HttpClient',
  language: 'csharp',
  modules: ['System.Net.Http', 'System.Net.Http.Json'],
  protocol: 'http',
  version: '.NET 9: Timeout 100 s, no retries',
  source: 'https://learn.microsoft.com/dotnet/api/system.net.http.httpclient.timeout',
  operations: [
    {
      at: ['HttpClient'],
      does: 'make',
      form: 'new',
      makes: 'HttpClient',
      address: { places: ['BaseAddress='], form: 'url' },
      deadline,
      // A handler of its own may repeat.
      retry: { places: [], through: ['0'], otherwise: 'none' },
    },
    { at: ['HttpClientHandler', 'SocketsHttpHandler', 'WinHttpHandler'], does: 'make', form: 'new', makes: 'HttpHandler', retry },
    request('yes', 'GetAsync', 'GetStringAsync', 'GetStreamAsync', 'GetByteArrayAsync', 'GetFromJsonAsync', 'GetFromJsonAsAsyncEnumerable', 'DeleteAsync', 'DeleteFromJsonAsync', 'PutAsync', 'PutAsJsonAsync'),
    request('no', 'PostAsync', 'PostAsJsonAsync', 'PatchAsync', 'PatchAsJsonAsync'),
    { at: ['HttpClient#SendAsync', 'HttpClient#Send'], does: 'request', through: ['receiver', '0'], deadline: inherited, retry },
    { at: ['HttpRequestMessage'], does: 'make', form: 'new', makes: 'HttpRequestMessage', through: [], repeatable: { method: ['0', 'Method='] }, address: { places: ['1', 'RequestUri='], form: 'url' } },
  ],
};
