// Functions, methods and closures.
import type { Span } from '../../../base/span';
import type { FnParameter, Value } from '../../program';
import { declare } from './draft';
import type { Draft, DraftFn, Role, Scope, Where } from './draft';
import type { GoNode } from './outline';
import { childOf, childrenOf, spanOf } from './outline';
import { inboundContext, servesRemoteCalls } from './rpc-handlers';
import { typeValue, zeroValue } from './types';

/** A closure: lowered where it stands, so that it sees the names as they are there. */
export function functionLiteral(draft: Draft, node: GoNode, where: Where, role: Role): Value {
  const fn = reserve(draft, role.name ?? '', node, where);
  if (role.passedTo) draft.functions[fn]!.passedTo = role.passedTo;
  fill(draft, fn, node, where.scope);
  return { kind: 'function', fn, at: spanOf(node) };
}

/** Makes room for a function before its body is known, so that others can refer to it. */
export function reserve(draft: Draft, name: string, node: Span, where: Where): number {
  const empty: DraftFn = { name, parameters: [], returns: [], at: spanOf(node), async: false, parent: where.fn, region: where.region, decorators: [] };
  return draft.functions.push(empty) - 1;
}

/** Lowers receiver, parameters and body of a reserved function. */
export function fill(draft: Draft, fn: number, node: GoNode, outer: Scope): void {
  const scope: Scope = { names: new Map(), parent: outer, fn };
  const info = draft.functions[fn]!;
  const where: Where = { scope, fn, region: -1, statement: spanOf(node), inSwitch: false };
  const receiver = childOf(node, 'receiver')?.children[0];
  if (receiver) receive(draft, info, receiver, scope);
  info.parameters = parameters(draft, childOf(node, 'parameters'), scope);
  info.parameters.forEach(({ name }, index) => {
    const at = spanOf(childOf(node, 'parameters') ?? node);
    if (name === '' || name === '_') return;
    const inbound = index === 0 && servesRemoteCalls(draft, node, info);
    declare(draft, scope, name, at, [inbound ? inboundContext(draft, info, where) : { kind: 'parameter', fn, index, at }]);
  });
  const results = namedResults(node);
  const names = results.map(({ name }) => draft.text.slice(name.start, name.end));
  if (names.length > 0) draft.results.set(fn, names);
  results.forEach((result, index) => {
    const name = names[index]!;
    if (name !== '_') declare(draft, scope, name, spanOf(result.name), [], zeroValue(draft, result.type, where));
  });
  const body = childOf(node, 'body');
  if (body) draft.visit.body(draft, body, where);
}

// The named results of a function, in order; empty if they have no names.
function namedResults(node: GoNode): readonly { readonly name: GoNode; readonly type: GoNode | undefined }[] {
  const result = childOf(node, 'result');
  if (result?.type !== 'parameter_list') return [];
  return result.children.flatMap((p) => childrenOf(p, 'name').filter(isName).map((name) => ({ name, type: childOf(p, 'type') })));
}

/** The type name a method belongs to: `Server` of `func (s *Server) Get()`; undefined if the receiver is not readable. */
export function receiverType(draft: Draft, method: GoNode): string | undefined {
  let type = childOf(childOf(method, 'receiver')?.children[0], 'type');
  while (type && (type.type === 'pointer_type' || type.type === 'parenthesized_type' || type.type === 'generic_type')) type = type.children[0];
  return type?.type === 'type_identifier' ? draft.text.slice(type.start, type.end) : undefined;
}

function receive(draft: Draft, info: DraftFn, receiver: GoNode, scope: Scope): void {
  const name = childOf(receiver, 'name');
  if (info.owner === undefined || !name || !isName(name)) return;
  scope.names.set(draft.text.slice(name.start, name.end), { value: { kind: 'self', type: info.owner, at: spanOf(name) } });
}

function parameters(draft: Draft, list: GoNode | undefined, scope: Scope): FnParameter[] {
  return (list?.children ?? []).flatMap((parameter) => {
    const names = childrenOf(parameter, 'name').filter(isName);
    // A variadic parameter holds a slice of its type, which is no instance of it.
    const type = parameter.type === 'variadic_parameter_declaration' ? undefined : typeValue(draft, childOf(parameter, 'type'), scope);
    const one = (name: string): FnParameter => ({ name, ...(type ? { type } : {}) });
    return names.length === 0 ? [one('')] : names.map((n) => one(draft.text.slice(n.start, n.end)));
  });
}

const isName = (node: GoNode): boolean => node.type === 'identifier' || node.type === 'blank_identifier';
