// Whether a call may be made again: by its record, its HTTP method, the request it sends, or its name.
import { once } from '../../base/once';
import type { RemoteCall } from '../concepts';
import type { Fn } from '../program';
import { nameOfFunction } from './call-names';
import type { LiftTools } from './lift';
import type { Match } from './matcher';
import { rememberedIn, type Remembered } from './readings';
import { callOf, located, textOf, type CallRef, type Located } from './source-file';
import { thingsAt } from './things-at';

const readingName = /^(get|list|read|find|search|query|fetch|count|check|lookup|describe|exists|head|is|has)(?![a-z])/;
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE']);

export function repeatable(match: Match, tools: LiftTools): RemoteCall['repeatable'] {
  // A client may be made with a context that brings along a client made with a context, in a circle.
  return once(answers, tools, () => rememberedIn(tools.readings)).get(match, match.ref.file, () => ofOperation(match, tools)) ?? 'unknown';
}

const answers = new WeakMap<LiftTools, Remembered<Match, RemoteCall['repeatable']>>();

function ofOperation(match: Match, tools: LiftTools): RemoteCall['repeatable'] {
  const rule = match.operation.repeatable ?? (match.operation.does === 'connect' ? 'yes' : undefined);
  if (rule === undefined) return ofRequest(match, tools);
  if (rule === 'reads') return readingName.test(lowerFirst(textOf(match.ref.file, callOf(match.ref).name))) ? 'yes' : 'unknown';
  if (rule === 'get if in one chain') return ofChain(match, tools);
  if (typeof rule === 'string') return rule;
  for (const place of rule.method) {
    const keyed = tools.matcher.at(match.ref, place);
    if (keyed.state === 'hidden') return 'unknown';
    if (keyed.state !== 'given') continue;
    const forms = tools.resolver.resolve(keyed.value);
    const ofOther = forms.length === 1 ? copied(forms[0]!, match.ref, tools) : undefined;
    if (ofOther) return ofOther;
    const methods = forms.map(({ value }) => (value.kind === 'literal' ? String(value.value)
      : value.kind === 'member' ? methodNamed(value.name) : undefined));
    if (methods.includes(undefined)) return 'unknown';
    if (methods.every((m) => safeMethods.has(m!.toUpperCase()))) return 'yes';
    return isEnvelope(match.ref) ? 'unknown' : 'no';
  }
  return 'yes';
}

/** `new HttpRequestMessage(request.Method, …)`: a copy may be repeated as what it is copied from may. */
function copied({ file, value }: Located, ref: CallRef, tools: LiftTools): RemoteCall['repeatable'] | undefined {
  if (value.kind !== 'member' || value.name !== 'Method') return undefined;
  const { things, open } = tools.matcher.things(located(file, value.of));
  const given = new Set(things.map(({ made }) => (made ? repeatable(made, tools) : 'unknown')));
  if (given.has('no') && !things.some(({ made }) => made && repeatable(made, tools) === 'no' && !onlyAsks(made.ref))) return 'unknown';
  if (given.has('no') || (![...given].some((one) => one !== 'unknown') && /^Post[A-Z]/.test(nameOfFunction(ref.file, callOf(ref).fn) ?? ''))) return 'no';
  return !open && given.size === 1 ? [...given][0] : 'unknown';
}

/** `http.MethodPost` of Go, `HttpMethod.POST` of Java. */
const methodNamed = (name: string): string | undefined => (/^Method./.test(name) ? name.slice(6) : /^[A-Z]+$/.test(name) ? name : undefined);

