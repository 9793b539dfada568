// What lets time pass, in seconds, and lets others run meanwhile. What holds its thread is next door (`thread-holders.ts`).
import type { Library } from '../../../concepts';

export const sleep: Library = {
  id: 'sleep',
  title: 'asyncio.sleep',
  language: 'python',
  modules: ['gevent', 'eventlet', 'asyncio', 'anyio', 'trio'],
  protocol: 'tcp',
  version: '3.14',
  source: 'https://docs.python.org/3/library/asyncio-task.html#sleeping',
  operations: [{ at: ['sleep'], does: 'pause', lasts: { place: '0', unit: 's' } }],
};
