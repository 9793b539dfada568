// Queues and pools of java.util.concurrent.
import type { Library } from '../../../concepts';

export const concurrentQueues: Library = {
  id: 'concurrent-queues',
  title: 'java.util.concurrent',
  language: 'java',
  modules: ['java.util.concurrent'],
  protocol: 'tcp',
  version: 'JDK 21: as many as Integer.MAX_VALUE unless told otherwise',
  source: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/concurrent/Executors.html#newCachedThreadPool()',
  operations: [
    { at: ['Executors.newCachedThreadPool'], does: 'make', grows: { what: 'pool', unless: [] } },
    { at: ['LinkedBlockingQueue', 'LinkedBlockingDeque'], form: 'new', does: 'make', grows: { what: 'queue', unless: ['0'] } },
  ],
};
