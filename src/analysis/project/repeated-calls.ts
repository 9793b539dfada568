// Which requests are made again with a call, and whether the other side can bear it.
import type { RetriedCall } from '../concepts';
import { isCache } from '../concepts';
import type { Value } from '../program';
import { callsIn } from './by-place';
import { piecesOf } from './constants';
import { asks, repeatable, requestText } from './repeatable';
import type { LiftTools } from './lift';
import type { Match } from './matcher';
import { remoteWork, type RemoteWork } from './remote-work';
import { itemCall } from './sequential-calls';
import type { CallRef } from './source-file';
import { callOf, located, onlyFunction, textOf } from './source-file';

/** The requests a call makes, as what is repeated with it; with `inserts`, rows that it adds to a table as well. */
export function repeated(ref: CallRef, tools: LiftTools, inserts = false): readonly RetriedCall[] {
  const match = tools.matcher.match(ref);
  const isRemote = match && (['request', 'connect'].includes(match.operation.does) || isInsert(match, tools));
  const asked = isRemote ? [{ match, way: [] }] : remoteWork(ref, tools);
  const work = asked.length > 0 ? asked : connectsIn(ref, tools, []);
  // What is asked of a database again is most often a conflict that the code resolves, and a cache is asked in passing.
  return work.filter(({ match, way, match: { operation, library } }) => ((inserts || way.length === 0) && isInsert(match, tools)) || operation.does === 'connect' || (operation.does === 'request' && !isCache(library.protocol))).map((one) => retried(one, tools));
}

/** How far an attempt to connect may be inside the functions that a loop calls. */
const deepest = 2;

/** `openDatabase()` that opens and pings. */
function connectsIn(ref: CallRef, tools: LiftTools, way: readonly CallRef[]): readonly RemoteWork[] {
  if (way.length >= deepest) return [];
  const called = onlyFunction(tools.resolver.resolve(located(ref.file, callOf(ref).callee)));
  if (!called) return [];
  const { file } = called;
  const inside = callsIn(file.program, called.value.fn).map((index): CallRef => ({ file, index }));
  const direct = inside.flatMap((inner) => tools.matcher.match(inner) ?? []).filter(({ operation }) => operation.does === 'connect');
  if (direct.length > 0) return direct.map((match) => ({ match, way: [...way, ref] }));
  return inside.flatMap((inner) => connectsIn(inner, tools, [...way, ref])).slice(0, 2);
}

function retried(work: RemoteWork, tools: LiftTools): RetriedCall {
  const { operation } = work.match;
  return {
    ...itemCall(work, 0),
    purpose: operation.does === 'connect' ? 'connect' : operation.does === 'query' ? 'query' : 'request',
    repeatable: operation.does === 'query' ? (isInsert(work.match, tools) ? 'no' : 'unknown') : isMarked(work.match) ? 'unknown' : repeatable(work.match, tools),
  };
}

/** `INSERT INTO …` that nothing keeps from adding the same row twice. */
function isInsert({ operation, ref }: Match, tools: LiftTools): boolean {
  if (operation.does !== 'query') return false;
  const fn = ref.file.program.functions[callOf(ref).fn];
  if (fn && /transaction|upsert|idempoten|dedup/i.test(textOf(ref.file, fn.at))) return false;
  return callOf(ref).arguments.slice(0, 2).some(({ value }) => piecesOf(located(ref.file, value), tools.resolver)
    .some((pieces) => /^\s*insert\s+into\b/i.test(pieces[0]?.text ?? '') && !pieces.some(({ text }) => text === undefined || /on conflict|on duplicate|ignore|not exists|merge/i.test(text))));
}

/** With a key that the other side knows a repetition by, after a refusal, or where it only asks, a POST may be repeated. */
function isMarked({ ref }: Match): boolean {
  const call = callOf(ref);
  const fn = ref.file.program.functions[call.fn];
  const around = textOf(ref.file, fn?.at ?? call.statement);
  return /idempoten|dedup|\b429\b|retry[-_]?after|rate_?limit|too_?many_?requests|ECONNREFUSED|ConnectTimeout|request[-_]?id|client[-_]?token|upsert|nonce|x-request-id|message_?id/i.test(around)
    || asks.test(requestText(ref)) || call.arguments.some(({ value }) => asks.test(makingOf(ref, value)));
}

/** The text of the call that made what is sent: `http.NewRequest("POST", listUrl, nil)` of `client.Do(request)`. */
function makingOf({ file }: CallRef, value: Value): string {
  const made = value.kind === 'variable' ? file.program.bindings[value.binding]!.values.flatMap((held) => (held.kind === 'result' ? [file.program.calls[held.call]!] : [])) : [];
  return made.map(({ at }) => textOf(file, at)).join(' ');
}

/** Its own request only, without those of the functions it leads to. */
export function repeatedDirectly(ref: CallRef, tools: LiftTools): readonly RetriedCall[] {
  const match = tools.matcher.match(ref);
  return match && ['request', 'connect'].includes(match.operation.does) ? [retried({ match, way: [] }, tools)] : [];
}
