// What lets time pass in Java.
import type { Library, Operation } from '../../../concepts';

const documented = { language: 'java', protocol: 'tcp' } as const;

export const thread: Library = {
  ...documented,
  id: 'thread',
  title: 'Thread',
  modules: [],
  version: 'JDK 25',
  source: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/Thread.html#sleep(long)',
  operations: [
    { at: ['global:Thread.sleep'], does: 'pause', blocks: true, lasts: { place: '0', unit: 'ms' } },
  ],
};

const unit = (name: string, given: 's' | 'ms' | 'duration'): Operation => ({ at: [`TimeUnit.${name}.sleep`], does: 'pause', blocks: true, lasts: { place: '0', unit: given } });

export const timeUnit: Library = {
  ...documented,
  id: 'time-unit',
  title: 'TimeUnit',
  modules: ['java.util.concurrent'],
  version: 'JDK 25',
  source: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/concurrent/TimeUnit.html#sleep(long)',
  operations: [unit('SECONDS', 's'), unit('MILLISECONDS', 'ms'), unit('MINUTES', 'duration')],
};
