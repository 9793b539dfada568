// Expressions to values. Every call met on the way is written down once; what is not understood is walked for its calls and
// stands as unknown.
import type { Span } from '../../../base/span';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { unknown, type Argument, type Entry, type Value } from '../../program';
import { addExit, mentions, noteChange, noteStep } from './control';
import { addField, lookUp, spanOf, type Place } from './draft';
import { lowerClass, lowerFunction, type Lowering } from './functions';
import { formatParts, stringValue, templateParts } from './strings';

// Deeper nesting than any person writes; what lies below is left out so that no input can exhaust the stack.
const deepest = 300;

/** What the surroundings say about an expression: the name it is bound to, whether it is awaited or thrown away. */
export interface Setting {
  readonly name?: string;
  readonly awaited?: boolean;
  readonly discarded?: boolean;
  /** `void` in front: nobody is to wait for it. */
  readonly apart?: boolean;
}

export function valueOf(node: PlainNode | undefined, place: Place, lowering: Lowering, setting: Setting = {}): Value {
  if (!node) return { kind: 'literal', value: null, at: place.statement };
  const at = spanOf(node);
  if (place.depth > deepest) return unknown('what is nested this deeply', at);
  return simple(node, at, place) ?? composed(node, at, place, lowering, setting);
}

/** Names and constants: most expressions, for which nothing else need be made ready. */
function simple(node: PlainNode, at: Span, place: Place): Value | undefined {
  switch (node.type) {
    case 'identifier':
    case 'shorthand_property_identifier':
    case 'type_identifier':
      return nameValue(node.text, at, place);
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
    case 'this':
      return place.self === undefined ? unknown('what `this` is', at) : { kind: 'self', type: place.self, at };
    default:
      return undefined;
  }
}

function nameValue(name: string, at: Span, { scope }: Place): Value {
  const found = lookUp(scope, name);
  if (found === undefined) return name === 'undefined' ? { kind: 'literal', value: null, at } : { kind: 'global', name, at };
  return typeof found === 'number' ? { kind: 'variable', binding: found, at } : { ...found, at };
}

