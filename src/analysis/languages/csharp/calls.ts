// Calls of methods and functions, and the arguments of every call.
import type { Argument, Value } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { unknown } from '../../program';
import { reserveCall, spanOf, type Draft, type Place } from './draft';
import { nameOf, typesOf, valueOf, type Setting } from './expressions';
import type { Lowering } from './functions';
import { calledValue } from './names';
import { plainResult } from './standard-library';

// These give the task they are called on, set up for waiting.
const passing = new Set(['ConfigureAwait', 'AsTask']);

export function invocation(node: PlainNode, place: Place, lowering: Lowering, setting: Setting): Value {
  const at = spanOf(node);
  const target = child(node, 'function');
  const brackets = child(node, 'arguments');
  const named = nameNode(target);
  const name = nameOf(named);
  if (target?.type === 'identifier' && name === 'nameof') {
    const operand = brackets?.children[0]?.children[0];
    return { kind: 'literal', value: lowering.draft.text.slice(operand?.start ?? at.start, operand?.end ?? at.start).split('.').pop()!, at };
  }
  if (passing.has(name) && target?.type === 'member_access_expression') return valueOf(child(target, 'expression'), place, lowering, setting);
  const here: Place = node.damaged ? { ...place, muted: true } : place;
  if (here.muted || !target) {
    valueOf(target, here, lowering);
    argumentsOf(brackets, -1, here, lowering);
    return unknown('what does not parse', at);
  }
  const call = reserveCall(lowering.draft, 'call', at, here);
  const index = lowering.draft.calls.length - 1;
  call.callee = target.type === 'identifier' || target.type === 'generic_name' ? calledValue(name, spanOf(target), here, lowering.draft) : valueOf(target, here, lowering);
  call.arguments = argumentsOf(brackets, index, here, lowering);
  call.name = spanOf(named ?? target);
  call.inner = innerOf(brackets);
  call.awaited = setting.awaited === true;
  call.discarded = setting.discarded === true;
  const types = typesOf(named, here, lowering);
  if (types.length > 0) call.types = [...types];
  return plainResult(call.callee, 'call', call.arguments, at, lowering.draft.functions) ?? { kind: 'result', call: index, at };
}

/** Arguments in brackets, with their names where they have one. `call` is the index of the call they belong to, -1 for none. */
export function argumentsOf(brackets: PlainNode | undefined, call: number, place: Place, lowering: Lowering): Argument[] {
  return childrenOf(brackets, 'argument').map((node, position): Argument => {
    const name = child(node, 'name');
    const value = valueOf(node.children.find((part) => part !== name), place, lowering);
    handOver(value, call, position, lowering.draft);
    return { ...(name ? { name: name.text } : {}), value, at: spanOf(node) };
  });
}

/** Between the brackets; null where there are none. */
export function innerOf(brackets: PlainNode | undefined): { start: number; end: number } | null {
  return brackets ? { start: brackets.start + 1, end: Math.max(brackets.start + 1, brackets.end - 1) } : null;
}

function handOver(value: Value, call: number, argument: number, { functions }: Draft): void {
  if (value.kind !== 'function' || call < 0) return;
  const fn = functions[value.fn]!;
  if (fn.at.start === value.at.start) fn.passedTo ??= { call, argument };
}

const childrenOf = (node: PlainNode | undefined, type: string): readonly PlainNode[] => node?.children.filter((c) => c.type === type) ?? [];

/** The node that names what is called: `GetAsync` in `client?.GetAsync<T>()`. */
function nameNode(target: PlainNode | undefined): PlainNode | undefined {
  switch (target?.type) {
    case 'member_access_expression':
    case 'member_binding_expression':
      return child(target, 'name');
    case 'conditional_access_expression':
      return nameNode(target.children[1]);
    case 'parenthesized_expression':
    case 'postfix_unary_expression':
      return nameNode(target.children[0]);
    default:
      return target;
  }
}
