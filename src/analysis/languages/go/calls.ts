// Calls and composite literals.
import type { Span } from '../../../base/span';
import type { Argument, Call, ListValue, Value } from '../../program';
import { unknown } from '../../program';
import { addField, typeName, typeOf } from './draft';
import type { Draft, Role, Where } from './draft';
import { stringValue } from './literals';
import { isPredeclared, plainTypes } from './names';
import type { GoNode } from './outline';
import { childOf, spanOf } from './outline';
import { plainResult } from './standard-library';
import { built, statementOf, typeValue } from './types';

/** A `call_expression`, or a conversion that the grammar cannot tell from the call of a generic function. */
export function call(draft: Draft, node: GoNode, where: Where, role: Role): Value {
  const at = spanOf(node);
  const { callee, list } = partsOf(node);
  if (!callee) return unknown('what is called', at);
  const operands = list ?? [];
  if (callee.type === 'identifier') {
    const name = draft.text.slice(callee.start, callee.end);
    if (isPredeclared(name, where.scope)) {
      const value = predeclaredCall(draft, name, operands, node, where);
      if (value) return value;
    }
  }
  // The place is taken before anything inside is lowered, so that calls stand in the order in which they begin.
  const index = draft.calls.push(placeholder(node, where)) - 1;
  const target = calleeValue(draft, callee, where);
  const given: Argument[] = operands.map((operand, position) => argument(draft, operand, where, { call: index, argument: position }));
  const brackets = childOf(node, 'arguments');
  draft.calls[index] = {
    ...draft.calls[index]!,
    callee: target,
    arguments: given,
    name: nameSpan(callee),
    inner: brackets ? { start: brackets.start + 1, end: brackets.end - 1 } : null,
    discarded: role.discarded === true,
    ...(role.runs ? { runs: role.runs } : {}),
  };
  return plainResult(draft, target, given, at) ?? { kind: 'result', call: index, at };
}

/** `T{…}`: a call of form `literal` for named types, a record or list for maps, slices and anonymous structs. */
export function composite(draft: Draft, node: GoNode, where: Where): Value {
  return literalOf(draft, childOf(node, 'type'), childOf(node, 'body'), node, where);
}

function literalOf(draft: Draft, type: GoNode | undefined, body: GoNode | undefined, whole: Span, where: Where): Value {
  const at = spanOf(whole);
  if (!body) return unknown('what it holds', at);
  switch (type?.type) {
    case 'map_type':
      return record(draft, body, childOf(type, 'value'), at, where);
    case 'slice_type':
    case 'array_type':
    case 'implicit_length_array_type': {
      const element = childOf(type, 'element');
      const items = body.children.map((child) => elementValue(draft, child.type === 'keyed_element' ? childOf(child, 'value') : child, element, where));
      return { kind: 'list', items, open: false, at };
    }
    default: {
      const named = typeValue(draft, type, where.scope);
      const byField = body.children.every((child) => child.type !== 'keyed_element' || keyName(draft, child) !== undefined);
      return named && byField ? structLiteral(draft, named, type!, body, at, where) : record(draft, body, undefined, at, where);
    }
  }
}

function structLiteral(draft: Draft, type: Value, typeNode: GoNode, body: GoNode, at: Span, where: Where): Value {
  const index = draft.calls.push(placeholder(at, where)) - 1;
  const own = typeName(draft, type);
  if (own !== undefined) draft.built.set(index, own);
  const order = own === undefined ? [] : [...typeOf(draft, own, at).fields.keys()];
  const given = body.children.map((child, position): Argument => {
    const name = child.type === 'keyed_element' ? keyName(draft, child) : undefined;
    const value = elementValue(draft, child.type === 'keyed_element' ? childOf(child, 'value') : child, undefined, where);
    const field = name ?? order[position];
    if (own !== undefined && field !== undefined) addField(draft, own, field, value);
    return { ...(name === undefined ? {} : { name }), value, at: spanOf(child) };
  });
  draft.calls[index] = {
    ...draft.calls[index]!,
    callee: type, form: 'literal', arguments: given, name: spanOf(typeNode), inner: { start: body.start + 1, end: body.end - 1 },
  };
  return { kind: 'result', call: index, at };
}

function record(draft: Draft, body: GoNode, valueType: GoNode | undefined, at: Span, where: Where): Value {
  const entries: { key: string; value: Value; at: Span }[] = [];
  const rest: Value[] = [];
  for (const child of body.children) {
    if (child.type !== 'keyed_element') {
      elementValue(draft, child, valueType, where);
      continue;
    }
    const key = keyText(draft, child);
    const value = elementValue(draft, childOf(child, 'value'), valueType, where);
    if (key === undefined) rest.push(unknown('what the key is', spanOf(child)));
    else entries.push({ key, value, at: spanOf(child) });
  }
  return { kind: 'record', entries, rest, at };
}

// Inside slices and maps the type of an element may be left out: `[]Host{{Port: 1}}`.
function elementValue(draft: Draft, node: GoNode | undefined, type: GoNode | undefined, where: Where): Value {
  const inner = node?.type === 'literal_element' ? node.children[0] : node;
  if (inner?.type !== 'literal_value') return draft.visit.expression(draft, inner, where);
  const plain = type?.type === 'pointer_type' ? type.children[0] : type;
  return literalOf(draft, plain, inner, inner, where);
}