// Each case with functions of its own is a function by itself: whatever they hold on to is made ready by every call of the one that they stand in.
function composed(node: PlainNode, at: Span, place: Place, lowering: Lowering, setting: Setting): Value {
  const here: Place = { ...place, depth: place.depth + 1 };
  switch (node.type) {
    case 'template_string':
      return template(node, at, here, lowering);
    case 'parenthesized_expression':
    case 'non_null_expression':
      return valueOf(node.children[0], here, lowering, setting);
    case 'as_expression':
    case 'satisfies_expression':
      return valueOf(node.children[0], here, lowering, setting);
    case 'type_assertion':
      return valueOf(node.children.at(-1), here, lowering, setting);
    case 'await_expression':
      return valueOf(node.children[0], here, lowering, { ...setting, awaited: true });
    case 'object':
      return record(node, here, lowering);
    case 'array':
      return list(node, at, here, lowering);
    case 'member_expression': {
      const property = child(node, 'property');
      return { kind: 'member', of: valueOf(child(node, 'object'), here, lowering), name: property?.text ?? '', at };
    }
    case 'subscript_expression': {
      const of = valueOf(child(node, 'object'), here, lowering);
      const index = valueOf(child(node, 'index'), here, lowering);
      return index.kind === 'literal' && typeof index.value === 'string' ? { kind: 'member', of, name: index.value, at } : unknown('which element it is', at);
    }
    case 'call_expression':
      return call(node, here, lowering, setting);
    case 'new_expression':
      return construct(node, here, lowering, setting);
    case 'ternary_expression': {
      valueOf(child(node, 'condition'), here, lowering);
      return { kind: 'either', options: [valueOf(child(node, 'consequence'), here, lowering), valueOf(child(node, 'alternative'), here, lowering)], at };
    }
    case 'binary_expression':
      return binary(node, here, lowering);
    case 'unary_expression': {
      const operator = child(node, 'operator')?.text;
      const argument = valueOf(child(node, 'argument'), here, lowering, operator === 'void' ? { apart: true } : {});
      if (operator === '-' && argument.kind === 'literal' && typeof argument.value === 'number') return { kind: 'literal', value: -argument.value, at };
      if (operator === 'void') return { kind: 'literal', value: null, at };
      return unknown('what this comes to', at);
    }
    case 'assignment_expression': {
      const [left, right] = [child(node, 'left'), child(node, 'right')];
      if (left?.type === 'identifier' && right && mentions(right, left, here)) noteStep(left, here, lowering.draft, node);
      return assign(left, valueOf(right, here, lowering, nameOf(left)), here, lowering);
    }
    case 'augmented_assignment_expression':
      // `client ??= new Client()` is an assignment, though one that does not always happen.
      if (/^(\?\?|\|\|)=$/.test(child(node, 'operator')?.text ?? '')) {
        const held = valueOf(child(node, 'left'), here, lowering);
        return { kind: 'either', options: [held, assign(child(node, 'left'), valueOf(child(node, 'right'), here, lowering, nameOf(child(node, 'left'))), here, lowering)], at };
      }
      valueOf(child(node, 'left'), here, lowering);
      valueOf(child(node, 'right'), here, lowering);
      noteStep(child(node, 'left'), here, lowering.draft, node);
      return unknown('what this comes to', at);
    case 'update_expression':
      valueOf(child(node, 'argument'), here, lowering);
      noteStep(child(node, 'argument'), here, lowering.draft, node);
      return unknown('what this comes to', at);
    case 'yield_expression': {
      const given = node.children[0] ? valueOf(node.children[0], here, lowering) : undefined;
      addExit(lowering.draft, 'yield', node, here, given);
      return unknown('what is sent in', at);
    }
    case 'arrow_function':
    case 'function_expression':
    case 'function':
    case 'generator_function':
      return lowerFunction(node, here, lowering, { name: setting.name ?? '' });
    case 'class':
      return lowerClass(node, here, lowering, setting.name);
    case 'sequence_expression':
      return valuesOf(node.children, here, lowering).at(-1) ?? unknown('what this comes to', at);
    default:
      // A statement inside an expression does not exist; JSX, yield, regular expressions and the rest only hold other expressions.
      if (node.type === 'comment' || node.type.endsWith('_annotation') || node.type === 'type_arguments') return unknown('what this comes to', at);
      valuesOf(node.children, here, lowering);
      return unknown('what this comes to', at);
  }
}

const valuesOf = (nodes: readonly (PlainNode | undefined)[], place: Place, lowering: Lowering): readonly Value[] => nodes.map((node) => valueOf(node, place, lowering));

function template(node: PlainNode, at: Span, place: Place, lowering: Lowering): Value {
  const parts = templateParts(node, lowering.draft.text, (part) => valueOf(part, place, lowering));
  if (parts.length === 0) return { kind: 'literal', value: '', at };
  return parts.length === 1 && parts[0]!.kind === 'literal' ? { ...parts[0]!, at } : { kind: 'text', parts, at };
}

function list({ children }: PlainNode, at: Span, place: Place, lowering: Lowering): Value {
  const items = valuesOf(children.map((item) => (item.type === 'spread_element' ? item.children[0] : item)), place, lowering);
  return { kind: 'list', items, open: children.some((item) => item.type === 'spread_element'), at };
}

function record(node: PlainNode, place: Place, lowering: Lowering): Value {
  const entries: Entry[] = [];
  const rest: Value[] = [];
  for (const part of node.children) {
    const at = spanOf(part);
    if (part.type === 'pair') {
      const key = child(part, 'key');
      const name = key?.type === 'string' ? stringValue(key.text) : key?.type === 'computed_property_name' ? undefined : key?.text;
      const value = valueOf(child(part, 'value'), place, lowering, name === undefined ? {} : { name });
      if (name === undefined) rest.push(unknown('which key this is', at));
      else entries.push({ key: name, value, at });
    } else if (part.type === 'shorthand_property_identifier') {
      entries.push({ key: part.text, value: valueOf(part, place, lowering), at });
    } else if (part.type === 'spread_element') {
      rest.push(valueOf(part.children[0], place, lowering));
    } else if (part.type === 'method_definition') {
      const name = child(part, 'name')?.text ?? '';
      entries.push({ key: name, value: lowerFunction(part, place, lowering, { name }), at });
    }
  }
  return { kind: 'record', entries, rest, at: spanOf(node) };
}

