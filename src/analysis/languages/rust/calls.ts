// Calls, struct literals, and the arguments of both.
import type { Span } from '../../../base/span';
import type { Argument, Call, Value } from '../../program';
import { unknown } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { addField, sourceOf, spanOf, typeOf, type Draft, type Role, type Where } from './draft';
import { pathValue, segmentsOf } from './paths';
import { givenValue, sameValue } from './standard-library';

/** A `call_expression`. */
export function call(draft: Draft, node: PlainNode, where: Where, role: Role): Value {
  const at = spanOf(node);
  const written = child(node, 'function');
  const callee = written?.type === 'generic_function' ? child(written, 'function') : written;
  const brackets = child(node, 'arguments');
  if (!callee || !brackets) return unknown('what is called', at);
  // The place is taken before anything inside is lowered, so that calls stand in the order in which they begin.
  const field = callee.type === 'field_expression' ? child(callee, 'field') : undefined;
  const index = draft.calls.push(placeholder(at, where)) - 1;
  const receiver = field ? draft.visit.expression(draft, child(callee, 'value'), where, roleBefore(sourceOf(draft, field), sourceOf(draft, brackets), role)) : undefined;
  const target: Value = receiver && field
    ? { kind: 'member', of: receiver, name: sourceOf(draft, field), called: true, at: spanOf(callee) }
    : draft.visit.expression(draft, callee, where);
  const given = brackets.children.filter((c) => c.type !== 'attribute_item')
    // `drop(f().await)` throws what `f` gives away, its failure as well.
    .map((argument, position): Argument => ({ value: draft.visit.expression(draft, argument, where, argument.type === 'await_expression' && segmentsOf(callee)?.at(-1)?.name === 'drop' ? { dropsError: true } : { passedTo: { call: index, argument: position } }), at: spanOf(argument) }));
  draft.calls[index] = {
    ...draft.calls[index]!,
    callee: target,
    ...(target.kind === 'self' ? { form: 'literal' as const } : {}),
    arguments: given,
    name: nameSpan(callee),
    inner: { start: brackets.start + 1, end: Math.max(brackets.start + 1, brackets.end - 1) },
    awaited: role.awaited === true,
    discarded: role.discarded === true,
    ...(role.dropsError ? { dropsError: true } : {}),
    ...(role.defaulted ? { defaulted: role.defaulted } : {}),
  };
  if (target.kind === 'self') {
    draft.built.set(index, target.type);
    given.forEach(({ value }, position) => addField(draft, target.type, String(position), value));
  }
  if (receiver && field && afterFailure.has(sourceOf(draft, field))) handling(draft, given, receiver);
  if (segmentsOf(callee)?.at(-1)?.name === 'spawn' || (field && sourceOf(draft, field) === 'spawn')) apart(draft, given, where);
  const seenThrough = receiver && field
    ? sameValue(draft, receiver, sourceOf(draft, field), given, at)
    : givenValue(draft, segmentsOf(callee)?.map((s) => s.name) ?? [], given, at);
  if (!seenThrough) return { kind: 'result', call: index, at };
  // Nothing refers to it if nothing was called or handed over inside of it.
  if (index === draft.calls.length - 1 && given.every(({ value }) => value.kind !== 'function')) draft.calls.pop();
  return seenThrough;
}

/** What the next step of a chain makes of the failure of the one before. */
function roleBefore(step: string, brackets: string, { discarded, defaulted }: Role): Role {
  // `f().ok();` throws the failure of `f` away.
  if (step === 'ok') return discarded ? { dropsError: true } : { defaulted: 'absent' };
  if (step === 'unwrap_or_default' || (step === 'unwrap_or' && nothing.test(brackets))) return { defaulted: 'empty' };
  // What only says more about a failure does not keep it.
  return defaulted && /^(?:context|with_context|map_err|inspect_err|wrap_err|map)$/.test(step) ? { defaulted } : {};
}

const nothing = /^\(\s*(?:vec!\[\s*\]|(?:Vec|String|HashMap|BTreeMap|HashSet)::new\(\)|""|None|Value::Null|serde_json::Value::Null|Default::default\(\)|0(?:\.0)?(?:_?[iuf](?:8|16|32|64|128|size))?)\s*\)$/;

// Their argument runs with the failure of what they are called on, if it takes one.
const afterFailure = new Set(['unwrap_or_else', 'or_else', 'map_or_else']);

function handling(draft: Draft, given: readonly Argument[], receiver: Value): void {
  const [first] = given;
  const fn = first?.value.kind === 'function' ? draft.functions[first.value.fn] : undefined;
  if (fn?.passedTo && fn.parameters.length === 1) fn.handles = receiver;
}

/** What is spawned runs on its own while the code goes on: a call, or a block or closure that is written there. */
function apart(draft: Draft, given: readonly Argument[], where: Where): void {
  const [first] = given;
  if (first?.value.kind === 'result') draft.calls[first.value.call] = { ...draft.calls[first.value.call]!, runs: 'apart' };
  else if (first?.value.kind === 'function') draft.calls.push({ ...placeholder(first.at, where), callee: first.value, runs: 'apart' });
}

/** `Type { field: value, ..rest }`: a call of form `literal` whose fields are named arguments. */
export function structLiteral(draft: Draft, node: PlainNode, where: Where): Value {
  const at = spanOf(node);
  const name = child(node, 'name');
  const segments = segmentsOf(name);
  const body = child(node, 'body');
  if (!name || !segments || !body) return unknown('what it holds', at);
  const index = draft.calls.push(placeholder(at, where)) - 1;
  const type = pathValue(draft, segments, where);
  const given = body.children.flatMap((part): readonly Argument[] => {
    switch (part.type) {
      case 'field_initializer': {
        const field = child(part, 'field');
        return field ? [{ name: sourceOf(draft, field), value: draft.visit.expression(draft, child(part, 'value'), where), at: spanOf(part) }] : [];
      }
      case 'shorthand_field_initializer': {
        const [identifier] = part.children;
        return identifier ? [{ name: identifier.text, value: draft.visit.expression(draft, identifier, where), at: spanOf(part) }] : [];
      }
      case 'base_field_initializer':
        return [{ value: draft.visit.expression(draft, part.children[0], where), at: spanOf(part), spread: true }];
      default:
        return [];
    }
  });
  draft.calls[index] = {
    ...draft.calls[index]!, callee: type, form: 'literal', arguments: given, name: nameSpan(name), inner: { start: body.start + 1, end: Math.max(body.start + 1, body.end - 1) },
  };
  if (type.kind === 'self') {
    draft.built.set(index, type.type);
    typeOf(draft, type.type, type.at);
    for (const { name: field, value } of given) if (field !== undefined) addField(draft, type.type, field, value);
  }
  return { kind: 'result', call: index, at };
}

export function placeholder(at: Span, where: Where): Call {
  return {
    callee: unknown('what is called', at), form: 'call', arguments: [], at, name: at, inner: null, statement: where.fn < 0 ? at : where.statement,
    fn: where.fn, region: where.region, awaited: false, discarded: false,
  };
}

export function nameSpan(callee: PlainNode): Span {
  switch (callee.type) {
    case 'field_expression':
      return spanOf(child(callee, 'field') ?? callee);
    case 'scoped_identifier':
    case 'scoped_type_identifier':
      return spanOf(child(callee, 'name') ?? callee);
    case 'generic_type':
      return nameSpan(child(callee, 'type') ?? { ...callee, type: '' });
    default:
      return spanOf(callee);
  }
}
