// Methods, constructors, local functions and lambdas, with their parameters.
import type { FnParameter, Value } from '../../program';
import { unknown } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { addExit } from './control';
import { addFunction, declare, spanOf, type Draft, type Place, type Scope } from './draft';
import { valueOf } from './expressions';
import { typeValue } from './names';

/** What all steps of the walk share. `body` lowers the statements of a block; it closes the circle between the files. */
export interface Lowering {
  readonly draft: Draft;
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
  const returning = typeValue(child(node, 'returns') ?? (node.type === 'lambda_expression' ? undefined : child(node, 'type')), place, draft);
  const { fn, inside } = openFunction(node, parameterNodes(node), place, lowering, naming, returning);
  const body = child(node, 'body') ?? node.children.find((c) => c.type === 'block');
  lowerBody(body, fn, inside, lowering);
  return { kind: 'function', fn, at: spanOf(node) };
}

/** A block, `=> expression`, or the bare expression of a lambda. */
export function lowerBody(body: PlainNode | undefined, fn: number, place: Place, lowering: Lowering): void {
  if (!body) return;
  if (body.type === 'block') {
    lowering.body(body, place);
    return;
  }
  const expression = body.type === 'arrow_expression_clause' ? body.children[0] : body;
  const given = valueOf(expression, place, lowering, place.returning ? { type: place.returning } : {});
  lowering.draft.functions[fn]!.returns.push(given);
  if (expression) addExit(lowering.draft, 'return', expression, place, given);
}

/** Makes a function with its parameters declared, its body still to be lowered; `returning` is the declared type of what it gives. */
export function openFunction(node: PlainNode, parameters: readonly PlainNode[], place: Place, lowering: Lowering, naming: Naming, returning?: Value): { readonly fn: number; readonly inside: Place } {
  const { draft } = lowering;
  const list: FnParameter[] = [];
  const fn = addFunction(draft, {
    name: naming.name, ...(naming.owner === undefined ? {} : { owner: naming.owner }), parameters: list, at: spanOf(node),
    async: node.children.some((c) => c.type === 'modifier' && c.text === 'async'), parent: place.fn, region: place.region, decorators: naming.decorators ?? [],
  });
  const scope: Scope = { names: new Map(), parent: place.scope };
  const inside: Place = { ...place, scope, fn, region: -1, inSwitch: false, returning };
  parameters.forEach((parameter, index) => list.push(lowerParameter(parameter, index, inside, lowering)));
  return { fn, inside };
}

/** The parameters as nodes; `params string[] xs` stands in its list without a node of its own. */
export function parameterNodes(node: PlainNode): readonly PlainNode[] {
  const list = child(node, 'parameters') ?? node.children.find((c) => c.type === 'parameter_list');
  if (!list) return [];
  if (list.type === 'implicit_parameter' || list.type === 'identifier') return [list];
  const last = list.children.find((c) => c.field === 'name');
  return [...list.children.filter((c) => c.type === 'parameter'), ...(last ? [last] : [])];
}

function lowerParameter(node: PlainNode, index: number, place: Place, lowering: Lowering): FnParameter {
  const nameNode = node.type === 'parameter' ? child(node, 'name') : node;
  const name = (nameNode?.text ?? '').replace(/^@/, '');
  const type = typeValue(child(node, 'type'), place, lowering.draft);
  const initial = node.type === 'parameter' ? node.children.find((c) => c.field === '' && !/^(?:modifier|attribute_list|identifier)$/.test(c.type)) : undefined;
  const preset = initial && valueOf(initial, place, lowering);
  const value: Value = { kind: 'parameter', fn: place.fn, index, at: spanOf(nameNode ?? node) };
  if (name !== '') declare(lowering.draft, place, name, spanOf(nameNode ?? node), [value]);
  return { name, ...(type ? { type } : {}), ...(preset ? { default: preset } : {}) };
}

/** Attributes as decorators: with arguments the result of a call, otherwise the attribute's class. */
export function decoratorsOf(node: PlainNode, place: Place, lowering: Lowering): Value[] {
  return node.children.filter((c) => c.type === 'attribute_list').flatMap((list) => list.children.filter((c) => c.type === 'attribute')).map((attribute) => {
    const name = child(attribute, 'name');
    const given = attribute.children.find((c) => c.type === 'attribute_argument_list');
    const type = typeValue(name, place, lowering.draft) ?? unknown('which attribute it is', spanOf(attribute));
    return given && !attribute.damaged && !place.muted ? attributeCall(attribute, name, given, type, place, lowering) : type;
  });
}

function attributeCall(node: PlainNode, name: PlainNode | undefined, given: PlainNode, callee: Value, place: Place, lowering: Lowering): Value {
  const at = spanOf(node);
  lowering.draft.calls.push({
    callee, form: 'decorator', at, name: spanOf(name ?? node), inner: { start: given.start + 1, end: Math.max(given.start + 1, given.end - 1) },
    arguments: given.children.map((argument) => {
      const key = child(argument, 'name');
      return { ...(key ? { name: key.text } : {}), value: valueOf(argument.children.find((c) => c !== key), place, lowering), at: spanOf(argument) };
    }),
    statement: at, fn: place.fn, region: place.region, awaited: false, discarded: false,
  });
  return { kind: 'result', call: lowering.draft.calls.length - 1, at };
}
