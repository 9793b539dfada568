// Expressions → values. Whatever is not listed here has its calls noted and is otherwise unknown.
import type { Span } from '../../../base/span';
import type { Arithmetic, Region, Value } from '../../program';
import { unknown } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { assign } from './assignments';
import { call, structLiteral } from './calls';
import { addAnswer, addExit, armOf, inRegion, sidesOf, testsOf, turnsOf } from './control';
import { nested, sourceOf, spanOf, type Draft, type Role, type Where } from './draft';
import { asyncBlock, closure } from './functions';
import { isText, numberValue, stringValue, textOf } from './literals';
import { macro } from './macros';
import { pathValue, segmentsOf } from './paths';
import { bind } from './patterns';
import { typeValue } from './types';

/** Never throws; `node` may be missing where the text is incomplete. */
export function expression(draft: Draft, node: PlainNode | undefined, where: Where, role: Role = {}): Value {
  if (!node) return unknown('what the unfinished text means', where.statement);
  return valueOf(draft, node, where, role) ?? unknown('what it comes to', spanOf(node));
}

/** The value, or undefined for what never comes to an end here (`return`, `break`) or has none. */
export function valueOf(draft: Draft, node: PlainNode, where: Where, role: Role = {}): Value | undefined {
  if (!role.answers || passesOn.has(node.type)) return lowered(draft, node, where, role);
  const value = lowered(draft, node, where, { ...role, answers: false });
  if (value) addAnswer(draft, node, where, value);
  return value;
}

// What a function gives back stands at the ends of these.
const passesOn = new Set(['block', 'unsafe_block', 'if_expression', 'match_expression', 'return_expression']);

function lowered(draft: Draft, node: PlainNode, where: Where, role: Role): Value | undefined {
  const at = spanOf(node);
  if (node.damaged && !compound.has(node.type)) return unknown('what the unfinished text means', at);
  switch (node.type) {
    case 'identifier':
    case 'scoped_identifier':
    case 'scoped_type_identifier':
    case 'type_identifier':
    case 'self':
    case 'crate':
    case 'super':
    case 'generic_type':
    case 'primitive_type': {
      const segments = segmentsOf(node);
      return segments ? pathValue(draft, segments, where) : qualified(draft, node, where);
    }
    case 'bracketed_type':
      return typeValue(draft, node.children[0]?.type === 'qualified_type' ? child(node.children[0], 'type') : node.children[0], where);
    case 'string_literal':
    case 'raw_string_literal':
      return { kind: 'literal', value: stringValue(node.text), at };
    case 'char_literal':
      return { kind: 'literal', value: stringValue(`"${node.text.replace(/^b?'|'$/g, '')}"`), at };
    case 'integer_literal':
    case 'float_literal': {
      const value = numberValue(node.text);
      return value === null ? unknown('how large it is', at) : { kind: 'literal', value, at };
    }
    case 'boolean_literal':
      return { kind: 'literal', value: node.text === 'true', at };
    case 'field_expression': {
      const name = child(node, 'field');
      const of = expression(draft, child(node, 'value'), where);
      return name ? { kind: 'member', of, name: sourceOf(draft, name), at } : unknown('which field it is', at);
    }
    case 'call_expression':
      return call(draft, node, where, role);
    case 'generic_function':
      return expression(draft, child(node, 'function'), where, role);
    case 'macro_invocation':
      return macro(draft, node, where);
    case 'struct_expression':
      return structLiteral(draft, node, where);
    case 'closure_expression':
      return closure(draft, node, where, role);
    case 'async_block':
      return asyncBlock(draft, node, where, role);
    case 'await_expression':
      return expression(draft, node.children[0], where, { ...role, awaited: true });
    case 'try_expression':
      // `let _ = f()?` throws only the answer away.
      return expression(draft, node.children[0], where, triedRole(role));
    case 'reference_expression':
    case 'parenthesized_expression':
      return expression(draft, child(node, 'value') ?? node.children[0], where, role);
    case 'type_cast_expression':
      return expression(draft, child(node, 'value'), where);
    case 'unary_expression':
      return unary(draft, node, where);
    case 'binary_expression': {
      const left = expression(draft, child(node, 'left'), where);
      const right = expression(draft, child(node, 'right'), where);
      return combined(child(node, 'operator')?.type ?? '', left, right, at) ?? unknown('what it comes to', at);
    }
    case 'assignment_expression':
    case 'compound_assignment_expr':
      return assign(draft, node, where);
    case 'array_expression':
    case 'tuple_expression': {
      const counted = child(node, 'length');
      const items = node.children.filter((c) => c.field !== 'length').map((item) => expression(draft, item, where));
      if (counted) expression(draft, counted, where);
      return { kind: 'list', items, open: counted !== undefined, at };
    }
    case 'block':
      return draft.visit.block(draft, node, where, role);
    case 'unsafe_block':
    case 'const_block':
      return draft.visit.block(draft, child(node, 'body') ?? node.children[0], where, role);
    case 'if_expression':
      return branch(draft, node, where, role);
    case 'match_expression':
      return match(draft, node, where, role);
    case 'for_expression':
    case 'while_expression':
    case 'loop_expression':
      return loop(draft, node, where);
    case 'let_condition':
      fitting(draft, node, where);
      return unknown('whether it fits', at);
    case 'return_expression': {
      const value = node.children[0] && valueOf(draft, node.children[0], where);
      if (value) draft.functions[where.fn]?.returns.push(value);
      addAnswer(draft, node, where, value);
      return undefined;
    }
    case 'break_expression':
    case 'continue_expression':
      for (const inner of node.children) if (inner.type !== 'label') valueOf(draft, inner, where);
      addExit(draft, node.type === 'break_expression' ? 'break' : 'continue', node, where);
      return undefined;
    case 'unit_expression':
    case 'label':
    case 'lifetime':
      return undefined;
    default:
      for (const inner of node.children) valueOf(draft, inner, where);
      return unknown('what it comes to', at);
  }
}

