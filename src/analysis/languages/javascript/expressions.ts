// Expressions to values. Every call met on the way is written down once; what is not understood is walked for its calls and
// stands as unknown.
import type { Node } from '../../syntax/syntax';
import { unknown, type Argument, type Entry, type Value } from '../../program';
import { addField, lookUp, spanOf, type Place } from './draft';
import { lowerClass, lowerFunction, type Lowering } from './functions';
import { stringValue, templateParts } from './strings';

// Deeper nesting than any person writes; what lies below is left out so that no input can exhaust the stack.
const deepest = 300;

/** What the surroundings say about an expression: the name it is bound to, whether it is awaited or thrown away. */
export interface Setting {
  readonly name?: string;
  readonly awaited?: boolean;
  readonly discarded?: boolean;
}

export function valueOf(node: Node | null, place: Place, lowering: Lowering, setting: Setting = {}): Value {
  if (!node) return { kind: 'literal', value: null, at: place.statement };
  const at = spanOf(node);
  if (place.depth > deepest) return unknown('what is nested this deeply', at);
  const here: Place = { ...place, depth: place.depth + 1 };
  const inner = (child: Node | null, s: Setting = {}) => valueOf(child, here, lowering, s);
  const field = (name: string) => node.childForFieldName(name);

  switch (node.type) {
    case 'identifier':
    case 'shorthand_property_identifier':
    case 'type_identifier':
      return nameValue(node, place);
    case 'undefined':
    case 'null':
      return { kind: 'literal', value: null, at };
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true', at };
    case 'number':
      return { kind: 'literal', value: Number(node.text.replace(/[_n]/g, '')), at };
    case 'string':
      return { kind: 'literal', value: stringValue(node.text), at };
    case 'template_string': {
      const parts = templateParts(node, (child) => inner(child));
      if (parts.length === 0) return { kind: 'literal', value: '', at };
      return parts.length === 1 && parts[0]!.kind === 'literal' ? { ...parts[0]!, at } : { kind: 'text', parts, at };
    }
    case 'parenthesized_expression':
    case 'non_null_expression':
      return inner(node.firstNamedChild, setting);
    case 'as_expression':
    case 'satisfies_expression':
      return inner(node.firstNamedChild, setting);
    case 'type_assertion':
      return inner(node.lastNamedChild, setting);
    case 'await_expression':
      return inner(node.firstNamedChild, { ...setting, awaited: true });
    case 'this':
      return place.self === undefined ? unknown('what `this` is', at) : { kind: 'self', type: place.self, at };
    case 'object':
      return record(node, here, lowering);
    case 'array': {
      const children = node.namedChildren.filter((c) => c.type !== 'comment');
      const items = children.map((child) => inner(child.type === 'spread_element' ? child.firstNamedChild : child));
      return { kind: 'list', items, open: children.some((c) => c.type === 'spread_element'), at };
    }
    case 'member_expression': {
      const property = field('property');
      return { kind: 'member', of: inner(field('object')), name: property?.text ?? '', at };
    }
    case 'subscript_expression': {
      const of = inner(field('object'));
      const index = inner(field('index'));
      return index.kind === 'literal' && typeof index.value === 'string' ? { kind: 'member', of, name: index.value, at } : unknown('which element it is', at);
    }
    case 'call_expression':
      return call(node, here, lowering, setting);
    case 'new_expression':
      return construct(node, here, lowering, setting);
    case 'ternary_expression': {
      inner(field('condition'));
      return { kind: 'either', options: [inner(field('consequence')), inner(field('alternative'))], at };
    }
    case 'binary_expression':
      return binary(node, here, lowering);
    case 'unary_expression': {
      const argument = inner(field('argument'));
      const operator = field('operator')?.text;
      if (operator === '-' && argument.kind === 'literal' && typeof argument.value === 'number') return { kind: 'literal', value: -argument.value, at };
      if (operator === 'void') return { kind: 'literal', value: null, at };
      return unknown('what this comes to', at);
    }
    case 'assignment_expression':
      return assign(field('left'), inner(field('right'), nameOf(field('left'))), here, lowering);
    case 'augmented_assignment_expression': {
      inner(field('left'));
      inner(field('right'));
      return unknown('what this comes to', at);
    }
    case 'arrow_function':
    case 'function_expression':
    case 'function':
    case 'generator_function':
      return lowerFunction(node, here, lowering, { name: setting.name ?? '' });
    case 'class':
      return lowerClass(node, here, lowering, setting.name);
    case 'sequence_expression':
      return node.namedChildren.map((child) => inner(child)).at(-1) ?? unknown('what this comes to', at);
    default:
      // A statement inside an expression does not exist; JSX, yield, regular expressions and the rest only hold other expressions.
      if (node.type === 'comment' || node.type.endsWith('_annotation') || node.type === 'type_arguments') return unknown('what this comes to', at);
      for (const child of node.namedChildren) inner(child);
      return unknown('what this comes to', at);
  }

  function nameValue(name: Node, where: Place): Value {
    const found = lookUp(where.scope, name.text);
    if (found === undefined) return name.text === 'undefined' ? { kind: 'literal', value: null, at } : { kind: 'global', name: name.text, at };
    return typeof found === 'number' ? { kind: 'variable', binding: found, at } : { ...found, at };
  }
}

