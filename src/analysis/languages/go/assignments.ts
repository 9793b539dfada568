// Assignments: to variables, to fields of structs, and through indexes.
import type { Value } from '../../program';
import { unknown } from '../../program';
import { mentions, noteStep } from './control';
import { addField, addValue, declare, lookUp, ownerOf } from './draft';
import type { Draft, Where } from './draft';
import { combined } from './expressions';
import { stringValue } from './literals';
import { identifier } from './names';
import type { GoNode } from './outline';
import { childOf, spanOf } from './outline';

/** `define` for `:=`, which makes new names in the innermost scope; `assign` for `=`. */
export type Mode = 'define' | 'assign';

/** `a, b = x, y` and `a, b := f()`: both lists as the grammar gives them. */
export function assignAll(draft: Draft, left: GoNode | undefined, right: GoNode | undefined, where: Where, mode: Mode): void {
  const targets = left?.children ?? [];
  const sources = right?.children ?? [];
  const values = valuesOf(draft, targets.map((t) => nameOf(draft, t)), sources, where);
  noteDropped(draft, targets, values);
  targets.forEach((target, index) => {
    assign(draft, target, values[index] ?? unknown('what is assigned', spanOf(target)), where, mode);
    if (mode === 'assign' && mentions(draft, sources[index], target, where)) noteStep(draft, target, where, sources[index]!);
  });
}

/** Go functions give their failure last: `_ = f()`, `x, _ := f()`. */
function noteDropped(draft: Draft, targets: readonly GoNode[], values: readonly Value[]): void {
  const last = values.at(-1);
  if (last?.kind !== 'result' || nameOf(draft, targets.at(-1)) !== '_' || (last.index ?? 0) !== targets.length - 1) return;
  draft.calls[last.call] = { ...draft.calls[last.call]!, dropsError: true };
}

/** The values for so many names: one each, or the several results of one expression. */
export function valuesOf(draft: Draft, names: readonly string[], sources: readonly GoNode[], where: Where): readonly Value[] {
  const only = sources[0];
  if (names.length < 2 || sources.length !== 1 || !only) {
    return sources.map((source, index) => draft.visit.expression(draft, source, where, { name: names[index] ?? '' }));
  }
  const value = draft.visit.expression(draft, only, where);
  const rest = unknown('what else it gives', spanOf(only));
  return names.map((_, index) => {
    if (value.kind === 'result' && value.index === undefined && draft.calls[value.call]?.form === 'call') return { ...value, index };
    // `v, ok := x.(T)` and its kin: only the first has to do with the expression.
    return index === 0 ? value : rest;
  });
}

/** Gives a value to what stands on the left of an assignment. */
export function assign(draft: Draft, target: GoNode, value: Value, where: Where, mode: Mode): void {
  switch (target.type) {
    case 'identifier':
      return assignName(draft, target, value, where, mode);
    case 'selector_expression':
    case 'index_expression':
      return assignMember(draft, target, value, where);
    case 'parenthesized_expression':
      return target.children[0] ? assign(draft, target.children[0], value, where, mode) : undefined;
    case 'unary_expression': {
      const found = bindingOf(draft, childOf(target, 'operand'), where);
      if (found === undefined) return;
      const [held] = draft.bindings[found]!.values;
      if (held?.kind === 'parameter') draft.delivered.push({ fn: held.fn, parameter: held.index, value });
      else addValue(draft, found, value);
      return;
    }
    default:
  }
}

/** What `target += value` and its kin leave in the target; the operator without its `=`. */
export function read(draft: Draft, operator: string, target: GoNode, value: Value, where: Where): Value {
  return combined(operator, draft.visit.expression(draft, target, where), value, spanOf(target)) ?? unknown('what it comes to', spanOf(target));
}

function assignName(draft: Draft, target: GoNode, value: Value, where: Where, mode: Mode): void {
  const name = draft.text.slice(target.start, target.end);
  if (name === '_') return;
  const found = lookUp(where.scope, name);
  const here = found?.scope === where.scope;
  if (mode === 'define' && !here) {
    declare(draft, where.scope, name, spanOf(target), [value]);
  } else if (found && 'binding' in found.named) {
    // In a straight line the old value is gone: what follows sees the new one only, as `ctx, cancel := …(ctx, …)` needs it.
    // From inside a branch or a closure the old value stays possible. What a package holds anyone may change at any time.
    if (here && where.scope.fn >= 0) declare(draft, where.scope, name, spanOf(target), [value]);
    else addValue(draft, found.named.binding, value);
  }
}

function assignMember(draft: Draft, target: GoNode, value: Value, where: Where): void {
  const path: string[] = [];
  let base: GoNode | undefined = target;
  while (base && base.type !== 'identifier') {
    if (base.type === 'selector_expression') path.unshift(nameOf(draft, childOf(base, 'field')));
    else if (base.type === 'index_expression') path.unshift(keyOf(draft, base, where));
    else if (base.type !== 'parenthesized_expression' && base.type !== 'unary_expression') break;
    base = childOf(base, 'operand') ?? base.children[0];
  }
  if (base?.type !== 'identifier') {
    draft.visit.expression(draft, base, where);
    return;
  }
  const hidden = path.some((name) => name === '');
  const name = nameOf(draft, base);
  const found = lookUp(where.scope, name)?.named ?? imported(draft, name, base);
  if (!found) return;
  const of: Value = 'binding' in found ? { kind: 'variable', binding: found.binding, at: spanOf(base) } : found.value;
  draft.memberWrites.push({ of, path, value, at: spanOf(target), fn: where.fn });
  if (hidden) return;
  if ('binding' in found) draft.bindings[found.binding]!.writes.push({ path, value });
  const owner = ownerOf(draft, of);
  // Deeper writes change what the field holds in a way that its values do not show.
  if (owner !== undefined) addField(draft, owner, path[0]!, path.length === 1 ? value : unknown(`what is changed in \`${path[0]!}\``, spanOf(target)));
}

// `http.DefaultClient.Timeout = …`: the package gets a binding on which the change is noted.
function imported(draft: Draft, name: string, at: GoNode): { readonly binding: number } | undefined {
  const module = draft.imports.qualifier(name);
  if (module === undefined) return undefined;
  const known = draft.bindings.findIndex((b) => b.fn === -1 && b.values[0]?.kind === 'import' && b.values[0].module === module && b.values[0].name === '*');
  if (known >= 0) return { binding: known };
  const index = draft.bindings.push({ name, values: [{ kind: 'import', module, name: '*', at: spanOf(at) }], writes: [], fn: -1, at: spanOf(at) }) - 1;
  return { binding: index };
}

function bindingOf(draft: Draft, node: GoNode | undefined, where: Where): number | undefined {
  if (node?.type !== 'identifier') return undefined;
  const value = identifier(draft, nameOf(draft, node), node, where.scope);
  return value.kind === 'variable' ? value.binding : undefined;
}

function keyOf(draft: Draft, node: GoNode, where: Where): string {
  const key = childOf(node, 'index');
  if (key?.type.endsWith('string_literal')) return stringValue(draft.text.slice(key.start, key.end));
  draft.visit.expression(draft, key, where);
  return '';
}

const nameOf = (draft: Draft, node: GoNode | undefined): string => (node ? draft.text.slice(node.start, node.end) : '');
