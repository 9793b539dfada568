// Clients made by the factory of the container: the registration says how, whoever asks gets one like that.
import type { Library, Operation, Place } from '../../../concepts';
import { endless } from './http-client';
import { of } from './kinds';

const builders = ['HttpClientBuilder', 'IHttpClientBuilder'];
const options = (member: string): readonly Place[] => ['0', '1', 'configureClient='].map((place) => `${place}.${member}`);

const registration: Operation = {
  at: ['any:AddHttpClient'],
  does: 'make',
  makes: 'HttpClientBuilder',
  through: [],
  registers: { kind: 'HttpClient', name: '0' },
  address: { places: options('BaseAddress'), form: 'url' },
  deadline: { places: options('Timeout'), off: endless, otherwise: { value: '100 s' } },
  retry: {
    places: [],
    otherwise: 'none',
    remedies: [{
      title: 'Retry, with time limits and a circuit breaker (Microsoft.Extensions.Http.Resilience)',
      imports: [['Microsoft.Extensions.DependencyInjection', null]],
      replace: '$call.AddStandardResilienceHandler()',
    }],
  },
};

export const httpClientFactory: Library = {
  id: 'http-client-factory',
  title: 'IHttpClientFactory',
  language: 'csharp',
  modules: ['System.Net.Http', 'Microsoft.Extensions.DependencyInjection', 'Microsoft.Extensions.Http.Resilience'],
  protocol: 'http',
  version: 'Microsoft.Extensions.Http 9: the 100 s of HttpClient, no retries; Resilience 9: three retries, 10 s an attempt, 30 s in all',
  source: 'https://learn.microsoft.com/dotnet/core/resilience/http-resilience',
  operations: [
    registration,
    { at: ['IHttpClientFactory#CreateClient'], does: 'make', makes: 'HttpClient', asks: { kind: 'HttpClient', name: '0' }, deadline: { places: [], otherwise: { value: '100 s' } } },
    // A policy may be a circuit breaker only, and a handler most often adds a header.
    { at: of(builders, ['AddResilienceHandler', 'AddPolicyHandler', 'AddHttpMessageHandler']), does: 'configure', looksOn: true, makes: 'HttpClientBuilder', gives: ['deadline', 'retry'] },
    { at: of(builders, ['AddTransientHttpErrorPolicy']), does: 'configure', looksOn: true, makes: 'HttpClientBuilder', gives: ['deadline', 'retry'], hands: { 0: ['PolicyBuilder'] } },
    { at: of(builders, ['AddStandardResilienceHandler']), does: 'configure', makes: 'HttpClientBuilder', gives: ['deadline', 'retry'], repeats: { times: { places: [], counts: 'retries', otherwise: 3 }, otherwise: 'random' } },
    { at: of(builders, ['AddStandardHedgingHandler', 'AddPolicyHandlerFromRegistry']), does: 'configure', makes: 'HttpClientBuilder', gives: ['deadline', 'retry'] },
    {
      at: of(builders, ['ConfigureHttpClient', 'ConfigurePrimaryHttpMessageHandler', 'SetHandlerLifetime', 'UseSocketsHttpHandler', 'AddHeaderPropagation', 'AddServiceDiscovery', 'RedactLoggedHeaders', 'RemoveAllLoggers', 'AddDefaultLogger', 'AddLogger', 'AddTypedClient']),
      does: 'configure', makes: 'HttpClientBuilder', gives: [],
    },
    // An extension of its own may repeat as well.
    { at: of(builders, ['*']), does: 'configure', makes: 'HttpClientBuilder', gives: ['retry'] },
    // One line for all clients of the process, most often in a project that all services share.
    { at: ['any:ConfigureHttpClientDefaults'], does: 'ambient', gives: ['deadline', 'retry'], covers: ['http-client', 'http-client-factory', 'grpc-net-client'] },
  ],
};