function call(node: PlainNode, place: Place, lowering: Lowering, setting: Setting): Value {
  const at = spanOf(node);
  const callee = child(node, 'function');
  const list = child(node, 'arguments');
  const first = list?.children[0];
  const loads = callee?.type === 'import' || (callee?.type === 'identifier' && callee.text === 'require' && lookUp(place.scope, 'require') === undefined);
  if (loads && first?.type === 'string') {
    const module = stringValue(first.text);
    lowering.draft.imports.add(module);
    return { kind: 'import', module, name: '*', at };
  }
  const index = written(node, 'call', callee, list, place, lowering, setting);
  return formatted(lowering.draft, index, at) ?? { kind: 'result', call: index, at };
}

/** `util.format('http://stock%s', domain)` of Node is the text that it makes. */
function formatted({ calls, bindings }: Lowering['draft'], index: number, at: Span): Value | undefined {
  const { callee, arguments: given } = calls[index]!;
  const format = given[0]?.value;
  if (callee.kind !== 'member' || callee.name !== 'format' || format?.kind !== 'literal' || typeof format.value !== 'string' || !format.value.includes('%')) return undefined;
  const held = callee.of.kind === 'variable' ? bindings[callee.of.binding]!.values : [callee.of];
  if (!held.some((value) => value.kind === 'import' && /^(?:node:)?util$/.test(value.module))) return undefined;
  return { kind: 'text', parts: formatParts(format.value, format.at, given.slice(1).map(({ value }) => value)), at };
}

function construct(node: PlainNode, place: Place, lowering: Lowering, setting: Setting): Value {
  return { kind: 'result', call: written(node, 'new', child(node, 'constructor'), child(node, 'arguments'), place, lowering, setting), at: spanOf(node) };
}

/** Writes a call down; its index is taken before its arguments are lowered, so that functions among them can name it. */
function written(node: PlainNode, form: 'call' | 'new', called: PlainNode | undefined, list: PlainNode | undefined, place: Place, lowering: Lowering, around: Setting): number {
  const { draft } = lowering;
  const prefixed = called && prefixOf(node, called);
  const setting = prefixed && !claimed.has(prefixed) ? { ...around, ...(prefixed.type === 'await_expression' ? { awaited: true } : child(prefixed, 'operator')?.text === 'void' ? { apart: true, discarded: false } : {}) } : around;
  if (prefixed) claimed.add(prefixed);
  const callee = called === prefixed ? operand(called) : called;
  const at = prefixed ? { start: operand(prefixed)?.start ?? node.start, end: node.end } : spanOf(node);
  const index = draft.calls.length;
  const bare = callee && unwrap(callee);
  const name = bare?.type === 'member_expression' ? child(bare, 'property') ?? bare : bare;
  draft.calls.push({
    callee: unknown('what is called', at), form, arguments: [], at, name: name ? spanOf(name) : at,
    inner: list?.type === 'arguments' ? { start: list.start + 1, end: Math.max(list.start + 1, list.end - 1) } : null,
    statement: place.statement, fn: place.fn, region: place.region, awaited: setting.awaited === true, discarded: setting.discarded === true,
    ...(setting.apart ? { runs: 'apart' as const } : {}),
  });
  const written = draft.calls[index]!;
  written.callee = valueOf(callee, place, lowering);
  if (list?.type === 'arguments') {
    written.arguments = list.children.map((part, position) => argument(part, index, position, place, lowering));
  } else if (list?.type === 'template_string') {
    valueOf(list, place, lowering);
  }
  return index;
}

/**
 * The grammar reads `await http.get<Order>(url)` as a call of `await http.get`, and likewise `void`: what stands before the name belongs
 * to the whole chain, which is asked first and so claims it.
 */
