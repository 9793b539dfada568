// Expressions to values. Every call met on the way is written down once; what is not understood is walked for its calls and
// stands as unknown.
import type { Span } from '../../../base/span';
import type { Value } from '../../program';
import { unknown } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { assign, augment } from './assignments';
import { invocation, taskIn, waitFor } from './calls';
import { mentions, noteStep } from './control';
import { collection, creation, dictionary, members, setsMembers } from './creations';
import { declare, lookUp, reserveCall, spanOf, type Place } from './draft';
import { lowerFunction, type Lowering } from './functions';
import { nameValue, namespaceLength, outside, qualified, typeArguments, typeValue } from './names';
import { plainMember } from './standard-library';
import { interpolated, joined, stringValue } from './strings';

// Deeper nesting than any person writes; what lies below is left out so that no input can exhaust the stack.
const deepest = 300;

/** What the surroundings say about an expression. */
export interface Setting {
  /** The name it is bound to. */
  readonly name?: string;
  /** The type that is expected there, for `new(…)`. */
  readonly type?: Value;
  /** That type is an address (`BaseAddress = new("http://…")`), which only the name it goes to tells. */
  readonly isAddress?: boolean;
  readonly awaited?: boolean;
  readonly discarded?: boolean;
}

export function valueOf(node: PlainNode | undefined, place: Place, lowering: Lowering, setting: Setting = {}): Value {
  if (!node) return unknown('what stands there', place.statement);
  const at = spanOf(node);
  if (place.depth > deepest) return unknown('what is nested this deeply', at);
  return simple(node, at, place, lowering) ?? composed(node, at, place, lowering, setting);
}

/** Names and constants: most expressions, for which nothing else need be made ready. */
function simple(node: PlainNode, at: Span, place: Place, { draft }: Lowering): Value | undefined {
  switch (node.type) {
    case 'identifier':
      return nameValue(node.text, at, place, draft);
    case 'predefined_type':
      return { kind: 'global', name: node.text, at };
    case 'null_literal':
    case 'default_expression':
      return { kind: 'literal', value: null, at };
    case 'boolean_literal':
      return { kind: 'literal', value: node.text === 'true', at };
    case 'integer_literal':
    case 'real_literal':
      return numberValue(node);
    case 'string_literal':
    case 'verbatim_string_literal':
    case 'raw_string_literal':
    case 'character_literal':
      return { kind: 'literal', value: stringValue(draft.text.slice(node.start, node.end)), at };
    case 'this':
    case 'base': {
      const [type] = place.owners;
      return type === undefined ? unknown('what `this` is', at) : { kind: 'self', type, at };
    }
    default:
      return undefined;
  }
}

