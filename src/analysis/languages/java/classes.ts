// Classes, interfaces, enums and records: their names first, so that code may use what is declared below it, then their members.
import type { Value } from '../../program';
import { child, childrenIn, type PlainNode } from '../../syntax/plain-tree';
import { annotation } from './calls';
import { addField, spanOf } from './draft';
import type { ClassInfo, Draft, Where } from './draft';
import { declaredValue, method, recordConstructor } from './functions';
import { typeValue, withType } from './types';

/** True for nodes that declare a type. */
export const declaresType = (node: PlainNode): boolean => typeNodes.has(node.type);

const typeNodes = new Set(['class_declaration', 'interface_declaration', 'enum_declaration', 'record_declaration', 'annotation_type_declaration']);

/** Declares a type with all that is nested in it; undefined if it has no readable name. */
export function declareClass(draft: Draft, node: PlainNode, outer: ClassInfo | undefined, given?: string): ClassInfo | undefined {
  const name = given ?? child(node, 'name')?.text;
  if (name === undefined || name === '') return undefined;
  const body = node.type === 'class_body' ? node : child(node, 'body');
  const members = membersOf(body);
  const nested = new Map<string, ClassInfo>();
  const info: ClassInfo = {
    name: outer ? `${outer.name}.${name}` : name, node, outer, nested,
    fields: new Set([...members.flatMap(fieldNames), ...componentsOf(node).map((c) => c.text)]),
    methods: new Set(members.flatMap((member) => (member.type === 'method_declaration' ? [child(member, 'name')?.text ?? ''] : []))),
  };
  draft.classes.set(node, info);
  draft.types.set(info.name, { name: info.name, bases: [], fields: new Map(), at: spanOf(child(node, 'name') ?? node) });
  for (const member of members.filter(declaresType)) {
    const inner = declareClass(draft, member, info);
    if (!inner) continue;
    const simple = child(member, 'name')!.text;
    nested.set(simple, inner);
    addField(draft, info.name, simple, { kind: 'self', type: inner.name, at: spanOf(member) });
  }
  return info;
}

/** Lowers annotations, bases and members of a declared type. */
export function classBody(draft: Draft, info: ClassInfo, outer: Where): void {
  const { node } = info;
  const where: Where = { ...outer, owner: info, statement: undefined };
  const type = draft.types.get(info.name)!;
  const decorators = annotations(draft, node, outer);
  if (decorators.length > 0) type.decorators = decorators;
  for (const base of basesOf(node)) {
    const value = typeValue(draft, base, outer);
    if (!value) continue;
    type.bases.push(value);
    info.base ??= value;
  }
  const members = membersOf(node.type === 'class_body' ? node : child(node, 'body'));
  if (node.type === 'record_declaration' && !members.some((m) => m.type.endsWith('constructor_declaration'))) recordConstructor(draft, node, where);
  components(draft, info);
  for (const member of members) if (!member.damaged || isBlockLike(member)) lowerMember(draft, member, info, where);
}

/** A class that is written where an object of it is made. */
export function anonymousClass(draft: Draft, body: PlainNode, base: Value | undefined, where: Where): void {
  const info = declareClass(draft, body, where.owner, `${draft.classes.size + 1}`);
  if (!info) return;
  if (base) {
    info.base = base;
    draft.types.get(info.name)!.bases.push(base);
  }
  classBody(draft, info, where);
}

function lowerMember(draft: Draft, member: PlainNode, info: ClassInfo, where: Where): void {
  switch (member.type) {
    case 'method_declaration':
    case 'constructor_declaration':
    case 'compact_constructor_declaration':
      return method(draft, member, where, annotations(draft, member, where));
    case 'field_declaration':
    case 'constant_declaration':
      return fields(draft, member, info, where);
    case 'enum_constant':
      return enumConstant(draft, member, info, where);
    case 'block':
    case 'static_initializer':
      draft.visit.block(draft, member.type === 'block' ? member : member.children.find((c) => c.type === 'block'), where);
      return;
    default: {
      const inner = draft.classes.get(member);
      if (inner) classBody(draft, inner, where);
    }
  }
}

