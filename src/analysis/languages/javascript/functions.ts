// Functions, classes and their parameters.
import { child, type PlainNode } from '../../syntax/plain-tree';
import { unknown, type FnParameter, type Value } from '../../program';
import { addExit } from './control';
import { addField, addFunction, spanOf, typeNamed, type Place, type ProgramDraft, type Scope } from './draft';
import { valueOf } from './expressions';
import { bindPattern } from './patterns';

/** What all steps of the walk share. `body` lowers the statements of a block; it closes the circle between the files. */
export interface Lowering {
  readonly draft: ProgramDraft;
  body(block: PlainNode, place: Place): void;
}

interface Naming {
  readonly name: string;
  readonly owner?: string;
  readonly decorators?: Value[];
}

/** Lowers a function of any form and gives its value. */
export function lowerFunction(node: PlainNode, place: Place, lowering: Lowering, naming: Naming): Value {
  const { draft } = lowering;
  const at = spanOf(node);
  const list = child(node, 'parameters') ?? child(node, 'parameter');
  const nodes = list?.type === 'formal_parameters' ? list.children : list ? [list] : [];
  const parameters: FnParameter[] = [];
  const fn = addFunction(draft, {
    name: naming.name, ...(naming.owner === undefined ? {} : { owner: naming.owner }), parameters, at,
    async: node.children[0]?.type === 'async', parent: place.fn, region: place.region, decorators: naming.decorators ?? [],
  });
  const scope: Scope = { names: new Map(), parent: place.scope };
  // Arrow functions keep the `this` around them; others have one of their own, known only for methods.
  const self = naming.owner ?? (node.type === 'arrow_function' ? place.self : undefined);
  const inside: Place = { scope, fn, region: -1, statement: place.statement, inSwitch: false, self, depth: place.depth };
  nodes.forEach((parameter, index) => parameters.push(lowerParameter(parameter, { kind: 'parameter', fn, index, at: spanOf(parameter) }, inside, lowering)));

  const body = child(node, 'body');
  if (body?.type === 'statement_block') lowering.body(body, inside);
  else if (body) {
    const returned = valueOf(body, { ...inside, statement: place.statement }, lowering);
    draft.functions[fn]!.returns.push(returned);
    addExit(draft, 'return', body, inside, returned);
  }
  return { kind: 'function', fn, at };
}

function lowerParameter(node: PlainNode, value: Value, place: Place, lowering: Lowering): FnParameter {
  const isTyped = node.type === 'required_parameter' || node.type === 'optional_parameter';
  const pattern = isTyped ? child(node, 'pattern') : node.type === 'assignment_pattern' ? child(node, 'left') : node;
  const initial = isTyped ? child(node, 'value') : node.type === 'assignment_pattern' ? child(node, 'right') : undefined;
  const type = typeOf(isTyped ? child(node, 'type') : undefined, place, lowering);
  const initialValue = initial ? valueOf(initial, place, lowering) : undefined;
  if (pattern) bindPattern(pattern, value, place, lowering, 'value');
  const name = pattern?.type === 'identifier' ? pattern.text : '';
  // `constructor(private readonly http: HttpClient)` declares a field as well.
  if (isTyped && name !== '' && place.self !== undefined && node.children.some((c) => c.type === 'accessibility_modifier' || c.type === 'readonly')) {
    addField(lowering.draft, place.self, name, value);
  }
  const asks = askedFor(node.children.filter((c) => c.type === 'decorator'));
  return { name, ...(type ? { type } : {}), ...(initialValue ? { default: initialValue } : {}), ...(asks === undefined ? {} : { asks }) };
}

/** The name by which a decorator asks a container for a parameter or field: `@Inject('STOCK')`, `@Inject(STOCK)`. */
function askedFor(decorators: readonly PlainNode[]): string | undefined {
  for (const { children: [call] } of decorators) {
    const token = call?.type === 'call_expression' && /^(?:Inject|inject)$/.test(child(call, 'function')?.text ?? '') ? child(call, 'arguments')?.children[0] : undefined;
    if (token?.type === 'string') return token.text.slice(1, -1);
    if (token?.type === 'identifier') return token.text;
    if (token?.type === 'member_expression') return child(token, 'property')?.text;
  }
  return undefined;
}