function composed(node: PlainNode, at: Span, place: Place, lowering: Lowering, setting: Setting): Value {
  const { draft } = lowering;
  const here: Place = { ...place, depth: place.depth + 1 };
  const step: Step = { node, at, place, here, lowering, setting };
  switch (node.type) {
    case 'generic_name':
      return valueOf(node.children[0], here, lowering);
    case 'qualified_name':
      return qualified(draft.text.slice(node.start, node.end).replace(/\s|<.*>/gs, '').split('.'), at, place, draft);
    case 'alias_qualified_name':
      return outside(child(node, 'name')?.text ?? '', at, place, draft);
    case 'interpolated_string_expression':
      return text(step);
    case 'parenthesized_expression':
    case 'checked_expression':
      return valueOf(node.children[0], here, lowering, setting);
    case 'postfix_unary_expression':
      // `value!` says that there is one; `i++` comes to a number nobody asks for.
      return draft.text[node.end - 1] === '!' ? valueOf(node.children[0], here, lowering, setting) : stepped(step);
    case 'prefix_unary_expression':
      return signed(step);
    case 'await_expression':
      return valueOf(node.children[0], here, lowering, { ...setting, awaited: true });
    case 'cast_expression':
      return converted(step, valueOf(child(node, 'value'), here, lowering, setting), child(node, 'type'));
    case 'as_expression':
      return converted(step, valueOf(child(node, 'left'), here, lowering, setting), child(node, 'right'));
    case 'member_access_expression':
      return member(step);
    case 'conditional_access_expression': {
      const [of, access] = node.children;
      const accessed = valueOf(of, here, lowering);
      return valueOf(access, { ...here, accessed }, lowering, setting);
    }
    case 'member_binding_expression':
      return { kind: 'member', of: place.accessed ?? unknown('what it is a member of', at), name: nameOf(child(node, 'name')), at };
    case 'element_access_expression':
      return element(step, valueOf(child(node, 'expression'), here, lowering), child(node, 'subscript'));
    case 'element_binding_expression':
      // After `?.` or in an initializer it picks an element; anywhere else the brackets are a collection.
      return place.accessed ? element(step, place.accessed, node) : collection(node.children, node, here, lowering);
    case 'invocation_expression':
      return invocation(node, here, lowering, setting);
    case 'object_creation_expression':
    case 'implicit_object_creation_expression':
      return creation(node, here, lowering, setting);
    case 'anonymous_object_creation_expression':
    case 'with_expression':
      return dictionary(node, here, lowering);
    case 'array_creation_expression':
    case 'implicit_array_creation_expression':
    case 'initializer_expression': {
      const items = node.type === 'initializer_expression' ? node : node.children.find((c) => c.type === 'initializer_expression');
      // `Options = { Timeout = t }` sets members of what is there already.
      if (items === node && setsMembers(items)) return members(items, at, here, lowering);
      return items ? collection(items.children, node, here, lowering) : walked(step, 'what it is filled with');
    }
    case 'lambda_expression':
    case 'anonymous_method_expression':
      return lowerFunction(node, here, lowering, { name: setting.name ?? '' });
    case 'conditional_expression':
      valueOf(child(node, 'condition'), here, lowering);
      return { kind: 'either', options: [valueOf(child(node, 'consequence'), here, lowering, setting), valueOf(child(node, 'alternative'), here, lowering, setting)], at };
    case 'switch_expression':
      return oneArm(step);
    case 'binary_expression':
      return binary(step);
    case 'assignment_expression': {
      const operator = child(node, 'operator')?.type ?? '=';
      const replaces = operator === '=' || operator === '??=';
      if (!replaces || mentions(child(node, 'right'), child(node, 'left'), here, draft)) noteStep(child(node, 'left'), node, here, draft);
      return replaces ? assign(child(node, 'left'), child(node, 'right'), here, lowering) : augment(child(node, 'left'), child(node, 'right'), operator, here, lowering);
    }
    case 'declaration_expression': {
      const name = child(node, 'name');
      const type = typeValue(child(node, 'type'), here, draft);
      if (name?.type === 'identifier') declare(draft, here, name.text, spanOf(name), [type ? { kind: 'instance', type, at } : unknown(`what is put into \`${name.text}\``, at)]);
      return unknown('what is put there', at);
    }
    case 'query_expression':
      return query(step);
    case 'is_pattern_expression':
      valueOf(child(node, 'expression'), here, lowering);
      bindPattern(step, child(node, 'pattern'));
      return unknown('whether it fits', at);
    case 'typeof_expression':
    case 'sizeof_expression':
      return typeValue(child(node, 'type'), here, draft) ?? unknown('which type it is', at);
    default:
      return walked(step);
  }
}

/** An expression that is being lowered, with what the functions below need of it. */
interface Step {
  readonly node: PlainNode;
  readonly at: Span;
  /** Where it stands, and where what is inside of it does. */
  readonly place: Place;
  readonly here: Place;
  readonly lowering: Lowering;
  readonly setting: Setting;
}

function walked({ node, at, here, lowering }: Step, why = 'what it comes to'): Value {
  for (const part of node.children) if (!/_type$|^type_|^modifier$/.test(part.type)) valueOf(part, here, lowering);
  return unknown(why, at);
}

