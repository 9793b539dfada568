// Smaller libraries that try again what they decorate, each with words of its own.
import type { Library, Repeats } from '../../../concepts';

const library = (id: string, modules: readonly string[], version: string, source: string, operations: Library['operations']): Library =>
  ({ id, title: id, language: 'python', modules, protocol: 'tcp', version, source, operations });

const byGenerator: Repeats = {
  times: { places: ['max_tries='], counts: 'attempts' },
  pauses: [
    { place: '0', kind: 'GrowingWait', is: 'growing' },
    // Jitter is on unless it is switched off.
    { place: '0', kind: 'ConstantWait', is: 'random' },
  ],
  otherwise: 'unknown',
};

export const backoff = library('backoff', ['backoff'], '2.2: full jitter, no end unless `max_tries` or `max_time`', 'https://github.com/litl/backoff#readme', [
  { at: ['expo', 'fibo'], does: 'make', makes: 'GrowingWait' },
  { at: ['constant'], does: 'make', makes: 'ConstantWait' },
  { at: ['on_exception', 'on_predicate'], literals: { 'jitter=': null }, does: 'wrap', gives: ['retry'], repeats: { ...byGenerator, pauses: [{ place: '0', kind: 'GrowingWait', is: 'growing' }, { place: '0', kind: 'ConstantWait', is: 'fixed' }] } },
  { at: ['on_exception', 'on_predicate'], does: 'wrap', gives: ['retry'], repeats: byGenerator },
]);

export const retry = library('retry', ['retry', 'retry.api'], '0.9: tries -1 (for ever), delay 0, backoff 1', 'https://github.com/invl/retry#readme', [
  {
    at: ['retry', 'api.retry', 'retry_call', 'api.retry_call'], does: 'wrap', gives: ['retry'],
    repeats: {
      times: { places: ['tries=', '1'], counts: 'attempts', otherwise: 'endless' },
      pauses: [
        { place: 'backoff=', value: 1, is: 'fixed' }, { place: 'backoff=', is: 'growing' }, { place: '4', is: 'growing' }, { place: 'jitter=', is: 'random' },
        { place: 'delay=', value: 0, is: 'none' }, { place: 'delay=', is: 'fixed' }, { place: '2', is: 'fixed' },
      ],
      otherwise: 'none',
    },
  },
]);

export const retrying = library('retrying', ['retrying'], '1.4: no pause, no end', 'https://github.com/groodt/retrying#readme', [
  {
    at: ['retry'], does: 'wrap', gives: ['retry'],
    repeats: {
      times: { places: ['stop_max_attempt_number='], counts: 'attempts' },
      pauses: [
        { place: 'wait_exponential_multiplier=', is: 'growing' }, { place: 'wait_exponential_max=', is: 'growing' }, { place: 'wait_incrementing_increment=', is: 'growing' },
        { place: 'wait_random_max=', is: 'random' }, { place: 'wait_func=', is: 'unknown' }, { place: 'wait_fixed=', is: 'fixed' },
      ],
      otherwise: 'none',
    },
  },
]);

export const stamina = library('stamina', ['stamina'], '24: 10 attempts, growing pauses with jitter', 'https://stamina.hynek.me/', [
  { at: ['retry', 'retry_context'], does: 'wrap', gives: ['retry'], repeats: { times: { places: ['attempts='], counts: 'attempts', otherwise: 10 }, otherwise: 'growing' } },
]);
