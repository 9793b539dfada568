// How code leaves and repeats: exits, conditions, counting loops, and what looks at a failure.
import { child, type PlainNode } from '../../syntax/plain-tree';
import { regionIn, unknown, type Exit, type Region, type Value } from '../../program';
import { addField, lookUp, spanOf, type Place, type ProgramDraft } from './draft';
import { valueOf } from './expressions';
import type { Lowering } from './functions';

/** Opens a region and gives the place inside it. */
export function inRegion(draft: ProgramDraft, region: Omit<Region, 'parent'>, place: Place): Place {
  draft.regions.push(regionIn(place.region, region));
  return { ...place, region: draft.regions.length - 1 };
}

export function addExit(draft: ProgramDraft, kind: Exit['kind'], node: PlainNode, place: Place, value?: Value): void {
  draft.exits.push({ kind, at: spanOf(node), fn: place.fn, region: place.region, ...(value ? { value } : {}) });
}

/** The names that a condition looks at, each once; a field of `this` counts as a name. */
export function testedNames(node: PlainNode | undefined, place: Place): readonly Value[] {
  const found = new Map<string, Value>();
  const look = (part: PlainNode): void => {
    const at = spanOf(part);
    if (part.type === 'identifier') {
      const known = lookUp(place.scope, part.text);
      if (typeof known === 'number') found.set(part.text, { kind: 'variable', binding: known, at });
      else if (known) found.set(part.text, { ...known, at });
      return;
    }
    const object = part.type === 'member_expression' ? child(part, 'object') : undefined;
    if (object?.type === 'this' && place.self !== undefined) {
      const name = child(part, 'property')?.text ?? '';
      found.set(`this.${name}`, { kind: 'member', of: { kind: 'self', type: place.self, at }, name, at });
      return;
    }
    if (!functions.has(part.type)) for (const inner of part.children) look(inner);
  };
  if (node) look(node);
  return [...found.values()];
}

const functions = new Set(['arrow_function', 'function_expression', 'function', 'generator_function', 'class']);

/** `while (true)`, `for (;;)`: nothing in the head ends it. */
export function isEndless(condition: PlainNode | undefined): boolean {
  const bare = bareOf(condition);
  return bare === undefined || bare.type === 'true' || bare.type === 'empty_statement' || bare.type === ';' || bare.text === '1';
}

/** How often `for (let i = 0; i < 3; i++)` goes round; undefined for heads that do not count. */
export function turnsOf(loop: PlainNode, place: Place, lowering: Lowering): Value | undefined {
  const declarator = child(loop, 'initializer')?.children.find((c) => c.type === 'variable_declarator');
  const [counter, first] = [child(declarator, 'name'), child(declarator, 'value')];
  const condition = bareOf(child(loop, 'condition'));
  const [left, limit, operator] = [child(condition, 'left'), child(condition, 'right'), child(condition, 'operator')?.text];
  if (counter?.type !== 'identifier' || !first || left?.type !== 'identifier' || left.text !== counter.text || !limit) return undefined;
  // Only what holds no call: lowering it a second time would write the call down twice.
  if (!readable.has(first.type) || !readable.has(limit.type)) return undefined;
  const [from, to] = [valueOf(first, place, lowering), valueOf(limit, place, lowering)];
  const at = spanOf(condition!);
  const counts = (low: Value, high: Value, more: number): Value => {
    const span = low.kind === 'literal' && low.value === more ? high : ({ kind: 'arithmetic', operator: '-', left: high, right: low, at } as const);
    return more === 0 || span === high ? span : { kind: 'arithmetic', operator: '+', left: span, right: { kind: 'literal', value: more, at }, at };
  };
  switch (operator) {
    case '<': return counts(from, to, 0);
    case '<=': return counts(from, to, 1);
    case '>': return counts(to, from, 0);
    case '>=': return counts(to, from, 1);
    default: return undefined;
  }
}

