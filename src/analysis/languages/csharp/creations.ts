// `new X(…) { … }`, target-typed `new(…)`, arrays, collections, dictionaries and anonymous objects.
import type { Argument, Entry, Value } from '../../program';
import { unknown } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { argumentsOf, innerOf } from './calls';
import { reserveCall, spanOf, type Place } from './draft';
import { valueOf, type Setting } from './expressions';
import type { Lowering } from './functions';
import { typeValue } from './names';
import { plainResult } from './standard-library';

/** An object with an initializer is a call whose settings are named arguments: `new HttpClient { Timeout = t }`. */
export function creation(node: PlainNode, place: Place, lowering: Lowering, setting: Setting): Value {
  const at = spanOf(node);
  const { draft } = lowering;
  const typeNode = child(node, 'type');
  const here: Place = node.damaged ? { ...place, muted: true } : place;
  const brackets = child(node, 'arguments') ?? node.children.find((c) => c.type === 'argument_list');
  const initializer = node.children.find((c) => c.type === 'initializer_expression');
  const type = typeNode ? typeValue(typeNode, here, draft) : setting.type;
  if (isFilled(initializer)) {
    argumentsOf(brackets, -1, here, lowering);
    return initializer.children.some(isKeyed) ? dictionary(node, here, lowering) : collection(initializer.children, node, here, lowering);
  }
  const empty = !initializer && brackets?.children.length !== 1 && type?.kind === 'import' ? emptyOf(type.name, setting.name === undefined, at) : undefined;
  if (empty) return empty;
  if (here.muted || !type) {
    const [first] = argumentsOf(brackets, -1, here, lowering);
    if (!here.muted && !typeNode && initializer && setsMembers(initializer)) return members(initializer, at, here, lowering);
    settings(initializer, here, lowering);
    return !typeNode && setting.isAddress === true && first && /^(?:literal|text)$/.test(first.value.kind) ? first.value : unknown('what is made here', at);
  }
  const call = reserveCall(draft, 'new', at, here);
  const index = draft.calls.length - 1;
  call.callee = type;
  const given = argumentsOf(brackets, index, here, lowering);
  call.arguments = [...given, ...settings(initializer, here, lowering)];
  call.name = spanOf(typeNode?.type === 'qualified_name' ? child(typeNode, 'name') ?? typeNode : typeNode ?? { ...node, end: node.start + 3 });
  call.inner = innerOf(brackets);
  call.discarded = setting.discarded === true;
  return plainResult(type, 'new', given, at, draft.functions) ?? { kind: 'result', call: index, at };
}

/** `new List<T>()`: nothing yet; under a name it may be filled later. */
function emptyOf(type: string, stays: boolean, at: Value['at']): Value | undefined {
  if (/^(?:List|HashSet|Queue|Stack|Collection)$/.test(type)) return { kind: 'list', items: [], open: !stays, at };
  return type === 'Dictionary' ? { kind: 'record', entries: [], rest: stays ? [] : [unknown('what is put into it', at)], at } : undefined;
}

/** `Timeout = t, Headers = { … }` as named arguments. */
function settings(initializer: PlainNode | undefined, place: Place, lowering: Lowering): Argument[] {
  return (initializer?.children ?? []).flatMap((part): Argument[] => {
    const name = part.type === 'assignment_expression' ? child(part, 'left') : undefined;
    if (name?.type !== 'identifier') {
      valueOf(part, place, lowering);
      return [];
    }
    const isAddress = /(?:Address|Uri|Url|Endpoint|Host)s?$/.test(name.text);
    return [{ name: name.text, value: valueOf(child(part, 'right'), place, lowering, { name: name.text, isAddress }), at: spanOf(part) }];
  });
}

/** True for `{ A = a, B = b }`. */
export const setsMembers = (initializer: PlainNode): boolean => initializer.children.length > 0 && initializer.children.every((part) => part.type === 'assignment_expression' && child(part, 'left')?.type === 'identifier');

/** What is set of an object whose type is not written; it may have been given more elsewhere. */
export function members(initializer: PlainNode, at: Value['at'], place: Place, lowering: Lowering): Value {
  const entries = settings(initializer, place, lowering).map(({ name, value, at: span }): Entry => ({ key: name!, value, at: span }));
  return { kind: 'record', entries, rest: [unknown('what else it holds', at)], at };
}

/** Array, list and collection expressions; spreads leave it open. */
export function collection(children: readonly PlainNode[], whole: PlainNode, place: Place, lowering: Lowering): Value {
  let open = false;
  const items = children.flatMap((part) => {
    const item = part.type === 'argument' ? part.children[0] : part;
    const spread = item?.type === 'range_expression' || item?.type === 'spread_element';
    open ||= spread;
    const value = valueOf(spread ? item.children[0] : item, place, lowering);
    return spread ? [] : [value];
  });
  return { kind: 'list', items, open, at: spanOf(whole) };
}

/** Dictionaries (`["a"] = b`, `{ "a", b }`), anonymous objects, and `with` copies, whose other keys come from the original. */
export function dictionary(node: PlainNode, place: Place, lowering: Lowering): Value {
  const at = spanOf(node);
  if (node.type === 'with_expression') {
    const original = valueOf(node.children[0], place, lowering);
    const changed = node.children.slice(1).flatMap((c) => pairs(c.children));
    return { kind: 'record', entries: changed, rest: [original], at };
  }
  if (node.type === 'anonymous_object_creation_expression') return { kind: 'record', entries: pairs(node.children), rest: [], at };
  const entries: Entry[] = [];
  const rest: Value[] = [];
  for (const part of node.children.find((c) => c.type === 'initializer_expression')?.children ?? []) {
    const [keyNode, valueNode] = part.type === 'assignment_expression' ? [child(part, 'left')?.children[0]?.children[0], child(part, 'right')] : part.children;
    const key = valueOf(keyNode, place, lowering);
    const value = valueOf(valueNode, place, lowering);
    if (key.kind === 'literal' && typeof key.value === 'string') entries.push({ key: key.value, value, at: spanOf(part) });
    else rest.push(unknown('which key this is', spanOf(part)));
  }
  return { kind: 'record', entries, rest, at };

  // `new { A = 1, b }`: the grammar lists names and values side by side.
  function pairs(nodes: readonly PlainNode[]): Entry[] {
    const found: Entry[] = [];
    for (let i = 0; i < nodes.length; i++) {
      const [first, second] = [nodes[i]!, nodes[i + 1]];
      const isPair = second !== undefined && first.type === 'identifier' && /^\s*=\s*$/.test(lowering.draft.text.slice(first.end, second.start));
      if (isPair) i++;
      const name = isPair ? first : child(first, 'name') ?? first;
      const value = valueOf(isPair ? second : first, place, lowering);
      if (name.text !== '') found.push({ key: name.text, value, at: { start: first.start, end: (isPair ? second : first).end } });
    }
    return found;
  }
}

/** A collection or dictionary initializer rather than one that sets properties. */
function isFilled(initializer: PlainNode | undefined): initializer is PlainNode {
  const first = initializer?.children[0];
  return first !== undefined && (isKeyed(first) || first.type !== 'assignment_expression');
}

function isKeyed(part: PlainNode): boolean {
  return part.type === 'initializer_expression' || (part.type === 'assignment_expression' && child(part, 'left')?.type === 'element_binding_expression');
}