/** `<T as Trait>::f` and `Vec::<u8>::new`, where a type stands before the name. */
function qualified(draft: Draft, node: PlainNode, where: Where): Value {
  const at = spanOf(node);
  const path = child(node, 'path');
  const name = child(node, 'name');
  const of = path && (path.type === 'bracketed_type' ? valueOf(draft, path, where) : typeValue(draft, path, where));
  return of && name ? { kind: 'member', of, name: sourceOf(draft, name), at } : unknown('which name it is', at);
}

function unary(draft: Draft, node: PlainNode, where: Where): Value {
  const at = spanOf(node);
  const operand = expression(draft, node.children.at(-1), where);
  const operator = draft.text[node.start];
  // A pointer and what it points to are the same thing to whoever asks where a value comes from.
  if (operator === '*') return operand;
  if (operator === '-' && operand.kind === 'literal' && typeof operand.value === 'number') return { kind: 'literal', value: -operand.value, at };
  if (operator === '!' && operand.kind === 'literal' && typeof operand.value === 'boolean') return { kind: 'literal', value: !operand.value, at };
  return unknown('what it comes to', at);
}

/** `left + right` and its kin; undefined for comparisons and logic. */
export function combined(operator: string, left: Value, right: Value, at: Span): Value | undefined {
  if (operator === '+' && (isText(left) || isText(right))) return textOf([left, right], at);
  return isArithmetic(operator) ? { kind: 'arithmetic', operator, left, right, at } : undefined;
}

const isArithmetic = (operator: string): operator is Arithmetic['operator'] => ['+', '-', '*', '/'].includes(operator);

function branch(draft: Draft, node: PlainNode, outer: Where, role: Role): Value | undefined {
  // What `if let` declares counts in the first branch only.
  const where = nested(outer);
  const condition = child(node, 'condition');
  const otherwise = child(node, 'alternative')?.children[0];
  const region = sidesOf(draft, condition, condition && subjectOf(draft, condition, where), where, otherwise === undefined);
  const consequence = child(node, 'consequence');
  const side = (which: 'consequence' | 'alternative', body: PlainNode, around: Where): Value | undefined => {
    const inside = inRegion(draft, region(which, body), around);
    const value = valueOf(draft, body, inside, ending(role));
    if (value && !role.discarded) gives(draft, inside, value);
    return value;
  };
  const first = consequence && side('consequence', consequence, where);
  const second = otherwise && side('alternative', otherwise, outer);
  return oneOf([first, second], spanOf(node));
}

/** A failure that `?` hands on is neither dropped nor replaced. */
function triedRole({ defaulted, ...role }: Role): Role {
  return defaulted ? role : { ...role, dropsError: false };
}

/** What a condition looks at: the value of `let pattern = value`, what stands before `.is_ok()`. */
function subjectOf(draft: Draft, condition: PlainNode, where: Where): Value | undefined {
  if (condition.type === 'let_condition') return fitting(draft, condition, where);
  const value = valueOf(draft, condition, where);
  const callee = value?.kind === 'result' && condition.type === 'call_expression' ? draft.calls[value.call]!.callee : undefined;
  return callee?.kind === 'member' ? callee.of : undefined;
}

/** Declares what `let pattern = value` declares in a condition, and gives the value that was looked at. */
function fitting(draft: Draft, node: PlainNode, where: Where): Value {
  const value = expression(draft, child(node, 'value'), where);
  bind(draft, child(node, 'pattern'), value, where);
  return value;
}

