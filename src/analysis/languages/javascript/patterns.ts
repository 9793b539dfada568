// Declarations take values apart: `const { data, timeout = 5 } = x`.
import type { Node } from '../../syntax/syntax';
import { unknown, type Value } from '../../program';
import { declare, spanOf, type Place } from './draft';
import { valueOf } from './expressions';
import type { Lowering } from './functions';
import { stringValue } from './strings';

/**
 * Gives every name in a pattern its part of a value. `binding`: names can be assigned again; `value`: parameters, which
 * stand for themselves.
 */
export function bindPattern(pattern: Node, value: Value, place: Place, lowering: Lowering, as: 'binding' | 'value'): void {
  const again = (node: Node | null, part: Value): void => {
    if (node) bindPattern(node, part, place, lowering, as);
  };
  switch (pattern.type) {
    case 'identifier':
    case 'shorthand_property_identifier_pattern':
      bindName(pattern, value, place, lowering, as);
      return;
    case 'object_pattern':
      for (const child of pattern.namedChildren) {
        const at = spanOf(child);
        if (child.type === 'shorthand_property_identifier_pattern') {
          again(child, { kind: 'member', of: value, name: child.text, at });
        } else if (child.type === 'object_assignment_pattern') {
          const left = child.childForFieldName('left');
          const fallback = valueOf(child.childForFieldName('right'), place, lowering);
          again(left, { kind: 'either', options: [{ kind: 'member', of: value, name: left?.text ?? '', at }, fallback], at });
        } else if (child.type === 'pair_pattern') {
          const key = child.childForFieldName('key');
          again(child.childForFieldName('value'), { kind: 'member', of: value, name: key?.type === 'string' ? stringValue(key.text) : key?.text ?? '', at });
        } else if (child.type === 'rest_pattern') {
          again(child.firstNamedChild, value);
        }
      }
      return;
    case 'assignment_pattern': {
      const fallback = valueOf(pattern.childForFieldName('right'), place, lowering);
      again(pattern.childForFieldName('left'), { kind: 'either', options: [value, fallback], at: spanOf(pattern) });
      return;
    }
    case 'array_pattern':
      for (const child of pattern.namedChildren) again(child, unknown('which element it is', spanOf(child)));
      return;
    case 'rest_pattern':
      again(pattern.firstNamedChild, unknown('what the rest holds', spanOf(pattern)));
      return;
    default:
      return;
  }
}

function bindName(node: Node, value: Value, place: Place, { draft }: Lowering, as: 'binding' | 'value'): void {
  if (as === 'value') place.scope.names.set(node.text, value);
  else draft.bindings[declare(draft, place.scope, node.text, spanOf(node), place.fn)]!.values.push(value);
}
