// Applies the record of a resource: each argument that is known to weaken it, written or left out, is one weakness.
import type { Change, CloudWeakness, Site } from '../../concepts';
import type { Known, Place, Scope } from './place';
import type { Condition, Plain, Trait } from './record';
import { attributeOf, blocksOf, isDynamic, type Attribute, type Block, type Body, type Value } from './tree';

export function weaknessesOf(block: Block, traits: readonly Trait[], place: Place): readonly CloudWeakness[] {
  return traits.flatMap((trait) => {
    const applies = !(trait.unless ?? []).some((one) => holds(one, block, place.scope) !== 'no')
      && (!trait.when || trait.when.some((one) => holds(one, block, place.scope) === 'yes'));
    return applies ? judge(trait, block, place) : [];
  });
}

function judge(trait: Trait, block: Block, place: Place): readonly CloudWeakness[] {
  const slots = slotsOf(block, pathOf(trait.at));
  return slots.flatMap((slot): readonly CloudWeakness[] => {
    if (slot === 'unknown' || (trait.beside && (!slot.body || holds(trait.beside, slot.body, place.scope) !== 'yes'))) return [];
    const known = slot.attribute && place.scope.known(slot.attribute.value);
    const absent = known === undefined || known.value.kind === 'null';
    if (absent ? trait.otherwise !== 'weak' && !(trait.otherwise === 'weak inside' && slot.body) : !trait.weak.some((one) => has(known.value, one)) && !(trait.weakAlone && isAlone(known.value, place.scope))) return [];
    return [weaknessAt(trait, block, slot, known, place)];
  });
}

const has = (value: Value, plain: Plain): boolean => (value.kind === 'list' ? value.items.some((item) => equals(item, plain)) : equals(value, plain));

function isAlone(value: Value, scope: Scope): boolean {
  if (value.kind === 'map') return value.entries.length === 1;
  const [only, ...more] = value.kind === 'list' ? value.items : [];
  if (!only || more.length > 0) return false;
  const { value: item, through } = scope.known(only);
  return (item.kind === 'text' && through.length === 0) || (item.kind === 'reference' && scope.resource(item.path) !== undefined);
}

function weaknessAt(trait: Trait, block: Block, slot: Slot, known: Known | undefined, place: Place): CloudWeakness {
  const { attribute } = slot;
  const written = attribute && place.text.slice(attribute.span.start, attribute.span.end).replace(/\s+/g, ' ');
  const at: Site = { file: place.file, span: attribute?.span ?? block.head };
  return {
    at,
    weakens: trait.weakens,
    resource: place.addressOf(block),
    name: written ?? `no ${pathOf(trait.at).join('.')}`,
    means: trait.means,
    advice: trait.advice.replaceAll('$name', lastOf(trait.at)).replaceAll('$set', place.assigned(lastOf(trait.at), trait.remedy ?? '')),
    hint: trait.hint,
    sure: (known?.through ?? []).length === 0,
    mild: trait.mild === 'always' || (trait.mild === 'left out' && !attribute),
    ...(trait.mild === 'style' ? { style: true as const } : {}),
    clues: known?.through ?? [],
    fixes: fixesOf(trait, slot, known, place),
  };
}

/** Where an argument stands or would stand. `body` is undefined where the block around it is left out. */
interface Slot {
  readonly attribute?: Attribute;
  readonly body?: Block;
}

function slotsOf(block: Block, path: readonly string[]): readonly (Slot | 'unknown')[] {
  let bodies: readonly Block[] = [block];
  for (const name of path.slice(0, -1)) {
    if (bodies.some((body) => isDynamic(body, name))) return ['unknown'];
    bodies = bodies.flatMap((body) => blocksOf(body, name));
    if (bodies.length === 0) return [{}];
  }
  const last = path.at(-1)!;
  return bodies.map((body) => {
    const attribute = attributeOf(body, last);
    return attribute ? { attribute, body } : blocksOf(body, last).length > 0 || isDynamic(body, last) ? 'unknown' : { body };
  });
}

/** The values that a path of blocks and an argument leads to; `unknown` where they come out of an expression. */
export function valuesAt(block: Block, path: string, scope: Scope): readonly Value[] | 'unknown' {
  const slots = slotsOf(block, pathOf(path));
  if (slots.includes('unknown')) return 'unknown';
  return slots.flatMap((slot) => (slot === 'unknown' || !slot.attribute ? [] : [scope.known(slot.attribute.value).value])).filter(({ kind }) => kind !== 'null');
}

