// Functions, methods, closures and async blocks.
import type { FnParameter, Value } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { scopeIn, spanOf, type Draft, type DraftFn, type Role, type Scope, type Where } from './draft';
import { generic } from './generics';
import { bind } from './patterns';
import { instanceOf, typeValue } from './types';

/** Makes room for a function before its body is known, so that others can refer to it. */
export function reserve(draft: Draft, name: string, node: PlainNode, where: Where): number {
  const modifiers = node.children.find((c) => c.type === 'function_modifiers')?.text ?? '';
  const empty: DraftFn = {
    name, parameters: [], returns: [], at: spanOf(node), async: /\basync\b/.test(modifiers), parent: where.fn, region: where.region, decorators: [],
    ...(where.self === undefined ? {} : { owner: where.self }),
  };
  return draft.functions.push(empty) - 1;
}

/** Lowers the parameters and the body of a reserved `function_item`; `outer` is the scope it is declared in. */
export function fill(draft: Draft, fn: number, node: PlainNode, outer: Where): void {
  const where = inside(fn, node, generic(draft, node, outer));
  const list = child(node, 'parameters');
  // `self: &Arc<Self>` reads like any other parameter.
  const isSelf = (c: PlainNode): boolean => c.type === 'self_parameter' || (c.type === 'parameter' && child(c, 'pattern')?.text === 'self');
  if (list?.children.some(isSelf) && outer.self !== undefined) {
    where.scope.names.set('self', { value: { kind: 'self', type: outer.self, at: spanOf(list) } });
  }
  parameters(draft, fn, list, where);
  answer(draft, fn, draft.visit.block(draft, child(node, 'body'), where, child(node, 'return_type') ? { answers: true } : {}));
  const declared = instanceOf(draft, child(node, 'return_type'), where);
  if (declared && draft.functions[fn]!.returns.length === 0) draft.functions[fn]!.returns.push(declared);
}

/** A closure: lowered where it stands, so that it sees the names as they are there. */
export function closure(draft: Draft, node: PlainNode, where: Where, role: Role): Value {
  const fn = anonymous(draft, node, where, role);
  const within = inside(fn, node, where);
  parameters(draft, fn, child(node, 'parameters'), within);
  const body = child(node, 'body');
  answer(draft, fn, body && draft.visit.expression(draft, body, body.type === 'block' ? within : { ...within, statement: where.statement }, { answers: true }));
  return { kind: 'function', fn, at: spanOf(node) };
}

/** `async { … }` is run later, by whoever waits for it or spawns it: a function without parameters. */
export function asyncBlock(draft: Draft, node: PlainNode, where: Where, role: Role): Value {
  const fn = anonymous(draft, node, where, role);
  draft.functions[fn] = { ...draft.functions[fn]!, async: true };
  answer(draft, fn, draft.visit.block(draft, node.children.find((c) => c.type === 'block'), inside(fn, node, where), { answers: true }));
  return { kind: 'function', fn, at: spanOf(node) };
}

function anonymous(draft: Draft, node: PlainNode, where: Where, role: Role): number {
  const fn = reserve(draft, role.name ?? '', node, { ...where, self: undefined });
  if (role.passedTo) draft.functions[fn]!.passedTo = role.passedTo;
  return fn;
}

function inside(fn: number, node: PlainNode, outer: Where): Where {
  const scope: Scope = scopeIn(outer.scope, fn, outer.scope.module);
  return { ...outer, scope, fn, region: -1, statement: spanOf(node) };
}

function answer(draft: Draft, fn: number, value: Value | undefined): void {
  if (value) draft.functions[fn]!.returns.push(value);
}

function parameters(draft: Draft, fn: number, list: PlainNode | undefined, where: Where): void {
  const nodes = (list?.children ?? []).filter((c) => c.type !== 'self_parameter' && c.type !== 'attribute_item' && child(c, 'pattern')?.text !== 'self' && child(c, 'pattern')?.type !== 'self');
  draft.functions[fn]!.parameters = nodes.map((node): FnParameter => {
    const pattern = node.type === 'parameter' ? child(node, 'pattern') : node;
    const type = typeValue(draft, child(node, 'type'), where);
    return { name: nameOf(pattern), ...(type && type.kind !== 'global' ? { type } : {}) };
  });
  nodes.forEach((node, index) => {
    bind(draft, node.type === 'parameter' ? child(node, 'pattern') : node, { kind: 'parameter', fn, index, at: spanOf(node) }, where);
  });
}

/** The name a pattern gives the whole: `client` of `State(client)` as well; empty for several. */
function nameOf(pattern: PlainNode | undefined): string {
  if (!pattern) return '';
  if (pattern.type === 'identifier') return pattern.text;
  const inner = pattern.children.filter((c) => c.field !== 'type' && c.type !== 'mutable_specifier');
  return inner.length === 1 ? nameOf(inner[0]) : '';
}
