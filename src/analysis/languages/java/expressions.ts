// Expressions → values. Whatever is not listed here has its calls noted and is otherwise unknown.
import type { Arithmetic, Value } from '../../program';
import { unknown } from '../../program';
import type { Span } from '../../../base/span';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { assign, assignment } from './assignments';
import { creation, invocation } from './calls';
import { noteStep } from './control';
import { declare, spanOf } from './draft';
import type { Draft, Role, Where } from './draft';
import { lambda } from './functions';
import { isText, numberValue, stringValue, textOf } from './literals';
import { identifier, qualifiedName } from './names';
import { choice } from './statements';
import { instanceOf, typeValue, unseen, withType } from './types';

/** Never throws; `node` may be missing where the text is incomplete. */
export function expression(draft: Draft, node: PlainNode | undefined, where: Where, role: Role = {}): Value {
  if (!node || node.damaged) return unknown('what the unfinished text means', node ? spanOf(node) : { start: 0, end: 0 });
  const at = spanOf(node);
  switch (node.type) {
    case 'identifier':
      return identifier(draft, node, where);
    case 'this':
      return where.owner ? { kind: 'self', type: where.owner.name, at } : unseen(node);
    case 'super':
      return where.owner?.base ? { kind: 'instance', type: where.owner.base, at } : unseen(node);
    case 'string_literal':
    case 'character_literal':
      return { kind: 'literal', value: stringValue(node.text), at };
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true', at };
    case 'null_literal':
      return { kind: 'literal', value: null, at };
    case 'method_invocation':
      return invocation(draft, node, where, role);
    case 'object_creation_expression':
      return creation(draft, node, where, role);
    case 'lambda_expression':
      return lambda(draft, node, where, role);
    case 'method_reference':
      return methodReference(draft, node, where);
    case 'field_access':
      return fieldAccess(draft, node, where);
    case 'parenthesized_expression':
      return expression(draft, node.children[0], where, role);
    case 'cast_expression':
      return withType(draft, expression(draft, child(node, 'value'), where, role), instanceOf(draft, child(node, 'type'), where));
    case 'binary_expression':
      return binary(draft, node, where);
    case 'unary_expression':
      return unary(draft, node, where);
    case 'ternary_expression': {
      expression(draft, child(node, 'condition'), where);
      const options = [child(node, 'consequence'), child(node, 'alternative')].map((option) => expression(draft, option, where));
      return { kind: 'either', options, at };
    }
    case 'assignment_expression':
      return assignment(draft, node, where);
    case 'update_expression': {
      const [target] = node.children;
      noteStep(draft, target, where, node);
      if (target) assign(draft, target, unknown('how far it is counted', at), where);
      return unseen(node);
    }
    case 'array_creation_expression':
      return child(node, 'value') ? expression(draft, child(node, 'value'), where) : unseen(node);
    case 'array_initializer':
    case 'element_value_array_initializer':
      return { kind: 'list', items: node.children.map((item) => expression(draft, item, where)), open: false, at };
    case 'instanceof_expression':
      return instanceTest(draft, node, where);
    case 'switch_expression':
      return choice(draft, node, where);
    case 'class_literal':
      return typeValue(draft, node.children[0], where) ?? unseen(node);
    default:
      if (node.type.endsWith('_literal')) {
        const value = numberValue(node.text);
        return value === null ? unseen(node) : { kind: 'literal', value, at };
      }
      for (const part of node.children) expression(draft, part, where);
      return unseen(node);
  }
}

/** `left + right` and its kin, written at `at`; undefined for comparisons and logic. */
export function combined(operator: string, left: Value, right: Value, at: Span): Value | undefined {
  if (operator === '+' && (isText(left) || isText(right))) return textOf([left, right], at);
  return isArithmetic(operator) ? { kind: 'arithmetic', operator, left, right, at } : undefined;
}

const isArithmetic = (operator: string): operator is Arithmetic['operator'] => ['+', '-', '*', '/'].includes(operator);

function binary(draft: Draft, node: PlainNode, where: Where): Value {
  const left = expression(draft, child(node, 'left'), where);
  const right = expression(draft, child(node, 'right'), where);
  return combined(child(node, 'operator')?.type ?? '', left, right, spanOf(node)) ?? unseen(node);
}

function unary(draft: Draft, node: PlainNode, where: Where): Value {
  const operand = expression(draft, child(node, 'operand'), where);
  const operator = child(node, 'operator')?.type;
  if (operator === '-' && operand.kind === 'literal' && typeof operand.value === 'number') return { kind: 'literal', value: -operand.value, at: spanOf(node) };
  return operator === '+' ? operand : unseen(node);
}

function fieldAccess(draft: Draft, node: PlainNode, where: Where): Value {
  const field = child(node, 'field');
  const object = child(node, 'object');
  // `Outer.this`
  if (field?.type === 'this') return expression(draft, object, where);
  if (!field || !object) return unseen(node);
  return qualifiedName(node, where) ?? { kind: 'member', of: expression(draft, object, where), name: field.text, at: spanOf(node) };
}

// `this::load` is the method; `Order::new` makes something each time it is called.
function methodReference(draft: Draft, node: PlainNode, where: Where): Value {
  const [of, name] = node.children;
  if (!of || name?.type !== 'identifier') return unseen(node);
  const object = typeValue(draft, of, where) ?? expression(draft, of, where);
  return { kind: 'member', of: object, name: name.text, at: spanOf(node) };
}

// `o instanceof Foo foo` gives the object a name of its type.
function instanceTest(draft: Draft, node: PlainNode, where: Where): Value {
  expression(draft, child(node, 'left'), where);
  const name = child(node, 'name');
  const instance = instanceOf(draft, child(node, 'right'), where);
  if (name) declare(draft, where.scope, name.text, spanOf(name), [], instance);
  return unseen(node);
}