function record(node: Node, place: Place, lowering: Lowering): Value {
  const entries: Entry[] = [];
  const rest: Value[] = [];
  for (const child of node.namedChildren) {
    const at = spanOf(child);
    if (child.type === 'pair') {
      const key = child.childForFieldName('key');
      const name = key?.type === 'string' ? stringValue(key.text) : key?.type === 'computed_property_name' ? undefined : key?.text;
      const value = valueOf(child.childForFieldName('value'), place, lowering, name === undefined ? {} : { name });
      if (name === undefined) rest.push(unknown('which key this is', at));
      else entries.push({ key: name, value, at });
    } else if (child.type === 'shorthand_property_identifier') {
      entries.push({ key: child.text, value: valueOf(child, place, lowering), at });
    } else if (child.type === 'spread_element') {
      rest.push(valueOf(child.firstNamedChild, place, lowering));
    } else if (child.type === 'method_definition') {
      const name = child.childForFieldName('name')?.text ?? '';
      entries.push({ key: name, value: lowerFunction(child, place, lowering, { name }), at });
    }
  }
  return { kind: 'record', entries, rest, at: spanOf(node) };
}

function call(node: Node, place: Place, lowering: Lowering, setting: Setting): Value {
  const at = spanOf(node);
  const callee = node.childForFieldName('function');
  const list = node.childForFieldName('arguments');
  const first = list?.firstNamedChild;
  const loads = callee?.type === 'import' || (callee?.type === 'identifier' && callee.text === 'require' && lookUp(place.scope, 'require') === undefined);
  if (loads && first?.type === 'string') {
    const module = stringValue(first.text);
    lowering.draft.imports.add(module);
    return { kind: 'import', module, name: '*', at };
  }
  return { kind: 'result', call: written(node, 'call', callee, list, place, lowering, setting), at };
}

function construct(node: Node, place: Place, lowering: Lowering, setting: Setting): Value {
  return { kind: 'result', call: written(node, 'new', node.childForFieldName('constructor'), node.childForFieldName('arguments'), place, lowering, setting), at: spanOf(node) };
}

/** Writes a call down; its index is taken before its arguments are lowered, so that functions among them can name it. */
function written(node: Node, form: 'call' | 'new', callee: Node | null, list: Node | null, place: Place, lowering: Lowering, setting: Setting): number {
  const { draft } = lowering;
  const at = spanOf(node);
  const index = draft.calls.length;
  const bare = callee && unwrap(callee);
  const name = bare?.type === 'member_expression' ? bare.childForFieldName('property') ?? bare : bare;
  draft.calls.push({
    callee: unknown('what is called', at), form, arguments: [], at, name: name ? spanOf(name) : at,
    inner: list?.type === 'arguments' ? { start: list.startIndex + 1, end: Math.max(list.startIndex + 1, list.endIndex - 1) } : null,
    statement: place.statement, fn: place.fn, region: place.region, awaited: setting.awaited === true, discarded: setting.discarded === true,
  });
  const written = draft.calls[index]!;
  written.callee = valueOf(callee, place, lowering);
  if (list?.type === 'arguments') {
    written.arguments = list.namedChildren.filter((c) => c.type !== 'comment').map((child, position) => argument(child, index, position, place, lowering));
  } else if (list?.type === 'template_string') {
    valueOf(list, place, lowering);
  }
  return index;
}

