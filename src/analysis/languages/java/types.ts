// Types as values: what a declared type names, and what is known of a variable because of it.
import type { Value } from '../../program';
import { unknown } from '../../program';
import type { PlainNode } from '../../syntax/plain-tree';
import { spanOf } from './draft';
import type { Draft, Where } from './draft';
import { imported } from './imports';
import { typeNamed } from './names';

/** The named type, without type arguments; undefined for primitives, arrays, `var` and what does not parse. */
export function typeValue(draft: Draft, node: PlainNode | undefined, where: Where): Value | undefined {
  switch (node?.type) {
    case 'type_identifier':
      return node.text === 'var' ? undefined : typeNamed(draft, node.text, where, spanOf(node));
    case 'generic_type':
      return typeValue(draft, node.children[0], where);
    case 'annotated_type':
      return typeValue(draft, node.children.at(-1), where);
    case 'scoped_type_identifier': {
      const names = segmentsOf(node);
      if (names.some((n) => n === undefined)) return undefined;
      const segments = names as string[];
      if (/^\p{Ll}/u.test(segments[0] ?? '')) return imported(segments, spanOf(node));
      const first = typeNamed(draft, segments[0]!, where, spanOf(node));
      return segments.slice(1).reduce<Value>((of, name) => ({ kind: 'member', of, name, at: spanOf(node) }), first);
    }
    default:
      return undefined;
  }
}

function segmentsOf(node: PlainNode): readonly (string | undefined)[] {
  return node.children.flatMap((part) => {
    switch (part.type) {
      case 'type_identifier':
        return [part.text];
      case 'scoped_type_identifier':
        return segmentsOf(part);
      case 'generic_type':
        return part.children[0] ? segmentsOf(part.children[0]) : [undefined];
      default:
        return [];
    }
  });
}

/** Something of a declared type; undefined for what a type of the language says too little about (`String`, `int`). */
export function instanceOf(draft: Draft, node: PlainNode | undefined, where: Where): Value | undefined {
  const type = typeValue(draft, node, where);
  return type && node && type.kind !== 'global' ? { kind: 'instance', type, at: spanOf(node) } : undefined;
}

/** A value together with its declared type, where the value by itself may not tell what it is: `Stub s = factory.create(channel)`. */
export function withType(draft: Draft, value: Value, declared: Value | undefined): Value {
  if (!declared || !isVague(draft, value)) return value;
  return { kind: 'either', options: [value, declared], at: value.at };
}

function isVague(draft: Draft, value: Value): boolean {
  switch (value.kind) {
    case 'unknown':
    case 'member':
      return true;
    case 'result': {
      const call = draft.calls[value.call]!;
      if (call.form !== 'call') return false;
      // What a factory of a type gives is described by the call itself: `HttpClient.newHttpClient()`.
      return !(call.callee.kind === 'member' && ['import', 'global'].includes(call.callee.of.kind));
    }
    default:
      return false;
  }
}

export const unseen = (node: PlainNode): Value => unknown('what it comes to', spanOf(node));
