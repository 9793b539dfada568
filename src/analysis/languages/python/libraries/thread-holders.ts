// What holds a thread without talking to anybody: on an event loop everything else stands still meanwhile.
import type { Library, Remedy } from '../../../concepts';

/** The call as it is, in a thread of its own: the brackets keep what is done with its answer apart from the waiting. */
export const inThread: readonly Remedy[] = [{ title: 'Run it in a thread (asyncio.to_thread)', imports: [['asyncio', null]], replace: '(await asyncio.to_thread(lambda: $call))' }];

export const time: Library = {
  id: 'time',
  title: 'time',
  language: 'python',
  modules: ['time'],
  protocol: 'tcp',
  version: 'Python 3.13',
  source: 'https://docs.python.org/3/library/time.html#time.sleep',
  operations: [
    { at: ['sleep'], does: 'pause', blocks: true, lasts: { place: '0', unit: 's' }, aside: [{ title: 'Pause without holding the event loop (asyncio.sleep)', imports: [['asyncio', null]], replace: 'await asyncio.sleep($args)' }] },
  ],
};

export const subprocess: Library = {
  id: 'subprocess',
  title: 'subprocess',
  language: 'python',
  modules: ['subprocess'],
  protocol: 'tcp',
  version: 'Python 3.13',
  source: 'https://docs.python.org/3/library/subprocess.html#subprocess.run',
  operations: [{ at: ['run', 'call', 'check_call', 'check_output', 'getoutput', 'getstatusoutput'], does: 'block', blocksFor: 'another program', aside: inThread }],
};
