// Calls whose failure may be lost: the requests and queries behind a call, and whether the code around says that losing them is meant.
import { contains, type Span } from '../../base/span';
import type { ItemCall, LostFailure } from '../concepts';
import { isCache } from '../concepts';
import type { Call, LanguageId } from '../program';
import { within, type Aftermath } from './after-failure';
import { regionAround } from './by-place';
import { nameOfFunction } from './call-names';
import { commentAbove, documentsDegradation, failsQuietly } from './failure-words';
import { runsInBrowser } from './in-browser';
import type { LiftTools } from './lift';
import type { Match } from './matcher';
import { isGivenBack, remoteWork, workStarted, type RemoteWork } from './remote-work';
import { repeatable } from './repeatable';
import { itemCall } from './sequential-calls';
import type { CallRef, Located, SourceFile } from './source-file';
import { callOf, lastName, located, siteOf, textOf } from './source-file';

/** The fact about a failure that is lost where `span` stands, in a function of the file. */
export function lost(file: SourceFile, span: Span, how: LostFailure['how'], fn: number, calls: readonly Failing[], after: Aftermath): LostFailure {
  const named = nameOfFunction(file, fn);
  return { at: siteOf(file, span), how, ...after, ...(calls.every(({ aside }) => aside) ? { loosely: true as const } : {}), calls: calls.map(({ call }) => call), changes: calls.some(({ changes }) => changes), ...(named === undefined ? {} : { within: named }), inBrowser: calls.every(({ toOrigin }) => toOrigin) || runsInBrowser(file), fixes: [] };
}

/** A call whose failure may be lost, and what is known about it. */
export interface Failing {
  readonly call: ItemCall;
  /** It changes something on the other side. */
  readonly changes: boolean;
  /** A query of a function that is called: its failure is one of several that may be meant. */
  readonly aside: boolean;
  /** It goes to a path without a host, which only a page can follow. */
  readonly toOrigin: boolean;
}

const failing = (work: RemoteWork, tools: LiftTools): Failing => ({ call: itemCall(work, 0), aside: work.way.length > 0 && work.match.operation.does === 'query' && !failuresAreValues.has(work.match.ref.file.program.language), changes: repeatable(work.match, tools) === 'no', toOrigin: goesToOrigin(work.match) });

const failuresAreValues: ReadonlySet<LanguageId> = new Set(['go', 'rust']);

function goesToOrigin({ ref, receivers }: Match): boolean {
  const first = callOf(ref).arguments[0]?.value;
  const start = first?.kind === 'text' ? first.parts[0] : first;
  return receivers.length === 0 && ref.file.program.language === 'javascript' && start?.kind === 'literal' && typeof start.value === 'string' && start.value.startsWith('/');
}

/** The requests and queries of a call: its own, or those of the functions it leads to. */
export function remoteCalls(ref: CallRef, tools: LiftTools): readonly Failing[] {
  const match = tools.matcher.match(ref);
  // A cache that is away is a miss, and everybody who uses one says so in this way.
  if (match && isCache(match.library.protocol)) return [];
  const answer = match ? undefined : checkedAnswer(ref);
  if (answer) return remoteCalls(answer, tools);
  const isRemote = match && ['request', 'connect', 'query'].includes(match.operation.does);
  if (isRemote) return failsQuietly(textOf(ref.file, callOf(ref).name)) ? [] : [failing({ match, way: [] }, tools)];
  return unheard(remoteWork(ref, tools, ({ operation: { does } }) => does === 'request' || does === 'query' || does === 'connect'), tools);
}

/** Python: the request whose answer is asked to raise: `response.raise_for_status()`. */
function checkedAnswer({ file, index }: CallRef): CallRef | undefined {
  const { callee, at } = callOf({ file, index });
  if (file.program.language !== 'python' || callee.kind !== 'member' || callee.name !== 'raise_for_status') return undefined;
  if (callee.of.kind === 'result') return { file, index: callee.of.call };
  const held = callee.of.kind === 'variable' ? file.program.bindings[callee.of.binding]!.values.filter((value) => value.at.end <= at.start).at(-1) : undefined;
  return held?.kind === 'result' ? { file, index: held.call } : undefined;
}

/** The requests of a coroutine that is made here and run by somebody else. */
export const startedCalls = ({ file, index }: CallRef, tools: LiftTools): readonly Failing[] =>
  unheard(workStarted(located(file, callOf({ file, index }).callee), tools).filter(({ way }) => way.length === 0 || !isCaught(way[0]!)), tools);

/** The requests and queries that are made for each item by a function that is handed over. */
export const callsOfItem = (item: Located, tools: LiftTools): readonly Failing[] => unheard(workStarted(item, tools), tools);

