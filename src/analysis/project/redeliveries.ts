// Messages that go back to the broker as soon as they failed and come again at once: `channel.nack(message)`. One that can never be
// worked off goes round for ever, as fast as broker and consumer can.
import type { Retry } from '../concepts';
import type { Call } from '../program';
import { outermostFunction } from './by-place';
import type { SourceFile } from './source-file';
import { lastName, siteOf, textOf } from './source-file';
import { isByHand, isTesting } from './runs-once';

/** All of a file, in the order of the text. */
export function redeliveries(file: SourceFile): Retry[] {
  const { language, calls } = file.program;
  if ((language !== 'javascript' && language !== 'python') || !/amqp|rabbit|\bpika\b/i.test(file.text) || isTesting(file.path) || isByHand(file.path) || bounded.test(file.text)) return [];
  return calls.flatMap((call): Retry[] => {
    if (call.fn < 0 || call.callee.kind !== 'member' || !handsBack(file, call)) return [];
    const consumer = textOf(file, file.program.functions[outermostFunction(file.program, call.fn)]!.at);
    // Whoever counts or waits somewhere near has thought of it, and what never confirms anything is no consumer.
    if (careful.test(consumer) || !/(?<!n)ack(?:nowledge)?\s*\(/i.test(consumer)) return [];
    return [{ at: siteOf(file, call.at), form: 'redelivery', name: textOf(file, call.name), calls: [], attempts: 'endless', pause: { growth: 'none' } }];
  });
}

/** The broker is to deliver it again, which it is unless told otherwise. */
function handsBack({ program }: SourceFile, call: Call): boolean {
  const name = lastName(call.callee, program);
  const places = program.language === 'javascript' ? { nack: 2, reject: 1 } : { basic_nack: undefined, basic_reject: undefined, nack: undefined };
  if (!Object.hasOwn(places, name) || call.arguments.some(({ spread }) => spread)) return false;
  const position = places[name as keyof typeof places];
  const requeue = call.arguments.find((argument) => argument.name === 'requeue') ?? (position === undefined ? undefined : call.arguments[position]);
  if (program.language === 'javascript' && call.arguments.length === 0) return false;
  // By position Python's differ from library to library.
  if (!requeue) return program.language === 'javascript' || call.arguments.filter((argument) => argument.name === undefined).length <= 1;
  return requeue.value.kind === 'literal' && requeue.value.value === true;
}

const bounded = /x-delivery-limit|\bquorum\b|x-death|redelivered/i;
const careful = /attempt|retr(?:y|ies)|deliver\w*.?count|setTimeout|sleep|delay|\bdead|dlq|dlx|backoff|requeue_?count/i;
