// How code leaves and repeats: exits, conditions, counting loops, and the side of an `if` that runs after a failure.
import { regionIn, type Exit, type Region, type Value } from '../../program';
import { lookUp } from './draft';
import type { Draft, Where } from './draft';
import { identifier } from './names';
import type { GoNode } from './outline';
import { childOf, spanOf } from './outline';

export function addExit(draft: Draft, kind: Exit['kind'], node: GoNode, where: Where, value?: Value): void {
  draft.exits.push({ kind, at: spanOf(node), fn: where.fn, region: where.region, ...(value ? { value } : {}) });
}

/** Opens a region and gives the place inside it. */
export function inRegion(draft: Draft, region: Omit<Region, 'parent'>, where: Where): Where {
  return { ...where, region: draft.regions.push(regionIn(where.region, region)) - 1 };
}

/** The names that a condition looks at, each once; a field of the receiver counts as a name. */
export function testsOf(draft: Draft, condition: GoNode | undefined, where: Where): Pick<Region, 'tests'> {
  const found = new Map<string, Value>();
  const text = (node: GoNode): string => draft.text.slice(node.start, node.end);
  const look = (node: GoNode): void => {
    if (node.type === 'identifier') {
      const value = identifier(draft, text(node), node, where.scope);
      if (value.kind === 'variable') found.set(text(node), value);
    } else if (node.type === 'selector_expression') {
      const [operand, field] = [childOf(node, 'operand'), childOf(node, 'field')];
      const of = operand?.type === 'identifier' ? identifier(draft, text(operand), operand, where.scope) : undefined;
      if (of?.kind === 'self' && field) found.set(text(node), { kind: 'member', of, name: text(field), at: spanOf(node) });
      else if (operand) look(operand);
    } else if (node.type !== 'func_literal') {
      for (const child of node.children) look(child);
    }
  };
  if (condition) look(condition);
  return found.size > 0 ? { tests: [...found.values()] } : {};
}

/** The regions for both sides of an `if`, or of its only one (`alone`): with `err != nil`, one of them is what runs after a failure. */
export function sidesOf(draft: Draft, condition: GoNode | undefined, where: Where, alone: boolean): (side: 'consequence' | 'alternative', at: GoNode) => Omit<Region, 'parent'> {
  const tests = testsOf(draft, condition, where);
  const joined = beforeJoin(condition);
  const error = errorIn(draft, joined ?? condition, where);
  const failed = joined !== undefined || childOf(condition, 'operator')?.type === '!=' ? 'consequence' : 'alternative';
  const absent = alone ? absentIn(draft, condition, where) : undefined;
  return (side, at) => (error && side === failed ? { kind: 'catch', at: spanOf(at), error } : { kind: 'branch', at: spanOf(at), ...tests, ...(absent ? { succeeds: absent } : {}) });
}

/** `err != nil` in `err != nil || user == nil`: what follows runs after that failure, too. Behind `&&` it runs after some failures only. */
function beforeJoin(condition: GoNode | undefined): GoNode | undefined {
  const operator = childOf(condition, 'operator')?.type;
  const left = operator === '||' ? childOf(condition, 'left') : undefined;
  return childOf(left, 'operator')?.type === '!=' ? left : undefined;
}

/** The error that has to be absent: `err == nil`, also with `&& …` behind it. */
function absentIn(draft: Draft, condition: GoNode | undefined, where: Where): Value | undefined {
  const operator = childOf(condition, 'operator')?.type;
  return operator === '&&' ? absentIn(draft, childOf(condition, 'left'), where) : operator === '==' ? errorIn(draft, condition, where) : undefined;
}

/** The error that `err != nil` or `err == nil` looks at. */
function errorIn(draft: Draft, condition: GoNode | undefined, where: Where): Value | undefined {
  const [left, right] = [childOf(condition, 'left'), childOf(condition, 'right')];
  const operator = childOf(condition, 'operator')?.type;
  if (condition?.type !== 'binary_expression' || (operator !== '!=' && operator !== '==') || left?.type !== 'identifier' || right?.type !== 'nil') return undefined;
  if (!/^(?:e|\w*err(?:or)?|\w*Err(?:or)?)\d*$/.test(draft.text.slice(left.start, left.end))) return undefined;
  const value = identifier(draft, draft.text.slice(left.start, left.end), left, where.scope);
  return value.kind === 'variable' ? value : undefined;
}

/** How often `for i := 0; i < 3; i++` and `for range 3` go round; nothing for other loops. */
export function turnsOf(draft: Draft, clause: GoNode, where: Where): Value | undefined {
  if (clause.type === 'range_clause') return draft.visit.expression(draft, childOf(clause, 'right'), where);
  const condition = childOf(clause, 'condition');
  const [left, limit] = [childOf(condition, 'left'), childOf(condition, 'right')];
  const start = childOf(childOf(clause, 'initializer'), 'right')?.children[0];
  const counter = childOf(childOf(clause, 'initializer'), 'left')?.children[0];
  if (!left || !limit || !start || !counter || draft.text.slice(left.start, left.end) !== draft.text.slice(counter.start, counter.end)) return undefined;
  // Only what holds no call: lowering it a second time would write the call down twice.
  if (!readable.has(start.type) || !readable.has(limit.type)) return undefined;
  const [from, to] = [draft.visit.expression(draft, start, where), draft.visit.expression(draft, limit, where)];
  const at = spanOf(condition!);
  const counts = (low: Value, high: Value, more: number): Value => {
    const span: Value = low.kind === 'literal' && low.value === more ? high : { kind: 'arithmetic', operator: '-', left: high, right: low, at };
    return more === 0 || span === high ? span : { kind: 'arithmetic', operator: '+', left: span, right: { kind: 'literal', value: more, at }, at };
  };
  switch (childOf(condition, 'operator')?.type) {
    case '<': return counts(from, to, 0);
    case '<=': return counts(from, to, 1);
    case '>': return counts(to, from, 0);
    case '>=': return counts(to, from, 1);
    default: return undefined;
  }
}

const readable = new Set(['int_literal', 'identifier', 'selector_expression']);

/** Notes that a variable is changed from what it was: `delay *= 2`, `n++`, `delay = delay * 2`. */
export function noteStep(draft: Draft, target: GoNode | undefined, where: Where, at: GoNode): void {
  const found = target?.type === 'identifier' ? lookUp(where.scope, draft.text.slice(target.start, target.end))?.named : undefined;
  if (!found || !('binding' in found)) return;
  const binding = draft.bindings[found.binding]!;
  binding.steps = [...(binding.steps ?? []), spanOf(at)];
}

/** True if a value depends on what the name held before. */
export function mentions(draft: Draft, value: GoNode | undefined, target: GoNode | undefined, where: Where): boolean {
  if (!value || target?.type !== 'identifier' || value.children.length === 0) return false;
  const held = identifier(draft, draft.text.slice(target.start, target.end), target, where.scope);
  return held.kind === 'variable' && (testsOf(draft, value, where).tests ?? []).some((named) => named.kind === 'variable' && named.binding === held.binding);
}
