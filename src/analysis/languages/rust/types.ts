// Types as values: the named type behind references and the wrappers that hand on what they hold.
import type { Value } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { spanOf, type Draft, type Where } from './draft';
import { pathValue, segmentsOf } from './paths';

/** The named type that a value of this type is used as; undefined for tuples, slices, numbers and the like. */
export function typeValue(draft: Draft, node: PlainNode | undefined, where: Pick<Where, 'scope' | 'self'>): Value | undefined {
  switch (node?.type) {
    case 'type_identifier':
    case 'scoped_type_identifier':
    case 'identifier':
    case 'scoped_identifier': {
      const segments = segmentsOf(node);
      return segments && pathValue(draft, segments, where);
    }
    case 'generic_type': {
      const named = child(node, 'type');
      const name = segmentsOf(named)?.at(-1)?.name;
      const [first] = child(node, 'type_arguments')?.children.filter((c) => c.type !== 'lifetime') ?? [];
      return name !== undefined && holders.has(name) && first ? typeValue(draft, first, where) : typeValue(draft, named, where);
    }
    case 'reference_type':
    case 'pointer_type':
      return typeValue(draft, child(node, 'type'), where);
    case 'abstract_type':
    case 'dynamic_type':
      return typeValue(draft, child(node, 'trait'), where);
    case 'bounded_type':
      return typeValue(draft, node.children[0], where);
    default:
      return undefined;
  }
}

/** Something of a declared type, made elsewhere. */
export function instanceOf(draft: Draft, node: PlainNode | undefined, where: Pick<Where, 'scope' | 'self'>): Value | undefined {
  const type = typeValue(draft, node, where);
  return type && node && type.kind !== 'global' ? { kind: 'instance', type, at: spanOf(node) } : undefined;
}

/** Types and patterns that only hold what is meant: pointers, locks, options, and how web frameworks hand out state. */
export const holders: ReadonlySet<string> = new Set([
  'Arc', 'Rc', 'Box', 'Weak', 'Pin', 'Cow', 'Option', 'Result', 'Mutex', 'RwLock', 'RefCell', 'Cell', 'OnceCell', 'OnceLock', 'LazyLock', 'LazyCell', 'Lazy',
  'ArcSwap', 'MutexGuard', 'RwLockReadGuard', 'RwLockWriteGuard', 'Data', 'State', 'Extension', 'Some', 'Ok',
]);
