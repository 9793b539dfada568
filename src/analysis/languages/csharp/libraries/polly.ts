// Polly: policies and pipelines that run what they are given.
import type { Library, Operation, Repeats } from '../../../concepts';
import { of } from './kinds';

const runs = ['Execute', 'ExecuteAsync', 'ExecuteAndCapture', 'ExecuteAndCaptureAsync', 'ExecuteOutcomeAsync'];
const both = ['deadline', 'retry'] as const;

// `WaitAndRetry(3, attempt => …)`, `WaitAndRetry(new[] { … })`, `WaitAndRetryForever(attempt => …)`, and `Retry(3)`, which does not wait.
const waiting: Repeats = { times: { places: ['0', 'retryCount='], counts: 'retries' }, pauses: [{ place: '1', is: 'told' }, { place: 'sleepDurationProvider=', is: 'told' }, { place: '0', is: 'told' }], otherwise: 'unknown' };
const forEver: Repeats = { times: { places: [], counts: 'retries', otherwise: 'endless' }, pauses: [{ place: '0', is: 'told' }, { place: 'sleepDurationProvider=', is: 'told' }], otherwise: 'unknown' };
const atOnce: Repeats = { times: { places: ['0', 'retryCount='], counts: 'retries', otherwise: 1 }, otherwise: 'none' };
const atOnceForEver: Repeats = { times: { places: [], counts: 'retries', otherwise: 'endless' }, otherwise: 'none' };
const pausesOf: Readonly<Record<string, Repeats>> = {
  WaitAndRetryAsync: waiting, WaitAndRetry: waiting, WaitAndRetryForeverAsync: forEver, WaitAndRetryForever: forEver, RetryForeverAsync: atOnceForEver, RetryForever: atOnceForEver, RetryAsync: atOnce, Retry: atOnce,
};

// These words alone may be anybody's.
const anybodys = /^Retry(?:Async)?$/;

const policy = (kind: string, gives: Operation['gives'], makers: readonly string[], ...types: readonly string[]): readonly Operation[] => [
  ...makers.map((name): Operation => ({ at: [anybodys.test(name) ? `PolicyBuilder#${name}` : `any:${name}`], does: 'make', makes: kind, gives: ['retry'], ...(pausesOf[name] ? { repeats: pausesOf[name] } : {}) })),
  { at: of([kind, ...types], runs), does: 'wrap', ...(gives ? { gives } : {}) },
];

export const polly: Library = {
  id: 'polly',
  title: 'Polly',
  language: 'csharp',
  modules: ['Polly', 'Polly.Retry', 'Polly.Timeout', 'Polly.Wrap', 'Polly.Registry', 'Polly.CircuitBreaker', 'Polly.Extensions.Http', 'Polly.Contrib.WaitAndRetry'],
  protocol: 'http',
  version: '8: a policy does what it was built for, nothing by default',
  source: 'https://www.pollydocs.org/',
  operations: [
    { at: ['Backoff.DecorrelatedJitterBackoffV2', 'Backoff.ExponentialBackoff', 'Backoff.LinearBackoff', 'Backoff.AwsDecorrelatedJitterBackoff'], does: 'make', makes: 'GrowingPauses' },
    { at: ['Policy.Handle', 'Policy.HandleInner', 'Policy.HandleResult', 'HttpPolicyExtensions.HandleTransientHttpError', ...of(['PolicyBuilder'], ['Or', 'OrInner', 'OrResult', 'OrTransientHttpError'])], does: 'make', makes: 'PolicyBuilder' },
    ...policy('AsyncRetryPolicy', ['retry'], ['WaitAndRetryAsync', 'RetryAsync', 'WaitAndRetryForeverAsync', 'RetryForeverAsync'], 'IAsyncPolicy', 'AsyncPolicy'),
    ...policy('RetryPolicy', ['retry'], ['WaitAndRetry', 'WaitAndRetryForever', 'RetryForever', 'Retry'], 'ISyncPolicy', 'Policy'),
    { at: ['Policy.TimeoutAsync', 'Policy.Timeout'], does: 'make', makes: 'TimeoutPolicy' },
    { at: of(['TimeoutPolicy', 'AsyncTimeoutPolicy'], runs), does: 'wrap', gives: ['deadline'] },
    // What is wrapped together is not taken apart here: it counts as both.
    { at: ['Policy.Wrap', 'Policy.WrapAsync', ...of(['AsyncRetryPolicy', 'RetryPolicy', 'TimeoutPolicy'], ['Wrap', 'WrapAsync'])], does: 'make', makes: 'PolicyWrap' },
    { at: of(['PolicyWrap', 'AsyncPolicyWrap', 'ResiliencePipeline'], runs), does: 'wrap', gives: both },
    { at: ['ResiliencePipelineBuilder'], does: 'make', form: 'new', makes: 'ResiliencePipelineBuilder' },
    { at: of(['ResiliencePipelineProvider', 'ResiliencePipelineRegistry'], ['GetPipeline', 'GetOrAddPipeline']), does: 'make', makes: 'ResiliencePipeline' },
    { at: ['ResiliencePipelineBuilder#Build'], does: 'make', makes: 'ResiliencePipeline' },
    {
      at: ['RetryStrategyOptions'], does: 'make', form: 'new', makes: 'RetryStrategyOptions', gives: ['retry'],
      repeats: {
        times: { places: ['MaxRetryAttempts='], counts: 'retries', otherwise: 3 },
        pauses: [
          { place: 'DelayGenerator=', is: 'unknown' }, { place: 'BackoffType=', value: 'Exponential', is: 'growing' }, { place: 'BackoffType=', value: 'Linear', is: 'growing' },
          { place: 'UseJitter=', value: true, is: 'random' }, { place: 'BackoffType=', value: 'Constant', is: 'fixed' },
        ],
        otherwise: 'fixed',
      },
    },
    { at: ['ResiliencePipelineBuilder#*'], does: 'make', makes: 'ResiliencePipelineBuilder' },
  ],
};
