// tenacity: what is decorated or handed over is tried again, without a pause and without an end unless it is told otherwise.
import type { Library, Operation, Repeats } from '../../../concepts';

const repeats: Repeats = {
  times: { places: ['stop='], counts: 'attempts', otherwise: 'endless' },
  pauses: [
    { place: 'wait=', kind: 'FixedWait', is: 'fixed' },
    { place: 'wait=', kind: 'NoWait', is: 'none' },
    { place: 'wait=', kind: 'RandomWait', is: 'random' },
    { place: 'wait=', kind: 'GrowingWait', is: 'growing' },
  ],
  otherwise: 'none',
};

const wait = (kind: string, ...names: readonly string[]): Operation => ({ at: names.flatMap((name) => [name, `wait.${name}`]), does: 'make', makes: kind });

export const tenacity: Library = {
  id: 'tenacity',
  title: 'tenacity',
  language: 'python',
  modules: ['tenacity'],
  protocol: 'tcp',
  version: '9.2: no pause and no end unless `wait` and `stop` are given',
  source: 'https://tenacity.readthedocs.io/en/latest/',
  operations: [
    wait('FixedWait', 'wait_fixed'),
    wait('NoWait', 'wait_none'),
    wait('RandomWait', 'wait_random', 'wait_exponential_jitter'),
    wait('GrowingWait', 'wait_exponential', 'wait_random_exponential', 'wait_full_jitter', 'wait_incrementing', 'wait_chain'),
    { at: ['stop_after_attempt', 'stop.stop_after_attempt'], does: 'make', makes: 'StopAfterAttempt', repeats: { times: { places: ['0', 'max_attempt_number='], counts: 'attempts' }, otherwise: 'unknown' } },
    { at: ['Retrying#', 'Retrying#call'], does: 'wrap', gives: ['retry'] },
    { at: ['retry', 'Retrying', 'AsyncRetrying'], does: 'wrap', makes: 'Retrying', gives: ['retry'], repeats },
    { at: ['retry_with_config'], does: 'wrap', makes: 'Retrying', gives: ['retry'] },
  ],
};