const text = ({ node, here, lowering }: Step): Value => interpolated(node, lowering.draft.text, (hole) => valueOf(hole, here, lowering));

function stepped(step: Step): Value {
  const { node, here, lowering } = step;
  noteStep(node.children[0], node, here, lowering.draft);
  return walked(step);
}

function signed(step: Step): Value {
  const { node, at, here, lowering } = step;
  if (/^(?:\+\+|--)/.test(lowering.draft.text.slice(node.start, node.start + 2))) return stepped(step);
  const operand = valueOf(node.children[0], here, lowering);
  return lowering.draft.text[node.start] === '-' && operand.kind === 'literal' && typeof operand.value === 'number' ? { ...operand, value: -operand.value, at } : unknown('what it comes to', at);
}

/** `from order in orders where … select …` is short for `orders.Where(…)`, and for `orders.Select(…)` without a condition. */
function query({ node, at, here, lowering }: Step): Value {
  const [first, ...rest] = node.children;
  const clauses = rest.map(({ type }) => type);
  const isPlain = !here.muted && clauses.every((type) => /^(?:where|order_by|orderby|select)_clause$/.test(type));
  const call = isPlain ? reserveCall(lowering.draft, 'call', at, here) : undefined;
  const index = lowering.draft.calls.length - 1;
  // Only what the first clause goes through is evaluated where it stands; the others are translated, or run for each item.
  let source: Value | undefined;
  for (const part of first?.children ?? []) if (part.field !== 'name') source = valueOf(part, here, lowering);
  for (const clause of rest) for (const part of clause.children) if (part.field !== 'name') valueOf(part, { ...here, muted: true }, lowering);
  if (!call || !source) return unknown('what it comes to', at);
  const named = { start: at.start, end: at.start + 4 };
  call.callee = { kind: 'member', of: source, name: clauses.includes('where_clause') ? 'Where' : 'Select', at };
  call.name = named;
  call.arguments = [{ value: unknown('which items fit', at), at }];
  return { kind: 'result', call: index, at };
}

/** A cast says what it is only where nothing was seen of it. */
function converted({ at, here, lowering }: Step, value: Value, type: PlainNode | undefined): Value {
  const named = value.kind === 'unknown' ? typeValue(type, here, lowering.draft) : undefined;
  return named ? { kind: 'instance', type: named, at } : value;
}

function member(step: Step): Value {
  const { node, at, place, here, lowering } = step;
  const path = dottedNames(node);
  // A whole chain of names may begin with a namespace.
  if (path && isUnbound(step, path[0]!) && namespaceLength(path, lowering.draft) > 0) return qualified(path, at, place, lowering.draft);
  const task = nameOf(child(node, 'name')) === 'Result' ? taskIn(child(node, 'expression'), here, lowering.draft) : undefined;
  if (task) return waitFor(task, node, child(node, 'name')!, here, lowering);
  const of = valueOf(child(node, 'expression'), here, lowering);
  const name = nameOf(child(node, 'name'));
  return plainMember(of, name, at) ?? { kind: 'member', of, name, at };
}

function isUnbound({ place, lowering }: Step, name: string): boolean {
  return lookUp(place.scope, name) === undefined && !place.owners.some((type) => lowering.draft.types.get(type)?.members.has(name));
}

function element({ at, here, lowering }: Step, of: Value, brackets: PlainNode | undefined): Value {
  const indexes = (brackets?.children ?? []).map((argument) => valueOf(argument.children[0], here, lowering));
  const [key] = indexes;
  return indexes.length === 1 && key?.kind === 'literal' && typeof key.value === 'string' ? { kind: 'member', of, name: key.value, at } : unknown('which element it is', at);
}

