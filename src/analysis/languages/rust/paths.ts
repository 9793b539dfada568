// Paths: what a name or `a::b::C` stands for at a place.
import type { Span } from '../../../base/span';
import type { Value } from '../../program';
import { unknown } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { lookUp, lookUpModule, spanOf, type Draft, type Named, type Scope, type Where } from './draft';

export interface Segment { readonly name: string; readonly at: Span }

/** The segments of a path; undefined for what is none (`<T as Trait>::f` begins with the type `T`). */
export function segmentsOf(node: PlainNode | undefined): readonly Segment[] | undefined {
  switch (node?.type) {
    case 'identifier':
    case 'type_identifier':
    case 'field_identifier':
    case 'shorthand_field_identifier':
    case 'primitive_type':
    case 'self':
    case 'super':
    case 'crate':
      return [{ name: node.text.replace(/^r#/, ''), at: spanOf(node) }];
    case 'scoped_identifier':
    case 'scoped_type_identifier': {
      const path = child(node, 'path');
      const last = segmentsOf(child(node, 'name'));
      const before = path ? segmentsOf(path) : [];
      return before && last && [...before, ...last];
    }
    case 'generic_type':
    case 'generic_type_with_turbofish':
    case 'bracketed_type':
    case 'qualified_type':
      return segmentsOf(child(node, 'type') ?? node.children[0]);
    case 'generic_function':
      return segmentsOf(child(node, 'function'));
    default:
      return undefined;
  }
}

/** What a path means here. */
export function pathValue(draft: Draft, segments: readonly Segment[], where: Pick<Where, 'scope' | 'self'>): Value {
  const [head, ...rest] = segments;
  if (!head) return unknown('which name it is', { start: 0, end: 0 });
  if (head.name === 'Self' && where.self !== undefined) return members({ kind: 'self', type: where.self, at: head.at }, rest);
  if (head.name === 'crate') return ofModule(draft, 'crate', head, rest);
  if (head.name === 'self' && rest.length > 0) return inModule(draft, moduleScope(where.scope), 'self', head, rest);
  if (head.name === 'super') return above(draft, where.scope, head, rest);
  const module = rest.length > 0 ? lookUpModule(where.scope, head.name) : undefined;
  const found = module ? undefined : lookUp(where.scope, head.name)?.named;
  if (module) return members({ ...module, at: head.at }, rest);
  if (found) return members(valueOf(found, head.at), rest);
  const loneModule = lookUpModule(where.scope, head.name);
  if (loneModule) return { ...loneModule, at: head.at };
  if (rest.length > 0 && !prelude.has(head.name) && !isType(head.name)) return external(draft, head, rest);
  return members(unbound(where.scope, head), rest);
}

export const valueOf = (named: Named, at: Span): Value => ('binding' in named ? { kind: 'variable', binding: named.binding, at } : { ...named.value, at });

/** `a.b.c`, each with the span from the beginning. */
export function members(of: Value, rest: readonly Segment[]): Value {
  return rest.reduce((value: Value, { name, at }) => memberOf(value, name, { start: Math.min(value.at.start, at.start), end: at.end }), of);
}

function memberOf(of: Value, name: string, at: Span): Value {
  // The whole of a crate or module file, and then a name in it.
  if (of.kind === 'import' && of.name === '*' && isOwn(of.module)) return { kind: 'import', module: of.module, name, at };
  if (of.kind === 'record') return of.entries.find((e) => e.key === name)?.value ?? { kind: 'member', of, name, at };
  return { kind: 'member', of, name, at };
}

/** A name of another crate: `reqwest::Client`. Its modules are members, so that it reads the same however it was imported. */
function external(draft: Draft, head: Segment, rest: readonly Segment[]): Value {
  draft.imports.add(head.name);
  return members({ kind: 'import', module: head.name, name: '*', at: head.at }, rest);
}

/** The whole of another crate: `use reqwest;`, `extern crate reqwest`. */
export function crateValue(draft: Draft, { name, at }: Segment): Value {
  draft.imports.add(name);
  return { kind: 'import', module: name, name: '*', at };
}

/** A name somewhere below a module of this crate; by custom modules are written small and types are not. */
function ofModule(draft: Draft, module: string, head: Segment, rest: readonly Segment[]): Value {
  let depth = 0;
  while (depth < rest.length - 1 && /^[a-z_]/.test(rest[depth]!.name)) depth++;
  const specifier = [module, ...rest.slice(0, depth).map((s) => s.name)].join('::');
  draft.imports.add(specifier);
  const name = rest[depth];
  if (!name) return { kind: 'import', module: specifier, name: '*', at: head.at };
  // A module that is mentioned by itself may be a file of its own.
  if (/^[a-z_]/.test(name.name)) draft.imports.add(`${specifier}::${name.name}`);
  return members({ kind: 'import', module: specifier, name: name.name, at: { start: head.at.start, end: name.at.end } }, rest.slice(depth + 1));
}

function above(draft: Draft, scope: Scope, head: Segment, rest: readonly Segment[]): Value {
  let left = rest;
  let around: Scope | null = scope.module.outer;
  let specifier = around ? 'self' : 'super';
  while (left[0]?.name === 'super') {
    left = left.slice(1);
    if (around) around = around.module.outer;
    specifier = around ? 'self' : specifier === 'self' ? 'super' : `${specifier}::super`;
  }
  return around ? inModule(draft, around, 'self', head, left) : ofModule(draft, specifier, head, left);
}

/** A name of the file itself or of a module with a body in it; what is not declared there stands in a file below. */
function inModule(draft: Draft, scope: Scope, specifier: string, head: Segment, rest: readonly Segment[]): Value {
  const [first, ...more] = rest;
  if (!first) return { kind: 'import', module: specifier, name: '*', at: head.at };
  const module = more.length > 0 || !scope.names.has(first.name) ? scope.modules.get(first.name) : undefined;
  if (module) return members({ ...module, at: first.at }, more);
  const named = scope.names.get(first.name);
  if (named) return members(valueOf(named, first.at), more);
  if (scope.stars.length > 0) return members(unbound(scope, first), more);
  return ofModule(draft, scope.module.outer ? `self::${scope.module.prefix.slice(0, -2)}` : specifier, head, rest);
}

export function moduleScope(scope: Scope): Scope {
  let at = scope;
  while (at.parent) at = at.parent;
  return at;
}

/** A name that nothing here declares: of the prelude, or brought by a star. */
function unbound(scope: Scope, { name, at }: Segment): Value {
  if (prelude.has(name)) return { kind: 'global', name, at };
  const stars: Value[] = [];
  for (let s: Scope | null = scope; s; s = s.parent) stars.push(...s.stars);
  const options = stars.map((star) => memberOf({ ...star, at }, name, at));
  return options.length === 0 ? { kind: 'global', name, at } : options.length === 1 ? options[0]! : { kind: 'either', options, at };
}

export const isOwn = (module: string): boolean => /^(?:crate|self|super)(?:::|$)/.test(module);

const isType = (name: string): boolean => /^[A-Z]/.test(name);

const prelude = new Set([
  'bool', 'char', 'str', 'u8', 'u16', 'u32', 'u64', 'u128', 'usize', 'i8', 'i16', 'i32', 'i64', 'i128', 'isize', 'f32', 'f64',
  'Some', 'None', 'Ok', 'Err', 'Option', 'Result', 'Vec', 'String', 'Box', 'drop', 'Default', 'From', 'Into', 'Iterator', 'Clone', 'Drop', 'ToString',
  'Fn', 'FnMut', 'FnOnce', 'Send', 'Sync', 'Sized', 'Copy', 'PartialEq', 'Eq', 'PartialOrd', 'Ord', 'AsRef', 'AsMut', 'ToOwned', 'TryFrom', 'TryInto', 'IntoIterator',
]);
