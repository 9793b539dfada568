// RestClient: the fluent sister of RestTemplate. Its request factory decides how long it waits; the default ones wait for ever.
import type { Library, Setting } from '../../../concepts';
import { none, retryAround, sendsOnce } from './remedies';

const url = { places: ['0'], form: 'url' } as const;
const retry: Setting = { places: [], otherwise: 'none', remedies: retryAround };

const waiting: Setting = {
  places: [],
  remedies: [{
    title: 'Wait 2 seconds to connect and 5 seconds for the answer (Spring Boot 3.4 and later)',
    imports: [['java.time', 'Duration'], ['org.springframework.boot.http.client', 'ClientHttpRequestFactoryBuilder'], ['org.springframework.boot.http.client', 'ClientHttpRequestFactorySettings']],
    replace: '$receiver$.requestFactory(ClientHttpRequestFactoryBuilder.detect().build(ClientHttpRequestFactorySettings.defaults().withConnectTimeout(Duration.ofSeconds(2)).withReadTimeout(Duration.ofSeconds(5))))$.build()',
  }],
};

export const springRestClient: Library = {
  id: 'spring-rest-client',
  title: 'RestClient',
  language: 'java',
  modules: ['org.springframework.web.client', 'org.springframework.http.client'],
  protocol: 'http',
  version: 'Spring Framework 6.1 to 7: no timeout in its default request factories, no retries',
  source: 'https://docs.spring.io/spring-framework/reference/integration/rest-clients.html#rest-request-factories',
  blocks: true,
  operations: [
    { at: ['RestClient.create'], does: 'make', makes: 'RestClient', shares: true, through: ['0'], address: url, deadline: { places: [], through: ['0'], otherwise: 'none' }, retry: sendsOnce },
    { at: ['RestClient.builder'], does: 'make', makes: 'RestClient.Builder', injected: true, unlessSet: ['read-timeout', 'readTimeout'], through: ['0'], deadline: { ...none, through: ['0'] }, retry: none },
    // It may give the timeouts that are known to be absent in the factory handed over.
    { at: ['RestClient.Builder#requestFactory'], does: 'configure', gives: ['deadline'], deadline: { places: ['0'] }, makes: 'RestClient.Builder' },
    // An interceptor may repeat; somebody else's settings may do anything.
    { at: ['RestClient.Builder#requestInterceptor', 'RestClient.Builder#requestInterceptors'], does: 'configure', looksOn: true, gives: ['retry'], makes: 'RestClient.Builder' },
    { at: ['RestClient.Builder#apply'], does: 'configure', gives: ['deadline', 'retry'], makes: 'RestClient.Builder' },
    { at: ['RestClient.Builder#baseUrl'], does: 'make', makes: 'RestClient.Builder', address: url },
    { at: ['RestClient.Builder#build'], does: 'make', makes: 'RestClient', shares: true, deadline: waiting, retry: { places: [], carried: true } },
    { at: ['RestClient.Builder#*'], does: 'configure', gives: [], makes: 'RestClient.Builder' },
    { at: ['RestClient#mutate'], does: 'make', makes: 'RestClient.Builder' },
    { at: ['RestClient#get', 'RestClient#put', 'RestClient#delete', 'RestClient#head', 'RestClient#options'], does: 'make', makes: 'RestClient.Request', repeatable: 'yes' },
    { at: ['RestClient#post', 'RestClient#patch'], does: 'make', makes: 'RestClient.Request', repeatable: 'no' },
    { at: ['RestClient#method'], does: 'make', makes: 'RestClient.Request', repeatable: { method: ['0'] } },
    { at: ['RestClient.Request#uri'], does: 'make', makes: 'RestClient.Request', address: url },
    { at: ['RestClient.Request#retrieve'], does: 'make', makes: 'RestClient.Answer' },
    { at: ['RestClient.Request#exchange'], does: 'request', retry },
    { at: ['RestClient.Request#*'], does: 'configure', gives: [], makes: 'RestClient.Request' },
    { at: ['RestClient.Answer#body', 'RestClient.Answer#toEntity', 'RestClient.Answer#toBodilessEntity'], does: 'request', retry },
    { at: ['RestClient.Answer#*'], does: 'configure', gives: [], makes: 'RestClient.Answer' },
  ],
};
