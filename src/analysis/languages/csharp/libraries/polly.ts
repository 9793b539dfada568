// Polly: policies and pipelines that run what they are given.
import type { Library, Operation } from '../../../concepts';
import { of } from './kinds';

const runs = ['Execute', 'ExecuteAsync', 'ExecuteAndCapture', 'ExecuteAndCaptureAsync', 'ExecuteOutcomeAsync'];
const both = ['deadline', 'retry'] as const;

const policy = (kind: string, gives: Operation['gives'], makers: readonly string[], ...types: readonly string[]): readonly Operation[] => [
  { at: makers.map((name) => `any:${name}`), does: 'make', makes: kind },
  { at: of([kind, ...types], runs), does: 'wrap', ...(gives ? { gives } : {}) },
];

export const polly: Library = {
  id: 'polly',
  title: 'Polly',
  language: 'csharp',
  modules: ['Polly', 'Polly.Retry', 'Polly.Timeout', 'Polly.Wrap', 'Polly.Registry', 'Polly.CircuitBreaker', 'Polly.Extensions.Http'],
  protocol: 'http',
  version: '8: a policy does what it was built for, nothing by default',
  source: 'https://www.pollydocs.org/',
  operations: [
    ...policy('AsyncRetryPolicy', ['retry'], ['WaitAndRetryAsync', 'RetryAsync', 'WaitAndRetryForeverAsync', 'RetryForeverAsync'], 'IAsyncPolicy', 'AsyncPolicy'),
    ...policy('RetryPolicy', ['retry'], ['WaitAndRetry', 'WaitAndRetryForever', 'RetryForever'], 'ISyncPolicy', 'Policy'),
    { at: ['Policy.TimeoutAsync', 'Policy.Timeout'], does: 'make', makes: 'TimeoutPolicy' },
    { at: of(['TimeoutPolicy', 'AsyncTimeoutPolicy'], runs), does: 'wrap', gives: ['deadline'] },
    // What is wrapped together is not taken apart here: it counts as both.
    { at: ['Policy.Wrap', 'Policy.WrapAsync', ...of(['AsyncRetryPolicy', 'RetryPolicy', 'TimeoutPolicy'], ['Wrap', 'WrapAsync'])], does: 'make', makes: 'PolicyWrap' },
    { at: of(['PolicyWrap', 'AsyncPolicyWrap', 'ResiliencePipeline'], runs), does: 'wrap', gives: both },
    { at: ['ResiliencePipelineBuilder'], does: 'make', form: 'new', makes: 'ResiliencePipelineBuilder' },
    { at: of(['ResiliencePipelineProvider', 'ResiliencePipelineRegistry'], ['GetPipeline', 'GetOrAddPipeline']), does: 'make', makes: 'ResiliencePipeline' },
    { at: ['ResiliencePipelineBuilder#Build'], does: 'make', makes: 'ResiliencePipeline' },
    { at: ['ResiliencePipelineBuilder#*'], does: 'make', makes: 'ResiliencePipelineBuilder' },
  ],
};
