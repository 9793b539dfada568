// Namespaces, types and their members. All names are declared before anything is lowered: code may use what stands below it.
import type { Value } from '../../program';
import { unknown } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { argumentsOf, innerOf } from './calls';
import { addField, declare, reserveCall, spanOf, typeNamed, type Draft, type Place } from './draft';
import { nameOf, valueOf } from './expressions';
import { decoratorsOf, lowerBody, lowerFunction, openFunction, parameterNodes, type Lowering } from './functions';
import { typeValue } from './names';
import { lowerStatements } from './statements';

const typeDeclaration = /^(?:class|struct|record|record_struct|interface|enum)_declaration$/;

/** Deeper nesting of types than any person writes. */
const deepest = 60;

/** Declares all types of the file and the members of each, so that names can be told apart. */
export function declareTypes(nodes: readonly PlainNode[], draft: Draft, depth = 0): void {
  if (depth > deepest) return;
  for (const node of nodes) {
    if (typeDeclaration.test(node.type)) declareType(node, draft, depth);
    else if (/^namespace_declaration$|^file_scoped_namespace_declaration$|^preproc_|^declaration_list$/.test(node.type)) declareTypes(node.children, draft, depth + 1);
  }
}

function declareType(node: PlainNode, draft: Draft, depth: number): void {
  const name = child(node, 'name');
  if (!name) return;
  const at = spanOf(name);
  const type = typeNamed(draft, name.text, at);
  if (!draft.top.names.has(name.text)) declare(draft, { scope: draft.top, fn: -1 }, name.text, at, [{ kind: 'self', type: name.text, at }]);
  for (const member of membersOf(node)) {
    if (member.type === 'field_declaration' || member.type === 'event_field_declaration') {
      for (const declarator of member.children.find((c) => c.type === 'variable_declaration')?.children ?? []) {
        const field = child(declarator, 'name');
        if (declarator.type === 'variable_declarator' && field) type.members.add(field.text);
      }
    } else if (!typeDeclaration.test(member.type)) {
      const own = child(member, 'name');
      if (own && member.type !== 'constructor_declaration') type.members.add(nameOf(own));
    }
  }
  if (node.type === 'record_declaration') for (const parameter of parameterNodes(node)) type.members.add(child(parameter, 'name')?.text ?? '');
  declareTypes(membersOf(node), draft, depth + 1);
}

/** The members of a type, those inside `#if` and `#region` included. */
function membersOf(node: PlainNode): readonly PlainNode[] {
  const flat = (nodes: readonly PlainNode[]): readonly PlainNode[] => nodes.flatMap((c) => (c.type.startsWith('preproc_') ? flat(c.children) : [c]));
  return flat(child(node, 'body')?.children ?? []);
}

/** Lowers a file or the body of a namespace: types, and statements at the top of a program. */
export function lowerMembers(nodes: readonly PlainNode[], place: Place, lowering: Lowering): void {
  if (place.depth > deepest) return;
  let here = place;
  const statements: PlainNode[] = [];
  for (const node of nodes) {
    if (typeDeclaration.test(node.type)) lowerType(node, here, lowering);
    else if (node.type === 'file_scoped_namespace_declaration') here = { ...here, namespace: namespaceName(node, '', lowering) };
    else if (node.type === 'namespace_declaration') {
      lowerMembers(child(node, 'body')?.children ?? [], { ...here, namespace: namespaceName(node, here.namespace, lowering), depth: here.depth + 1 }, lowering);
    } else if (node.type.startsWith('preproc_') && node.children.some((c) => typeDeclaration.test(c.type) || c.type.endsWith('namespace_declaration'))) {
      lowerMembers(node.children, { ...here, depth: here.depth + 1 }, lowering);
    } else statements.push(node);
  }
  lowerStatements(statements, place, lowering);
}

