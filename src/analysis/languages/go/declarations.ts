// Declarations of variables, constants and types, in functions and at the top of a file.
import type { Value } from '../../program';
import { unknown } from '../../program';
import { valuesOf } from './assignments';
import { addValue, declare } from './draft';
import type { Draft, Scope, Where } from './draft';
import type { GoNode } from './outline';
import { childOf, childrenOf, spanOf } from './outline';
import { describeType, zeroValue } from './types';

/** The specs inside a `var`, `const` or `type` declaration, grouped or not. */
export function specsOf(declaration: GoNode): readonly GoNode[] {
  return declaration.children.flatMap((child) => (child.type.endsWith('_list') ? child.children : [child]));
}

/** Declares the names of a spec, with nothing in them yet: at the top of a file they may be used before they are given. */
export function declareNames(draft: Draft, spec: GoNode, scope: Scope): void {
  const isType = spec.type === 'type_spec' || spec.type === 'type_alias';
  for (const node of childrenOf(spec, 'name')) {
    const name = draft.text.slice(node.start, node.end);
    if (node.type === ',' || name === '_') continue;
    declare(draft, scope, name, spanOf(node), isType ? [{ kind: 'self', type: name, at: spanOf(node) }] : []);
  }
}

/** Gives the declared names of a spec their values or their meaning as types. */
export function fillNames(draft: Draft, spec: GoNode, where: Where): void {
  if (spec.type === 'type_spec' || spec.type === 'type_alias') return describeType(draft, spec, where);
  for (const { name, value, declared } of initial(draft, spec, where)) {
    const named = where.scope.names.get(draft.text.slice(name.start, name.end));
    if (!named || !('binding' in named)) continue;
    if (value) addValue(draft, named.binding, value);
    if (declared) draft.bindings[named.binding]!.declared = declared;
  }
}

/** A spec inside a function, where a name begins to count only after its value. */
export function declareLocally(draft: Draft, spec: GoNode, where: Where): void {
  if (spec.type === 'type_spec' || spec.type === 'type_alias') {
    declareNames(draft, spec, where.scope);
    describeType(draft, spec, where);
    return;
  }
  for (const { name, value, declared } of initial(draft, spec, where)) {
    declare(draft, where.scope, draft.text.slice(name.start, name.end), spanOf(name), value ? [value] : [], declared);
  }
}

interface Initial {
  readonly name: GoNode;
  readonly value?: Value;
  readonly declared?: Value;
}

function initial(draft: Draft, spec: GoNode, where: Where): readonly Initial[] {
  if (spec.damaged || !spec.type.endsWith('_spec')) return [];
  const names = childrenOf(spec, 'name').filter((n) => n.type !== ',');
  const sources = childOf(spec, 'value')?.children ?? [];
  const values = valuesOf(draft, names.map((n) => draft.text.slice(n.start, n.end)), sources, where);
  return names.flatMap((name, index): readonly Initial[] => {
    if (draft.text.slice(name.start, name.end) === '_') return [];
    const value = values[index];
    if (value) return [{ name, value }];
    // A constant without a value repeats the expression above it, most often a count.
    if (spec.type === 'const_spec') return [{ name, value: unknown('what the constant counts to', spanOf(name)) }];
    const declared = zeroValue(draft, childOf(spec, 'type'), where);
    return [declared ? { name, declared } : { name }];
  });
}
