// RestTemplate: whatever request factory it is given decides how long it waits; the default one waits for ever.
import type { Library, Operation, Setting } from '../../../concepts';
import { none, retryAround, sendsOnce } from './remedies';

const methods = (...names: readonly string[]): string[] => ['RestTemplate', 'RestOperations'].flatMap((kind) => names.map((name) => `${kind}#${name}`));

const address = { places: ['0'], form: 'url' } as const;
const retry: Setting = { places: [], through: ['receiver'], otherwise: 'none', remedies: retryAround };

const request = (repeatable: NonNullable<Operation['repeatable']>, ...names: readonly string[]): Operation => ({
  at: methods(...names), does: 'request', repeatable, address, retry,
});

const built = (deadline: Setting['places']): Setting => ({
  places: deadline,
  otherwise: 'none',
  remedies: [{
    title: 'Build it with 2 seconds to connect and 5 seconds for the answer (Spring Boot 3.4 and later)',
    imports: [['java.time', 'Duration'], ['org.springframework.boot.web.client', 'RestTemplateBuilder']],
    replace: 'new RestTemplateBuilder().connectTimeout(Duration.ofSeconds(2)).readTimeout(Duration.ofSeconds(5)).build()',
  }],
});

export const springRestTemplate: Library = {
  id: 'spring-rest-template',
  title: 'RestTemplate',
  language: 'java',
  modules: ['org.springframework.web.client', 'org.springframework.boot.web.client', 'org.springframework.boot.restclient', 'org.springframework.http.client', 'org.springframework.http', 'org.springframework.security.oauth2.client'],
  protocol: 'http',
  version: 'Spring Framework 5 to 7: no timeout in its default request factory, no retries',
  source: 'https://docs.spring.io/spring-framework/reference/integration/rest-clients.html#rest-request-factories',
  blocks: true,
  operations: [
    { at: ['RestTemplate'], form: 'new', does: 'make', makes: 'RestTemplate', shares: true, deadline: built(['0']), retry: sendsOnce },
    { at: ['OAuth2RestTemplate'], form: 'new', does: 'make', makes: 'RestTemplate', shares: true, deadline: { places: [], otherwise: 'none', carried: true }, retry: sendsOnce },
    // An interceptor may repeat.
    { at: methods('setInterceptors', 'getInterceptors'), does: 'configure', looksOn: true, gives: ['retry'] },
    { at: ['RestTemplateBuilder#interceptors', 'RestTemplateBuilder#additionalInterceptors'], does: 'configure', looksOn: true, gives: ['retry'], makes: 'RestTemplateBuilder' },
    { at: methods('setRequestFactory'), does: 'configure', gives: ['deadline'], deadline: { places: ['0'] } },
    // Request factories without a limit of their own wait for ever, too.
    { at: ['SimpleClientHttpRequestFactory', 'JdkClientHttpRequestFactory'], form: 'new', does: 'make', makes: 'ClientHttpRequestFactory', deadline: none },
    // It sends through the client of Apache that it is given, or one with the defaults of that.
    { at: ['HttpComponentsClientHttpRequestFactory'], form: 'new', does: 'make', makes: 'ClientHttpRequestFactory', through: ['0'], deadline: { places: [], otherwise: 'none' } },
    { at: ['ClientHttpRequestFactory#setReadTimeout', 'ClientHttpRequestFactory#setConnectionRequestTimeout'], does: 'configure', gives: ['deadline'], deadline: { places: ['0'] } },
    // Spring Boot hands over a builder that knows of no timeouts unless the application sets them.
    { at: ['RestTemplateBuilder'], form: 'new', does: 'make', makes: 'RestTemplateBuilder', injected: true, unlessSet: ['read-timeout', 'readTimeout'], deadline: none, retry: none },
    { at: ['RestTemplateBuilder#setReadTimeout', 'RestTemplateBuilder#readTimeout', 'RestTemplateBuilder#requestFactorySettings', 'RestTemplateBuilder#clientSettings'], does: 'configure', gives: ['deadline'], makes: 'RestTemplateBuilder' },
    { at: ['RestTemplateBuilder#requestFactory', 'RestTemplateBuilder#requestFactoryBuilder', 'RestTemplateBuilder#customizers', 'RestTemplateBuilder#additionalCustomizers', 'RestTemplateBuilder#configure'], does: 'configure', gives: ['deadline', 'retry'], makes: 'RestTemplateBuilder' },
    { at: ['RestTemplateBuilder#basicAuthentication'], does: 'configure', gives: [], makes: 'RestTemplateBuilder', credentials: [{ place: '1', opens: 'connect' }] },
    { at: ['RestTemplateBuilder#rootUri'], does: 'make', makes: 'RestTemplateBuilder', address },
    {
      at: ['RestTemplateBuilder#build'],
      does: 'make',
      makes: 'RestTemplate',
      shares: true,
      deadline: {
        places: [],
        remedies: [{
          title: 'Wait 2 seconds to connect and 5 seconds for the answer (Spring Boot 3.4 and later)',
          imports: [['java.time', 'Duration']],
          replace: '$receiver$.connectTimeout(Duration.ofSeconds(2))$.readTimeout(Duration.ofSeconds(5))$.build($args)',
        }],
      },
      retry: { places: [], carried: true },
    },
    { at: ['RestTemplateBuilder#*'], does: 'configure', gives: [], makes: 'RestTemplateBuilder' },
    request('yes', 'getForObject', 'getForEntity', 'headForHeaders', 'optionsForAllow', 'put', 'delete'),
    request('no', 'postForObject', 'postForEntity', 'postForLocation', 'patchForObject'),
    // The method stands where the request is put together.
    { at: ['RequestEntity.get', 'RequestEntity.head', 'RequestEntity.put', 'RequestEntity.delete', 'RequestEntity.options'], does: 'make', makes: 'SafeRequestEntity', through: [], address },
    { at: ['SafeRequestEntity#*'], does: 'make', makes: 'SafeRequestEntity' },
    { ...request('yes', 'exchange'), requires: { 0: 'SafeRequestEntity' } },
    request({ method: ['1'] }, 'exchange', 'execute'),
  ],
};

/** What only puts an address together. */
export const springUriBuilder: Library = {
  id: 'spring-uri-builder',
  title: 'UriComponentsBuilder',
  language: 'java',
  modules: ['org.springframework.web.util'],
  protocol: 'http',
  version: 'Spring Framework 5 to 7',
  source: 'https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-uri-building.html',
  operations: [
    { at: ['UriComponentsBuilder.fromHttpUrl', 'UriComponentsBuilder.fromUriString'], does: 'make', makes: 'UriBuilder', address, names: true },
    { at: ['UriBuilder#*'], does: 'make', makes: 'UriBuilder', names: true },
  ],
};
