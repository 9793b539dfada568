// How code leaves and repeats: exits, conditions, loops that count, and what is changed from what it was.
import { regionIn, type Exit, type Region, type Value } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { lookUp, spanOf, type Draft, type Place } from './draft';
import { valueOf } from './expressions';
import type { Lowering } from './functions';
import { nameValue } from './names';

/** Opens a region and gives the place inside it, with a scope of its own. */
export function inRegion(draft: Draft, region: Omit<Region, 'parent'>, place: Place): Place {
  draft.regions.push(regionIn(place.region, region));
  return { ...place, region: draft.regions.length - 1, scope: { names: new Map(), parent: place.scope } };
}

export function addExit(draft: Draft, kind: Exit['kind'], node: PlainNode, place: Place, value?: Value): void {
  draft.exits.push({ kind, at: spanOf(node), fn: place.fn, region: place.region, ...(value ? { value } : {}) });
}

/** What the head of a loop says about its end is known only when its names are declared. */
export function describeLoop(draft: Draft, inside: Place, condition: PlainNode | undefined, isCounting: boolean, turns?: Value): void {
  const tests = testedNames(condition, inside, draft);
  const endless = condition === undefined ? isCounting : condition.type === 'boolean_literal' && condition.text === 'true';
  draft.regions[inside.region] = { ...draft.regions[inside.region]!, ...(endless ? { endless } : {}), ...(turns ? { turns } : {}), ...(tests.length > 0 ? { tests } : {}) };
}

/** The variables, parameters and fields that a condition looks at, each once. */
export function testedNames(node: PlainNode | undefined, place: Place, draft: Draft): readonly Value[] {
  const found = new Map<string, Value>();
  const look = (part: PlainNode): void => {
    if (part.type === 'identifier') {
      const value = nameValue(part.text, spanOf(part), place, draft);
      if (value.kind === 'variable' || value.kind === 'member') found.set(part.text, value);
    } else if (part.type === 'member_access_expression') {
      const object = child(part, 'expression');
      const name = child(part, 'name');
      if (object?.type === 'this' && name) look(name);
      else if (object) look(object);
    } else if (!closures.has(part.type)) for (const inner of part.children) look(inner);
  };
  if (node) look(node);
  return [...found.values()];
}

const closures = new Set(['lambda_expression', 'anonymous_method_expression', 'generic_name', 'type_argument_list']);

/** How often `for (var i = 0; i < 3; i++)` goes round; undefined for heads that do not count. */
export function turnsOf(loop: PlainNode, place: Place, lowering: Lowering): Value | undefined {
  const declarator = child(loop, 'initializer')?.children.find((c) => c.type === 'variable_declarator');
  const counter = child(declarator, 'name');
  const first = declarator?.children.find((c) => c !== counter);
  const condition = child(loop, 'condition');
  const [left, limit] = [child(condition, 'left'), child(condition, 'right')];
  if (!counter || !first || !limit || left?.type !== 'identifier' || left.text !== counter.text) return undefined;
  // Only what holds no call: lowering it a second time would write the call down twice.
  if (!readable.has(first.type) || !readable.has(limit.type)) return undefined;
  const [from, to] = [valueOf(first, place, lowering), valueOf(limit, place, lowering)];
  const at = spanOf(condition!);
  switch (child(condition, 'operator')?.type) {
    case '<': return count(from, to, 0, at);
    case '<=': return count(from, to, 1, at);
    case '>': return count(to, from, 0, at);
    case '>=': return count(to, from, 1, at);
    default: return undefined;
  }
}

const readable = new Set(['integer_literal', 'identifier', 'member_access_expression']);

function count(low: Value, high: Value, more: 0 | 1, at: Value['at']): Value {
  if (low.kind === 'literal' && low.value === more) return high;
  const span: Value = { kind: 'arithmetic', operator: '-', left: high, right: low, at };
  return more === 0 ? span : { kind: 'arithmetic', operator: '+', left: span, right: { kind: 'literal', value: more, at }, at };
}

/** True where what is assigned depends on what the name held: `delay = delay * 2`. */
export function mentions(value: PlainNode | undefined, target: PlainNode | undefined, place: Place, draft: Draft): boolean {
  if (target?.type !== 'identifier' || value === undefined || value.children.length === 0) return false;
  const sought = lookUp(place.scope, target.text);
  return typeof sought === 'number' && testedNames(value, place, draft).some((found) => found.kind === 'variable' && found.binding === sought);
}

/** Notes that a name is changed from what it was; a parameter no longer is what its callers pass. */
export function noteStep(target: PlainNode | undefined, whole: PlainNode, place: Place, draft: Draft): void {
  const found = target?.type === 'identifier' ? lookUp(place.scope, target.text) : undefined;
  if (typeof found !== 'number') return;
  const binding = draft.bindings[found]!;
  (binding.steps ??= []).push(spanOf(whole));
  noteChange(found, draft);
}

export function noteChange(binding: number, { bindings, functions }: Draft): void {
  const [first] = bindings[binding]!.values;
  if (first?.kind !== 'parameter') return;
  const parameters = functions[first.fn]?.parameters;
  const parameter = parameters?.[first.index];
  if (parameter) parameters[first.index] = { ...parameter, changes: true };
}
