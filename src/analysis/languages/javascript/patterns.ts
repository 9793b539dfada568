// Declarations take values apart: `const { data, timeout = 5 } = x`.
import { child, type PlainNode } from '../../syntax/plain-tree';
import { unknown, type Value } from '../../program';
import { declare, spanOf, type Place } from './draft';
import { valueOf } from './expressions';
import type { Lowering } from './functions';
import { stringValue } from './strings';

/**
 * Gives every name in a pattern its part of a value. `binding`: names can be assigned again; `value`: parameters, which
 * stand for themselves.
 */
export function bindPattern(pattern: PlainNode, value: Value, place: Place, lowering: Lowering, as: 'binding' | 'value'): void {
  const again = (node: PlainNode | undefined, part: Value): void => {
    if (node) bindPattern(node, part, place, lowering, as);
  };
  switch (pattern.type) {
    case 'identifier':
    case 'shorthand_property_identifier_pattern':
      bindName(pattern, value, place, lowering, as);
      return;
    case 'object_pattern':
      for (const part of pattern.children) {
        const at = spanOf(part);
        if (part.type === 'shorthand_property_identifier_pattern') {
          again(part, { kind: 'member', of: value, name: part.text, at });
        } else if (part.type === 'object_assignment_pattern') {
          const left = child(part, 'left');
          const fallback = valueOf(child(part, 'right'), place, lowering);
          again(left, { kind: 'either', options: [{ kind: 'member', of: value, name: left?.text ?? '', at }, fallback], at });
        } else if (part.type === 'pair_pattern') {
          const key = child(part, 'key');
          again(child(part, 'value'), { kind: 'member', of: value, name: key?.type === 'string' ? stringValue(key.text) : key?.text ?? '', at });
        } else if (part.type === 'rest_pattern') {
          again(part.children[0], value);
        }
      }
      return;
    case 'assignment_pattern': {
      const fallback = valueOf(child(pattern, 'right'), place, lowering);
      again(child(pattern, 'left'), { kind: 'either', options: [value, fallback], at: spanOf(pattern) });
      return;
    }
    case 'array_pattern':
      for (const part of pattern.children) again(part, unknown('which element it is', spanOf(part)));
      return;
    case 'rest_pattern':
      again(pattern.children[0], unknown('what the rest holds', spanOf(pattern)));
      return;
    default:
      return;
  }
}

function bindName(node: PlainNode, value: Value, place: Place, { draft }: Lowering, as: 'binding' | 'value'): void {
  if (as === 'value') place.scope.names.set(node.text, value);
  else draft.bindings[declare(draft, place.scope, node.text, spanOf(node), place.fn)]!.values.push(value);
}