/** The class or imported type that an annotation names; undefined for everything else. */
export function typeOf(annotation: PlainNode | undefined, place: Place, lowering: Lowering): Value | undefined {
  const named = annotation?.children[0];
  if (named?.type === 'generic_type') return typeNameValue(child(named, 'name'), place, lowering);
  return typeNameValue(named, place, lowering);
}

function typeNameValue(node: PlainNode | undefined, place: Place, lowering: Lowering): Value | undefined {
  if (node?.type === 'type_identifier') {
    const value = valueOf(node, place, lowering);
    return value.kind === 'global' ? undefined : value;
  }
  if (node?.type === 'nested_type_identifier') {
    const module = child(node, 'module');
    const name = child(node, 'name')?.text;
    if (module?.type !== 'identifier' || name === undefined) return undefined;
    return { kind: 'member', of: valueOf(module, place, lowering), name, at: spanOf(node) };
  }
  return undefined;
}

/** Lowers a class; its value is the class itself (`self`), which `new` and fields are resolved by. */
export function lowerClass(node: PlainNode, place: Place, lowering: Lowering, given?: string): Value {
  const { draft } = lowering;
  const at = spanOf(node);
  const name = child(node, 'name')?.text ?? given;
  if (name === undefined) {
    for (const part of child(node, 'body')?.children ?? []) valueOf(child(part, 'value') ?? child(part, 'body'), place, lowering);
    return unknown('which class this is', at);
  }
  const type = typeNamed(draft, name, at);
  lowerDecorators(node, place, lowering);
  const heritage = node.children.find((c) => c.type === 'class_heritage');
  const base = heritage?.children[0]?.type === 'extends_clause' ? child(heritage.children[0], 'value') : heritage?.children[0];
  if (base && base.type !== 'implements_clause') type.bases.push(valueOf(base, place, lowering));
  const inside: Place = { ...place, self: name, depth: place.depth + 1 };
  let decorators: Value[] = [];
  for (const member of child(node, 'body')?.children ?? []) {
    if (member.type === 'decorator') {
      decorators.push(valueOf(member.children[0], inside, lowering));
      continue;
    }
    lowerMember(member, name, inside, lowering, decorators);
    decorators = [];
  }
  lowerGetters(child(node, 'body')?.children ?? [], name, draft);
  return { kind: 'self', type: name, at };
}

/** `get client() { return this._client; }` reads like a field; what is written to one of the same name, through a setter, says more. */
function lowerGetters(members: readonly PlainNode[], owner: string, draft: ProgramDraft): void {
  for (const member of members) {
    const name = child(member, 'name');
    if (member.type !== 'method_definition' || !name || draft.types.get(owner)?.fields.has(name.text) || !member.children.some((part) => part.type === 'get' && part.start < name.start)) continue;
    const start = spanOf(member).start;
    for (const returned of draft.functions.find((fn) => fn.owner === owner && fn.at.start === start)?.returns ?? []) addField(draft, owner, name.text, returned);
  }
}

/** What stands above a class is run with it: `@Module({ imports: [ThrottlerModule.forRoot()] })`. */
export function lowerDecorators(node: PlainNode, place: Place, lowering: Lowering): void {
  for (const part of node.children) if (part.type === 'decorator') valueOf(part.children[0], place, lowering);
}

function lowerMember(member: PlainNode, owner: string, place: Place, lowering: Lowering, decorators: Value[]): void {
  const name = (child(member, 'name') ?? child(member, 'property'))?.text ?? '';
  const here: Place = { ...place, statement: spanOf(member) };
  if (member.type === 'method_definition') {
    lowerFunction(member, here, lowering, { name, owner, decorators });
  } else if (member.type === 'public_field_definition' || member.type === 'field_definition') {
    const value = child(member, 'value');
    if (value) addField(lowering.draft, owner, name, valueOf(value, here, lowering, { name }));
    else {
      const type = typeOf(child(member, 'type'), here, lowering);
      const asks = askedFor(member.children.filter((c) => c.type === 'decorator'));
      if (type) addField(lowering.draft, owner, name, { kind: 'instance', type, ...(asks === undefined ? {} : { asks }), at: spanOf(member) });
    }
  } else if (member.type === 'class_static_block') {
    const body = child(member, 'body');
    if (body) lowering.body(body, here);
  }
}
