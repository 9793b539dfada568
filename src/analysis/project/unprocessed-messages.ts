// Messages that count as done although what they asked for failed: a listener takes every failure to itself and ends as if all was well.
import type { RequestHandler } from '../concepts';
import type { Call, Region } from '../program';
import type { Failing } from './failing-calls';
import { isLog } from './failure-words';
import { short } from './policies';
import { lastName, siteOf, textOf, type SourceFile } from './source-file';

/**
 * What was tried last in a listener whose messages are confirmed by its end; nothing where the clause takes certain failures only, or where
 * the message is confirmed by hand.
 */
export function inListener(file: SourceFile, fn: number, { takes, at: clause }: Region, guarded: readonly number[], handlers: () => readonly RequestHandler[]): readonly Failing[] {
  const { calls, functions } = file.program;
  if (takes && !takes.some(({ at }) => /^(?:Runtime)?Exception$|^Throwable$/.test(textOf(file, at).split('.').pop() ?? ''))) return [];
  const works = guarded.map((index) => calls[index]!).filter((call) => call.form === 'call' && call.callee.kind !== 'unknown' && !isLog(file, call));
  if (works.some((call) => byHand.test(lastName(call.callee, file.program)))) return [];
  // What only looks into the message fails for good: trying again would not help.
  const call = works.filter((one) => !looking.test(lastName(one.callee, file.program)) && (one.discarded || one.awaited)).at(-1);
  const { start } = functions[fn]!.at;
  if (!call || !handlers().some(({ confirms, runs }) => confirms && runs?.file === file.path && runs.span.start === start)) return [];
  return [{ call: { name: nameOf(file, call), library: 'the listener', protocol: 'amqp', kind: 'request', at: siteOf(file, call.at), conditions: 0, way: [{ note: 'whatever fails in there is taken here, and the message counts as done', ...siteOf(file, { start: clause.start, end: clause.start + 5 }) }] }, changes: true, aside: false, toOrigin: false }];
}

const nameOf = (file: SourceFile, call: Call): string => short(textOf(file, { start: call.at.start, end: call.name.end })).replace(/^await\s+/, '');

const byHand = /^(?:n?ack|acknowledge|basic(?:N?ack|Reject)\w*|reject|commit\w*|complete\w*|abandon\w*|dead_?letter\w*|negativeAcknowledge)$/i;
const looking = /^(?:get|read|parse|deserialize|decode|convert|map|from|to|as|value|validate|check|is|has|put|set|add|of)(?:[A-Z]\w*)?$|^(?:Deserialize|Parse|Get|Read|Convert|Map|From|To|Validate|Is|Has|Add)\w*$/;
