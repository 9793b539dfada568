// Whether a call has a deadline or a retry, from every place that could give it one: the call, the objects it goes through,
// what surrounds it, the library's default. What cannot be read makes the answer unknown, never absent.
import type { Clue, Place, Policy, Setting } from '../concepts';
import type { Call } from '../program';
import { callsIn } from './by-place';
import type { Matcher, Match, Thing } from './matcher';
import { heldBy, mayGive } from './onlookers';
import { rememberedIn, type Readings } from './readings';
import type { Resolver } from './resolver';
import type { Saying } from './said';
import type { Keyed } from './keys';
import type { CallRef, Located } from './source-file';
import { callOf, located, siteOf, textOf } from './source-file';
import { numberOf, secondsIn } from './constants';

export type PolicyName = 'deadline' | 'retry';

export interface Policies {
  /** Of a call together with the objects it goes through; undefined if nothing in the records speaks about it. */
  ofCall(match: Match, which: PolicyName): Policy | undefined;
  /** Of an object as it was made. */
  ofThing(thing: Thing, which: PolicyName): Policy | undefined;
  /** What a configuring call sets on objects that were made elsewhere. */
  givenBy(ref: CallRef): readonly Saying<Policy>[];
  /** True if something that is called on what the call makes encrypts it afterwards (`server.starttls()`). */
  isEncryptedLater(match: Match): boolean;
  /** What stands at a place, parameters inside connection strings (`0?sslmode`) included. */
  place(match: Match, place: Place): Keyed;
}

/** What stands at a place; `open`: perhaps others as well that we cannot name; `speaks`: an onlooker whose code speaks of the policy. */
interface Standing { readonly things: readonly Thing[]; readonly open: boolean; readonly speaks?: boolean }

const joined = (all: readonly Standing[]): Standing => ({ things: all.flatMap(({ things }) => things), open: all.some(({ open }) => open), speaks: all.some(({ speaks }) => speaks === true) });

/** How many onlookers may stand in front of each other. */
const maxOnlookers = 4;

const switchedOff: NonNullable<Setting['off']> = [null, false, 0];

export interface PolicySources {
  /** What calls anywhere set on an object after it was made, by `givenBy`. */
  configured(id: string): readonly Policy[];
  /** What some call sets for the whole process, for the library of a match. */
  ambient(match: Match, which: PolicyName): Policy | undefined;
  /** True if code of the workspace has a word. */
  mentioned(word: string): boolean;
}