function fields(draft: Draft, node: PlainNode, info: ClassInfo, where: Where): void {
  const type = child(node, 'type');
  const declared = declaredValue(draft, node, type, where);
  for (const declarator of childrenIn(node, 'declarator')) {
    const name = child(declarator, 'name')?.text;
    if (name === undefined) continue;
    const value = child(declarator, 'value');
    if (value) addField(draft, info.name, name, withType(draft, draft.visit.expression(draft, value, where, { name }), declared));
    else if (declared) addField(draft, info.name, name, declared);
  }
}

// `EU("https://eu.shop.io")` makes the one object of that name.
function enumConstant(draft: Draft, node: PlainNode, info: ClassInfo, where: Where): void {
  const name = child(node, 'name')?.text;
  const list = child(node, 'arguments');
  const body = child(node, 'body');
  if (body) anonymousClass(draft, body, { kind: 'self', type: info.name, at: spanOf(node) }, where);
  if (name === undefined || !list) return;
  const at = spanOf(node);
  const index = draft.calls.push({
    callee: { kind: 'self', type: info.name, at }, form: 'new', arguments: [], at, name: spanOf(child(node, 'name')!), inner: { start: list.start + 1, end: list.end - 1 },
    statement: at, fn: where.fn, region: where.region, awaited: false, discarded: false,
  }) - 1;
  const given = list.children.map((part, argument) => ({ value: draft.visit.expression(draft, part, where, { passedTo: { call: index, argument } }), at: spanOf(part) }));
  draft.calls[index] = { ...draft.calls[index]!, arguments: given };
  addField(draft, info.name, name, { kind: 'result', call: index, at });
}

// The components of a record are fields that its constructor fills.
function components(draft: Draft, info: ClassInfo): void {
  const names = componentsOf(info.node);
  const fn = draft.functions.findLastIndex((f) => f.owner === info.name && f.parameters.length === names.length);
  names.forEach((name, index) => {
    if (fn >= 0) addField(draft, info.name, name.text, { kind: 'parameter', fn, index, at: spanOf(name) });
  });
}

function componentsOf(node: PlainNode): readonly PlainNode[] {
  if (node.type !== 'record_declaration') return [];
  return (child(node, 'parameters')?.children ?? []).flatMap((parameter) => child(parameter, 'name') ?? []);
}

function fieldNames(member: PlainNode): readonly string[] {
  if (member.type === 'enum_constant') return [child(member, 'name')?.text ?? ''];
  if (member.type !== 'field_declaration' && member.type !== 'constant_declaration') return [];
  return childrenIn(member, 'declarator').map((declarator) => child(declarator, 'name')?.text ?? '');
}

/** The annotations of a declaration as values, in order. */
export function annotations(draft: Draft, node: PlainNode, where: Where): readonly Value[] {
  const modifiers = node.children.find((c) => c.type === 'modifiers');
  return (modifiers?.children ?? []).filter((c) => c.type === 'annotation' || c.type === 'marker_annotation').map((one) => annotation(draft, one, where));
}

function basesOf(node: PlainNode): readonly PlainNode[] {
  const list = (part: PlainNode | undefined): readonly PlainNode[] => part?.children.flatMap((c) => (c.type === 'type_list' ? c.children : [c])) ?? [];
  return [...list(child(node, 'superclass')), ...list(child(node, 'interfaces')), ...list(node.children.find((c) => c.type === 'extends_interfaces'))];
}

function membersOf(body: PlainNode | undefined): readonly PlainNode[] {
  return (body?.children ?? []).flatMap((member) => (member.type === 'enum_body_declarations' ? member.children : [member]));
}

const isBlockLike = (member: PlainNode): boolean => declaresType(member) || member.type === 'block';
