// Assignments: to variables, and to fields of this class or of an object at hand.
import type { Value } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { mentions, noteChanged, noteStep } from './control';
import { addField, lookUp, optionsOf, spanOf } from './draft';
import type { Draft, Where } from './draft';
import { combined } from './expressions';
import { unseen } from './types';

/** `target = value`, `target += value`: the value of the whole is what the target holds then. */
export function assignment(draft: Draft, node: PlainNode, where: Where): Value {
  const target = child(node, 'left');
  const operator = child(node, 'operator')?.type ?? '=';
  const right = draft.visit.expression(draft, child(node, 'right'), where, target?.type === 'identifier' ? { name: target.text } : {});
  if (!target) return right;
  const value = operator === '=' ? right
    : combined(operator.slice(0, -1), draft.visit.expression(draft, target, where), right, spanOf(node)) ?? unseen(node);
  if (operator !== '=' || mentions(draft, child(node, 'right'), target, where)) noteStep(draft, target, where, node);
  assign(draft, target, value, where);
  return value;
}

/** Gives a value to what stands on the left of an assignment. */
export function assign(draft: Draft, target: PlainNode, value: Value, where: Where): void {
  if (target.type === 'identifier') return assignName(draft, target, value, where);
  if (target.type === 'parenthesized_expression' && target.children[0]) return assign(draft, target.children[0], value, where);
  if (target.type !== 'field_access') {
    draft.visit.expression(draft, target, where);
    return;
  }
  const field = child(target, 'field');
  const of = draft.visit.expression(draft, child(target, 'object'), where);
  if (field?.type !== 'identifier') return;
  draft.memberWrites.push({ of, path: [field.text], value, at: spanOf(target), fn: where.fn });
  if (of.kind === 'self') addField(draft, of.type, field.text, value);
  else if (of.kind === 'variable') draft.bindings[of.binding]!.writes.push({ path: [field.text], value });
}

function assignName(draft: Draft, target: PlainNode, value: Value, where: Where): void {
  const name = target.text;
  const binding = lookUp(where.scope, name);
  if (binding !== undefined) {
    noteChanged(draft, binding);
    draft.bindings[binding]!.values.push(...optionsOf(value));
    return;
  }
  // What no class around it declares is inherited, and noted where it is assigned.
  let info = where.owner;
  while (info && !info.fields.has(name)) info = info.outer;
  const owner = info ?? where.owner;
  if (!owner) return;
  const at = spanOf(target);
  draft.memberWrites.push({ of: { kind: 'self', type: owner.name, at }, path: [name], value, at, fn: where.fn });
  addField(draft, owner.name, name, value);
}