/** What `for (let i = 0; i < items.length; i++)` goes through one by one: its body takes `items[i]`. Pauses between attempts are counted through as well. */
export function itemsOf(loop: PlainNode, place: Place, lowering: Lowering): Value | undefined {
  const condition = bareOf(child(loop, 'condition'));
  const [counter, length] = [child(condition, 'left'), child(condition, 'right')];
  const items = length?.type === 'member_expression' && child(length, 'property')?.text === 'length' ? child(length, 'object') : undefined;
  if (counter?.type !== 'identifier' || !items || !readable.has(items.type) || paces.test(items.text) || !/^<|^!==?$/.test(child(condition, 'operator')?.text ?? '')) return undefined;
  return lowering.draft.text.slice(loop.start, loop.end).replace(/\s+/g, '').includes(`${items.text}[${counter.text}]`) ? valueOf(items, place, lowering) : undefined;
}

const paces = /delay|back_?off|interval|pause|wait|retr(?:y|ies)|attempt/i;

const readable = new Set(['number', 'identifier', 'member_expression']);

export interface FailureTest {
  readonly error: Value;
  /** The side of the `if` that runs after a failure. */
  readonly side: 'consequence' | 'alternative';
}

/** `if (err)` in a callback that gets its error first: one side of it is what runs after a failure. */
export function failureTest(condition: PlainNode | undefined, place: Place): FailureTest | undefined {
  let bare = bareOf(condition);
  let failed = true;
  const operator = child(bare, 'operator')?.text;
  if (bare?.type === 'unary_expression' && operator === '!') {
    failed = false;
    bare = bareOf(child(bare, 'argument'));
  } else if (bare?.type === 'binary_expression' && ['null', 'undefined'].includes(child(bare, 'right')?.text ?? '')) {
    if (operator === '==' || operator === '===') failed = false;
    else if (operator !== '!=' && operator !== '!==') return undefined;
    bare = child(bare, 'left');
  }
  if (bare?.type !== 'identifier' || !/^(?:e|er|err|error|\w+Err(?:or)?)$/.test(bare.text)) return undefined;
  const found = lookUp(place.scope, bare.text);
  if (typeof found !== 'object' || found.kind !== 'parameter' || found.index !== 0) return undefined;
  return { error: { ...found, at: spanOf(bare) }, side: failed ? 'consequence' : 'alternative' };
}

/** `delay = delay * 2`: what is assigned depends on what the name held. */
export function mentions(value: PlainNode, name: PlainNode, place: Place): boolean {
  const sought = lookUp(place.scope, name.text);
  if (value.children.length === 0 || sought === undefined) return false;
  return testedNames(value, place).some((found) => (typeof sought === 'number' ? found.kind === 'variable' && found.binding === sought
    : sought.kind === 'parameter' && found.kind === 'parameter' && found.fn === sought.fn && found.index === sought.index));
}

/** Notes that a name or a field of `this` is changed from what it was. */
export function noteStep(target: PlainNode | undefined, place: Place, draft: ProgramDraft, at: PlainNode): void {
  const found = target?.type === 'identifier' ? lookUp(place.scope, target.text) : undefined;
  const [field] = target?.type === 'member_expression' ? testedNames(target, place) : [];
  if (field?.kind === 'member' && place.self !== undefined) addField(draft, place.self, field.name, unknown('what this comes to', spanOf(at)));
  if (typeof found === 'number') {
    const binding = draft.bindings[found]!;
    binding.steps = [...(binding.steps ?? []), spanOf(at)];
  }
  noteChange(found, draft);
}

/** A parameter that is given another value no longer is what its callers pass. */
export function noteChange(found: ReturnType<typeof lookUp>, draft: ProgramDraft): void {
  if (typeof found !== 'object' || found.kind !== 'parameter') return;
  const parameters = draft.functions[found.fn]?.parameters;
  const parameter = parameters?.[found.index];
  if (parameter) parameters[found.index] = { ...parameter, changes: true };
}

function bareOf(node: PlainNode | undefined): PlainNode | undefined {
  let current = node;
  while (current?.type === 'parenthesized_expression') current = current.children[0];
  return current;
}