function argument(node: Node, call: number, position: number, place: Place, lowering: Lowering): Argument {
  const at = spanOf(node);
  if (node.type === 'spread_element') return { value: valueOf(node.firstNamedChild, place, lowering), at, spread: true };
  const value = valueOf(node, place, lowering);
  if (value.kind === 'function') {
    const fn = lowering.draft.functions[value.fn];
    if (fn && fn.at.start === at.start) fn.passedTo = { call, argument: position };
  }
  return { value, at };
}

function binary(node: Node, place: Place, lowering: Lowering): Value {
  const at = spanOf(node);
  const left = valueOf(node.childForFieldName('left'), place, lowering);
  const right = valueOf(node.childForFieldName('right'), place, lowering);
  switch (node.childForFieldName('operator')?.text) {
    case '||':
    case '??':
      return { kind: 'either', options: [left, right], at };
    case '&&':
      return right;
    case '+':
      if (isText(left) || isText(right)) return { kind: 'text', parts: [...partsOf(left), ...partsOf(right)], at };
      return { kind: 'arithmetic', operator: '+', left, right, at };
    case '*':
      return { kind: 'arithmetic', operator: '*', left, right, at };
    case '-':
      return { kind: 'arithmetic', operator: '-', left, right, at };
    case '/':
      return { kind: 'arithmetic', operator: '/', left, right, at };
    default:
      return unknown('what this comes to', at);
  }
}

const isText = (value: Value): boolean => value.kind === 'text' || (value.kind === 'literal' && typeof value.value === 'string');
const partsOf = (value: Value): readonly Value[] => (value.kind === 'text' ? value.parts : [value]);

/** An assignment adds to what the name, field or member may hold; the value of the expression is what was assigned. */
export function assign(target: Node | null, value: Value, place: Place, lowering: Lowering): Value {
  const { draft } = lowering;
  const bare = target && unwrap(target);
  if (bare?.type === 'identifier') {
    const found = lookUp(place.scope, bare.text);
    if (typeof found === 'number') draft.bindings[found]!.values.push(value);
  } else if (bare?.type === 'member_expression' || bare?.type === 'subscript_expression') {
    const path = pathOf(bare);
    if (path) write(path.root, path.names, value, place, lowering);
    else valueOf(bare, place, lowering);
  }
  return value;
}

function write(root: Node, names: readonly string[], value: Value, place: Place, { draft }: Lowering): void {
  if (root.type === 'this' && place.self !== undefined && names.length === 1) {
    addField(draft, place.self, names[0]!, value);
    return;
  }
  const found = root.type === 'identifier' ? lookUp(place.scope, root.text) : undefined;
  if (typeof found === 'number') draft.bindings[found]!.writes.push({ path: names, value });
  // CommonJS: `module.exports = x`, `module.exports.name = x`, `exports.name = x`.
  const whole = root.type === 'identifier' && found === undefined ? [root.text, ...names] : [];
  const exported = whole[0] === 'module' && whole[1] === 'exports' ? whole.slice(2) : whole[0] === 'exports' ? whole.slice(1) : undefined;
  if (exported?.length === 1) draft.exports.set(exported[0]!, value);
  if (exported?.length === 0) {
    draft.exports.set('=', value);
    if (value.kind === 'record') for (const entry of value.entries) draft.exports.set(entry.key, entry.value);
  }
}

function pathOf(node: Node): { root: Node; names: readonly string[] } | undefined {
  const names: string[] = [];
  let current: Node | null = node;
  while (current && names.length < 8) {
    if (current.type === 'member_expression') names.unshift(current.childForFieldName('property')?.text ?? '');
    else if (current.type === 'subscript_expression') {
      const index: Node | null = current.childForFieldName('index');
      if (index?.type !== 'string') return undefined;
      names.unshift(stringValue(index.text));
    } else {
      return { root: current, names };
    }
    current = current.childForFieldName('object');
  }
  return undefined;
}

function nameOf(node: Node | null): Setting {
  if (node?.type === 'identifier') return { name: node.text };
  const property = node?.type === 'member_expression' ? node.childForFieldName('property')?.text : undefined;
  return property === undefined ? {} : { name: property };
}

function unwrap(node: Node): Node {
  let current = node;
  while ((current.type === 'parenthesized_expression' || current.type === 'non_null_expression' || current.type === 'as_expression') && current.firstNamedChild) {
    current = current.firstNamedChild;
  }
  return current;
}
