// Names: what an identifier or a qualified name stands for at a place.
import type { Span } from '../../../base/span';
import type { Value } from '../../program';
import { unknown } from '../../program';
import { lookUp } from './draft';
import type { Draft, Scope } from './draft';
import type { GoNode } from './outline';
import { spanOf } from './outline';

/** The specifier by which a file speaks of the other files of its own package. */
export const ownPackage = '.';

export function identifier(draft: Draft, name: string, span: Span, scope: Scope): Value {
  const at = spanOf(span);
  if (name === '_') return unknown('what is thrown away', at);
  const found = lookUp(scope, name)?.named;
  if (found) return 'binding' in found ? { kind: 'variable', binding: found.binding, at } : { ...found.value, at };
  if (predeclared.has(name)) return { kind: 'global', name, at };
  // With a dot import an exported name may come from either package; the foreign one is why the import is there.
  const [module = ownPackage] = /^\p{Lu}/u.test(name) ? draft.imports.dotted : [];
  return { kind: 'import', module, name, at };
}

/** `http.Client`: a name of an imported package, or undefined if the qualifier is no package. */
export function qualified(draft: Draft, qualifier: GoNode | undefined, name: GoNode | undefined, whole: Span): Value | undefined {
  if (!qualifier || !name) return undefined;
  const module = draft.imports.qualifier(draft.text.slice(qualifier.start, qualifier.end));
  if (module === undefined) return undefined;
  return { kind: 'member', of: { kind: 'import', module, name: '*', at: spanOf(qualifier) }, name: draft.text.slice(name.start, name.end), at: spanOf(whole) };
}

/** True if a name is the predeclared one here, not shadowed. */
export function isPredeclared(name: string, scope: Scope): boolean {
  return predeclared.has(name) && !lookUp(scope, name);
}

/** Predeclared types to which strings and numbers are converted without changing what they say. */
export const plainTypes = new Set([
  'string', 'byte', 'rune', 'int', 'int8', 'int16', 'int32', 'int64', 'uint', 'uint8', 'uint16', 'uint32', 'uint64', 'uintptr', 'float32', 'float64',
]);

const predeclared = new Set([
  ...plainTypes, 'any', 'bool', 'comparable', 'complex64', 'complex128', 'error',
  'append', 'cap', 'clear', 'close', 'complex', 'copy', 'delete', 'imag', 'len', 'make', 'max', 'min', 'new', 'panic', 'print', 'println', 'real', 'recover',
]);