/** An argument that is set to what cannot be seen counts as set. */
export function holds(condition: Condition, block: Block, scope: Scope): 'yes' | 'no' | 'unknown' {
  const { referredBy, of } = condition;
  if (referredBy !== undefined) return scope.referring(block, referredBy).some((other) => !of || holds(of, other, scope) !== 'no') ? 'yes' : 'no';
  const test = testOf(condition);
  const found = valuesAt(block, condition.at, scope);
  if (found === 'unknown') return test || condition.leadsTo ? 'unknown' : 'yes';
  if (condition.leadsTo) {
    const other = found.flatMap((value) => (value.kind === 'reference' ? scope.resource(value.path) ?? [] : []))[0];
    return other ? holds(condition.leadsTo, other, scope) : 'no';
  }
  const values = found.filter((value) => !(value.kind === 'list' && value.items.length === 0));
  if (condition.lists) return wordsIn(values)?.some((word) => condition.lists!.includes(word)) ?? true ? 'yes' : 'no';
  // A variable that nobody fills gives an empty text.
  if (!test) return values.some((value) => value.kind !== 'text' || value.text !== '') || blocksOf(block, condition.at).length > 0 ? 'yes' : 'no';
  if (values.some(test)) return 'yes';
  // What another resource of the module is called is known, whatever its value is.
  if (condition.mentions !== undefined && values.every((value) => plainOf(value) !== undefined || (value.kind === 'reference' && /_/.test(value.path[0] ?? '')))) return 'no';
  return values.some((value) => plainOf(value) === undefined) ? 'unknown' : 'no';
}

/** Words that are written out or stand for themselves (`[desired_count]`, `all`); undefined if one is computed. */
function wordsIn(values: readonly Value[]): readonly string[] | undefined {
  const words = values.flatMap((value) => (value.kind === 'list' ? value.items : [value])).map((value) => (value.kind === 'reference' ? value.path[0] : startOf(value)));
  return words.every((word) => word !== undefined) ? words : undefined;
}

function testOf({ is, isNot, begins, mentions }: Condition): ((value: Value) => boolean) | undefined {
  if (mentions !== undefined) return (value) => (value.kind === 'reference' ? value.path.join('.') : startOf(value) ?? '').includes(mentions);
  if (is) return (value) => is.some((one) => equals(value, one));
  if (isNot) return (value) => plainOf(value) !== undefined && !isNot.some((one) => equals(value, one));
  return begins === undefined ? undefined : (value) => startOf(value)?.startsWith(begins) === true;
}

function equals(value: Value, plain: Plain): boolean {
  const so = plainOf(value);
  if (so === undefined) return false;
  return String(so).toLowerCase() === String(plain).toLowerCase();
}

/** The value if it is text, a number or a truth value that is known. */
export function plainOf(value: Value): Plain | undefined {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'number') return value.number;
  return value.kind === 'bool' ? value.bool : undefined;
}

/** What an argument of a block is known to be. */
export function plainAt(body: Body, name: string, scope: Scope): Plain | undefined {
  const attribute = attributeOf(body, name);
  return attribute && plainOf(scope.known(attribute.value).value);
}

/** The text, or the part of it before the first that is computed. */
export function startOf(value: Value): string | undefined {
  if (value.kind === 'text') return value.text;
  return value.kind === 'template' && typeof value.parts[0] === 'string' ? value.parts[0] : undefined;
}

function fixesOf({ remedy, at }: Trait, slot: Slot, known: Known | undefined, place: Place): readonly Change[] {
  if (remedy === undefined || (slot.attribute && known?.value !== slot.attribute.value)) return [];
  const name = lastOf(at);
  const title = `Set ${place.assigned(name, remedy)}`;
  if (slot.attribute) return [{ title, edits: [{ file: place.file, span: slot.attribute.value.span, newText: remedy }] }];
  const edit = slot.body && place.added(slot.body, name, remedy);
  return edit ? [{ title, edits: [edit] }] : [];
}

const pathOf = (path: string): readonly string[] => (path.match(/\[[^\]]+\]|[^.]+/g) ?? []).map((name) => name.replace(/^\[|\]$/g, ''));

const lastOf = (path: string): string => pathOf(path).at(-1)!;