function keyName(draft: Draft, element: GoNode): string | undefined {
  const key = childOf(element, 'key')?.children[0];
  return key?.type === 'identifier' ? draft.text.slice(key.start, key.end) : undefined;
}

function keyText(draft: Draft, element: GoNode): string | undefined {
  const key = childOf(element, 'key')?.children[0];
  if (!key) return undefined;
  const source = draft.text.slice(key.start, key.end);
  return key.type.endsWith('string_literal') ? stringValue(source) : key.type === 'identifier' ? source : undefined;
}

function argument(draft: Draft, node: GoNode, where: Where, passedTo: { call: number; argument: number }): Argument {
  const spread = node.type === 'variadic_argument';
  const operand = spread ? node.children[0] : node;
  const value = draft.visit.expression(draft, operand, where, { passedTo });
  if (operand?.type === 'unary_expression' && draft.text[operand.start] === '&') {
    draft.places.push({ ...passedTo, target: value });
    if (value.kind === 'variable') escape(draft, value.binding);
  }
  return { value, at: spanOf(node), ...(spread ? { spread } : {}) };
}

// Whoever gets the address of a variable may fill it: its zero value says nothing any more.
function escape(draft: Draft, index: number): void {
  const binding = draft.bindings[index]!;
  const { declared } = binding;
  if (!declared) return;
  const made = declared.kind === 'result' ? draft.calls[declared.call] : undefined;
  binding.declared = made ? { kind: 'instance', type: made.callee, at: declared.at }
    : declared.kind === 'instance' ? declared : unknown(`what is put into \`${binding.name}\``, declared.at);
}

function predeclaredCall(draft: Draft, name: string, operands: readonly GoNode[], node: GoNode, where: Where): Value | undefined {
  const at = spanOf(node);
  const value = (index: number): Value => draft.visit.expression(draft, operands[index], where);
  if (plainTypes.has(name)) return value(0);
  switch (name) {
    case 'new': {
      const type = typeValue(draft, typeOperand(operands[0]), where.scope);
      return type ? built(draft, type, node, where) : unknown('what it holds', at);
    }
    case 'make':
      operands.slice(1).forEach((operand) => draft.visit.expression(draft, operand, where));
      if (operands[0]?.type === 'map_type') return { kind: 'record', entries: [], rest: [], at };
      return operands[0]?.type === 'slice_type' ? { kind: 'list', items: [], open: true, at } : unknown('what comes through it', at);
    case 'append': {
      const more = operands.slice(1).map((operand): Argument => {
        const spread = operand.type === 'variadic_argument';
        return { value: draft.visit.expression(draft, spread ? operand.children[0] : operand, where), at: spanOf(operand), spread };
      });
      return appended(value(0), more, at, draft);
    }
    case 'len':
    case 'cap':
    case 'min':
    case 'max':
      operands.forEach((_, index) => value(index));
      return unknown('what it comes to', at);
    default:
      return undefined;
  }
}

function appended(base: Value, more: readonly Argument[], at: Span, draft: Draft): ListValue {
  const held = base.kind === 'variable' ? draft.bindings[base.binding] : undefined;
  // At package level other functions may have appended before.
  const known = held && held.fn >= 0 && held.values.length < 2 ? held.values[0] ?? held.declared : undefined;
  const before = known ?? base;
  const open = before.kind === 'list' ? before.open : !(before.kind === 'literal' && before.value === null);
  return {
    kind: 'list',
    items: [...(before.kind === 'list' ? before.items : []), ...more.filter((m) => !m.spread).map((m) => m.value)],
    open: open || more.some((m) => m.spread),
    at,
  };
}

// `new(T)` takes a type, which the grammar reads as an expression where it is a lone name.
function typeOperand(node: GoNode | undefined): GoNode | undefined {
  return node?.type === 'identifier' ? { ...node, type: 'type_identifier' } : node;
}

function calleeValue(draft: Draft, callee: GoNode, where: Where): Value {
  return callee.type === 'generic_type'
    ? typeValue(draft, callee, where.scope) ?? unknown('what is called', spanOf(callee))
    : draft.visit.expression(draft, callee, where);
}

function partsOf(node: GoNode): { callee?: GoNode; list?: readonly GoNode[] } {
  if (node.type === 'type_conversion_expression') {
    const type = childOf(node, 'type');
    const operand = childOf(node, 'operand');
    return { ...(type ? { callee: type } : {}), ...(operand ? { list: [operand] } : {}) };
  }
  const callee = childOf(node, 'function');
  const list = childOf(node, 'arguments');
  return { ...(callee ? { callee } : {}), ...(list ? { list: list.children } : {}) };
}

function nameSpan(callee: GoNode): Span {
  switch (callee.type) {
    case 'selector_expression':
      return spanOf(childOf(callee, 'field') ?? callee);
    case 'qualified_type':
      return spanOf(childOf(callee, 'name') ?? callee);
    case 'generic_type':
      return nameSpan(childOf(callee, 'type') ?? { ...callee, type: '' });
    default:
      return spanOf(callee);
  }
}

function placeholder(node: Span, where: Where): Call {
  const at = spanOf(node);
  return {
    callee: unknown('what is called', at), form: 'call', arguments: [], at, name: at, inner: null, statement: statementOf(where, at),
    fn: where.fn, region: where.region, awaited: false, discarded: false,
  };
}
