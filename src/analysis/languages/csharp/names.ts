// Names → values: locals and parameters, members of the types around, types of this file, and what namespaces bring.
import { once } from '../../../base/once';
import type { Span } from '../../../base/span';
import type { Import, Value } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { lookUp, spanOf, type Draft, type Place } from './draft';
import { plainMember } from './standard-library';
import { implicitUsings, modulesFor } from './usings';

const keptModules = new WeakMap<Draft, Map<string, Pick<Import, 'module' | 'or'>>>();

/** What a simple name means in an expression. */
export function nameValue(name: string, at: Span, place: Place, draft: Draft): Value {
  const plain = name.startsWith('@') ? name.slice(1) : name;
  const local = lookUp(place.scope, plain);
  if (local !== undefined) return typeof local === 'number' ? { kind: 'variable', binding: local, at } : { ...local, at };
  const owner = place.owners.find((type) => draft.types.get(type)?.members.has(plain));
  if (owner !== undefined) return { kind: 'member', of: { kind: 'self', type: owner, at }, name: plain, at };
  const top = lookUp(draft.top, plain);
  if (typeof top === 'number') return { kind: 'variable', binding: top, at };
  if (top !== undefined) return { ...top, at };
  // Types begin with a capital letter; what does not is inherited, or stands in another part of a partial class.
  const [self] = place.owners;
  if (self !== undefined && /^[_\p{Ll}]/u.test(plain)) return { kind: 'member', of: { kind: 'self', type: self, at }, name: plain, at };
  const value = outside(plain, at, place, draft);
  return self !== undefined && value.kind === 'import' ? { own: self, ...value } : value;
}

/** A name that this file does not declare: from one of the namespaces it can see. */
export function outside(name: string, at: Span, place: Place, draft: Draft): Value {
  const known = once(keptModules, draft, () => new Map());
  let modules = known.get(place.namespace);
  if (!modules) {
    const [module, ...or] = modulesFor(draft.usings, place.namespace);
    known.set(place.namespace, (modules = { module, or }));
  }
  return { kind: 'import', module: modules.module, name, or: modules.or!, at };
}

/** What a bare call means: a function of this file, or a method of the class, its bases or its other parts. */
export function calledValue(name: string, at: Span, place: Place, draft: Draft): Value {
  const value = nameValue(name, at, place, draft);
  const [self] = place.owners;
  return value.kind === 'import' && self !== undefined ? { kind: 'member', of: { kind: 'self', type: self, at }, name, at } : value;
}

/**
 * The type that a type node names: a class of this file or one that a namespace brings; undefined for `var`, `int`, arrays
 * and the like. Of a task it is the type of what it gives.
 */
export function typeValue(node: PlainNode | undefined, place: Place, draft: Draft): Value | undefined {
  if (!node) return undefined;
  switch (node.type) {
    case 'identifier':
      return typeName(node.text, spanOf(node), place, draft);
    case 'nullable_type':
    case 'ref_type':
    case 'scoped_type':
      return typeValue(child(node, 'type') ?? node.children[0], place, draft);
    case 'generic_name': {
      const name = node.children[0];
      if (name && (name.text === 'Task' || name.text === 'ValueTask')) return typeValue(typeArguments(node)[0], place, draft);
      return name && typeName(name.text, spanOf(node), place, draft);
    }
    case 'qualified_name': {
      const source = draft.text.slice(node.start, node.end).replace(/\s|global::|<.*>/gs, '');
      return qualified(source.split('.'), spanOf(node), place, draft);
    }
    case 'alias_qualified_name':
      return typeValue(child(node, 'name'), place, draft);
    default:
      return undefined;
  }
}

/** The types between the angle brackets of a generic name. */
export function typeArguments(node: PlainNode | undefined): readonly PlainNode[] {
  return node?.children.find((c) => c.type === 'type_argument_list')?.children ?? [];
}

function typeName(written: string, at: Span, place: Place, draft: Draft): Value {
  const name = constraintOf(written, draft) ?? written;
  const top = lookUp(draft.top, name);
  if (typeof top === 'number') return { kind: 'variable', binding: top, at };
  return top === undefined ? outside(name, at, place, draft) : { ...top, at };
}

/** `where TContext : DbContext`: whatever stands for the parameter is derived from that class; undefined where the file says several things of it. */
function constraintOf(name: string, { text }: Draft): string | undefined {
  if (!/^T(?:[A-Z]\w*)?$/.test(name)) return undefined;
  const classes = new Set([...text.matchAll(new RegExp(`\\bwhere\\s+${name}\\s*:\\s*(\\w+)`, 'g'))].map((match) => match[1]!));
  const [only] = classes;
  return classes.size === 1 && /^(?!I[A-Z])[A-Z]/.test(only!) ? only : undefined;
}

/**
 * `System.Net.Http.HttpClient`, `Basket.BasketClient`: a namespace in front if the beginning is known as one, otherwise a
 * type and what is nested in it.
 */
export function qualified(names: readonly string[], at: Span, place: Place, draft: Draft): Value {
  const start = namespaceLength(names, draft);
  let value: Value = start === 0 ? typeName(names[0]!, at, place, draft) : { kind: 'import', module: names.slice(0, start).join('.'), name: names[start]!, at };
  for (const name of names.slice(start + 1)) value = plainMember(value, name, at) ?? { kind: 'member', of: value, name, at };
  return value;
}

/** How many of the names in front are a namespace; at least one name is left behind it. */
export function namespaceLength(names: readonly string[], { usings, top }: Draft): number {
  const first = names[0]!;
  if (names.length < 2 || lookUp(top, first) !== undefined) return 0;
  const known = [...usings.namespaces, ...implicitUsings];
  for (let length = names.length - 1; length > 0; length--) {
    if (known.includes(names.slice(0, length).join('.'))) return length;
  }
  return first === 'System' || first === 'Microsoft' ? names.length - 1 : 0;
}
