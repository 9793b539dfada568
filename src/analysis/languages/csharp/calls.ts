// Calls of methods and functions, and the arguments of every call.
import type { Argument, Value } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { unknown } from '../../program';
import { lookUp, reserveCall, spanOf, type Draft, type Place } from './draft';
import { nameOf, typesOf, valueOf, type Setting } from './expressions';
import type { Lowering } from './functions';
import { calledValue } from './names';
import { plainResult } from './standard-library';

// These give the task they are called on, set up for waiting.
const passing = new Set(['ConfigureAwait', 'AsTask']);

// How a thread is made to wait for a task; `GetResult` stands behind `GetAwaiter()`.
const waiting = new Set(['Wait', 'GetResult']);

export function invocation(node: PlainNode, place: Place, lowering: Lowering, setting: Setting): Value {
  const at = spanOf(node);
  const target = child(node, 'function');
  const brackets = child(node, 'arguments');
  const named = nameNode(target);
  const name = nameOf(named);
  if (named && waiting.has(name) && target?.type === 'member_access_expression') {
    const waitedFor = child(target, 'expression');
    // What a method gives can be waited for if it is a task.
    const task = taskIn(waitedFor, place, lowering.draft) ?? (name === 'Wait' && waitedFor?.type === 'invocation_expression' ? waitedFor : undefined);
    if (task) return waitFor(task, node, named, place, lowering);
  }
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
  // The container is asked for an object of a type by the type alone.
  if (types.length === 1 && /^Get(?:Required)?Service$/.test(name)) return { kind: 'instance', type: types[0]!, at };
  return plainResult(call.callee, 'call', call.arguments, at, lowering.draft.functions) ?? { kind: 'result', call: index, at };
}

/** `task.Result`, `task.Wait()`, `task.GetAwaiter().GetResult()`: a call of its own, under the name by which the thread is made to wait; it gives what the task gives. */
export function waitFor(task: PlainNode, node: PlainNode, named: PlainNode, place: Place, lowering: Lowering): Value {
  const at = spanOf(node);
  if (place.muted) return valueOf(task, place, lowering);
  const call = reserveCall(lowering.draft, 'call', at, place);
  call.callee = { kind: 'global', name: nameOf(named), at: spanOf(named) };
  call.name = spanOf(named);
  call.awaited = true;
  return valueOf(task, place, lowering);
}

/** The task that an expression is, as far as its name tells: a call of `…Async` or `Task.Run`, or a variable that holds one; undefined for everything else. */
export function taskIn(node: PlainNode | undefined, place: Place, draft: Draft): PlainNode | undefined {
  if (node?.type === 'parenthesized_expression') return taskIn(node.children[0], place, draft);
  if (node?.type === 'identifier') {
    const binding = lookUp(place.scope, node.text);
    // A parameter of a method says by its type that it is one.
    if (typeof binding === 'object' && binding.kind === 'parameter') {
      const { name, parameters } = draft.functions[binding.fn]!;
      const type = parameters[binding.index]?.type;
      return name !== '' && type !== undefined && /^(?:Value)?Task(?:<|$)/.test(draft.text.slice(type.at.start, type.at.end)) ? node : undefined;
    }
    const held = typeof binding === 'number' ? draft.bindings[binding]?.values ?? [] : [];
    return held.length === 1 && held[0]!.kind === 'result' && isTask(draft.calls[held[0]!.call]!, draft) ? node : undefined;
  }
  if (node?.type !== 'invocation_expression') return undefined;
  const target = child(node, 'function');
  const name = nameOf(nameNode(target));
  // Only tasks have awaiters.
  if (name === 'GetAwaiter') return child(target, 'expression');
  if (passing.has(name)) return target?.type === 'member_access_expression' ? taskIn(child(target, 'expression'), place, draft) : undefined;
  return gives.test(name) ? node : undefined;
}

const gives = /\wAsync$|^(?:Run|WhenAll)$/;

const isTask = ({ awaited, name }: { readonly awaited: boolean; readonly name: { start: number; end: number } }, { text }: Draft): boolean => !awaited && gives.test(text.slice(name.start, name.end).replace(/<.*$/s, ''));

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