function binary({ node, at, here, lowering, setting }: Step): Value {
  const left = valueOf(child(node, 'left'), here, lowering);
  const right = child(node, 'right');
  switch (child(node, 'operator')?.type) {
    case '??':
      return right?.type === 'throw_expression' ? (valueOf(right, here, lowering), left) : { kind: 'either', options: [left, valueOf(right, here, lowering, setting)], at };
    case '+': {
      const added = valueOf(right, here, lowering);
      return isText(left) || isText(added) ? joined([left, added], at) : { kind: 'arithmetic', operator: '+', left, right: added, at };
    }
    case '-':
      return { kind: 'arithmetic', operator: '-', left, right: valueOf(right, here, lowering), at };
    case '*':
      return { kind: 'arithmetic', operator: '*', left, right: valueOf(right, here, lowering), at };
    case '/':
      return { kind: 'arithmetic', operator: '/', left, right: valueOf(right, here, lowering), at };
    case '|':
      return flags(left, valueOf(right, here, lowering), at);
    default:
      valueOf(right, here, lowering);
      return unknown('what it comes to', at);
  }
}

/** `SslProtocols.Tls11 | SslProtocols.Tls12`: constants that hold together. */
function flags(left: Value, right: Value, at: Span): Value {
  const isConstant = (value: Value): boolean => value.kind === 'member' || value.kind === 'import';
  const items = [...(left.kind === 'list' ? left.items : [left]), right];
  return items.every(isConstant) ? { kind: 'list', items, open: false, at } : unknown('what it comes to', at);
}

function oneArm(step: Step): Value {
  const { node, at, here, lowering, setting } = step;
  const [subject, ...arms] = node.children;
  valueOf(subject, here, lowering);
  const options = arms.filter((arm) => arm.type === 'switch_expression_arm').map((arm) => {
    bindPattern(step, arm.children[0]);
    return valueOf(arm.children.at(-1), here, lowering, setting);
  });
  return options.length === 0 ? unknown('which one it is', at) : { kind: 'either', options, at };
}

/** Names that a pattern binds: `is HttpClient client`. */
function bindPattern(step: Step, pattern: PlainNode | undefined): void {
  const { here, lowering } = step;
  const name = child(pattern, 'name');
  const type = typeValue(child(pattern, 'type'), here, lowering.draft);
  if (name?.type === 'identifier') {
    declare(lowering.draft, here, name.text, spanOf(name), [type ? { kind: 'instance', type, at: spanOf(pattern!) } : unknown(`what \`${name.text}\` is`, spanOf(name))]);
  }
  for (const part of pattern?.children ?? []) if (part.type.endsWith('_pattern') || part.type.endsWith('pattern_clause') || part.type === 'subpattern') bindPattern(step, part);
}

const isText = (value: Value): boolean => value.kind === 'text' || (value.kind === 'literal' && typeof value.value === 'string');

/** The plain name in `Get`, `Get<T>`. */
export function nameOf(node: PlainNode | undefined): string {
  return (node?.type === 'generic_name' ? node.children[0]?.text : node?.text) ?? '';
}

/** `a.b.c` as its names; undefined where anything but names stands between the dots. */
function dottedNames(node: PlainNode): readonly string[] | undefined {
  const names: string[] = [];
  let current: PlainNode | undefined = node;
  while (current?.type === 'member_access_expression' && names.length < 12) {
    names.unshift(nameOf(child(current, 'name')));
    current = child(current, 'expression');
  }
  if (current?.type === 'alias_qualified_name') current = child(current, 'name');
  return current?.type === 'identifier' ? [current.text, ...names] : undefined;
}

/** The types in `Get<A, B>` as values; those that are no class or interface are left out. */
export function typesOf(node: PlainNode | undefined, place: Place, { draft }: Lowering): readonly Value[] {
  return typeArguments(node).map((type) => typeValue(type, place, draft)).filter((type) => type !== undefined);
}

function numberValue(node: PlainNode): Value {
  const digits = node.text.replaceAll('_', '').toLowerCase();
  const plain = /^0[xb]/.test(digits) ? digits.replace(/[ul]+$/, '') : digits.replace(/[uldfm]+$/, '');
  const value = Number(plain);
  return plain === '' || Number.isNaN(value) ? unknown('how large it is', spanOf(node)) : { kind: 'literal', value, at: spanOf(node) };
}
