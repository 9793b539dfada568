// Patterns: which names they declare, and what of the value each gets.
import type { Value } from '../../program';
import { unknown } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { declare, sourceOf, spanOf, type Draft, type Where } from './draft';
import { segmentsOf } from './paths';
import { holders } from './types';

/** Declares the names of a pattern in the innermost scope. */
export function bind(draft: Draft, pattern: PlainNode | undefined, value: Value, where: Where): void {
  switch (pattern?.type) {
    case 'identifier':
    case 'shorthand_field_identifier': {
      // `None` and constants look like names; only what is written small declares one.
      if (/^[a-z_]/.test(pattern.text) && pattern.text !== '_') declare(draft, where.scope, pattern.text, spanOf(pattern), [value]);
      return;
    }
    case 'mut_pattern':
    case 'ref_pattern':
    case 'reference_pattern':
      return bind(draft, pattern.children.findLast((c) => c.type !== 'mutable_specifier'), value, where);
    case 'captured_pattern':
      for (const part of pattern.children) bind(draft, part, value, where);
      return;
    case 'tuple_pattern':
    case 'slice_pattern':
      pattern.children.forEach((part, index) => bind(draft, part, element(value, index, spanOf(part)), where));
      return;
    case 'tuple_struct_pattern': {
      const name = segmentsOf(child(pattern, 'type'))?.at(-1)?.name ?? '';
      const inner = pattern.children.filter((c) => c.field !== 'type');
      inner.forEach((part, index) => {
        bind(draft, part, holders.has(name) ? value : name === 'Err' ? failureOf(draft, value, spanOf(part)) : memberOf(value, String(index), part), where);
      });
      return;
    }
    case 'struct_pattern':
      for (const field of pattern.children) {
        if (field.type !== 'field_pattern') continue;
        const name = child(field, 'name');
        if (name) bind(draft, child(field, 'pattern') ?? name, memberOf(value, sourceOf(draft, name), name), where);
      }
      return;
    case 'match_pattern':
      return bind(draft, pattern.children.find((c) => c.field !== 'condition'), value, where);
    case 'or_pattern':
      // Every alternative declares the same names.
      return bind(draft, pattern.children[0], value, where);
    default:
  }
}

/** What went wrong in a call, as the second of its results. */
function failureOf(draft: Draft, value: Value, at: Value['at']): Value {
  const held = value.kind === 'variable' && draft.bindings[value.binding]!.values.length === 1 ? draft.bindings[value.binding]!.values[0]! : value;
  return held.kind === 'result' && held.index === undefined ? { ...held, index: 1 } : unknown('what went wrong', at);
}

function memberOf(value: Value, name: string, node: PlainNode): Value {
  return { kind: 'member', of: value, name, at: spanOf(node) };
}

function element(value: Value, index: number, at: Value['at']): Value {
  if (value.kind === 'list' && !value.open) return value.items[index] ?? unknown('which element it is', at);
  if (value.kind === 'result' && value.index === undefined) return { ...value, index };
  return unknown('which element it is', at);
}
