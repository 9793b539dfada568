// Queues of jobs over Redis: what is put into one must not be lost, unlike what is put into a cache, and a job that fails may be tried again.
import type { Library, Operation, Repeats } from '../../../concepts';

const on = (kinds: readonly string[], names: readonly string[]): readonly string[] => kinds.flatMap((kind) => names.map((name) => `${kind}#${name}`));

const repeats = (options: string): Repeats => ({
  times: { places: [`${options}.attempts`], counts: 'attempts', otherwise: 1 },
  pauses: [
    { place: `${options}.backoff.type`, value: 'exponential', is: 'growing' },
    { place: `${options}.backoff.type`, value: 'fixed', is: 'fixed' },
    { place: `${options}.backoff.type`, is: 'unknown' },
    { place: `${options}.backoff.jitter`, is: 'random' },
    { place: `${options}.backoff.delay`, is: 'told' },
    { place: `${options}.backoff`, is: 'told' },
  ],
  otherwise: 'none',
});

const documented = { language: 'javascript', protocol: 'tcp', promises: true } as const;
// By what each job is put in with; several are put in at once by a list, which is not looked into.
const adding: readonly Operation[] = [
  { at: on(['JobQueue', 'Queue'], ['add']), does: 'request', repeatable: 'no', through: [], gives: ['retry'], repeats: repeats('2') },
  { at: on(['JobQueue', 'Queue'], ['addBulk']), does: 'request', repeatable: 'no', through: [] },
  { at: on(['FlowProducer'], ['add', 'addBulk']), does: 'request', repeatable: 'no', through: [] },
];

export const bull: Library = {
  ...documented,
  id: 'bull',
  title: 'Bull',
  modules: ['bull', '@nestjs/bull'],
  version: '4.x: one attempt; the next follows at once unless `backoff` says otherwise',
  source: 'https://github.com/OptimalBits/bull/blob/develop/REFERENCE.md#queueadd',
  operations: [
    { at: [''], requires: { 1: '*' }, does: 'make', makes: 'JobQueue', shares: true, gives: ['retry'], repeats: repeats('1.defaultJobOptions') },
    { at: [''], does: 'make', makes: 'JobQueue', shares: true },
    { at: ['BullModule.forRoot', 'BullModule.registerQueue'], does: 'make', gives: ['retry'], repeats: repeats('0.defaultJobOptions') },
    // The name of the job may be left out, and data comes first then.
    { at: on(['JobQueue', 'Queue'], ['add']), requires: { 2: '*' }, does: 'request', repeatable: 'no', through: [], gives: ['retry'], repeats: repeats('2') },
    { at: on(['JobQueue', 'Queue'], ['add']), does: 'request', repeatable: 'no', through: [], gives: ['retry'], repeats: repeats('1') },
    { at: on(['JobQueue', 'Queue'], ['process']), does: 'handle', handles: { from: 0, asks: 'message' } },
    ...adding.slice(1),
  ],
};

export const bullmq: Library = {
  ...documented,
  id: 'bullmq',
  title: 'BullMQ',
  modules: ['bullmq', '@nestjs/bullmq'],
  version: '5.x: one attempt; the next follows at once unless `backoff` says otherwise',
  source: 'https://docs.bullmq.io/guide/retrying-failing-jobs',
  operations: [
    { at: ['Queue'], form: 'new', does: 'make', makes: 'JobQueue', shares: true, gives: ['retry'], repeats: repeats('1.defaultJobOptions') },
    { at: ['FlowProducer'], form: 'new', does: 'make', makes: 'FlowProducer', shares: true },
    { at: ['Worker'], form: 'new', does: 'handle', handles: { from: 1, asks: 'message' } },
    { at: ['BullModule.forRoot', 'BullModule.registerQueue'], does: 'make', gives: ['retry'], repeats: repeats('0.defaultJobOptions') },
    ...adding,
  ],
};