function namespaceName(node: PlainNode, around: string, { draft }: Lowering): string {
  const name = child(node, 'name');
  const own = name ? draft.text.slice(name.start, name.end).replace(/\s/g, '') : '';
  return around === '' ? own : `${around}.${own}`;
}

function lowerType(node: PlainNode, place: Place, lowering: Lowering): void {
  const { draft } = lowering;
  const name = child(node, 'name')?.text;
  if (name === undefined) return;
  const type = typeNamed(draft, name, spanOf(node));
  let here: Place = { ...place, owners: [name, ...place.owners], fn: -1, region: -1, depth: place.depth + 1, statement: spanOf(node) };
  const decorators = decoratorsOf(node, here, lowering);
  if (decorators.length > 0) type.decorators = [...(type.decorators ?? []), ...decorators];
  const bases = node.children.find((c) => c.type === 'base_list');
  for (const base of bases?.children ?? []) {
    const value = base.type === 'argument_list' ? undefined : typeValue(base.type === 'primary_constructor_base_type' ? base.children[0] : base, here, draft);
    if (value) type.bases.push(value);
  }
  if (node.type === 'enum_declaration') {
    for (const member of membersOf(node)) {
      const key = child(member, 'name');
      const set = child(member, 'value');
      if (key) addField(draft, name, key.text, set ? valueOf(set, here, lowering) : unknown('which number stands for it', spanOf(key)));
    }
    return;
  }
  const primary = parameterNodes(node);
  if (primary.length > 0) {
    const { fn, inside } = openFunction(node, primary, here, lowering, { name, owner: name, decorators: [] });
    // Its parameters are seen by all members, which are no part of the constructor itself.
    here = { ...here, scope: inside.scope };
    if (node.type === 'record_declaration') {
      draft.functions[fn]!.parameters.forEach((p, index) => addField(draft, name, p.name, { kind: 'parameter', fn, index, at: spanOf(node) }));
    }
    const given = bases?.children.find((c) => c.type === 'argument_list');
    const base = type.bases[0];
    if (given && base) constructs(base, given, spanOf(given), { ...here, fn }, lowering);
  }
  const members = membersOf(node);
  for (const member of members) declareTypesOf(member, name, here, lowering);
  for (const member of members) lowerMember(member, name, { ...here, statement: spanOf(member) }, lowering);
  // What is put into a field says more than its declared type, which stands where nothing is.
  for (const [field, declared] of type.declared) if (!type.fields.has(field)) addField(draft, name, field, declared);
}

/** `: base(…)` and `class A(…) : B(…)`: the constructor of the base class is called. */
function constructs(callee: Value, given: PlainNode, at: { start: number; end: number }, place: Place, lowering: Lowering): void {
  const call = reserveCall(lowering.draft, 'new', at, place);
  const index = lowering.draft.calls.length - 1;
  call.callee = callee;
  call.arguments = argumentsOf(given, index, place, lowering);
  call.inner = innerOf(given);
}

function declareTypesOf(member: PlainNode, owner: string, place: Place, { draft }: Lowering): void {
  const declaration = member.type === 'field_declaration' ? member.children.find((c) => c.type === 'variable_declaration') : member.type === 'property_declaration' ? member : undefined;
  const type = typeValue(child(declaration, 'type'), place, draft);
  if (!declaration || !type) return;
  const names = declaration === member ? [child(member, 'name')] : declaration.children.map((c) => child(c, 'name'));
  for (const name of names) if (name) typeNamed(draft, owner, spanOf(name)).declared.set(name.text, { kind: 'instance', type, at: spanOf(name) });
}

