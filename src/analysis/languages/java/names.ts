// Names: what a simple or dotted name stands for at a place.
import type { Span } from '../../../base/span';
import type { Member, Value } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { lookUp, spanOf } from './draft';
import type { ClassInfo, Draft, Where } from './draft';
import { imported } from './imports';

/** A simple name in an expression: a variable, a field of a class around it, a static import, or a type. */
export function identifier(draft: Draft, node: PlainNode, where: Where): Value {
  const at = spanOf(node);
  const name = node.text;
  const binding = lookUp(where.scope, name);
  if (binding !== undefined) return { kind: 'variable', binding, at };
  for (let info = where.owner; info; info = info.outer) {
    if (info.fields.has(name)) return ownMember(info, name, at);
  }
  const found = draft.imports.member(name, at) ?? ownType(draft, name, where, at);
  if (found) return found;
  // What no scope of the file declares is inherited, or a type: types begin with a capital and have small letters.
  if (where.owner && (!/^\p{Lu}/u.test(name) || (/^[\p{Lu}\d_]+$/u.test(name) && where.owner.base))) return ownMember(where.owner, name, at);
  return draft.imports.type(name, at);
}

/** What is called by a name without a qualifier: a method of a class around it, or a static import. */
export function calledByName(draft: Draft, node: PlainNode, where: Where): Value {
  const at = spanOf(node);
  for (let info = where.owner; info; info = info.outer) {
    if (info.methods.has(node.text)) return { ...ownMember(info, node.text, at), called: true };
  }
  const found = draft.imports.member(node.text, at);
  if (found) return found;
  // An anonymous class without such a method calls the one of the class around it more often than an inherited one.
  let { owner } = where;
  while (owner?.outer && !owner.base) owner = owner.outer;
  return owner ? { ...ownMember(owner, node.text, at), called: true } : draft.imports.type(node.text, at);
}

/** A dotted name that begins with a package (`java.net.URI`), or undefined if its first part is something else. */
export function qualifiedName(node: PlainNode, where: Where): Value | undefined {
  const segments: string[] = [];
  let part: PlainNode | undefined = node;
  for (; part?.type === 'field_access'; part = child(part, 'object')) {
    const field = child(part, 'field');
    if (field?.type !== 'identifier') return undefined;
    segments.unshift(field.text);
  }
  if (part?.type !== 'identifier' || !/^\p{Ll}/u.test(part.text) || lookUp(where.scope, part.text) !== undefined) return undefined;
  for (let info = where.owner; info; info = info.outer) if (info.fields.has(part.text)) return undefined;
  segments.unshift(part.text);
  // A package has at least two parts, and a type follows it; `config.URL` is a constant of some object.
  const type = segments.findIndex((segment) => /^\p{Lu}/u.test(segment));
  return type >= 2 ? imported(segments, spanOf(node)) : undefined;
}

/** The type that a name means, declared in this file or anywhere else. */
export function typeNamed(draft: Draft, name: string, where: Where, at: Span): Value {
  return ownType(draft, name, where, at) ?? draft.imports.type(name, at);
}

/** A class of this file: nested in one around the place, or at the top. */
function ownType(draft: Draft, name: string, where: Where, at: Span): Value | undefined {
  for (let info = where.owner; info; info = info.outer) {
    const nested = info.nested.get(name);
    if (nested) return { kind: 'self', type: nested.name, at };
    if (simpleName(info) === name) return { kind: 'self', type: info.name, at };
  }
  const top = draft.top.get(name);
  return top && { kind: 'self', type: top.name, at };
}

const ownMember = (info: ClassInfo, name: string, at: Span): Member => ({ kind: 'member', of: { kind: 'self', type: info.name, at }, name, at });

/** The name of a class without those around it. */
export const simpleName = ({ name }: ClassInfo): string => name.slice(name.lastIndexOf('.') + 1);
