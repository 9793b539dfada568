// Calls: of methods, of constructors (`new`), and annotations.
import type { Span } from '../../../base/span';
import type { Argument, Call, Value } from '../../program';
import { unknown } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { anonymousClass } from './classes';
import { failureHandled } from './control';
import { spanOf } from './draft';
import type { Draft, Role, Where } from './draft';
import { newMap, noteFilling } from './maps';
import { calledByName } from './names';
import { plainResult } from './standard-library';
import { typeValue, unseen } from './types';

/** `object.method(…)` and `method(…)`. */
export function invocation(draft: Draft, node: PlainNode, where: Where, role: Role): Value {
  const at = spanOf(node);
  const name = child(node, 'name');
  const object = child(node, 'object');
  if (!name) return unseen(node);
  // The place is taken before anything inside is lowered, so that calls stand in the order in which they begin.
  const index = draft.calls.push(placeholder(node, where)) - 1;
  const callee: Value = object
    ? { kind: 'member', of: draft.visit.expression(draft, object, where), name: name.text, called: true, at: { start: at.start, end: name.end } }
    : calledByName(draft, name, where);
  const given = argumentsOf(draft, child(node, 'arguments'), index, where, callee);
  draft.calls[index] = { ...draft.calls[index]!, callee, arguments: given, name: spanOf(name), inner: innerOf(child(node, 'arguments')), discarded: role.discarded === true };
  noteFilling(draft, callee, given, at, role.discarded === true);
  return plainResult(draft, callee, given, at) ?? { kind: 'result', call: index, at };
}

/** `new Type(…)`, with or without a body of its own. */
export function creation(draft: Draft, node: PlainNode, where: Where, role: Role): Value {
  const at = spanOf(node);
  const typeNode = child(node, 'type');
  const type = typeValue(draft, typeNode, where);
  const body = node.children.find((c) => c.type === 'class_body');
  const index = draft.calls.push({ ...placeholder(node, where), form: 'new' }) - 1;
  const list = child(node, 'arguments');
  const given = argumentsOf(draft, list, index, where);
  draft.calls[index] = {
    ...draft.calls[index]!,
    callee: type ?? unknown('what is made', at), arguments: given, name: spanOf(typeNode ?? node), inner: innerOf(list), discarded: role.discarded === true,
  };
  if (body) anonymousClass(draft, body, type, where);
  return newMap(type, given, body !== undefined, at) ?? { kind: 'result', call: index, at };
}

/** `this(…)` and `super(…)` inside a constructor. */
export function delegation(draft: Draft, node: PlainNode, where: Where): void {
  const target = child(node, 'constructor');
  const list = child(node, 'arguments');
  const index = draft.calls.push({ ...placeholder(node, where), form: 'new', discarded: true }) - 1;
  const given = argumentsOf(draft, list, index, where);
  const own: Value | undefined = where.owner && { kind: 'self', type: where.owner.name, at: spanOf(node) };
  const callee = (target?.type === 'super' ? where.owner?.base : own) ?? unknown('what is made', spanOf(node));
  draft.calls[index] = { ...draft.calls[index]!, callee, arguments: given, name: spanOf(target ?? node), inner: innerOf(list) };
}

/** An annotation as a value: the type itself, or with arguments the result of a call of form `decorator`. */
export function annotation(draft: Draft, node: PlainNode, where: Where): Value {
  const at = spanOf(node);
  const name = child(node, 'name');
  const callee = name ? draft.visit.expression(draft, named(name), where) : unseen(node);
  const list = child(node, 'arguments');
  if (!list) return callee;
  const index = draft.calls.push({ ...placeholder(node, where), callee, form: 'decorator', name: spanOf(name ?? node), inner: innerOf(list) }) - 1;
  const given = list.damaged ? [] : list.children.map((part): Argument => {
    const key = part.type === 'element_value_pair' ? child(part, 'key') : undefined;
    const value = key ? child(part, 'value') : part;
    const held = value?.type === 'annotation' || value?.type === 'marker_annotation' ? annotation(draft, value, where) : draft.visit.expression(draft, value, where);
    return { ...(key ? { name: key.text } : {}), value: held, at: spanOf(part) };
  });
  draft.calls[index] = { ...draft.calls[index]!, arguments: given };
  return { kind: 'result', call: index, at };
}

// The grammar gives the name of an annotation as that of a variable; it is a type in any case.
function named(name: PlainNode): PlainNode {
  return name.type === 'identifier' && /^\p{Ll}/u.test(name.text) ? { ...name, type: 'type_identifier' } : name;
}

function argumentsOf(draft: Draft, list: PlainNode | undefined, call: number, where: Where, callee?: Value): readonly Argument[] {
  return (list?.children ?? []).map((node, argument) => {
    const handles = callee && failureHandled(callee, argument);
    return { value: draft.visit.expression(draft, node, where, { passedTo: { call, argument }, ...(handles ? { handles } : {}) }), at: spanOf(node) };
  });
}

const innerOf = (list: PlainNode | undefined): Span | null => (list && !list.damaged ? { start: list.start + 1, end: list.end - 1 } : null);

function placeholder(node: PlainNode, where: Where): Call {
  const at = spanOf(node);
  return {
    callee: unknown('what is called', at), form: 'call', arguments: [], at, name: at, inner: null, statement: where.statement ?? at,
    fn: where.fn, region: where.region, awaited: false, discarded: false,
  };
}
