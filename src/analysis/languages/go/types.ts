// Types of Go as values: what a declared type names, and what a zero value of it is.
import type { Span } from '../../../base/span';
import type { Value } from '../../program';
import { addField, lookUp, typeName, typeOf } from './draft';
import type { Draft, Scope, Where } from './draft';
import { identifier, qualified } from './names';
import type { GoNode } from './outline';
import { childOf, childrenOf, spanOf } from './outline';

/** The named type behind pointers, brackets and type arguments; undefined for maps, slices, functions and the like. */
export function typeValue(draft: Draft, node: GoNode | undefined, scope: Scope): Value | undefined {
  switch (node?.type) {
    case 'type_identifier':
      return identifier(draft, draft.text.slice(node.start, node.end), node, scope);
    case 'qualified_type':
      return qualified(draft, childOf(node, 'package'), childOf(node, 'name'), node);
    case 'pointer_type':
    case 'parenthesized_type':
      return typeValue(draft, node.children[0], scope);
    case 'generic_type':
      return typeValue(draft, childOf(node, 'type'), scope);
    default:
      return undefined;
  }
}

/** What a variable of a declared type holds before anything is assigned to it. */
export function zeroValue(draft: Draft, node: GoNode | undefined, where: Where): Value | undefined {
  // What a package starts with is filled elsewhere before it is used; only inside a function does "empty" mean anything.
  if (node?.type === 'slice_type' && where.fn >= 0) return { kind: 'list', items: [], open: false, at: spanOf(node) };
  if (node?.type === 'map_type' && where.fn >= 0) return { kind: 'record', entries: [], rest: [], at: spanOf(node) };
  const type = typeValue(draft, node, where.scope);
  if (!node || !type || type.kind === 'global') return undefined;
  // A type of our own may be an interface or have a zero value that means nothing; of those only the name is certain.
  if (node.type !== 'qualified_type') return { kind: 'instance', type, at: spanOf(node) };
  return built(draft, type, node, where);
}

/** The statement of a call. At package level no statement may stand in front of another, so a call there has only itself. */
export const statementOf = (where: Where, at: Span): Span => (where.fn < 0 ? at : where.statement);

/** Notes that a value of a type is made here without braces, as `new(T)` and `var x T` do. */
export function built(draft: Draft, type: Value, node: GoNode, where: Where): Value {
  const at = spanOf(node);
  const call = draft.calls.push({
    callee: type, form: 'literal', arguments: [], at, name: at, inner: null, statement: statementOf(where, at),
    fn: where.fn, region: where.region, awaited: false, discarded: false,
  }) - 1;
  const own = typeName(draft, type);
  if (own !== undefined) draft.built.set(call, own);
  return { kind: 'result', call, at };
}

/** Takes in a `type_spec` or `type_alias`; its name is declared already. */
export function describeType(draft: Draft, spec: GoNode, where: Where): void {
  const nameNode = childOf(spec, 'name');
  const type = childOf(spec, 'type');
  if (!nameNode || !type || spec.damaged) return;
  const name = draft.text.slice(nameNode.start, nameNode.end);
  if (spec.type === 'type_alias') {
    const meant = typeValue(draft, type, where.scope);
    const named = lookUp(where.scope, name)?.named;
    if (meant && named && 'binding' in named) draft.bindings[named.binding]!.values.splice(0, 1, meant);
    return;
  }
  const info = typeOf(draft, name, spanOf(nameNode));
  if (type.type === 'struct_type') return structFields(draft, name, type, where);
  if (type.type === 'interface_type') {
    for (const element of type.children) {
      const base = element.type === 'type_elem' ? typeValue(draft, element.children[0], where.scope) : undefined;
      if (base) info.bases.push(base);
    }
    const methods = type.children.filter((element) => element.type === 'method_elem').flatMap((element) => childOf(element, 'name') ?? []);
    if (methods.length > 0) info.asksFor = methods.map(({ start, end }) => draft.text.slice(start, end));
    return;
  }
  const base = typeValue(draft, type, where.scope);
  if (base && base.kind !== 'global') info.bases.push(base);
}

function structFields(draft: Draft, owner: string, struct: GoNode, where: Where): void {
  const info = typeOf(draft, owner, spanOf(struct));
  for (const field of struct.children.find((c) => c.type === 'field_declaration_list')?.children ?? []) {
    if (field.type !== 'field_declaration' || field.damaged) continue;
    const typeNode = childOf(field, 'type');
    const type = typeValue(draft, typeNode, where.scope);
    const names = childrenOf(field, 'name').filter((n) => n.type === 'field_identifier');
    const instance: Value | undefined = type && typeNode && { kind: 'instance', type, at: spanOf(typeNode) };
    for (const name of names) {
      // A field without a nameable type is listed too: the order of the fields is what positional literals go by.
      if (instance) addField(draft, owner, draft.text.slice(name.start, name.end), instance);
      else info.fields.set(draft.text.slice(name.start, name.end), []);
    }
    if (names.length === 0 && type && instance) {
      info.bases.push(type);
      const embedded = draft.text.slice(typeNode!.start, typeNode!.end).replace(/\[[\s\S]*$/, '').split(/[.*]/).pop() ?? '';
      if (embedded !== '') addField(draft, owner, embedded, instance);
    }
  }
}
