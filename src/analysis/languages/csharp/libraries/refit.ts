// Refit: an interface whose calls it makes, over HttpClient: 100 s, no retries.
import type { Library } from '../../../concepts';
import { hundredSeconds } from './http-client';

export const refit: Library = {
  id: 'refit',
  title: 'Refit',
  language: 'csharp',
  modules: ['Refit'],
  protocol: 'http',
  version: '7 and 8: the 100 s of HttpClient',
  source: 'https://github.com/reactiveui/refit#using-httpclientfactory',
  operations: [
    {
      at: ['any:AddRefitClient'],
      does: 'make',
      makes: 'HttpClientBuilder',
      through: [],
      registers: { kind: 'RefitClient', as: 'itself' },
      deadline: hundredSeconds,
      retry: { places: [], otherwise: 'none', remedies: [{ title: 'Retry, with time limits and a circuit breaker (Microsoft.Extensions.Http.Resilience)', imports: [['Microsoft.Extensions.DependencyInjection', null]], replace: '$call.AddStandardResilienceHandler()' }] },
    },
    { at: ['RestService.For'], does: 'make', makes: 'RefitClient', through: ['0'], address: { places: ['0'], form: 'url' } },
    { at: ['RefitClient#*'], does: 'request', repeatable: 'reads', deadline: { places: [], otherwise: { value: '100 s' } }, retry: { places: [], otherwise: 'none' } },
  ],
};
