// Type annotations: which class an annotated name is an instance of, past the wrappers that only say "or None" and the like.
import type { Span } from '../../../base/span';
import type { Value } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';

const wrappers = new Set(['Optional', 'Annotated', 'Union', 'ClassVar', 'Final', 'Required', 'NotRequired']);

/** The class that a `type` node names, as a value; undefined if it names none or several. `name` looks up a plain name. */
export function annotatedType(node: PlainNode, text: string, name: (name: string, at: Span) => Value): Value | undefined {
  const at = (n: PlainNode): Span => ({ start: n.start, end: n.end });

  function typeOf(part: PlainNode | undefined): Value | undefined {
    switch (part?.type) {
      case 'type':
      case 'parenthesized_expression':
        return typeOf(part.children[0]);
      case 'identifier':
        return name(text.slice(part.start, part.end), at(part));
      case 'attribute': {
        const of = typeOf(child(part, 'object'));
        const member = child(part, 'attribute');
        return of && member && { kind: 'member', of, name: text.slice(member.start, member.end), at: at(part) };
      }
      case 'generic_type':
        return generic(part.children[0], part.children[1]?.children ?? [], part);
      case 'subscript':
        return generic(child(part, 'value'), part.children.filter((c) => c.field === 'subscript'), part);
      case 'union_type':
        return only(part.children);
      case 'binary_operator':
        return only([child(part, 'left'), child(part, 'right')]);
      case 'string':
        return quoted(text.slice(part.start, part.end).replace(/^\w*["']+|["']+$/g, ''), at(part));
      default:
        return undefined;
    }
  }

  function generic(head: PlainNode | undefined, inner: readonly PlainNode[], whole: PlainNode): Value | undefined {
    const last = head ? text.slice(head.start, head.end).split('.').at(-1)! : '';
    if (!wrappers.has(last)) return typeOf(head);
    return last === 'Union' ? only(inner) : typeOf(inner[0] ?? whole.children[1]);
  }

  /** One class among Nones. */
  function only(parts: readonly (PlainNode | undefined)[]): Value | undefined {
    const real = parts.filter((p) => p && text.slice(p.start, p.end) !== 'None');
    return real.length === 1 ? typeOf(real[0]) : undefined;
  }

  function quoted(written: string, span: Span): Value | undefined {
    const bare = /^(?:typing\.)?Optional\[(.+)\]$/.exec(written)?.[1] ?? written.replace(/\s*\|\s*None$|^None\s*\|\s*/, '');
    const dotted = /^[\w.]+/.exec(bare)?.[0];
    if (!dotted || /[|,]/.test(bare)) return undefined;
    const [first, ...rest] = dotted.split('.');
    return rest.reduce<Value>((of, member) => ({ kind: 'member', of, name: member, at: span }), name(first!, span));
  }

  return typeOf(node);
}