/** `HttpRequest.newBuilder(uri).timeout(limit).build()`: written in one go, a request whose method nobody names is a GET. */
function ofChain(match: Match, tools: LiftTools): RemoteCall['repeatable'] {
  const said = ofRequest(match, tools);
  if (said !== 'unknown') return said;
  const { calls } = match.ref.file.program;
  for (let call = callOf(match.ref), steps = 0; steps < longestChain; steps++) {
    const { callee } = call;
    if (callee.kind !== 'member' || namesMethod.test(callee.name)) return 'unknown';
    if (callee.of.kind !== 'result') return /^newBuilder$/.test(callee.name) ? 'yes' : 'unknown';
    call = calls[callee.of.call]!;
    if (call.form === 'new') return 'yes';
  }
  return 'unknown';
}

const longestChain = 20;
const namesMethod = /^(?:method|GET|POST|PUT|DELETE|HEAD|PATCH|copy|get|post|put|delete|head|patch)$/;

/** What the request object that is sent says: `client.Do(request)`. */
function ofRequest(match: Match, tools: LiftTools): RemoteCall['repeatable'] {
  const places = (match.operation.through ?? []).filter((place) => place !== 'receiver');
  // A request is put together in a chain, whose earlier links may name the method: `builder.POST(body).build()`, `client.get(url).send()`.
  const earlier = match.operation.does !== 'request' ? match.receivers : places.length > 0 ? [] : match.receivers.filter(({ made }) => made?.operation.does === 'make');
  const sent = [...places.flatMap((place) => thingsAt(match, place, tools)), ...earlier];
  const given = new Set(sent.map(({ made }) => (made ? repeatable(made, tools) : 'unknown')));
  const [only] = given;
  if (given.size <= 1) return only ?? 'unknown';
  // A helper that sends whatever it is given repeats what creates as well, unless it looks at which it has.
  if (given.has('unknown') || !given.has('no') || /\.Method\b|\.method\b|GetBody/.test(aroundOf(match.ref))) return 'unknown';
  return sent.some(({ made }) => made && repeatable(made, tools) === 'no' && !onlyAsks(made.ref)) ? 'no' : 'unknown';
}

const functionOf = ({ file, index }: CallRef): Fn | undefined => file.program.functions[file.program.calls[index]!.fn];

const aroundOf = (ref: CallRef): string => textOf(ref.file, functionOf(ref)?.at ?? callOf(ref).statement);

/** JSON-RPC posts whatever is called, questions as well: what may be repeated is for the method inside to say. */
function isEnvelope({ file, index }: CallRef): boolean {
  let fn = file.program.calls[index]!.fn;
  while ((file.program.functions[fn]?.parent ?? -1) >= 0) fn = file.program.functions[fn]!.parent;
  return fn >= 0 && /json-?_?rpc/i.test(textOf(file, file.program.functions[fn]!.at));
}

/** By its words or those of the function around it a POST says that it only asks. */
const onlyAsks = (ref: CallRef): boolean => asks.test(requestText(ref)) || asks.test(lowerFirst(functionOf(ref)?.name ?? ''));

/** By these words a POST says that it only asks. */
export const asks = /search|query|graphql|login|auth|token|oauth|session|rpc|embed|predict|complet|chat|generat|infer|validate|verify|check|lookup|translate|preview|render|parse|convert(?!AndSend)|estimate|calculat|score|detect|classif|batchget|[/_.]get|[/_.]list|[/_.]read|\b(?:list|get|fetch|read)[A-Z]|\.stream\b|_stream$|Stream$|\bpoll|\bwatch/;

/** What a call says about its request: what is called, on what, and where it goes. A session that it is made through, its headers and its body say nothing. */
export function requestText(ref: CallRef): string {
  const { at, inner, arguments: [first, second] } = callOf(ref);
  const called = textOf(ref.file, { start: at.start, end: inner?.start ?? at.end }).replace(/\b(?:\w*_)?session\b|(?<=[a-z])Session\b/g, '');
  return [called, ...[first, /request\W*$/i.test(called) ? second : undefined].flatMap((argument) => (argument && argument.name === undefined ? [textOf(ref.file, argument.at)] : []))].join(' ');
}

const lowerFirst = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);
