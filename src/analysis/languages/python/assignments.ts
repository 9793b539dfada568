// Assignments: to names, fields of `self`, members and items, and through unpacking.
import type { Value } from '../../program';
import { unknown } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import type { BindingDraft } from './drafts';
import { addField, fieldValues, nameValue, sourceOf, spanOf, type Lowering } from './lowering';
import { lookup } from './scopes';

type Lower = (l: Lowering, node: PlainNode) => Value;

/** Records that a target now holds a value. `value` lowers the expressions inside targets, such as `items[key()]`. */
export function assign(l: Lowering, target: PlainNode, assigned: Value, value: Lower): void {
  switch (target.type) {
    case 'identifier':
      return bind(l, sourceOf(l, target), assigned);
    case 'attribute':
    case 'subscript':
      return write(l, target, assigned, value);
    case 'pattern_list':
    case 'tuple_pattern':
    case 'list_pattern':
    case 'tuple':
    case 'list':
    case 'parenthesized_expression':
      return unpack(l, target.children, assigned, value);
    case 'list_splat_pattern':
      if (target.children[0]) assign(l, target.children[0], { kind: 'list', items: [], open: true, at: spanOf(target) }, value);
  }
}

/** Gives a name one more value; in the body of a class that is also a field. */
export function bind(l: Lowering, name: string, assigned: Value): void {
  const { scope } = l.at;
  const found = lookup(scope, name);
  if (found?.kind === 'binding') l.drafts.bindings[found.binding]!.values.push(assigned);
  if (scope.kind === 'class' && scope.type && assigned.kind !== 'function') addField(l, scope.type, name, assigned);
}

function unpack(l: Lowering, targets: readonly PlainNode[], assigned: Value, value: Lower): void {
  const starred = targets.findIndex((t) => t.type === 'list_splat_pattern');
  targets.forEach((target, index) => {
    const visible = starred < 0 || index < starred;
    assign(l, target, visible ? part(assigned, index, spanOf(target)) : unknown('which item this is', spanOf(target)), value);
  });
}

function part(of: Value, index: number, at: Value['at']): Value {
  if (of.kind === 'list' && !of.open && of.items[index]) return of.items[index];
  if (of.kind === 'result' && of.index === undefined) return { ...of, index };
  return unknown('which item this is', at);
}

interface Path { readonly base: PlainNode; readonly names: readonly string[]; /** A step was not constant: what follows it is not known. */ readonly cut: boolean; readonly item: boolean }

/** `a.b['c']` as base and path. */
function pathOf(l: Lowering, target: PlainNode, value: Lower): Path {
  const names: (string | undefined)[] = [];
  let node = target;
  const item = target.type === 'subscript';
  for (;;) {
    const inner = child(node, node.type === 'attribute' ? 'object' : 'value');
    if ((node.type !== 'attribute' && node.type !== 'subscript') || !inner) break;
    if (node.type === 'attribute') {
      const name = child(node, 'attribute');
      names.unshift(name && sourceOf(l, name));
    } else {
      const keys = node.children.filter((c) => c.field === 'subscript').map((key) => value(l, key));
      const key = keys.length === 1 ? keys[0] : undefined;
      names.unshift(key?.kind === 'literal' ? String(key.value) : undefined);
    }
    node = inner;
  }
  const end = names.indexOf(undefined);
  return { base: node, names: (end < 0 ? names : names.slice(0, end)) as string[], cut: end >= 0, item };
}

function write(l: Lowering, target: PlainNode, assigned: Value, value: Lower): void {
  const { base, names, cut, item } = pathOf(l, target, value);
  if (base.type !== 'identifier') {
    value(l, base);
    return;
  }
  if (cut || names.length > 0) l.drafts.memberWrites.push({ of: nameValue(l, sourceOf(l, base), spanOf(base)), path: cut ? [...names, ''] : names, value: assigned, at: spanOf(target), fn: l.at.fn });
  const found = lookup(l.at.scope, sourceOf(l, base));
  const hidden = unknown('what is written into it', spanOf(target));
  if (found?.kind === 'self') {
    const [field, ...deeper] = names;
    if (field === undefined) return;
    const binding = fieldBinding(l, sourceOf(l, base), found.type, field, target);
    if (deeper.length === 0 && !cut) binding.values.push(assigned);
    // A dict in a field now holds more than was seen.
    else if (deeper.length < 2 && item) binding.values.push(hidden);
    if (deeper.length > 0) binding.writes.push({ path: deeper, value: cut ? hidden : assigned });
  } else if (found?.kind === 'binding' || found?.kind === 'import') {
    const binding = l.drafts.bindings[found.binding]!;
    if (names.length > 0) binding.writes.push({ path: names, value: cut ? hidden : assigned });
    else if (found.kind === 'binding') binding.values.push(hidden);
  }
}

/** The field as a name like any other (`self.session`), so that what is written into its object is kept the same way. */
function fieldBinding(l: Lowering, receiver: string, type: string, field: string, target: PlainNode): BindingDraft {
  const values = fieldValues(l, type, field, spanOf(target));
  let binding = l.fields.get(values);
  if (!binding) {
    l.fields.set(values, (binding = { name: `${receiver}.${field}`, values, writes: [], fn: -1, at: spanOf(target) }));
    l.drafts.bindings.push(binding);
  }
  return binding;
}

/** `d.update(…)`, `d.setdefault(…)`, `hosts.append(…)`: what the call does to its owner. */
export function mutate(l: Lowering, owner: Value, method: string, given: readonly { readonly name?: string; readonly value: Value; readonly spread?: boolean }[]): void {
  const hidden = unknown('what is put into it', owner.at);
  if (owner.kind === 'member' && owner.of.kind === 'self') {
    if (l.drafts.types.get(owner.of.type)?.fields.get(owner.name)?.some((held) => holdsItems(held) && !isOfClass(l, held))) addField(l, owner.of.type, owner.name, hidden);
    return;
  }
  if (owner.kind !== 'variable') return;
  const binding = l.drafts.bindings[owner.binding]!;
  if (method !== 'update' && method !== 'setdefault') {
    binding.extended = true;
    return;
  }
  if (!binding.values.some(holdsItems)) return;
  if (method === 'setdefault') {
    const [key, preset] = given;
    if (key?.value.kind === 'literal' && preset) binding.writes.push({ path: [String(key.value.value)], value: preset.value });
    else binding.values.push(hidden);
    return;
  }
  for (const { name, value, spread } of given) {
    if (name !== undefined) binding.writes.push({ path: [name], value });
    else if (value.kind === 'record' && value.rest.length === 0) for (const entry of value.entries) binding.writes.push({ path: [entry.key], value: entry.value });
    else binding.values.push(spread ? hidden : unknown('what is put into it', value.at));
  }
}

/** Not known to be an object of another kind. */
const holdsItems = (held: Value): boolean => held.kind !== 'result' && held.kind !== 'instance' && held.kind !== 'import';

/** A parameter of a type that holds no items: `session.add(order)` puts nothing into what calls are told from. */
function isOfClass(l: Lowering, held: Value): boolean {
  const type = held.kind === 'parameter' ? l.drafts.functions[held.fn]?.parameters[held.index]?.type : undefined;
  return type !== undefined && !/^(?:[\w.]*\.)?(?:Mutable|Default|Ordered)?(?:dict|list|set|sequence|mapping|deque|any|object|collection|iterable|counter)$/i.test(l.text.slice(type.at.start, type.at.end).replace(/["'[].*$/s, ''));
}
