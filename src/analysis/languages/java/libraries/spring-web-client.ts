// WebClient over Reactor Netty: connecting is limited to 30 seconds, the answer is not, unless the client or the chain says so.
import type { Library, Operation, Setting } from '../../../concepts';
import { none, sendsOnce } from './remedies';

const url = { places: ['0'], form: 'url' } as const;

const deadline: Setting = {
  places: [],
  otherwise: 'none',
  remedies: [{ title: 'Give the answer 5 seconds', imports: [['java.time', 'Duration']], replace: '$call$.timeout(Duration.ofSeconds(5))' }],
};
const retry: Setting = {
  places: [],
  otherwise: 'none',
  remedies: [{
    title: 'Retry up to twice with growing, jittered pauses',
    imports: [['java.time', 'Duration'], ['reactor.util.retry', 'Retry']],
    replace: '$call$.retryWhen(Retry.backoff(2, Duration.ofMillis(200)))',
  }],
};

const limited = (builder: string, dot: '' | '$'): Setting => ({
  places: [],
  otherwise: 'none',
  remedies: [{
    title: 'Give every answer 5 seconds, once, in the client',
    imports: [['java.time', 'Duration'], ['org.springframework.http.client.reactive', 'ReactorClientHttpConnector'], ['reactor.netty.http.client', 'HttpClient']],
    replace: `${builder}${dot}.clientConnector(new ReactorClientHttpConnector(HttpClient.create().responseTimeout(Duration.ofSeconds(5))))${dot}.build()`,
  }],
});

const both = (...names: readonly string[]): string[] => ['Mono', 'Flux'].flatMap((kind) => names.map((name) => `${kind}#${name}`));

export const springWebClient: Library = {
  id: 'spring-web-client',
  title: 'WebClient',
  language: 'java',
  modules: ['org.springframework.web.reactive.function.client', 'org.springframework.http.client.reactive', 'org.springframework.core'],
  protocol: 'http',
  version: 'Spring Framework 5.3 to 7, Reactor Netty 1.x: no response timeout, no retries of answers',
  source: 'https://docs.spring.io/spring-framework/reference/web/webflux-webclient/client-builder.html#webflux-client-builder-reactor-timeout',
  operations: [
    { at: ['ParameterizedTypeReference'], form: 'new', does: 'make', makes: 'TypeReference' },
    { at: ['WebClient.create'], requires: { 0: '*' }, does: 'make', makes: 'WebClient', shares: true, address: url, deadline: limited('WebClient.builder().baseUrl($args)', ''), retry: sendsOnce },
    { at: ['WebClient.create'], does: 'make', makes: 'WebClient', shares: true, deadline: limited('WebClient.builder()', ''), retry: sendsOnce },
    { at: ['WebClient.builder'], does: 'make', makes: 'WebClient.Builder', injected: true, unlessSet: ['read-timeout', 'readTimeout'], deadline: none, retry: none },
    { at: ['WebClient.Builder#clientConnector'], does: 'configure', gives: ['deadline'], deadline: { places: ['0'] }, makes: 'WebClient.Builder' },
    { at: ['WebClient.Builder#filter', 'WebClient.Builder#filters'], does: 'configure', looksOn: true, gives: ['deadline', 'retry'], makes: 'WebClient.Builder' },
    // Somebody else's settings may do anything.
    { at: ['WebClient.Builder#apply', 'WebClient.Builder#exchangeFunction'], does: 'configure', gives: ['deadline', 'retry'], makes: 'WebClient.Builder' },
    { at: ['WebClient.Builder#baseUrl'], does: 'make', makes: 'WebClient.Builder', address: url },
    { at: ['WebClient.Builder#build'], does: 'make', makes: 'WebClient', shares: true, deadline: { places: [], remedies: limited('$receiver', '$').remedies ?? [] }, retry: { places: [], carried: true } },
    { at: ['WebClient.Builder#*'], does: 'configure', gives: [], makes: 'WebClient.Builder' },
    { at: ['ReactorClientHttpConnector'], form: 'new', does: 'make', makes: 'ClientHttpConnector', through: ['0'], deadline: none },
    { at: ['WebClient#mutate'], does: 'make', makes: 'WebClient.Builder' },
    { at: ['WebClient#get', 'WebClient#put', 'WebClient#delete', 'WebClient#head', 'WebClient#options'], does: 'make', makes: 'WebClient.Request', repeatable: 'yes' },
    { at: ['WebClient#post', 'WebClient#patch'], does: 'make', makes: 'WebClient.Request', repeatable: 'no' },
    { at: ['WebClient#method'], does: 'make', makes: 'WebClient.Request', repeatable: { method: ['0'] } },
    { at: ['WebClient.Request#uri'], does: 'make', makes: 'WebClient.Request', address: url },
    // What is announced as a stream may last for as long as both sides like.
    ...['TEXT_EVENT_STREAM', 'TEXT_EVENT_STREAM_VALUE', 'text/event-stream', 'APPLICATION_NDJSON', 'APPLICATION_STREAM_JSON', 'APPLICATION_NDJSON_VALUE'].map((type): Operation => (
      { at: ['WebClient.Request#accept'], literals: { 0: type }, does: 'configure', gives: ['deadline', 'retry'], makes: 'WebClient.Request' })),
    { at: ['WebClient.Request#retrieve'], does: 'make', makes: 'WebClient.Answer' },
    { at: ['WebClient.Request#exchangeToMono', 'WebClient.Request#exchange'], does: 'request', makes: 'Mono', deadline, retry },
    { at: ['WebClient.Request#*'], does: 'configure', gives: [], makes: 'WebClient.Request' },
    { at: ['WebClient.Answer#bodyToMono', 'WebClient.Answer#toEntity', 'WebClient.Answer#toEntityList', 'WebClient.Answer#toBodilessEntity'], does: 'request', makes: 'Mono', deadline, retry },
    // Events come in their own wrapping: a stream again.
    { at: ['WebClient.Answer#bodyToFlux'], requires: { 0: 'TypeReference' }, does: 'make', makes: 'Flux' },
    { at: ['WebClient.Answer#bodyToFlux'], does: 'request', makes: 'Flux', deadline, retry },
    { at: ['WebClient.Answer#*'], does: 'configure', gives: [], makes: 'WebClient.Answer' },
  ],
};