function prefixOf(node: PlainNode, called: PlainNode): PlainNode | undefined {
  let [whole, part]: [PlainNode, PlainNode | undefined] = [node, called];
  for (let steps = 0; part && steps < longestChain; steps++) {
    if (part.type === 'await_expression' || part.type === 'unary_expression') return child(whole, 'type_arguments') ? part : undefined;
    if (part.type === 'call_expression') [whole, part] = [part, child(part, 'function')];
    else part = part.type === 'member_expression' ? child(part, 'object') : part.type === 'non_null_expression' ? part.children[0] : undefined;
  }
  return undefined;
}

const longestChain = 20;
const claimed = new WeakSet<PlainNode>();

const operand = (node: PlainNode | undefined): PlainNode | undefined => (node?.type === 'await_expression' ? node.children[0] : node && child(node, 'argument'));

function argument(node: PlainNode, call: number, position: number, place: Place, lowering: Lowering): Argument {
  const at = spanOf(node);
  if (node.type === 'spread_element') return { value: valueOf(node.children[0], place, lowering), at, spread: true };
  const value = valueOf(node, place, lowering);
  if (value.kind === 'function') {
    const fn = lowering.draft.functions[value.fn];
    if (fn && fn.at.start === at.start) {
      fn.passedTo = { call, argument: position };
      const { callee } = lowering.draft.calls[call]!;
      // What a promise runs when it fails.
      if (callee.kind === 'member' && ((callee.name === 'catch' && position === 0) || (callee.name === 'then' && position === 1))) fn.handles = callee.of;
    }
  }
  return { value, at };
}

function binary(node: PlainNode, place: Place, lowering: Lowering): Value {
  const at = spanOf(node);
  const left = valueOf(child(node, 'left'), place, lowering);
  const right = valueOf(child(node, 'right'), place, lowering);
  switch (child(node, 'operator')?.text) {
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
export function assign(target: PlainNode | undefined, value: Value, place: Place, lowering: Lowering): Value {
  const { draft } = lowering;
  const bare = target && unwrap(target);
  if (bare?.type === 'identifier') {
    const found = lookUp(place.scope, bare.text);
    if (typeof found === 'number') draft.bindings[found]!.values.push(value);
    noteChange(found, draft);
  } else if (bare?.type === 'member_expression' || bare?.type === 'subscript_expression') {
    const path = pathOf(bare);
    if (path) {
      draft.memberWrites.push({ of: valueOf(path.root, place, lowering), path: path.names, value, at: spanOf(bare), fn: place.fn });
      write(path.root, path.names, value, place, lowering);
    } else {
      const of = valueOf(child(bare, 'object'), place, lowering);
      valueOf(child(bare, 'index'), place, lowering);
      draft.memberWrites.push({ of, path: [''], value, at: spanOf(bare), fn: place.fn });
    }
  }
  return value;
}

function write(root: PlainNode, names: readonly string[], value: Value, place: Place, { draft }: Lowering): void {
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

function pathOf(node: PlainNode): { root: PlainNode; names: readonly string[] } | undefined {
  const names: string[] = [];
  let current: PlainNode | undefined = node;
  while (current && names.length < 8) {
    if (current.type === 'member_expression') names.unshift(child(current, 'property')?.text ?? '');
    else if (current.type === 'subscript_expression') {
      const index: PlainNode | undefined = child(current, 'index');
      if (index?.type !== 'string') return undefined;
      names.unshift(stringValue(index.text));
    } else {
      return { root: current, names };
    }
    current = child(current, 'object');
  }
  return undefined;
}

function nameOf(node: PlainNode | undefined): Setting {
  if (node?.type === 'identifier') return { name: node.text };
  const property = node?.type === 'member_expression' ? child(node, 'property')?.text : undefined;
  return property === undefined ? {} : { name: property };
}

function unwrap(node: PlainNode): PlainNode {
  let current = node;
  while ((current.type === 'parenthesized_expression' || current.type === 'non_null_expression' || current.type === 'as_expression') && current.children[0]) {
    current = current.children[0];
  }
  return current;
}
