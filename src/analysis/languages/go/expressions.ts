// Expressions → values. Whatever is not listed here has its calls noted and is otherwise unknown.
import type { Span } from '../../../base/span';
import type { Arithmetic, Value } from '../../program';
import { unknown } from '../../program';
import { call, composite } from './calls';
import type { Draft, Role, Where } from './draft';
import { lookUp } from './draft';
import { functionLiteral } from './functions';
import { isText, numberValue, stringValue, textOf } from './literals';
import { identifier, qualified } from './names';
import type { GoNode } from './outline';
import { childOf, spanOf } from './outline';
import { typeValue } from './types';

/** Never throws; `node` may be missing where the text is incomplete. */
export function expression(draft: Draft, node: GoNode | undefined, where: Where, role: Role = {}): Value {
  if (!node || node.damaged) return unknown('what the unfinished text means', node ? spanOf(node) : where.statement);
  const at = spanOf(node);
  const source = (): string => draft.text.slice(node.start, node.end);
  switch (node.type) {
    case 'identifier':
      return identifier(draft, source(), node, where.scope);
    case 'interpreted_string_literal':
    case 'raw_string_literal':
    case 'rune_literal':
      return { kind: 'literal', value: stringValue(source()), at };
    case 'int_literal':
    case 'float_literal': {
      const value = numberValue(source());
      return value === null ? unknown('how large it is', at) : { kind: 'literal', value, at };
    }
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true', at };
    case 'nil':
      return { kind: 'literal', value: null, at };
    case 'selector_expression':
      return selector(draft, node, where);
    case 'call_expression':
      return call(draft, node, where, role);
    case 'type_conversion_expression':
      return conversion(draft, node, where, role);
    case 'composite_literal':
      return composite(draft, node, where);
    case 'func_literal':
      return functionLiteral(draft, node, where, role);
    case 'parenthesized_expression':
      return expression(draft, node.children[0], where, role);
    case 'unary_expression':
      return unary(draft, node, where, role);
    case 'binary_expression':
      return binary(draft, node, where);
    case 'index_expression':
      return index(draft, node, where);
    case 'type_instantiation_expression':
      return expression(draft, childOf(node, 'type') ?? node.children[0], where);
    case 'type_assertion_expression': {
      const inside = expression(draft, childOf(node, 'operand'), where);
      // `http.DefaultTransport.(*http.Transport)`: what another package has ready-made says more than its type.
      if (inside.kind === 'import') return inside;
      const type = typeValue(draft, childOf(node, 'type'), where.scope);
      return type ? { kind: 'instance', type, at } : unknown('what is inside the interface value', at);
    }
    case 'type_identifier':
    case 'qualified_type':
    case 'generic_type':
      return typeValue(draft, node, where.scope) ?? unknown('which type it is', at);
    default:
      for (const child of node.children) expression(draft, child, where);
      return unknown('what it comes to', at);
  }
}

function selector(draft: Draft, node: GoNode, where: Where): Value {
  const operand = childOf(node, 'operand');
  const field = childOf(node, 'field');
  if (!operand || !field) return unknown('which field it is', spanOf(node));
  if (operand.type === 'identifier' && !lookUp(where.scope, draft.text.slice(operand.start, operand.end))) {
    const imported = qualified(draft, operand, field, node);
    if (imported) return imported;
  }
  return { kind: 'member', of: expression(draft, operand, where), name: draft.text.slice(field.start, field.end), at: spanOf(node) };
}

// `f[T](x)` reads like a conversion to a generic type and is most often the call of a generic function.
function conversion(draft: Draft, node: GoNode, where: Where, role: Role): Value {
  return childOf(node, 'type')?.type === 'generic_type' ? call(draft, node, where, role) : expression(draft, childOf(node, 'operand'), where);
}

function unary(draft: Draft, node: GoNode, where: Where, role: Role): Value {
  const at = spanOf(node);
  const operator = childOf(node, 'operator')?.type;
  const operand = expression(draft, childOf(node, 'operand'), where, role);
  // Addresses and what they point to are the same thing to whoever asks where a value comes from.
  if (operator === '&' || operator === '*' || operator === '+') return operand;
  if (operator === '-' && operand.kind === 'literal' && typeof operand.value === 'number') return { kind: 'literal', value: -operand.value, at };
  return unknown(operator === '<-' ? 'what comes through the channel' : 'what it comes to', at);
}

function binary(draft: Draft, node: GoNode, where: Where): Value {
  const at = spanOf(node);
  const left = expression(draft, childOf(node, 'left'), where);
  const right = expression(draft, childOf(node, 'right'), where);
  return combined(childOf(node, 'operator')?.type ?? '', left, right, at) ?? unknown('what it comes to', at);
}

/** `left + right` and its kin, written at `at`; undefined for comparisons and logic. */
export function combined(operator: string, left: Value, right: Value, at: Span): Value | undefined {
  if (operator === '+' && (isText(left) || isText(right))) return textOf([left, right], at);
  return isArithmetic(operator) ? { kind: 'arithmetic', operator, left, right, at } : undefined;
}

const isArithmetic = (operator: string): operator is Arithmetic['operator'] => ['+', '-', '*', '/'].includes(operator);

function index(draft: Draft, node: GoNode, where: Where): Value {
  const of = expression(draft, childOf(node, 'operand'), where);
  const key = expression(draft, childOf(node, 'index'), where);
  if (key.kind === 'literal' && typeof key.value === 'string') return { kind: 'member', of, name: key.value, at: spanOf(node) };
  // `f[int]`: the function that is meant, not an element.
  if (key.kind === 'global' || of.kind === 'function') return of;
  return unknown('which element it is', spanOf(node));
}