export const reactor: Library = {
  id: 'reactor',
  title: 'Reactor',
  language: 'java',
  modules: ['reactor.core.publisher', 'reactor.netty.http.client', 'reactor.util.retry'],
  protocol: 'tcp',
  version: 'Reactor 3.4 and later',
  source: 'https://projectreactor.io/docs/core/release/api/reactor/core/publisher/Mono.html#timeout-java.time.Duration-',
  operations: [
    { at: both('timeout', 'take'), does: 'configure', gives: ['deadline'], makes: 'Mono' },
    // Whoever waits with a limit gives up in time, although the request goes on.
    { at: both('block', 'blockOptional', 'blockFirst', 'blockLast'), does: 'configure', requires: { 0: '*' }, gives: ['deadline'] },
    { at: both('block', 'blockOptional', 'blockFirst', 'blockLast'), does: 'block', blocksFor: 'an answer' },
    { at: both('retry'), does: 'configure', gives: ['retry'], makes: 'Mono', repeats: { times: { places: ['0'], counts: 'retries', otherwise: 'endless' }, otherwise: 'none' } },
    { at: both('retryWhen'), does: 'configure', gives: ['retry'], makes: 'Mono', repeats: { times: { places: ['0'], counts: 'retries' }, otherwise: 'unknown' } },
    { at: both('retryBackoff'), does: 'configure', gives: ['retry'], makes: 'Mono' },
    { at: ['Retry.fixedDelay'], does: 'make', makes: 'RetrySpec', gives: ['retry'], repeats: { times: { places: ['0'], counts: 'retries' }, otherwise: 'fixed' } },
    { at: ['Retry.max', 'Retry.maxInARow'], does: 'make', makes: 'RetrySpec', gives: ['retry'], repeats: { times: { places: ['0'], counts: 'retries' }, otherwise: 'none' } },
    { at: ['Retry.indefinitely'], does: 'make', makes: 'RetrySpec', gives: ['retry'], repeats: { times: { places: [], counts: 'retries', otherwise: 'endless' }, otherwise: 'none' } },
    { at: ['Retry.backoff'], does: 'make', makes: 'RetrySpec', repeats: { times: { places: ['0'], counts: 'retries' }, otherwise: 'random' } },
    // What it is handed to may do either.
    { at: both('transform', 'transformDeferred', 'as'), does: 'configure', gives: ['deadline', 'retry'], makes: 'Mono' },
    { at: ['Mono#*', 'Flux#*'], does: 'configure', gives: [], makes: 'Mono' },
    { at: ['HttpClient.create', 'HttpClient.newConnection'], does: 'make', makes: 'NettyHttpClient', deadline: none },
    { at: ['NettyHttpClient#responseTimeout'], does: 'configure', gives: ['deadline'], deadline: { places: ['0'] }, makes: 'NettyHttpClient' },
    // Handlers for reading and writing are where older code puts its limits.
    { at: ['NettyHttpClient#doOnConnected', 'NettyHttpClient#tcpConfiguration', 'NettyHttpClient#doOnChannelInit'], does: 'configure', gives: ['deadline'], makes: 'NettyHttpClient' },
    { at: ['NettyHttpClient#*'], does: 'configure', gives: [], makes: 'NettyHttpClient' },
  ],
};