/** What runs after a failure may give a value in place of the answer: `Err(_) => fallback`. */
function gives(draft: Draft, { region }: Where, value: Value): void {
  const about = draft.regions[region];
  if (about?.kind === 'catch') draft.regions[region] = { ...about, value };
}

function match(draft: Draft, node: PlainNode, where: Where, role: Role): Value | undefined {
  const source = child(node, 'value');
  const subject = expression(draft, source, where);
  const tests = testsOf(draft, source, where);
  const arms = child(node, 'body')?.children.filter((c) => c.type === 'match_arm') ?? [];
  return oneOf(arms.map((arm) => {
    const scope = nested(where);
    const pattern = child(arm, 'pattern');
    bind(draft, pattern, subject, scope);
    const inside = inRegion(draft, armOf(draft, pattern, arms, arm, subject, tests, scope), scope);
    const condition = child(pattern, 'condition');
    if (condition) valueOf(draft, condition, inside);
    const body = child(arm, 'value');
    const value = body && valueOf(draft, body, { ...inside, statement: spanOf(body) }, ending(role));
    if (value && !role.discarded) gives(draft, inside, value);
    return value;
  }), spanOf(node));
}

/** What of a role holds for the ends of an expression as well. */
const ending = ({ answers, discarded }: Role): Role => ({ ...(answers ? { answers } : {}), ...(discarded ? { discarded } : {}) });

/** One of several values; what never comes to its end gives none. */
function oneOf(values: readonly (Value | undefined)[], at: Span): Value | undefined {
  const options = values.filter((v) => v !== undefined);
  return options.length > 1 ? { kind: 'either', options, at } : options[0];
}

function loop(draft: Draft, node: PlainNode, outer: Where): Value | undefined {
  const where = nested(outer);
  const over = child(node, 'value');
  const condition = child(node, 'condition');
  // What is gone through is asked for once, before the first turn.
  const items = over && expression(draft, over, outer);
  const turns = turnsOf(draft, over, outer);
  const endless = node.type === 'loop_expression' || (condition?.type === 'boolean_literal' && condition.text === 'true');
  const region: Omit<Region, 'parent'> = {
    kind: 'loop', at: spanOf(node), each: over !== undefined && !counts(over), ...(items ? { value: items } : {}), ...(turns ? { turns } : {}), ...(endless ? { endless } : {}),
    ...(condition ? arriving(draft, condition) ?? testsOf(draft, condition, where) : {}),
  };
  const inside = inRegion(draft, region, where);
  if (items) bind(draft, child(node, 'pattern'), elementOf(items), inside);
  const subject = condition && subjectOf(draft, condition, inside);
  const body = child(node, 'body');
  // `while let Err(e) = send().await`: each turn runs after a failure.
  const failed = condition && body ? sidesOf(draft, condition, subject, inside, false)('consequence', body) : undefined;
  draft.visit.block(draft, body, failed?.kind === 'catch' ? inRegion(draft, failed, inside) : inside);
  return undefined;
}

/** `while let Some(item) = items.next()`: a loop over items; where it waits for each, they arrive over time. */
function arriving(draft: Draft, condition: PlainNode): Pick<Region, 'each' | 'stream'> | undefined {
  const pattern = child(condition, 'pattern');
  const source = child(condition, 'value');
  if (condition.type !== 'let_condition' || !pattern || !source || !/\.(?:next|recv|pop\w*|try_next|next_message|join_next|next_chunk|chunk)\(\)/.test(sourceOf(draft, source))) return undefined;
  return { each: true, ...(/\.await\b/.test(sourceOf(draft, source)) ? { stream: true } : {}) };
}

/** `0..3` counts turns, and so does a range from a number to something with a name; `0..items.len()` goes over items after all. */
function counts(over: PlainNode): boolean {
  if (over.type === 'parenthesized_expression') return over.children[0] !== undefined && counts(over.children[0]);
  // `(0..n).rev()`, `(0..n).step_by(k)`.
  const before = over.type === 'call_expression' ? child(child(over, 'function'), 'value') : undefined;
  if (before) return before.type === 'parenthesized_expression' && counts(before);
  return over.type === 'range_expression' && over.children.every((c) => c.type !== 'call_expression');
}

function elementOf(over: Value): Value {
  return over.kind === 'list' && over.items.length > 0 && !over.open ? { kind: 'either', options: over.items, at: over.at } : unknown('which element it is', over.at);
}

// A half-written statement inside of these does not spoil the others.
const compound = new Set(['block', 'if_expression', 'match_expression', 'for_expression', 'while_expression', 'loop_expression', 'unsafe_block', 'async_block', 'closure_expression']);
