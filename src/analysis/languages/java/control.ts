// How code leaves and repeats: exits, conditions, counting loops, and variables that change from what they were.
import type { Exit, Region, Value } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { lookUp, spanOf } from './draft';
import type { Draft, Where } from './draft';
import { identifier } from './names';
import { typeValue } from './types';

export function addExit(draft: Draft, kind: Exit['kind'], node: PlainNode, where: Where, value?: Value): void {
  draft.exits.push({ kind, at: spanOf(node), fn: where.fn, region: where.region, ...(value ? { value } : {}) });
}

/** The names that a condition looks at, each once: variables and fields. */
export function testsOf(draft: Draft, condition: PlainNode | undefined, where: Where): Pick<Region, 'tests'> {
  const found = new Map<string, Value>();
  const look = (node: PlainNode): void => {
    if (node.type === 'identifier') {
      const value = identifier(draft, node, where);
      if (value.kind === 'variable' || isField(value)) found.set(node.text, value);
    } else if (node.type === 'method_invocation') {
      for (const part of [child(node, 'object'), ...(child(node, 'arguments')?.children ?? [])]) if (part) look(part);
    } else if (node.type === 'field_access') {
      const object = child(node, 'object');
      const field = child(node, 'field');
      if (object?.type === 'this' && field && where.owner) found.set(field.text, { kind: 'member', of: { kind: 'self', type: where.owner.name, at: spanOf(object) }, name: field.text, at: spanOf(node) });
      else if (object) look(object);
    } else if (node.type !== 'lambda_expression' && node.type !== 'object_creation_expression') {
      for (const part of node.children) look(part);
    }
  };
  if (condition) look(condition);
  return found.size > 0 ? { tests: [...found.values()] } : {};
}

const isField = (value: Value): boolean => value.kind === 'member' && value.of.kind === 'self';

/** `while (true)`, `for (;;)`. */
export function endless(condition: PlainNode | undefined): { readonly endless?: boolean } {
  let inner = condition;
  while (inner?.type === 'parenthesized_expression') inner = inner.children[0];
  return inner === undefined || inner.type === 'true' ? { endless: true } : {};
}

/** How often `for (int i = 0; i < 3; i++)` goes round at most; nothing for other loops. */
export function turnsOf(draft: Draft, loop: PlainNode, where: Where): { readonly turns?: Value } {
  const declarator = child(child(loop, 'init'), 'declarator');
  const condition = child(loop, 'condition');
  const [start, limit] = [child(declarator, 'value'), child(condition, 'right')];
  const counter = child(declarator, 'name')?.text;
  if (!condition || !start || !limit || counter === undefined || child(condition, 'left')?.text !== counter) return {};
  // Only what holds no call: lowering it a second time would write the call down twice.
  if (!readable.has(start.type) || !readable.has(limit.type)) return {};
  const [from, to] = [draft.visit.expression(draft, start, where), draft.visit.expression(draft, limit, where)];
  const at = spanOf(condition);
  const counts = (low: Value, high: Value, more: number): { readonly turns: Value } => {
    const span: Value = low.kind === 'literal' && low.value === more ? high : { kind: 'arithmetic', operator: '-', left: high, right: low, at };
    return { turns: more === 0 || span === high ? span : { kind: 'arithmetic', operator: '+', left: span, right: { kind: 'literal', value: more, at }, at } };
  };
  switch (child(condition, 'operator')?.type) {
    case '<': return counts(from, to, 0);
    case '<=': return counts(from, to, 1);
    case '>': return counts(to, from, 0);
    case '>=': return counts(to, from, 1);
    default: return {};
  }
}

const readable = new Set(['decimal_integer_literal', 'identifier', 'field_access']);

/** Notes that a variable is changed from what it was: `delay *= 2`, `n++`, `delay = delay * 2`. */
export function noteStep(draft: Draft, target: PlainNode | undefined, where: Where, at: PlainNode): void {
  const binding = target?.type === 'identifier' ? lookUp(where.scope, target.text) : undefined;
  if (binding === undefined) return;
  const held = draft.bindings[binding]!;
  held.steps = [...(held.steps ?? []), spanOf(at)];
}

/** True if a value depends on what the name held before. */
export function mentions(draft: Draft, value: PlainNode | undefined, target: PlainNode | undefined, where: Where): boolean {
  const binding = target?.type === 'identifier' ? lookUp(where.scope, target.text) : undefined;
  if (binding === undefined || !value || value.children.length === 0) return false;
  return (testsOf(draft, value, where).tests ?? []).some((named) => named.kind === 'variable' && named.binding === binding);
}

/** Notes that a parameter is given another value inside its function. */
export function noteChanged(draft: Draft, binding: number): void {
  for (const value of draft.bindings[binding]!.values) {
    if (value.kind !== 'parameter') continue;
    const fn = draft.functions[value.fn]!;
    draft.functions[value.fn] = { ...fn, parameters: fn.parameters.map((parameter, index) => (index === value.index ? { ...parameter, changes: true } : parameter)) };
  }
}

const everything = new Set(['Throwable', 'Exception']);

/** The kinds of failure that a `catch` takes; nothing where it takes all. */
export function takesOf(draft: Draft, clause: PlainNode, where: Where): { readonly takes?: readonly Value[] } {
  const types = clause.children.find((c) => c.type === 'catch_formal_parameter')?.children.find((c) => c.type === 'catch_type')?.children ?? [];
  if (types.length === 0 || types.some((type) => everything.has(type.text))) return {};
  return { takes: types.flatMap((type) => typeValue(draft, type, where) ?? []) };
}

/** What a callback is run with the failure of: `future.exceptionally(fn)`, `mono.onErrorResume(fn)`; undefined for other calls. */
export function failureHandled(callee: Value, argument: number): Value | undefined {
  if (callee.kind !== 'member') return undefined;
  const takesFailure = callee.name === 'subscribe' ? argument === 1 : failureMethods.has(callee.name);
  return takesFailure ? callee.of : undefined;
}

const failureMethods = new Set(['exceptionally', 'exceptionallyAsync', 'exceptionallyCompose', 'onErrorResume', 'onErrorReturn', 'onErrorContinue']);
