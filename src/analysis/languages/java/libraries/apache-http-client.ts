// Apache HttpClient 4 and 5: whatever no configuration limits waits for ever; both repeat what is safe by themselves.
import type { Library, Operation, Setting } from '../../../concepts';
import { anyName } from './java-tls';
import { none } from './remedies';

const clients = ['CloseableHttpClient', 'HttpClient', 'DefaultHttpClient', 'MinimalHttpClient'];
const on = (kinds: readonly string[], ...names: readonly string[]): string[] => kinds.flatMap((kind) => names.map((name) => `${kind}#${name}`));

const url = { places: ['0'], form: 'url' } as const;
// A configuration, socket settings or a connection manager limit the wait only if they say so themselves.
const given: Setting = { places: ['0'] };

const config = (imported: string, limits: string): readonly Operation[] => {
  const wait: Setting = {
    places: [],
    otherwise: 'none',
    remedies: [{
      title: 'Wait 2 seconds to connect and 5 seconds for data',
      imports: imported === 'org.apache.http.client.config' ? [[imported, 'RequestConfig']] : [[imported, 'RequestConfig'], ['org.apache.hc.core5.util', 'Timeout']],
      replace: `HttpClients.custom().setDefaultRequestConfig(RequestConfig.custom().${limits}.build()).build()`,
    }],
  };
  return [{ at: ['HttpClients.createDefault', 'HttpClients.createSystem', 'HttpClients.createMinimal', 'HttpClientBuilder.create.build'], does: 'make', makes: 'CloseableHttpClient', shares: true, deadline: wait }];
};

const common: readonly Operation[] = [
  { at: ['UsernamePasswordCredentials'], form: 'new', does: 'make', makes: 'UsernamePasswordCredentials', credentials: [{ place: '1', opens: 'connect' }] },
  { at: ['DefaultHttpClient'], form: 'new', does: 'make', makes: 'CloseableHttpClient', shares: true, deadline: none },
  { at: ['HttpClients.custom', 'HttpClientBuilder.create'], does: 'make', makes: 'HttpClientBuilder', deadline: none },
  { at: on(['HttpClientBuilder'], 'setDefaultRequestConfig', 'setDefaultSocketConfig', 'setConnectionManager'), does: 'configure', gives: ['deadline'], deadline: given, makes: 'HttpClientBuilder' },
  { at: on(['HttpClientBuilder'], 'setSSLHostnameVerifier'), does: 'configure', gives: [], makes: 'HttpClientBuilder', tls: anyName('0') },
  { at: on(['HttpClientBuilder'], 'build'), does: 'make', makes: 'CloseableHttpClient', shares: true, deadline: { places: [] } },
  { at: ['HttpClientBuilder#*'], does: 'configure', gives: [], makes: 'HttpClientBuilder' },
  { at: ['RequestConfig.custom', 'RequestConfig.copy'], does: 'make', makes: 'RequestConfig', through: [], deadline: none },
  { at: ['RequestConfig#setSocketTimeout', 'RequestConfig#setResponseTimeout'], does: 'configure', gives: ['deadline'], deadline: given, makes: 'RequestConfig' },
  { at: ['RequestConfig#*'], does: 'configure', gives: [], makes: 'RequestConfig' },
  { at: ['SocketConfig.custom', 'ConnectionConfig.custom'], does: 'make', makes: 'SocketConfig', deadline: none },
  { at: ['SocketConfig#setSoTimeout', 'SocketConfig#setSocketTimeout'], does: 'configure', gives: ['deadline'], deadline: given, makes: 'SocketConfig' },
  { at: ['SocketConfig#*'], does: 'configure', gives: [], makes: 'SocketConfig' },
  { at: ['PoolingHttpClientConnectionManager', 'BasicHttpClientConnectionManager', 'PoolingHttpClientConnectionManagerBuilder.create'], does: 'make', makes: 'PoolingHttpClientConnectionManager', deadline: none },
  { at: on(['PoolingHttpClientConnectionManager'], 'setDefaultSocketConfig', 'setDefaultConnectionConfig', 'setSocketConfig', 'setConnectionConfig'), does: 'configure', gives: ['deadline'], deadline: given, makes: 'PoolingHttpClientConnectionManager' },
  // A resolver finds a limit for each route; what it finds is not followed.
  { at: on(['PoolingHttpClientConnectionManager'], 'setConnectionConfigResolver', 'setSocketConfigResolver'), does: 'configure', gives: ['deadline'], makes: 'PoolingHttpClientConnectionManager' },
  { at: ['PoolingHttpClientConnectionManager#*'], does: 'configure', gives: [], makes: 'PoolingHttpClientConnectionManager' },
  { at: ['HttpGet', 'HttpPut', 'HttpDelete', 'HttpHead', 'HttpOptions'], form: 'new', does: 'make', makes: 'HttpRequestBase', repeatable: 'yes', address: url },
  { at: ['HttpPost', 'HttpPatch'], form: 'new', does: 'make', makes: 'HttpRequestBase', repeatable: 'no', address: url },
  { at: on(['HttpRequestBase', 'HttpGet', 'HttpPost', 'HttpPut', 'HttpDelete'], 'setConfig'), does: 'configure', gives: ['deadline'], deadline: given },
  { at: on(['HttpRequestBase'], 'setURI', 'setUri'), does: 'configure', gives: [] },
  { at: ['HttpRequestBase#*'], does: 'configure', gives: [] },
];

