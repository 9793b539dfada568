// Clients that are only declared: an interface with annotations, whose calls a library makes. All of them limit the wait by
// themselves; none of them repeats anything unless told to.
import type { Library, Operation, Repeats, Setting } from '../../../concepts';
import { none, sendsOnce } from './remedies';

const url = { places: ['0'], form: 'url' } as const;

const waits = (value: string): Setting => ({ places: [], otherwise: { value } });

/** A call of an interface: whether it may be repeated is told by its name, since the annotations of its methods stand elsewhere. */
const calls = (kind: string, more: Partial<Operation> = {}): Operation => ({ at: [`${kind}#*`], does: 'request', repeatable: 'reads', retry: { places: [], otherwise: 'none' }, ...more });

const okhttpWait = waits('10 s');

export const retrofit: Library = {
  id: 'retrofit',
  title: 'Retrofit',
  language: 'java',
  modules: ['retrofit2'],
  protocol: 'http',
  version: '2.x and 3.x: the timeouts of OkHttp',
  source: 'https://square.github.io/retrofit/configuration/',
  blocks: true,
  operations: [
    { at: ['Retrofit.Builder'], form: 'new', does: 'make', makes: 'Retrofit.Builder', deadline: okhttpWait },
    { at: ['Retrofit.Builder#baseUrl'], does: 'make', makes: 'Retrofit.Builder', address: url },
    { at: ['Retrofit.Builder#build'], does: 'make', makes: 'Retrofit' },
    { at: ['Retrofit.Builder#*'], does: 'configure', gives: [], makes: 'Retrofit.Builder' },
    { at: ['Retrofit#create'], does: 'make', makes: 'RetrofitApi' },
    { at: ['RetrofitApi#*'], does: 'make', makes: 'RetrofitCall', repeatable: 'reads' },
    { at: ['RetrofitCall#execute'], does: 'request', deadline: okhttpWait },
    { at: ['RetrofitCall#enqueue'], does: 'request', blocks: false, deadline: okhttpWait },
  ],
};

export const feign: Library = {
  id: 'feign',
  title: 'Feign',
  language: 'java',
  modules: ['feign', 'org.springframework.cloud.openfeign', 'org.springframework.cloud.netflix.feign'],
  protocol: 'http',
  version: 'OpenFeign 13, Spring Cloud 2023 to 2025: 10 s to connect, 60 s for the answer; Spring never retries, plain Feign 5 times',
  source: 'https://docs.spring.io/spring-cloud-openfeign/reference/spring-cloud-openfeign.html#timeout-handling',
  blocks: true,
  operations: [
    // A configuration class of its own may bring a Retryer.
    {
      at: ['FeignClient'], does: 'make', makes: 'FeignClient', declares: true, unlessSet: ['retryer', 'max-auto-retries', 'MaxAutoRetries', 'MaxAutoRetriesNextServer', 'max-retries-on-same-service-instance', 'max-retries-on-next-service-instance', 'loadbalancer.retry.enabled'],
      address: { places: ['url='], form: 'url' }, peer: ['name=', 'value=', 'serviceId=', '0'],
      deadline: waits('60 s'), retry: { places: ['configuration='], otherwise: 'none', carried: true },
    },
    { at: ['Retryer.Default'], form: 'new', does: 'ambient', gives: ['retry'], covers: ['feign'] },
    { at: ['EnableFeignClients'], requires: { 'defaultConfiguration=': '*' }, does: 'ambient', gives: ['retry'], covers: ['feign'] },
    { at: ['Feign.builder'], does: 'make', makes: 'Feign.Builder', deadline: waits('60 s'), retry: waits('4 retries with growing pauses') },
    { at: ['Feign.Builder#target'], does: 'make', makes: 'FeignClient', address: { places: ['1'], form: 'url' } },
    { at: ['Feign.Builder#*'], does: 'configure', gives: [], makes: 'Feign.Builder' },
    calls('FeignClient'),
  ],
};

/** `@HttpExchange` interfaces: whatever client stands behind the factory decides how long it waits. */
export const httpExchange: Library = {
  id: 'http-exchange',
  title: 'Spring HTTP interface',
  language: 'java',
  modules: ['org.springframework.web.service.annotation', 'org.springframework.web.service.invoker', 'org.springframework.web.client.support', 'org.springframework.web.reactive.function.client.support'],
  protocol: 'http',
  version: 'Spring Framework 6 and 7: the limits of the client behind it',
  source: 'https://docs.spring.io/spring-framework/reference/integration/rest-clients.html#rest-http-service-client',
  operations: [
    { at: ['RestClientAdapter.create', 'RestTemplateAdapter.create', 'WebClientAdapter.create', 'WebClientAdapter.forClient'], does: 'make', makes: 'HttpExchangeAdapter', through: ['0'] },
    { at: ['HttpServiceProxyFactory.builderFor', 'HttpServiceProxyFactory.builder'], does: 'make', makes: 'HttpServiceProxyFactory', through: ['0'] },
    { at: ['HttpServiceProxyFactory#createClient'], does: 'make', makes: 'HttpExchangeClient' },
    { at: ['HttpServiceProxyFactory#*'], does: 'make', makes: 'HttpServiceProxyFactory', through: ['receiver', '0'] },
    { at: ['HttpExchangeClient#*'], does: 'request', repeatable: 'reads' },
  ],
};

export const microprofileRestClient: Library = {
  id: 'microprofile-rest-client',
  title: 'MicroProfile REST client',
  language: 'java',
  modules: ['org.eclipse.microprofile.rest.client.inject', 'org.eclipse.microprofile.rest.client'],
  protocol: 'http',
  version: 'Quarkus 3: 15 s to connect, 30 s for the answer; no retries',
  source: 'https://quarkus.io/guides/rest-client#configuration-reference',
  operations: [
    { at: ['RegisterRestClient'], does: 'make', makes: 'MicroProfileClient', declares: true, address: { places: ['baseUri='], form: 'url' }, peer: ['configKey='], deadline: waits('30 s'), retry: sendsOnce },
    calls('MicroProfileClient'),
  ],
};

// Three attempts a second apart, and each pause as long as the one before.
const retryable: Repeats = {
  times: { places: ['attempts='], counts: 'attempts', otherwise: 3 },
  pauses: [{ place: 'multiplier=', value: '1.0', is: 'fixed' }, { place: 'multiplier=', is: 'growing' }, { place: 'jitter=', is: 'random' }],
  otherwise: 'fixed',
};

export const micronautClient: Library = {
  id: 'micronaut-client',
  title: 'Micronaut HTTP client',
  language: 'java',
  modules: ['io.micronaut.http.client.annotation', 'io.micronaut.http.client', 'io.micronaut.retry.annotation'],
  protocol: 'http',
  version: '3 and 4: 10 s for the answer, no retries',
  source: 'https://docs.micronaut.io/latest/guide/configurationreference.html#io.micronaut.http.client.DefaultHttpClientConfiguration',
  operations: [
    { at: ['Client'], does: 'make', makes: 'MicronautClient', declares: true, unlessSet: ['retry'], address: { places: ['0', 'value='], form: 'url' }, peer: ['id=', '0', 'value='], deadline: waits('10 s'), retry: sendsOnce },
    { at: ['Retryable'], does: 'wrap', gives: ['retry'], repeats: retryable },
    calls('MicronautClient', { retry: none }),
  ],
};
