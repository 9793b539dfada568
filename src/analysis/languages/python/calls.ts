// Calls: what is called with what. A few of Python's own calls only shape a value and are lowered to that value instead.
import type { Argument, Call, Entry, Value } from '../../program';
import { unknown } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { mutate } from './assignments';
import { constantText, memberOf, sourceOf, spanOf, within, type Lowering } from './lowering';
import { mutators } from './scopes';
import { format, joined } from './strings';

export interface CallContext {
  readonly form?: Call['form'];
  readonly awaited?: boolean;
  readonly discarded?: boolean;
}

/** Lowers a call node; `value` lowers the expressions inside. A call with an error inside is left out. */
export function callValue(l: Lowering, node: PlainNode, value: (l: Lowering, node: PlainNode | undefined) => Value, context: CallContext = {}): Value {
  const at = spanOf(node);
  const called = child(node, 'function');
  const brackets = child(node, 'arguments');
  return within(l, node.damaged ? { muted: true } : {}, () => {
    const callee = value(l, called);
    const given = argumentsOf(l, brackets, value);
    const shaped = shapedValue(l, callee, given, at);
    if (shaped) return shaped;
    if (l.at.muted || !called) return unknown('what does not parse', at);
    if (callee.kind === 'member' && mutators.has(callee.name)) mutate(l, callee.of, callee.name, given);
    const call = l.drafts.calls.push({
      callee,
      form: context.form ?? 'call',
      arguments: given,
      at,
      name: spanOf(child(called, 'attribute') ?? called),
      inner: brackets ? { start: brackets.start + 1, end: Math.max(brackets.start + 1, brackets.end - 1) } : null,
      statement: l.at.statement,
      fn: l.at.fn,
      region: l.at.region,
      awaited: context.awaited ?? false,
      discarded: context.discarded ?? false,
    }) - 1;
    given.forEach((argument, index) => {
      const lambda = argument.value.kind === 'function' ? l.drafts.functions[argument.value.fn] : undefined;
      if (lambda && !lambda.passedTo) lambda.passedTo = { call, argument: index };
    });
    return { kind: 'result', call, at };
  });
}

function argumentsOf(l: Lowering, brackets: PlainNode | undefined, value: (l: Lowering, node: PlainNode | undefined) => Value): Argument[] {
  if (brackets?.type === 'generator_expression') return [{ value: value(l, brackets), at: spanOf(brackets) }];
  return (brackets?.children ?? []).map((node): Argument => {
    const at = spanOf(node);
    const name = node.type === 'keyword_argument' ? child(node, 'name') : undefined;
    if (name) return { name: sourceOf(l, name), value: value(l, child(node, 'value')), at };
    if (node.type === 'list_splat' || node.type === 'dictionary_splat') return { value: value(l, node.children[0]), at, spread: true };
    return { value: value(l, node), at };
  });
}

/** The value of calls that do no more than shape one: text formatting, conversions, `dict(…)`, `getattr` with a constant name. */
function shapedValue(l: Lowering, callee: Value, given: readonly Argument[], at: Value['at']): Value | undefined {
  const positional = given.filter((a) => a.name === undefined).map((a) => a.value);
  const spread = given.some((a) => a.spread);
  if (callee.kind === 'member') return spread ? undefined : textMethod(l, callee.of, callee.name, given, positional, at);
  if (callee.kind !== 'global') return undefined;
  switch (callee.name) {
    case 'str':
    case 'int':
    case 'float':
      return given.length === 1 && !spread ? positional[0] : undefined;
    case 'list':
    case 'tuple':
    case 'set':
      return positional[0]?.kind === 'list' && !spread ? positional[0] : undefined;
    case 'dict':
      return dictValue(given, at);
    case 'getattr': {
      const [of, name, preset] = positional;
      if (!of || name?.kind !== 'literal' || typeof name.value !== 'string') return undefined;
      const member = memberOf(l, of, name.value, at);
      return preset ? { kind: 'either', options: [member, preset], at } : member;
    }
    default:
      return undefined;
  }
}

function textMethod(l: Lowering, of: Value, method: string, given: readonly Argument[], positional: readonly Value[], at: Value['at']): Value | undefined {
  if (method === 'strip' || method === 'rstrip' || method === 'lstrip') return given.length < 2 ? of : undefined;
  if (method === 'encode' || method === 'decode') return of.kind === 'literal' || of.kind === 'text' ? of : undefined;
  const text = method === 'format' || method === 'join' ? constantText(l, of) : undefined;
  if (!text) return undefined;
  if (method === 'format') return format(text, positional, new Map(given.flatMap((a) => (a.name === undefined ? [] : [[a.name, a.value] as const]))), at);
  const [items] = positional;
  if (items?.kind !== 'list' || items.open) return undefined;
  return joined(items.items.flatMap((item, i) => (i === 0 ? [item] : [text, item])), at);
}

function dictValue(given: readonly Argument[], at: Value['at']): Value {
  const entries: Entry[] = [];
  const rest: Value[] = [];
  for (const argument of given) {
    if (argument.name !== undefined) entries.push({ key: argument.name, value: argument.value, at: argument.at });
    else rest.push(argument.value);
  }
  return { kind: 'record', entries, rest, at };
}
