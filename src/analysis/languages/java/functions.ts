// Methods, constructors and lambdas.
import type { Span } from '../../../base/span';
import type { FnParameter, Value } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { annotation, delegation } from './calls';
import { addExit } from './control';
import { declare, spanOf } from './draft';
import type { Draft, DraftFn, Role, Scope, Where } from './draft';
import { simpleName } from './names';
import { instanceOf, typeValue } from './types';

/** A method or constructor with a body; a constructor goes by the name of its class. */
export function method(draft: Draft, node: PlainNode, where: Where, decorators: readonly Value[]): void {
  const body = child(node, 'body');
  const { owner } = where;
  if (!body || !owner) return;
  const isConstructor = node.type !== 'method_declaration';
  const name = isConstructor ? simpleName(owner) : child(node, 'name')?.text ?? '';
  const result = isConstructor ? undefined : typeValue(draft, child(node, 'type'), where);
  const fn = reserve(draft, name, node, where, { owner: owner.name, decorators, ...(result && result.kind !== 'global' ? { result } : {}) });
  const inside = within(draft, fn, where);
  const list = child(node, 'parameters') ?? (node.type === 'compact_constructor_declaration' ? child(owner.node, 'parameters') : undefined);
  declareParameters(draft, fn, list, inside);
  for (const statement of body.children) {
    if (statement.type === 'explicit_constructor_invocation' && !statement.damaged) delegation(draft, statement, { ...inside, statement: spanOf(statement) });
  }
  draft.visit.block(draft, body, inside);
}

/** The constructor that a record has without one being written. */
export function recordConstructor(draft: Draft, node: PlainNode, where: Where): void {
  if (!where.owner) return;
  const fn = reserve(draft, simpleName(where.owner), node, where, { owner: where.owner.name });
  declareParameters(draft, fn, child(node, 'parameters'), within(draft, fn, where));
}

/** `x -> …`, lowered where it stands, so that it sees the names as they are there. */
export function lambda(draft: Draft, node: PlainNode, where: Where, role: Role): Value {
  const fn = reserve(draft, role.name ?? '', node, where, {
    ...(role.passedTo ? { passedTo: role.passedTo } : {}), ...(role.handles ? { handles: role.handles } : {}),
  });
  const inside = { ...within(draft, fn, where), statement: where.statement };
  const list = child(node, 'parameters');
  if (list?.type === 'formal_parameters') declareParameters(draft, fn, list, inside);
  else declareNames(draft, fn, list?.type === 'identifier' ? [list] : list?.children ?? [], inside);
  const body = child(node, 'body');
  if (body?.type === 'block') draft.visit.block(draft, body, inside);
  else if (body) {
    const value = draft.visit.expression(draft, body, inside);
    draft.functions[fn]!.returns.push(value);
    addExit(draft, 'return', body, inside, value);
  }
  return { kind: 'function', fn, at: spanOf(node) };
}

function reserve(draft: Draft, name: string, node: Span, where: Where, more: Partial<DraftFn>): number {
  return draft.functions.push({ name, parameters: [], returns: [], at: spanOf(node), async: false, parent: where.fn, region: where.region, decorators: [], ...more }) - 1;
}

function within(draft: Draft, fn: number, where: Where): Where {
  const scope: Scope = { names: new Map(), parent: where.scope, fn };
  return { scope, fn, region: -1, statement: draft.functions[fn]!.at, owner: where.owner, inSwitch: false };
}

function declareParameters(draft: Draft, fn: number, list: PlainNode | undefined, where: Where): void {
  const parameters: FnParameter[] = [];
  draft.functions[fn] = { ...draft.functions[fn]!, parameters };
  for (const node of list?.children ?? []) {
    const name = child(node, 'name') ?? child(node.children.find((c) => c.type === 'variable_declarator'), 'name');
    if (!name || node.type === 'receiver_parameter') continue;
    const index = parameters.length;
    // A variable number of arguments arrives as an array, which is no instance of its type.
    const type = node.type === 'spread_parameter' ? undefined : typeValue(draft, child(node, 'type'), where);
    const filled = type && type.kind !== 'global' ? undefined : injected(draft, node, where);
    const asks = qualifier(node);
    parameters.push({ name: name.text, ...(type && type.kind !== 'global' ? { type } : {}), ...(asks === undefined ? {} : { asks }), ...(filled ? { default: filled } : {}) });
    declare(draft, where.scope, name.text, spanOf(node), [{ kind: 'parameter', fn, index, at: spanOf(node) }]);
  }
}

function declareNames(draft: Draft, fn: number, names: readonly PlainNode[], where: Where): void {
  draft.functions[fn] = { ...draft.functions[fn]!, parameters: names.map(({ text }) => ({ name: text })) };
  names.forEach((node, index) => declare(draft, where.scope, node.text, spanOf(node), [{ kind: 'parameter', fn, index, at: spanOf(node) }]));
}

/** What an annotation with arguments says about a text or number that a container fills in: `@Value("${shop.url}") String url`. */
export function injected(draft: Draft, node: PlainNode, where: Where): Value | undefined {
  const annotations = node.children.find((c) => c.type === 'modifiers')?.children.filter((c) => c.type === 'annotation') ?? [];
  const values = annotations.map((one) => annotation(draft, one, where));
  return values[0];
}

/** The name by which an annotation asks a container for a parameter or field: `@Qualifier("orders")`, `@Resource(name = "orders")`. */
function qualifier(node: PlainNode): string | undefined {
  const annotations = node.children.find((c) => c.type === 'modifiers')?.children ?? [];
  const asking = annotations.find((c) => c.type === 'annotation' && /^(?:Qualifier|Named|Resource)$/.test(child(c, 'name')?.text ?? ''));
  return asking && firstText(child(asking, 'arguments'));
}

function firstText(node: PlainNode | undefined): string | undefined {
  if (node?.type === 'string_literal') return node.text.slice(1, -1);
  for (const inner of node?.children ?? []) {
    const found = firstText(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Something of a declared parameter or field type, or what its annotation fills in. */
export function declaredValue(draft: Draft, node: PlainNode, type: PlainNode | undefined, where: Where): Value | undefined {
  const instance = instanceOf(draft, type, where);
  const asks = qualifier(node) ?? child(node.children.find((c) => c.type === 'variable_declarator'), 'name')?.text;
  return instance?.kind === 'instance' && asks !== undefined ? { ...instance, asks } : instance ?? injected(draft, node, where);
}