const execute = (retries: string): Operation => ({
  at: on(clients, 'execute', 'executeOpen'),
  does: 'request',
  through: ['0', 'receiver'],
  retry: { places: [], through: [], otherwise: { value: retries } },
});

export const apacheHttpClient4: Library = {
  id: 'apache-http-client4',
  title: 'Apache HttpClient 4',
  language: 'java',
  modules: ['org.apache.http.auth', 'org.apache.http.client', 'org.apache.http.client.config', 'org.apache.http.client.methods', 'org.apache.http.config', 'org.apache.http.impl.client', 'org.apache.http.impl.conn'],
  protocol: 'http',
  version: '4.5: no timeouts; repeats safe requests up to 3 times after a broken connection',
  source: 'https://hc.apache.org/httpcomponents-client-4.5.x/current/httpclient/apidocs/org/apache/http/client/config/RequestConfig.html',
  blocks: true,
  operations: [...config('org.apache.http.client.config', 'setConnectTimeout(2_000).setSocketTimeout(5_000)'), ...common, execute('3 retries')],
};

export const apacheHttpClient5: Library = {
  id: 'apache-http-client5',
  title: 'Apache HttpClient 5',
  language: 'java',
  modules: [
    'org.apache.hc.client5.http.auth',
    'org.apache.hc.client5.http.classic', 'org.apache.hc.client5.http.classic.methods', 'org.apache.hc.client5.http.config', 'org.apache.hc.client5.http.impl.classic',
    'org.apache.hc.client5.http.impl.io', 'org.apache.hc.core5.http.io',
  ],
  protocol: 'http',
  version: '5.6: 3 minutes to connect, no limit for the answer; one retry of safe requests',
  source: 'https://hc.apache.org/httpcomponents-client-5.6.x/current/httpclient5/apidocs/org/apache/hc/client5/http/config/RequestConfig.html',
  blocks: true,
  operations: [...config('org.apache.hc.client5.http.config', 'setResponseTimeout(Timeout.ofSeconds(5))'), ...common, execute('1 retry')],
};

/** The short form: `Request.Get(url).execute()`. */
export const apacheFluent: Library = {
  id: 'apache-http-fluent',
  title: 'Apache HttpClient fluent',
  language: 'java',
  modules: ['org.apache.http.client.fluent', 'org.apache.hc.client5.http.fluent'],
  protocol: 'http',
  version: '4.5 and 5.6: no limit for the answer',
  source: 'https://hc.apache.org/httpcomponents-client-4.5.x/current/tutorial/html/fluent.html',
  blocks: true,
  operations: [
    { at: ['Request.Get', 'Request.Put', 'Request.Delete', 'Request.Head', 'Request.get', 'Request.put', 'Request.delete', 'Request.head'], does: 'make', makes: 'FluentRequest', repeatable: 'yes', address: url, deadline: none },
    { at: ['Request.Post', 'Request.Patch', 'Request.post', 'Request.patch'], does: 'make', makes: 'FluentRequest', repeatable: 'no', address: url, deadline: none },
    { at: ['FluentRequest#socketTimeout', 'FluentRequest#responseTimeout'], does: 'configure', gives: ['deadline'], deadline: given, makes: 'FluentRequest' },
    { at: ['FluentRequest#execute'], does: 'request' },
    { at: ['FluentRequest#*'], does: 'configure', gives: [], makes: 'FluentRequest' },
  ],
};