function lowerMember(member: PlainNode, owner: string, place: Place, lowering: Lowering): void {
  const { draft } = lowering;
  const name = child(member, 'name');
  switch (member.type) {
    case 'field_declaration': {
      for (const declarator of member.children.find((c) => c.type === 'variable_declaration')?.children ?? []) {
        const field = declarator.type === 'variable_declarator' ? child(declarator, 'name') : undefined;
        if (field) initialise(field, declarator.children.find((c) => c !== field), owner, place, lowering);
      }
      return;
    }
    case 'property_declaration':
      lowerProperty(member, name, owner, place, lowering);
      return;
    case 'method_declaration':
      // A method without a body only promises; who implements it is found by its own name.
      if (child(member, 'body')) lowerFunction(member, place, lowering, { name: name?.text ?? '', owner, decorators: decoratorsOf(member, place, lowering) });
      return;
    case 'constructor_declaration':
      lowerConstructor(member, owner, place, lowering);
      return;
    default:
      if (typeDeclaration.test(member.type)) {
        const nested = child(member, 'name')?.text ?? '';
        const binding = draft.top.names.get(nested);
        if (typeof binding === 'number') addField(draft, owner, nested, { kind: 'variable', binding, at: spanOf(member) });
        lowerType(member, place, lowering);
      } else if (child(member, 'body')) lowerFunction(member, place, lowering, { name: '', owner });
      else for (const accessor of child(member, 'accessors')?.children ?? []) lowerFunction(accessor, place, lowering, { name: '', owner });
  }
}

/** What a field holds at first. */
function initialise(field: PlainNode, initial: PlainNode | undefined, owner: string, place: Place, lowering: Lowering): void {
  const declared = typeNamed(lowering.draft, owner, spanOf(field)).declared.get(field.text);
  if (initial) addField(lowering.draft, owner, field.text, valueOf(initial, place, lowering, { name: field.text, ...(declared?.kind === 'instance' ? { type: declared.type } : {}) }));
}

/** A property is a field to those who read it: what its getter gives is what it holds. */
function lowerProperty(member: PlainNode, name: PlainNode | undefined, owner: string, place: Place, lowering: Lowering): void {
  if (!name) return;
  const { draft } = lowering;
  const value = child(member, 'value');
  const declared = typeNamed(draft, owner, spanOf(name)).declared.get(name.text);
  const accessors = child(member, 'accessors')?.children.filter((c) => c.type === 'accessor_declaration') ?? [];
  let computed = false;
  const compute = (node: PlainNode, body: PlainNode): void => {
    const { fn, inside } = openFunction(node, [], place, lowering, { name: name.text, owner }, declared?.kind === 'instance' ? declared.type : undefined);
    lowerBody(body, fn, inside, lowering);
    for (const returned of draft.functions[fn]!.returns) addField(draft, owner, name.text, returned);
    if (declared) addField(draft, owner, name.text, declared);
    computed = true;
  };
  if (value?.type === 'arrow_expression_clause') compute(member, value);
  for (const accessor of accessors) {
    const body = child(accessor, 'body');
    if (!body) continue;
    if (child(accessor, 'name')?.type === 'get') compute(accessor, body);
    else {
      const { fn, inside } = openFunction(accessor, [], place, lowering, { name: '', owner });
      declare(draft, inside, 'value', spanOf(accessor), [unknown('what is assigned', spanOf(accessor))]);
      lowerBody(body, fn, inside, lowering);
    }
  }
  if (!computed) initialise(name, value, owner, place, lowering);
}

function lowerConstructor(member: PlainNode, owner: string, place: Place, lowering: Lowering): void {
  const { draft } = lowering;
  const { fn, inside } = openFunction(member, parameterNodes(member), place, lowering, { name: owner, owner, decorators: decoratorsOf(member, place, lowering) });
  const chained = member.children.find((c) => c.type === 'constructor_initializer');
  const given = chained?.children.find((c) => c.type === 'argument_list');
  const type = typeNamed(draft, owner, spanOf(member));
  const callee: Value | undefined = chained && /^:?\s*this\b/.test(draft.text.slice(chained.start, chained.end)) ? { kind: 'self', type: owner, at: spanOf(chained) } : type.bases[0];
  if (given && callee) constructs(callee, given, spanOf(given), inside, lowering);
  lowerBody(child(member, 'body'), fn, inside, lowering);
}
