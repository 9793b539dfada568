// Assignments: to variables and to fields.
import type { Value } from '../../program';
import { unknown } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { mentions, noteStep } from './control';
import { addField, declare, lookUp, ownerOf, sourceOf, spanOf, type Draft, type Where } from './draft';
import { combined } from './expressions';
import { valueOf as namedValue } from './paths';

/** `a = b`, `a.b = c`, `a += b`; it has no value of its own. */
export function assign(draft: Draft, node: PlainNode, where: Where): undefined {
  const target = plain(child(node, 'left'));
  // `_ = f()` throws the failure away by name.
  const right = draft.visit.expression(draft, child(node, 'right'), where, target?.type === '_' ? { dropsError: true } : {});
  if (!target) return;
  const operator = child(node, 'operator')?.type;
  const value = operator === undefined ? right
    : combined(operator.slice(0, -1), draft.visit.expression(draft, target, where), right, spanOf(target)) ?? unknown('what it comes to', spanOf(target));
  if (operator !== undefined || mentions(draft, child(node, 'right'), target, where)) noteStep(draft, target, where, node);
  if (target.type === 'identifier') assignName(draft, target, value, where);
  else if (target.type === 'field_expression' || target.type === 'index_expression') assignMember(draft, target, value, where);
}

function assignName(draft: Draft, target: PlainNode, value: Value, where: Where): void {
  const found = lookUp(where.scope, target.text);
  if (!found || !('binding' in found.named)) return;
  // In a straight line the old value is gone, as `builder = builder.timeout(…)` needs it. From inside a branch, a loop or a
  // closure the old value stays possible.
  if (found.scope === where.scope && where.fn >= 0) declare(draft, where.scope, target.text, spanOf(target), [value]);
  else draft.bindings[found.named.binding]!.values.push(value);
}

function assignMember(draft: Draft, target: PlainNode, value: Value, where: Where): void {
  const path: string[] = [];
  let base: PlainNode | undefined = target;
  while (base && base.type !== 'identifier' && base.type !== 'self') {
    if (base.type === 'field_expression') {
      const field = child(base, 'field');
      path.unshift(field ? sourceOf(draft, field) : '');
    } else if (base.type === 'index_expression') {
      const key = base.children[1];
      path.unshift(key?.type === 'string_literal' ? key.text.slice(1, -1) : '');
    } else if (base.type !== 'parenthesized_expression' && base.type !== 'unary_expression') break;
    base = child(base, 'value') ?? base.children[0];
  }
  if (base?.type !== 'identifier' && base?.type !== 'self') {
    draft.visit.expression(draft, base, where);
    return;
  }
  const found = lookUp(where.scope, base.text)?.named;
  if (!found || path.some((name) => name === '')) return;
  if ('binding' in found) draft.bindings[found.binding]!.writes.push({ path, value });
  const owner = ownerOf(draft, namedValue(found, spanOf(base)));
  // Deeper writes change what the field holds in a way that its values do not show.
  if (owner !== undefined) addField(draft, owner, path[0]!, path.length === 1 ? value : unknown(`what is changed in \`${path[0]!}\``, spanOf(target)));
}

// `*x = …` writes where `x` points to.
function plain(target: PlainNode | undefined): PlainNode | undefined {
  return target?.type === 'unary_expression' || target?.type === 'parenthesized_expression' ? plain(target.children.at(-1)) : target;
}
