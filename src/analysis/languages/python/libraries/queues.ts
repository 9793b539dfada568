// Queues between the tasks and threads of a process.
import type { Library, Operation } from '../../../concepts';

const documented = { language: 'python', protocol: 'tcp', version: 'Python 3.13: maxsize 0 takes everything' } as const;
const bounded: Omit<Operation, 'at'> = { does: 'make', grows: { what: 'queue', unless: ['0', 'maxsize='] } };

export const asyncioQueues: Library = {
  ...documented,
  id: 'asyncio-queues',
  title: 'asyncio.Queue',
  modules: ['asyncio'],
  source: 'https://docs.python.org/3/library/asyncio-queue.html',
  operations: [{ at: ['Queue', 'PriorityQueue', 'LifoQueue'], ...bounded }],
};

export const threadQueues: Library = {
  ...documented,
  id: 'thread-queues',
  title: 'queue.Queue',
  modules: ['queue'],
  source: 'https://docs.python.org/3/library/queue.html',
  operations: [{ at: ['Queue', 'PriorityQueue', 'LifoQueue', 'SimpleQueue'], ...bounded }],
};
