// HttpClient gives up after 100 s by itself and never repeats anything. Clients that a factory makes are described where
// they are registered.
import type { Library, Operation, Setting } from '../../../concepts';
import { of } from './kinds';

/** An endless wait is -1 in the lowering, however it is written. */
export const endless = [-1, null] as const;

/** What HttpClient waits if nobody says otherwise. */
export const hundredSeconds: Setting = { places: [], otherwise: { value: '100 s' } };

const retry: Setting = { places: [], otherwise: 'none' };
const address = { places: ['0', 'requestUri='], form: 'url' } as const;

const request = (repeatable: 'yes' | 'no', ...names: readonly string[]): Operation => ({ at: of(['HttpClient'], names), does: 'request', repeatable, address, retry, tells: 'by its answer' });

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
      shares: true,
      address: { places: ['BaseAddress=', '~BaseAddress'], form: 'url' },
      deadline: {
        places: ['Timeout=', '~Timeout'],
        off: endless,
        otherwise: { value: '100 s' },
        remedies: [
          { title: 'Give up after 10 seconds', imports: [['System', null]], set: 'Timeout=', value: 'TimeSpan.FromSeconds(10)' },
          { title: 'Give up after 10 seconds', imports: [['System', null]], set: '~Timeout', value: 'TimeSpan.FromSeconds(10)' },
        ],
      },
      // A handler of its own may repeat.
      retry: { places: [], through: ['0', 'handler='], otherwise: 'none' },
    },
    { at: ['HttpClientHandler', 'SocketsHttpHandler', 'WinHttpHandler'], does: 'make', form: 'new', makes: 'HttpHandler', retry },
    request('yes', 'GetAsync', 'GetStringAsync', 'GetStreamAsync', 'GetByteArrayAsync', 'GetFromJsonAsync', 'GetFromJsonAsAsyncEnumerable', 'DeleteAsync', 'DeleteFromJsonAsync', 'PutAsync', 'PutAsJsonAsync'),
    request('no', 'PostAsync', 'PostAsJsonAsync', 'PatchAsync', 'PatchAsJsonAsync'),
    ...['Authorization', 'X-Api-Key', 'X-API-Key', 'X-API-KEY', 'x-api-key', 'Api-Key', 'X-Auth-Token'].map((name): Operation => (
      { at: ['HttpClient#DefaultRequestHeaders.Add', 'HttpClient#DefaultRequestHeaders.TryAddWithoutValidation', 'HttpRequestMessage#Headers.Add'], literals: { 0: name }, does: 'configure', gives: [], credentials: [{ place: '1', opens: 'token' }] })),
    { at: ['HttpClient#SendAsync'], does: 'request', tells: 'by its answer', through: ['receiver', '0', 'request='], retry },
    { at: ['HttpClient#Send'], does: 'request', blocks: true, through: ['receiver', '0', 'request='], retry },
    {
      at: ['HttpRequestMessage'],
      does: 'make',
      form: 'new',
      makes: 'HttpRequestMessage',
      through: [],
      repeatable: { method: ['0', 'Method=', '~Method'] },
      address: { places: ['1', 'RequestUri=', '~RequestUri'], form: 'url' },
    },
  ],
  tls: [
    { key: 'AcceptablePolicyErrors', weakens: 'certificate', constants: { RemoteCertificateChainErrors: '', RemoteCertificateNotAvailable: '' } },
    { key: 'VerifyServerCertificate', weakens: 'certificate', answers: [true] },
    { key: 'AllowInsecureTls', weakens: 'certificate', values: [true], instead: 'false' },
    { key: 'ServerCertificateCustomValidationCallback', weakens: 'certificate', answers: [true], constants: { DangerousAcceptAnyServerCertificateValidator: '' } },
    { key: 'RemoteCertificateValidationCallback', weakens: 'certificate', answers: [true] },
    { key: 'SslProtocols', weakens: 'version', constants: { Ssl2: 'SSL 2.0', Ssl3: 'SSL 3.0', Tls: 'TLS 1.0', Tls11: 'TLS 1.1' }, instead: 'SslProtocols.None' },
    { key: 'EnabledSslProtocols', weakens: 'version', constants: { Ssl2: 'SSL 2.0', Ssl3: 'SSL 3.0', Tls: 'TLS 1.0', Tls11: 'TLS 1.1' }, instead: 'SslProtocols.None', notFor: ['SslServerAuthenticationOptions'] },
  ],
};
