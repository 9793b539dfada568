// What stands at a place of a call, as library records name places: an argument, a key below it, what is assigned later to what the
// call makes, or any argument that is an object of a kind.
import type { Place } from '../concepts';
import type { Argument } from '../program';
import { writtenHolders } from './by-place';
import type { Keyed } from './keys';
import type { Matcher } from './matcher';
import { partsOf } from './places';
import type { Resolver } from './resolver';
import { callOf, located, type CallRef, type Located, type SourceFile } from './source-file';

/** `things`: what a value may be as library objects, as the matcher tells it. */
export function createPlaceReader(resolver: Resolver, things: Matcher['things']): Matcher['at'] {
  return at;

  function at(ref: CallRef, place: Place): Keyed {
    if (place.startsWith('*:')) return anyOfKind(ref, place.slice(2));
    if (place.startsWith('~')) return assigned(ref, place.slice(1));
    const [head, ...path] = partsOf(place);
    let keyed = argument(ref, head, resolver);
    if (keyed.state === 'absent' && callOf(ref).form === 'literal' && head.endsWith('=')) keyed = assigned(ref, head.slice(0, -1));
    for (const name of path) {
      if (keyed.state !== 'given') return keyed;
      keyed = resolver.key(keyed.value, name);
    }
    return keyed;
  }

  /** `client.Timeout = x` after `client := http.Client{}`: what is assigned to the names that hold the result. */
  function assigned(ref: CallRef, path: string): Keyed {
    for (const { writes } of writtenHolders(ref.file.program, ref.index)) {
      const written = writes.find((w) => w.path.join('.') === path);
      if (written) return { state: 'given', value: located(ref.file, written.value) };
    }
    return { state: 'absent' };
  }

  function anyOfKind(ref: CallRef, kind: string): Keyed {
    let hidden = false;
    for (const argument of callOf(ref).arguments) {
      const value = located(ref.file, argument.value);
      const found = things(value);
      if (found.things.some((t) => t.kind === kind)) return { state: 'given', value };
      const isList = argument.spread === true || resolver.resolve(value).some((form) => form.value.kind === 'list');
      hidden ||= isList ? !spreadIsVisible(value) : found.open && !plain(value);
      if (isList) {
        const inside = spreadItems(value).find((item) => things(item).things.some((t) => t.kind === kind));
        if (inside) return { state: 'given', value: inside };
      }
    }
    return hidden ? { state: 'hidden', why: 'what all its arguments hold' } : { state: 'absent' };
  }

  function spreadItems(value: Located): readonly Located[] {
    return resolver.resolve(value).flatMap((form) => (form.value.kind === 'list' ? form.value.items.map((item) => located(form.file, item)) : []));
  }

  function spreadIsVisible(value: Located): boolean {
    return resolver.resolve(value).every((form) => form.value.kind === 'list' && !form.value.open);
  }

  // A string or number is surely no option object, nor is the result of a call of a library we know by name but do not describe.
  function plain(value: Located): boolean {
    return resolver.resolve(value).every((form) => ['literal', 'text', 'arithmetic', 'function', 'record', 'unknown', 'result', 'instance', 'member'].includes(form.value.kind)
      && (form.value.kind !== 'unknown'));
  }
}

function argument(ref: CallRef, head: string, resolver: Resolver): Keyed {
  const { file } = ref;
  const call = callOf(ref);
  const given = (a: Argument): Keyed => ({ state: 'given', value: located(file, a.value) });
  if (head.endsWith('=')) {
    const name = head.slice(0, -1);
    const named = call.arguments.find((a) => a.name === name);
    if (named) return given(named);
    const later = call.form === 'literal' ? writtenLater(ref, name) : undefined;
    if (later) return later;
    // `**options` brings the keyword if what it holds is visible and has it.
    const spread = call.arguments.filter((a) => a.spread).map((a) => resolver.key(located(file, a.value), name));
    return spread.find((keyed) => keyed.state === 'given') ?? spread.find((keyed) => keyed.state === 'hidden') ?? { state: 'absent' };
  }
  const index = Number(head);
  const positional = call.arguments.filter((a) => a.name === undefined && !isKeywords(a, file, resolver));
  const spread = positional.findIndex((a) => a.spread);
  if (spread >= 0 && spread <= index) return { state: 'hidden', why: 'what the spread arguments hold' };
  const found = positional[index];
  return found ? given(found) : { state: 'absent' };
}

/** A spread of a visible record brings keywords only, no positions. */
function isKeywords(argument: Argument, file: SourceFile, resolver: Resolver): boolean {
  return argument.spread === true && resolver.resolve(located(file, argument.value)).every((form) => form.value.kind === 'record');
}

/** A field that is set on the variable which holds the literal: `client.Timeout = …`. */
function writtenLater({ file, index }: CallRef, field: string): Keyed | undefined {
  const written = writtenHolders(file.program, index).flatMap((b) => b.writes).find((w) => w.path.length === 1 && w.path[0] === field);
  return written && { state: 'given', value: located(file, written.value) };
}
