// Retries that libraries are told to make: wrappers, decorators and settings that a record describes.
import { contains } from '../../base/span';
import type { Repeats, RetriedCall, Retry, Site } from '../concepts';
import { within } from './after-failure';
import { numberOf, secondsIn } from './constants';
import { nameOfFunction } from './call-names';
import { isForConflicts } from './failure-words';
import type { LiftTools } from './lift';
import type { LanguageId, Value } from '../program';
import type { Match } from './matcher';
import { growthTold } from './pauses';
import { repeated, repeatedDirectly } from './repeated-calls';
import type { CallRef, SourceFile } from './source-file';
import { callOf, lastName, located, siteOf, textOf } from './source-file';
import { thingsAt } from './things-at';

export function arrangedRetries(file: SourceFile, tools: LiftTools): readonly Retry[] {
  return [...arranged(file, tools), ...handedOver(file, tools), ...bareDecorators(file, tools)];
}

function arranged(file: SourceFile, tools: LiftTools): Retry[] {
  return file.program.calls.flatMap((call, index) => {
    const ref: CallRef = { file, index };
    const match = tools.matcher.match(ref);
    const repeats = match?.operation.repeats ?? (match?.operation.does === 'wrap' && keepsPolicies.has(file.program.language) ? bySomeOther : undefined);
    if (!match || !repeats || (repeats === bySomeOther && !policyBefore(match, tools)) || !(match.operation.gives?.includes('retry') || match.operation.retry) || isForConflicts(textOf(file, call.at))) return [];
    const given = call.form === 'decorator' ? wrapped(ref, tools) : givenTo(match, tools);
    const isSetting = match.operation.does !== 'wrap' && given.length === 0;
    // Made without being told to repeat anything.
    if (isSetting && match.operation.does === 'make' && match.operation.retry && tools.policies.ofCall(match, 'retry')?.state === 'unset') return [];
    const client = isSetting ? clientOf(match, tools) : undefined;
    const named = nameOfFunction(file, call.fn);
    const decorated = call.form === 'decorator' ? file.program.functions.find((fn) => fn.decorators.some((d) => d.kind === 'result' && d.call === index)) : undefined;
    return [{
      at: isSetting ? stepOf(ref) : siteOf(file, call.at), form: isSetting ? 'setting' : 'wrapper', name: textOf(file, call.name), calls: given.length > 0 ? given : isSetting ? asked(match, tools) : wrapped(ref, tools), ...(client ? { client } : {}),
      ...(repeats === bySomeOther ? attemptsBefore(match, tools) : policyOf(ref, repeats, tools)), ...(named === undefined ? {} : { within: named }), ...(decorated ? { covers: siteOf(file, decorated.at) } : {}),
    } satisfies Retry];
  });
}

// Where policies stand in fields of classes, and are looked for from where something runs under them.
const keepsPolicies: ReadonlySet<LanguageId> = new Set(['csharp', 'java']);

/** `.AddPolicyHandler(policy)`: what is judged where the policy is made belongs to a client, whose calls others may repeat as well. */
function handedOver(file: SourceFile, tools: LiftTools): Retry[] {
  return file.program.calls.flatMap((call, index): Retry[] => {
    const match = tools.matcher.match({ file, index });
    if (match?.operation.looksOn !== true || match.operation.repeats || !match.operation.gives?.includes('retry')) return [];
    const policy = call.arguments.flatMap(({ value }) => tools.matcher.things(located(file, policyIn(file, value))).things).find((thing) => thing.made?.operation.repeats)?.made;
    const attempts = policy && timesOf(policy.ref, policy.operation.repeats!, tools);
    const client = clientOf(match, tools);
    return attempts === undefined || !client ? [] : [{ at: stepOf(match.ref), form: 'setting', name: textOf(file, call.name), calls: [], client, attempts }];
  });
}

/** `policy => policy.WaitAndRetryAsync(3, …)` gives one policy to all requests; one that looks at the request may give several. */
function policyIn(file: SourceFile, value: Value): Value {
  const fn = value.kind === 'function' ? file.program.functions[value.fn] : undefined;
  return fn?.returns.length === 1 && !/\bMethod\b/.test(textOf(file, fn.at)) ? fn.returns[0]! : value;
}

