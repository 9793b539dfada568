// The HTTP client of the JDK: `connectTimeout` ends with the connection; only a request's own timeout limits the wait for the answer.
import type { Library, Operation } from '../../../concepts';
import { none, sendsOnce } from './remedies';

const url = (place: string): NonNullable<Operation['address']> => ({ places: [place], form: 'url' });

export const javaHttpClient: Library = {
  id: 'java-http-client',
  title: 'java.net.http',
  language: 'java',
  modules: ['java.net.http'],
  protocol: 'http',
  version: 'JDK 11 to 25: no request timeout, no retries of what reached the server',
  source: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.net.http/java/net/http/HttpRequest.Builder.html#timeout(java.time.Duration)',
  blocks: true,
  operations: [
    { at: ['HttpClient.newHttpClient'], does: 'make', makes: 'HttpClient', shares: true, retry: sendsOnce },
    { at: ['HttpClient#newWebSocketBuilder'], does: 'make', makes: 'WebSocketBuilder', through: [] },
    { at: ['WebSocketBuilder#connectTimeout'], does: 'configure', gives: ['deadline'], makes: 'WebSocketBuilder' },
    { at: ['WebSocketBuilder#buildAsync'], does: 'connect', address: url('0'), transport: { otherwise: 'scheme' }, deadline: none, retry: { places: [], otherwise: { value: 'by whoever connects again' } } },
    { at: ['WebSocketBuilder#*'], does: 'configure', gives: [], makes: 'WebSocketBuilder' },
    { at: ['HttpClient.newBuilder'], does: 'make', makes: 'HttpClient.Builder', retry: none },
    { at: ['HttpClient.Builder#build'], does: 'make', makes: 'HttpClient', shares: true, retry: { places: [], carried: true } },
    { at: ['HttpClient.Builder#*'], does: 'configure', gives: [], makes: 'HttpClient.Builder' },
    // Without `GET()` in sight the method may be named on the builder later: unless all is written in one chain, it stays open whether it may be repeated.
    // A copy of another request has the limit of that.
    { at: ['HttpRequest.newBuilder'], requires: { 1: '*' }, does: 'make', makes: 'HttpRequest.Builder', through: ['0'] },
    { at: ['HttpRequest.newBuilder'], does: 'make', makes: 'HttpRequest.Builder', through: [], address: url('0'), deadline: none },
    { at: ['HttpRequest.Builder#timeout'], does: 'configure', gives: ['deadline'], deadline: { places: ['0'] }, makes: 'HttpRequest.Builder' },
    { at: ['HttpRequest.Builder#uri'], does: 'make', makes: 'HttpRequest.Builder', address: url('0') },
    { at: ['HttpRequest.Builder#GET', 'HttpRequest.Builder#PUT', 'HttpRequest.Builder#DELETE', 'HttpRequest.Builder#HEAD'], does: 'make', makes: 'HttpRequest.Builder', repeatable: 'yes' },
    { at: ['HttpRequest.Builder#POST'], does: 'make', makes: 'HttpRequest.Builder', repeatable: 'no' },
    { at: ['HttpRequest.Builder#method'], does: 'make', makes: 'HttpRequest.Builder', repeatable: { method: ['0'] } },
    { at: ['HttpRequest.Builder#build'], does: 'make', makes: 'HttpRequest', repeatable: 'get if in one chain' },
    ...['Authorization', 'X-Api-Key', 'X-API-Key', 'X-API-KEY', 'x-api-key', 'Api-Key', 'X-Auth-Token'].map((name): Operation => (
      { at: ['HttpRequest.Builder#header', 'HttpRequest.Builder#setHeader'], literals: { 0: name }, does: 'configure', gives: [], makes: 'HttpRequest.Builder', credentials: [{ place: '1', opens: 'token' }] })),
    { at: ['HttpRequest.Builder#*'], does: 'configure', gives: [], makes: 'HttpRequest.Builder' },
    {
      at: ['HttpClient#send'],
      does: 'request',
      through: ['0', 'receiver'],
      deadline: {
        places: [],
        through: ['0'],
        otherwise: 'none',
        remedies: [{ title: 'Give the request a timeout of 10 seconds', imports: [['java.time', 'Duration']], of: '0', replace: '$receiver$.timeout(Duration.ofSeconds(10))$.build($args)' }],
      },
      retry: { places: [], through: ['receiver'] },
    },
    {
      at: ['HttpClient#sendAsync'],
      does: 'request',
      blocks: false,
      makes: 'CompletableFuture',
      through: ['0', 'receiver'],
      deadline: {
        places: [],
        through: ['0'],
        otherwise: 'none',
        remedies: [{ title: 'Give the answer 10 seconds', imports: [['java.util.concurrent', 'TimeUnit']], replace: '$call.orTimeout(10, TimeUnit.SECONDS)' }],
      },
      retry: { places: [], through: ['receiver'] },
    },
  ],
};