export function createPolicies(matcher: Matcher, resolver: Resolver, readings: Readings, { configured, ambient, mentioned }: PolicySources): Policies {
  const known = { deadline: rememberedIn<Call, Policy | undefined>(readings), retry: rememberedIn<Call, Policy | undefined>(readings) };

  function ofCall(match: Match, which: PolicyName): Policy | undefined {
    return known[which].get(callOf(match.ref), match.ref.file, () => {
      // What it is called on was found out before; the answer depends on the same files.
      matcher.match(match.ref);
      return work(match, which);
    });
  }

  function work(match: Match, which: PolicyName): Policy | undefined {
    const setting = match.operation[which];
    const own = setting && ofPlaces(match, setting, which);
    if (own?.state === 'set') return own;
    const later = setLater(match.ref, which) ?? setBeside(match, which);
    if (later) return later;
    // A part without a limit of its own takes none away that was set on the way before: a connection manager given to a builder.
    const isPart = own?.state === 'unset' && !own.explicit && match.operation.does === 'configure';
    if (own?.state === 'unset' && !isPart) return own;
    const inherited = throughObjects(match, which);
    if (inherited?.state === 'set') return inherited;
    if (own) return own;
    if (inherited?.state === 'unknown') return inherited;
    if (typeof setting?.otherwise === 'object') {
      const seconds = which === 'deadline' ? /^(\d+(?:\.\d+)?) s$/.exec(setting.otherwise.value)?.[1] : undefined;
      return { state: 'set', value: `library default ${setting.otherwise.value}`, ...(seconds === undefined ? {} : { seconds: Number(seconds) }), clues: [clue(match.ref, `\`${match.library.title}\` waits ${setting.otherwise.value} by default`)] };
    }
    if (inherited) return inherited;
    if (setting?.otherwise === 'none') return { state: 'unset', explicit: false, by: 'call', clues: [] };
    return undefined;
  }

  /** A policy set on the object after it was made: `request.setTimeout(…)`, `axiosRetry(client)`. */
  function setLater(ref: CallRef, which: PolicyName | 'encryption'): Policy | undefined {
    return configured(objectId(ref, which)).at(-1);
  }

  /** `builder.requestFactory(factory);` on its own line, where the builder was handed in and nobody sees it made: what is built from it has the policy. */
  function setBeside({ ref, receivers }: Match, which: PolicyName): Policy | undefined {
    const { file } = ref;
    const { callee, fn } = callOf(ref);
    if (callee.kind !== 'member' || callee.of.kind !== 'variable' || receivers.length === 0 || receivers.some(({ made }) => made)) return undefined;
    const { binding } = callee.of;
    for (const index of callsIn(file.program, fn)) {
      const other = file.program.calls[index]!;
      if (index === ref.index || other.callee.kind !== 'member' || other.callee.of.kind !== 'variable' || other.callee.of.binding !== binding) continue;
      const setting = matcher.match({ file, index });
      if (setting?.operation.does === 'configure' && setting.operation.gives?.includes(which) === true && (setting.operation.on ?? 'receiver') === 'receiver' && !switchesOff(setting, which)
        && (setting.operation.looksOn !== true || mayGive(setting.ref, which, resolver))) return { state: 'set', clues: [clue(setting.ref, 'sets it')] };
    }
    return undefined;
  }

  function givenBy(ref: CallRef): readonly Saying<Policy>[] {
    const match = matcher.match(ref);
    if (match?.operation.does !== 'configure') return [];
    const { on = 'receiver', gives = [] } = match.operation;
    const things = on === 'receiver' ? match.receivers : thingsAt(ref, on).things;
    // What it gives back has the policy as well, also where the object it was called on came from out of sight.
    const given = match.operation.makes === undefined ? [] : [match];
    // What a connection goes through was only described before: encryption that the connection gets is what was meant.
    const through = gives.includes('encryption') ? things.flatMap(({ made }) => (made?.operation.through ?? []).flatMap((place) => thingsAt(made!.ref, place).things)) : [];
    return [...[...things, ...through].flatMap((thing) => sameObject(thing.made)), ...given].flatMap((made) =>
      gives.filter((which) => which === 'encryption' || (!switchesOff(match, which) && (match.operation.looksOn !== true || mayGive(ref, which, resolver))))
        .map((which) => [objectId(made.ref, which), { state: 'set' as const, clues: [clue(ref, 'sets it afterwards')] }] as const));
  }

  /** `setReadTimeout(0)`, or a request factory that has no limit either: where the record says at which place to look. */
  function switchesOff(match: Match, which: PolicyName): boolean {
    const setting = match.operation[which];
    return setting !== undefined && ofPlaces(match, setting, which)?.state === 'unset';
  }

  /** All calls of a chain that give the same object: in `get(url).retry(2).timeout(500)` what the end sets holds for the beginning. */
  function sameObject(made: Match | undefined): Match[] {
    if (!made) return [];
    const passesOn = made.operation.does === 'configure' && (made.operation.on ?? 'receiver') === 'receiver';
    return [made, ...(passesOn ? made.receivers.flatMap((receiver) => sameObject(receiver.made)) : [])];
  }

  /** Set, switched off or unknown as the places say; undefined if none of them is used. */
  function ofPlaces(match: Match, setting: Setting, which: PolicyName): Policy | undefined {
    let hidden: Policy | undefined;
    let off: Policy | undefined;
    for (const place of setting.places) {
      const keyed = placeOf(match, place);
      // Where the library takes an argument for it, few write it into a connection string; that nobody sees the string hides nothing then.
      if (keyed.state === 'hidden' && place.includes('?') && setting.places.some((other) => !other.includes('?') && !other.startsWith('~') && placeOf(match, other).state === 'absent')) continue;
      if (keyed.state === 'hidden') hidden = { state: 'unknown', why: keyed.why, clues: [] };
      if (keyed.state !== 'given') continue;
      const judged = ofValue(keyed.value, setting, which);
      if (judged?.state === 'set') return judged;
      if (judged?.state === 'unknown') hidden = judged;
      if (judged?.state === 'unset') off = judged;
    }
    return hidden ?? off;
  }

  function ofValue(value: Located, setting: Setting, which: PolicyName): Policy | undefined {
    const off = setting.off ?? switchedOff;
    const forms = resolver.resolve(value);
    const { things, open } = matcher.things(value);
    // A context or an options object that carries a policy of its own decides by that.
    const carried = merge(things.map((t) => ofThing(t, which)).filter((p) => p !== undefined), open);
    if (carried) return carried;
    const isOff = (form: Located): boolean => form.value.kind === 'literal' && off.includes(form.value.value);
    const offs = forms.filter(isOff);
    if (offs.length === forms.length) {
      return { state: 'unset', explicit: true, by: 'call', clues: [{ note: `\`${textOf(value.file, value.value.at)}\` switches it off`, ...siteOf(value.file, value.value.at) }] };
    }
    const seconds = which === 'deadline' && forms.length === 1 ? secondsIn(forms[0]!, resolver) : undefined;
    const amount = forms.map((f) => numberOf(f, resolver)).find((n) => n !== undefined);
    return {
      state: 'set',
      ...(amount === undefined ? {} : { value: textOf(value.file, value.value.at) }),
      ...(seconds === undefined ? {} : { seconds }),
      clues: [{ note: `\`${short(textOf(value.file, value.value.at))}\` sets it`, ...siteOf(value.file, value.value.at) }],
    };
  }

  const placeOf = (match: Match, place: Place): Keyed => (place.includes('?') ? parameterOf(match.ref, place) : matcher.at(match.ref, place));

  /** A parameter inside a connection string: `0?connect_timeout`. */
  function parameterOf(ref: CallRef, place: string): Keyed {
    const [base = '', name = ''] = place.split('?');
    const text = matcher.at(ref, base);
    if (text.state !== 'given') return text.state === 'absent' ? text : { state: 'hidden', why: text.why };
    const pattern = new RegExp(`(?:^|[?&;,\\s])${name}\\s*=\\s*([^&;,\\s]*)`, 'i');
    let visible = true;
    for (const form of resolver.resolve(text.value)) {
      // Options in a record are no connection string.
      if (form.value.kind === 'record' || form.value.kind === 'function') continue;
      const parts = form.value.kind === 'text' ? form.value.parts.flatMap((p) => resolver.resolve(located(form.file, p))) : [form];
      const whole = parts.map((p) => (p.value.kind === 'literal' ? String(p.value.value) : '\u0000')).join('');
      const found = pattern.exec(whole);
      if (found) return { state: 'given', value: located(form.file, { kind: 'literal', value: literal(found[1]!), at: form.value.at }) };
      // A hole in the middle is a host or a password; only a string that is all hole, or ends in one, may hide parameters.
      if (whole.endsWith('\u0000') || !/[a-z]/i.test(whole)) visible = false;
    }
    return visible ? { state: 'absent' } : { state: 'hidden', why: 'what the connection string holds' };
  }

  function throughObjects(match: Match, which: PolicyName): Policy | undefined {
    const policies: Policy[] = [];
    let spoken = false;
    for (const place of match.operation[which]?.through ?? match.operation.through ?? ['receiver']) {
      const { things, open, speaks = false }: Standing = place === 'receiver' ? { things: match.receivers, open: match.isOpen } : thingsAt(match.ref, place, match.operation.onlookers?.includes(place) ? which : undefined);
      const found = things.map((t) => ofThing(t, which)).filter((p) => p !== undefined);
      const merged = merge(found, open);
      if (merged?.state === 'set') return merged;
      if (merged) policies.push(merged.state === 'unset' ? { ...merged, by: 'client' } : place !== 'receiver' && !open && found.every(({ state }) => state !== 'unknown') ? { ...merged, partly: true } : merged);
      else if (open) policies.push({ state: 'unknown', why: 'what it is called with', clues: [] });
      spoken ||= speaks;
    }
    const words = match.operation[which]?.onlyWhatIsSeen;
    const unseen = words && !spoken && !words.some(mentioned) && !ambient(match, which) ? undefined : policies.find((p) => p.state === 'unknown');
    return unseen ?? policies.find((p) => p.state !== 'unknown');
  }

  /** `watched`: the policy that what stands there passes on, if it only looks on. */
  function thingsAt(ref: CallRef, place: string, watched?: PolicyName): Standing {
    const keyed = matcher.at(ref, place);
    if (keyed.state === 'given') return watched === undefined ? matcher.things(keyed.value) : insideOf(keyed.value, watched, 0);
    return { things: [], open: keyed.state === 'hidden' };
  }

  /** The objects of libraries that stand behind onlookers of the project's own. */
  function insideOf(value: Located, which: PolicyName, depth: number): Standing {
    return joined(resolver.resolve(value).map((form) => {
      const seen = matcher.things(form);
      const held = seen.things.length > 0 || !seen.open || depth >= maxOnlookers ? undefined : heldBy(form, which, resolver);
      return held === 'speaks' ? { things: [], open: true, speaks: true } : held ? joined(held.map((inner) => insideOf(inner, which, depth + 1))) : seen;
    }));
  }

  function ofThing(thing: Thing, which: PolicyName): Policy | undefined {
    if (thing.made) {
      const policy = ofCall(thing.made, which);
      if (policy?.state !== 'unset' || policy.clues.length > 0) return policy;
      return { ...policy, clues: [clue(thing.made.ref, `\`${short(textOf(thing.made.ref.file, callOf(thing.made.ref).at))}\` is built without one`)] };
    }
    if (thing.provided) {
      const otherwise = thing.provided.operation[which]?.otherwise;
      if (otherwise === 'none') return { state: 'unset', explicit: false, by: 'call', clues: [] };
      if (otherwise) return { state: 'set', value: `library default ${otherwise.value}`, clues: [] };
      return undefined;
    }
    return { state: 'unknown', why: `how this ${thing.kind} was made`, clues: [] };
  }

  const isEncryptedLater = (match: Match): boolean => [match.ref, ...match.receivers.flatMap(({ made }) => made?.ref ?? [])].some((ref) => setLater(ref, 'encryption') !== undefined);

  return { ofCall, ofThing, givenBy, isEncryptedLater, place: placeOf };
}

/** All agree and nothing is out of sight, or the honest middle: unknown. `open`: there may be others that we cannot name. */
function merge(policies: readonly Policy[], open: boolean): Policy | undefined {
  if (policies.length === 0) return undefined;
  const first = policies[0]!;
  if (policies.every((p) => p.state === first.state) && !(open && first.state === 'unset')) return first;
  return policies.find((p) => p.state === 'unknown') ?? { state: 'unknown', why: 'which of several clients it goes through', clues: policies.flatMap((p) => p.clues) };
}

const objectId = (ref: CallRef, which: PolicyName | 'encryption'): string => `${ref.file.path} ${ref.index} ${which}`;

function clue(ref: CallRef, note: string): Clue {
  return { note, ...siteOf(ref.file, callOf(ref).at) };
}

function literal(text: string): string | number | boolean {
  if (/^\d+$/.test(text)) return Number(text);
  return text === 'true' ? true : text === 'false' ? false : text;
}

export function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