/** Of a chain over several lines the step that says it. */
function stepOf({ file, index }: CallRef): Site {
  const { at, name } = file.program.calls[index]!;
  return siteOf(file, textOf(file, { start: at.start, end: name.start }).includes('\n') ? { start: name.start, end: at.end } : at);
}

/** A policy that is kept elsewhere says how; where it is made is where that is judged. */
const bySomeOther: Repeats = { otherwise: 'unknown' };

const furthest = 12;

/** What a wrapper is called on, or what that was built from, that repeats: `pipeline.ExecuteAsync(…)` after `.AddRetry(new RetryStrategyOptions())`. */
function policyBefore({ receivers }: Match, tools: LiftTools, depth = 0): Match | undefined {
  if (depth >= furthest) return undefined;
  for (const { made } of receivers) {
    if (!made) continue;
    if (made.operation.repeats) return made;
    const given = callOf(made.ref).arguments.flatMap(({ value }) => tools.matcher.things(located(made.ref.file, value)).things).find((thing) => thing.made?.operation.repeats);
    const found = given?.made ?? policyBefore(made, tools, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** `source.pipe(retry(3))`, `policy.execute(load)`: what is tried again under a policy that was made before. */
function givenTo({ ref, operation }: Match, tools: LiftTools): readonly RetriedCall[] {
  const { file, index } = ref;
  // In .NET whoever runs something under a policy says so there.
  if (operation.does !== 'make' || operation.retry || keepsPolicies.has(file.program.language)) return [];
  return unique(file.program.calls.flatMap((call, at) => {
    const isHanded = call.arguments.some(({ value }) => value.kind === 'result' && value.call === index);
    const wrap = isHanded || (call.callee.kind === 'member' && call.callee.of.kind !== 'global') ? tools.matcher.match({ file, index: at }) : undefined;
    if (wrap?.operation.does !== 'wrap' || !wrap.operation.gives?.includes('retry')) return [];
    return isHanded || wrap.receivers.some(({ made }) => made?.ref.file === file && made.ref.index === index) ? wrapped(wrap.ref, tools) : [];
  }));
}

/** How often that repeats; its pauses are judged where it is made. */
function attemptsBefore(match: Match, tools: LiftTools): Pick<Retry, 'attempts'> {
  const policy = policyBefore(match, tools);
  const attempts = policy && timesOf(policy.ref, policy.operation.repeats!, tools);
  return attempts === undefined ? {} : { attempts };
}

/** The request that a step of its own chain is about: `superagent.post(url).retry(2)`. */
const asked = ({ receivers }: Match, tools: LiftTools): readonly RetriedCall[] =>
  unique(receivers.flatMap(({ made }) => (!made ? [] : made.operation.does === 'request' ? repeatedDirectly(made.ref, tools) : made.operation.does === 'configure' ? asked(made, tools) : [])));

/** The one client that `axiosRetry(client)` is about. */
function clientOf({ operation, ref, receivers }: Match, tools: LiftTools): Retry['client'] {
  // A client that is made with retries of its own.
  if (operation.does === 'make' && operation.retry) return siteOf(ref.file, callOf(ref).at);
  const { on = 'receiver' } = operation;
  const keyed = on === 'receiver' ? undefined : tools.matcher.at(ref, on);
  const things = keyed ? (keyed.state === 'given' ? tools.matcher.things(keyed.value).things : []) : receivers;
  const made = things.length === 1 ? things[0]!.made : undefined;
  if (operation.does !== 'configure' || !made) return undefined;
  const client = innermost(made, tools);
  return siteOf(client.ref.file, callOf(client.ref).at);
}

/** What only puts layers around a client stands for it: `ClientBuilder::new(client).with(…)`. */
function innermost(made: Match, tools: LiftTools, depth = 0): Match {
  if (depth > 6 || made.operation.deadline || made.operation.retry) return made;
  const [only, ...more] = (made.operation.through ?? []).flatMap((place) => (place === 'receiver' ? made.receivers : thingsAt(made, place, tools)));
  return only?.made && more.length === 0 ? innermost(only.made, tools, depth + 1) : made;
}

/** `@retry` without brackets: all defaults. */
function bareDecorators(file: SourceFile, tools: LiftTools): Retry[] {
  return file.program.functions.flatMap((fn, index) => fn.decorators.flatMap((decorator) => {
    const entry = decorator.kind === 'result' ? undefined : tools.matcher.named(located(file, decorator));
    const repeats = entry?.operation.does === 'wrap' && entry.operation.gives?.includes('retry') ? entry.operation.repeats : undefined;
    if (!repeats) return [];
    const attempts = repeats.times?.otherwise;
    return [{
      at: siteOf(file, decorator.at), form: 'wrapper', name: lastName(decorator, file.program), calls: insideOf(file, index, tools),
      ...(attempts === undefined ? {} : { attempts: attemptsFrom(attempts, repeats) }), ...(repeats.otherwise === 'unknown' ? {} : { pause: { growth: repeats.otherwise } }), ...(fn.name === '' ? {} : { within: fn.name }),
    } satisfies Retry];
  }));
}

/** What runs under a wrapper: written in its brackets, handed over by name, or decorated with it. */
function wrapped(ref: CallRef, tools: LiftTools): readonly RetriedCall[] {
  const { file, index } = ref;
  const call = callOf(ref);
  // `load.retry(…)`: what is tried again stands before the dot.
  const before = call.callee.kind === 'member' && tools.matcher.match(ref)?.operation.on === 'receiver' ? call.callee.of : undefined;
  const around = before?.at ?? call.inner;
  const inside = around ? file.program.calls.flatMap((other, at) => (at !== index && contains(around, other.at) ? repeated({ file, index: at }, tools, true) : [])) : [];
  const named = (before ? [before] : call.arguments.map(({ value }) => value)).flatMap((value) => (['variable', 'member', 'import'].includes(value.kind) ? tools.resolver.resolve(located(file, value)) : []))
    .flatMap((form) => (form.value.kind === 'function' ? insideOf(form.file, form.value.fn, tools) : []))
    // The wrapper leads there, whoever else calls the function.
    .map((one) => ledTo(one, ref));
  const decorated = file.program.functions.flatMap((fn, at) => (fn.decorators.some((d) => d.kind === 'result' && d.call === index) ? insideOf(file, at, tools) : []));
  const loop = file.program.regions.findIndex((region) => (region.kind === 'loop' || region.kind === 'with') && region.value?.kind === 'result' && region.value.call === index);
  const looped = loop < 0 ? [] : file.program.calls.flatMap((other, at) => (within(file, other.region, loop) ? repeated({ file, index: at }, tools) : []));
  return unique([...inside, ...named, ...decorated, ...looped]);
}

const ledTo = (one: RetriedCall, { file, index }: CallRef): RetriedCall => {
  const { name, at } = file.program.calls[index]!;
  return { ...one, way: [{ note: `\`${textOf(file, name)}\` runs it`, ...siteOf(file, at) }, ...one.way] };
};

/** What a function runs, and the blocks that it gives to be run: `|| async { … }`. */
function insideOf(file: SourceFile, fn: number, tools: LiftTools): readonly RetriedCall[] {
  const { calls, functions } = file.program;
  const given = new Set([fn, ...(functions[fn]?.returns ?? []).flatMap((value) => (value.kind === 'function' ? [value.fn] : []))]);
  return unique(calls.flatMap((call, index) => (given.has(call.fn) ? repeated({ file, index }, tools, true) : [])));
}

const unique = (calls: readonly RetriedCall[]): readonly RetriedCall[] => [...new Map(calls.map((call) => [`${call.at.file} ${call.at.span.start}`, call])).values()];

/** What the places of a record say about a policy. */
function policyOf(ref: CallRef, repeats: Repeats, tools: LiftTools): Pick<Retry, 'attempts' | 'pause'> {
  const attempts = timesOf(ref, repeats, tools);
  const growth = growthAt(ref, repeats, tools);
  const seconds = growth === 'fixed' ? secondsAt(ref, repeats, tools) : undefined;
  return { ...(attempts === undefined ? {} : { attempts }), ...(growth === 'unknown' ? {} : { pause: { growth, ...(seconds === undefined ? {} : { seconds }) } }) };
}

/** The length of a pause that is written as a number, or that a function gives as one. */
function secondsAt(ref: CallRef, { pauses = [] }: Repeats, tools: LiftTools): number | undefined {
  for (const { place, is } of pauses) {
    const keyed = is === 'told' ? tools.matcher.at(ref, place) : undefined;
    const [form, ...more] = keyed?.state === 'given' ? tools.resolver.resolve(keyed.value) : [];
    if (!form || more.length > 0) continue;
    const returned = form.value.kind === 'function' ? form.file.program.functions[form.value.fn]!.returns : [form.value];
    return returned.length === 1 ? secondsIn(located(form.file, returned[0]!), tools.resolver) : undefined;
  }
  return undefined;
}

function timesOf(ref: CallRef, repeats: Repeats, tools: LiftTools): Retry['attempts'] {
  const { times } = repeats;
  if (!times) return undefined;
  for (const place of times.places) {
    const keyed = tools.matcher.at(ref, place);
    if (keyed.state === 'hidden') return undefined;
    if (keyed.state !== 'given') continue;
    const forms = tools.resolver.resolve(keyed.value);
    const number = forms.length === 1 ? numberOf(forms[0]!, tools.resolver) : undefined;
    if (number !== undefined) return attemptsFrom(number, repeats);
    // gRPC keeps it in a service config, which is a text.
    const told = forms.length === 1 && forms[0]!.value.kind === 'literal' ? /"maxAttempts"\s*:\s*(\d+)/.exec(String(forms[0]!.value.value))?.[1] : undefined;
    if (told !== undefined) return Number(told);
    // `stop=stop_after_attempt(3)`: what stands there says how often.
    const made = tools.matcher.things(keyed.value).things.map((thing) => saysHowOften(thing.made)).find((one) => one !== undefined);
    return made ? timesOf(made.ref, made.operation.repeats!, tools) : undefined;
  }
  return times.otherwise === undefined ? undefined : attemptsFrom(times.otherwise, repeats);
}

/** `ExponentialBackoff::from_millis(50).take(2).map(jitter)`: one of the steps says it. */
function saysHowOften(made: Match | undefined, depth = 0): Match | undefined {
  if (made?.operation.repeats) return made;
  return !made || depth > 6 ? undefined : made.receivers.map((inner) => saysHowOften(inner.made, depth + 1)).find((one) => one !== undefined);
}

function attemptsFrom(times: number | 'endless', { times: spec }: Repeats): number | 'endless' {
  if (times === 'endless' || times < 0) return 'endless';
  return spec?.counts === 'retries' ? times + 1 : times;
}

function growthAt(ref: CallRef, repeats: Repeats, tools: LiftTools): Repeats['otherwise'] {
  let unfit = false;
  for (const { place, kind, value, is } of repeats.pauses ?? []) {
    const keyed = tools.matcher.at(ref, place);
    if (keyed.state === 'hidden') return 'unknown';
    if (keyed.state !== 'given') continue;
    if (kind !== undefined ? tools.matcher.things(keyed.value).things.some((thing) => thing.kind === kind)
      : value === undefined || tools.resolver.resolve(keyed.value).every((form) => isConstant(form.value, value))) return is === 'told' ? growthTold(keyed.value, tools) : is;
    unfit = true;
  }
  // Something was said that we do not understand.
  return unfit ? 'unknown' : callOf(ref).arguments.some((argument) => argument.spread) ? 'unknown' : repeats.otherwise;
}

/** `5`, and `DelayBackoffType.Exponential` by its last name. */
const isConstant = (found: Value, wanted: string | number | boolean): boolean =>
  (found.kind === 'literal' && found.value === wanted) || ((found.kind === 'member' || found.kind === 'import') && found.name === wanted);
