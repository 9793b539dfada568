// What lets time pass, in seconds.
import type { Library } from '../../../concepts';

export const sleep: Library = {
  id: 'sleep',
  title: 'time',
  language: 'python',
  modules: ['time', 'gevent', 'eventlet', 'asyncio', 'anyio', 'trio'],
  protocol: 'tcp',
  version: '3.14',
  source: 'https://docs.python.org/3/library/time.html#time.sleep',
  operations: [{ at: ['sleep'], does: 'pause', lasts: { place: '0', unit: 's' } }],
};
