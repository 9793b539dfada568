// Applies the record of a resource: each argument that is known to weaken it, written or left out, is one weakness.
import type { Change, CloudWeakness, Site } from '../../concepts';
import { attributeOf, blocksOf, isDynamic, type HclAttribute, type HclBlock, type HclValue } from './hcl';
import { addressOf, type Known, type Module } from './module';
import type { Condition, Plain, Trait } from './record';

export interface Place {
  readonly file: string;
  readonly text: string;
  readonly module: Module;
}

export function weaknessesOf(block: HclBlock, traits: readonly Trait[], place: Place): readonly CloudWeakness[] {
  return traits.flatMap((trait) => {
    const applies = !(trait.unless ?? []).some((one) => holds(one, block, place.module) !== 'no')
      && (!trait.when || trait.when.some((one) => holds(one, block, place.module) === 'yes'));
    return applies ? judge(trait, block, place) : [];
  });
}

function judge(trait: Trait, block: HclBlock, place: Place): readonly CloudWeakness[] {
  const slots = slotsOf(block, trait.at.split('.'));
  return slots.flatMap((slot): readonly CloudWeakness[] => {
    if (slot === 'unknown') return [];
    const known = slot.attribute && place.module.known(slot.attribute.value);
    const absent = known === undefined || known.value.kind === 'null';
    if (absent ? trait.otherwise !== 'weak' : !trait.weak.some((one) => equals(known.value, one))) return [];
    return [weaknessAt(trait, block, slot, known, place)];
  });
}

function weaknessAt(trait: Trait, block: HclBlock, slot: Slot, known: Known | undefined, { file, text }: Place): CloudWeakness {
  const { attribute } = slot;
  const written = attribute && text.slice(attribute.span.start, attribute.span.end).replace(/\s+/g, ' ');
  const at: Site = { file, span: attribute?.span ?? block.head };
  return {
    at,
    weakens: trait.weakens,
    resource: addressOf(block),
    name: written ?? `no ${trait.at}`,
    means: trait.means,
    advice: trait.advice,
    hint: trait.hint,
    sure: (known?.through ?? []).length === 0,
    mild: trait.mild === 'always' || (trait.mild === 'left out' && !attribute),
    clues: known?.through ?? [],
    fixes: fixesOf(trait, slot, known, file, text),
  };
}

/** Where an argument stands or would stand. `body` is undefined where the block around it is left out. */
interface Slot {
  readonly attribute?: HclAttribute;
  readonly body?: HclBlock;
}

function slotsOf(block: HclBlock, path: readonly string[]): readonly (Slot | 'unknown')[] {
  let bodies: readonly HclBlock[] = [block];
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
export function valuesAt(block: HclBlock, path: string, module: Module): readonly HclValue[] | 'unknown' {
  const slots = slotsOf(block, path.split('.'));
  if (slots.includes('unknown')) return 'unknown';
  return slots.flatMap((slot) => (slot === 'unknown' || !slot.attribute ? [] : [module.known(slot.attribute.value).value])).filter(({ kind }) => kind !== 'null');
}

/** An argument that is set to what cannot be seen counts as set. */
export function holds(condition: Condition, block: HclBlock, module: Module): 'yes' | 'no' | 'unknown' {
  const test = testOf(condition);
  const found = valuesAt(block, condition.at, module);
  if (found === 'unknown') return test || condition.leadsTo ? 'unknown' : 'yes';
  if (condition.leadsTo) {
    const other = found.flatMap((value) => (value.kind === 'reference' ? module.resources.get(value.path.slice(0, 2).join('.')) ?? [] : []))[0];
    return other ? holds(condition.leadsTo, other, module) : 'no';
  }
  const values = found.filter((value) => !(value.kind === 'list' && value.items.length === 0));
  if (!test) return values.length > 0 || blocksOf(block, condition.at).length > 0 ? 'yes' : 'no';
  if (values.some(test)) return 'yes';
  return values.some((value) => plainOf(value) === undefined) ? 'unknown' : 'no';
}

function testOf({ is, isNot, begins }: Condition): ((value: HclValue) => boolean) | undefined {
  if (is) return (value) => is.some((one) => equals(value, one));
  if (isNot) return (value) => plainOf(value) !== undefined && !isNot.some((one) => equals(value, one));
  return begins === undefined ? undefined : (value) => startOf(value)?.startsWith(begins) === true;
}

function equals(value: HclValue, plain: Plain): boolean {
  const so = plainOf(value);
  if (so === undefined) return false;
  return String(so).toLowerCase() === String(plain).toLowerCase();
}

/** The value if it is text, a number or a truth value that is known. */
export function plainOf(value: HclValue): Plain | undefined {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'number') return value.number;
  return value.kind === 'bool' ? value.bool : undefined;
}

/** The text, or the part of it before the first that is computed. */
export function startOf(value: HclValue): string | undefined {
  if (value.kind === 'text') return value.text;
  return value.kind === 'template' && typeof value.parts[0] === 'string' ? value.parts[0] : undefined;
}

function fixesOf(trait: Trait, slot: Slot, known: Known | undefined, file: string, text: string): readonly Change[] {
  const { remedy, at } = trait;
  if (remedy === undefined || (slot.attribute && known?.value !== slot.attribute.value)) return [];
  const name = at.split('.').at(-1)!;
  const title = `Set ${name} = ${remedy}`;
  if (slot.attribute) return [{ title, edits: [{ file, span: slot.attribute.value.span, newText: remedy }] }];
  const edit = slot.body && insertion(slot.body, `${name} = ${remedy}`, text);
  return edit ? [{ title, edits: [{ file, ...edit }] }] : [];
}

// Behind the first argument, which names the thing in most resources; not where a block stands on one line.
function insertion(block: HclBlock, line: string, text: string): { span: Site['span']; newText: string } | undefined {
  const first = block.attributes[0];
  if (!first) return undefined;
  const lineStart = text.lastIndexOf('\n', first.span.start) + 1;
  const indent = text.slice(lineStart, first.span.start);
  const found = text.indexOf('\n', first.span.end);
  const end = found < 0 ? text.length : text[found - 1] === '\r' ? found - 1 : found;
  if (lineStart <= block.open || indent.trim() !== '' || !/^\s*(?:(?:#|\/\/).*)?$/.test(text.slice(first.span.end, end))) return undefined;
  return { span: { start: end, end }, newText: `${text[end] === '\r' ? '\r\n' : '\n'}${indent}${line}` };
}