/** Requests whose failure comes back to whoever set them going, and queries where it is hardly about anything else. */
const unheard = (work: readonly RemoteWork[], tools: LiftTools): readonly Failing[] => work.filter(({ match: { ref: inner, operation, library }, way }) => (operation.does !== 'connect' || isOpenedNow(inner)) && (operation.does === 'request' || (way.length >= 1 && way.length <= mostLayers(inner) && [...way.slice(1), inner].every(isAboutQuery)))
  && !isCache(library.protocol) && [...way.slice(1), inner].every((step) => !isCaught(step))).map((one) => failing(one, tools));

/** Most clients only connect when they are used first; who waits for it opens it there and then. */
const isOpenedNow = ({ file, index }: CallRef): boolean => (file.program.language === 'javascript' || file.program.language === 'python') && (callOf({ file, index }).awaited || isGivenBack(file, callOf({ file, index }).fn, callOf({ file, index })));

// From a handler through a service and a repository to the query. In Java and C# a catch is rarely about what lies further below.
const mostLayers = ({ file }: CallRef): number => (file.program.language === 'java' || file.program.language === 'csharp' ? 1 : 3);

/** A query somewhere below a long function is not what its failure is about; where failures are values or the function is short, it gives on that of its query. */
const isAboutQuery = ({ file, index }: CallRef): boolean =>
  textOf(file, file.program.functions[file.program.calls[index]!.fn]?.at ?? { start: 0, end: 0 }).split('\n').length <= (file.program.language === 'javascript' || file.program.language === 'python' ? 15 : 40);

/** Its failure does not leave the function it stands in; one that is only looked at on its way does. */
function isCaught({ file, index }: CallRef): boolean {
  const { regions, calls, exits, bindings } = file.program;
  const { dropsError, discarded, at } = calls[index]!;
  if (file.program.language === 'go') {
    if (dropsError === true || discarded) return true;
    // Looked at, and not given back.
    return regions.some((region, handler) => region.kind === 'catch' && region.error?.kind === 'variable'
      && [...bindings[region.error.binding]!.values].filter((value) => value.at.start < region.at.start).slice(-1).some((value) => contains(value.at, at))
      && !exits.some((exit) => within(file, exit.region, handler) && (exit.kind === 'throw' || exit.value !== undefined)));
  }
  return regions.some((region, handler) => region.kind === 'catch' && region.of !== undefined && within(file, calls[index]!.region, region.of)
    && !exits.some((exit) => exit.kind === 'throw' && exit.region === handler));
}

/** The functions around say by their names that a failure is meant to pass quietly. */
export function isQuiet(file: SourceFile, start: number, region = -1): boolean {
  if (measuring.test(file.path)) return true;
  // What `main` does in a loop is what the program is for.
  const works = isLooped(file, region);
  for (let index = start; index >= 0; index = file.program.functions[index]!.parent) {
    const { name: said } = file.program.functions[index]!;
    // In Rust everything that gives a result tries.
    const name = file.program.language === 'rust' ? said.replace(/^try_/, '') : said;
    // What a consumer or handler does that `main` only registers is not what `main` does.
    if (failsQuietly(name) && (name !== 'main' || (index === start && !works))) return true;
  }
  return false;
}

const isLooped = ({ program }: SourceFile, start: number): boolean => regionAround(program, start, ({ kind, each, stream }) => kind === 'loop' && (each !== true || stream === true)) >= 0;

// What is sent home about the use of a program may get lost, and so may the question for a newer one.
const measuring = /(?:^|\/)(?:telemetry|analytics|(?:version|update)[-_]?checks?)(?:[/.]|$)/i;

/** A note beside the call says that its failure may be lost. */
export function isDocumented(file: SourceFile, call: Call): boolean {
  const lineEnd = file.text.indexOf('\n', call.at.end);
  const behind = file.text.slice(call.at.end, lineEnd < 0 ? undefined : lineEnd);
  const notes = `${commentAbove(file.text, call.statement.start)} ${aboveTask(file, call)} ${/(?:\/\/|#|\/\*).*/.exec(behind)?.[0] ?? ''}`;
  return documentsDegradation(notes) || /nolint|background|no (?:need to )?(?:a)?wait|don'?t (?:a)?wait|not await|async(?:hronous)?ly/i.test(notes);
}

/** Of a task that is started for the one call: what stands above it, and above the preparations directly before it. */
function aboveTask(file: SourceFile, call: Call): string {
  const { passedTo } = file.program.functions[call.fn] ?? {};
  const starts = passedTo && file.program.calls[passedTo.call]!;
  if (!starts || !/^(?:spawn\w*|run|submit|Run|Submit|Go)$/.test(lastName(starts.callee, file.program))) return '';
  let line = starts.statement.start;
  for (let steps = 0; steps < 3; steps++) {
    const note = commentAbove(file.text, line);
    if (note !== '') return note;
    const end = file.text.lastIndexOf('\n', line - 1);
    const start = end <= 0 ? -1 : file.text.lastIndexOf('\n', end - 1) + 1;
    if (start < 0 || !/;\s*$/.test(file.text.slice(start, end))) return '';
    line = start;
  }
  return '';
}
