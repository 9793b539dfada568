// CompletableFuture: what is given to it, or waits for it, may be told how long.
import type { Library } from '../../../concepts';

export const completableFuture: Library = {
  id: 'completable-future',
  title: 'CompletableFuture',
  language: 'java',
  modules: ['java.util.concurrent'],
  protocol: 'tcp',
  version: 'JDK 9 and later',
  source: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/concurrent/CompletableFuture.html#orTimeout(long,java.util.concurrent.TimeUnit)',
  operations: [
    { at: ['CompletableFuture#orTimeout', 'CompletableFuture#completeOnTimeout'], does: 'configure', gives: ['deadline'], makes: 'CompletableFuture' },
    // Whoever waits with a limit gives up in time, although the request goes on.
    { at: ['CompletableFuture#get'], does: 'configure', requires: { 1: '*' }, gives: ['deadline'] },
    { at: ['CompletableFuture#*'], does: 'configure', gives: [], makes: 'CompletableFuture' },
  ],
};
