// How code leaves and repeats: exits, conditions, counting loops, and the side of an `if` or the arm that runs after a failure.
import { regionIn, type Exit, type Region, type Value } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { lookUp, sourceOf, spanOf, type Draft, type Where } from './draft';
import { pathValue, segmentsOf } from './paths';

export function addExit(draft: Draft, kind: Exit['kind'], node: PlainNode, where: Where, value?: Value): void {
  draft.exits.push({ kind, at: spanOf(node), fn: where.fn, region: where.region, ...(value ? { value } : {}) });
}

/** What a function gives back, by `return` or as the value at its end: `Err(e)` is its failure. */
export function addAnswer(draft: Draft, node: PlainNode, where: Where, value: Value | undefined, source = value): void {
  // `Ok(())` says that it went well and nothing else.
  if (/^(?:return\s+)?Ok\(\(\)\)$/.test(sourceOf(draft, node))) return addExit(draft, 'return', node, where);
  const call = source?.kind === 'result' ? draft.calls[source.call] : undefined;
  const failed = call?.callee.kind === 'global' && call.callee.name === 'Err';
  addExit(draft, failed ? 'throw' : 'return', node, where, failed ? call.arguments[0]?.value ?? value : value);
}

/** Opens a region, if there is one, and gives the place inside it. */
export function inRegion(draft: Draft, region: Omit<Region, 'parent'> | undefined, where: Where): Where {
  if (!region) return where;
  return { ...where, region: draft.regions.push(regionIn(where.region, region)) - 1 };
}

/** The names that a condition looks at, each once; a field of `self` counts as a name. */
export function testsOf(draft: Draft, condition: PlainNode | undefined, where: Where): Pick<Region, 'tests'> {
  const found = new Map<string, Value>();
  const look = (node: PlainNode): void => {
    if (node.type === 'identifier') {
      const named = lookUp(where.scope, node.text)?.named;
      if (named && 'binding' in named) found.set(node.text, { kind: 'variable', binding: named.binding, at: spanOf(node) });
    } else if (node.type === 'field_expression') {
      const [of, field] = [child(node, 'value'), child(node, 'field')];
      if (of?.type === 'self' && field) {
        found.set(sourceOf(draft, node), { kind: 'member', of: pathValue(draft, segmentsOf(of)!, where), name: sourceOf(draft, field), at: spanOf(node) });
      } else if (of) look(of);
    } else if (node.type === 'let_condition') {
      const value = child(node, 'value');
      if (value) look(value);
    } else if (node.type !== 'closure_expression' && node.type !== 'token_tree') {
      for (const inner of node.children) look(inner);
    }
  };
  if (condition) look(condition);
  return found.size > 0 ? { tests: [...found.values()] } : {};
}

/** The regions for both sides of an `if`, or of its only one (`alone`): where it asks for `Err(e)`, `Ok(x)` or `is_err()`, one of them is what runs after a failure. */
export function sidesOf(draft: Draft, condition: PlainNode | undefined, subject: Value | undefined, where: Where, alone: boolean): (side: 'consequence' | 'alternative', at: PlainNode) => Omit<Region, 'parent'> | undefined {
  const tests = testsOf(draft, condition, where);
  const asked = outcomeAsked(draft, condition);
  const failed = asked?.outcome === 'Err' ? 'consequence' : asked?.outcome === 'Ok' ? 'alternative' : undefined;
  // Without another side nothing runs after a failure.
  if (asked?.outcome === 'Ok' && alone && subject) return (_, at) => ({ kind: 'branch', at: spanOf(at), succeeds: subject });
  // What runs because nothing failed is the normal way, as the rest of a `try` is elsewhere.
  if (asked) return (side, at) => (side === failed ? { kind: 'catch', at: spanOf(at), ...errorOf(asked.pattern, subject, where), ...takesOf(draft, asked.pattern, where) } : undefined);
  return (_, at) => ({ kind: 'branch', at: spanOf(at), ...tests });
}

/** The region of an arm of `match`: what runs after a failure is `Err(e)`, and whatever is left beside `Ok(x)`. */
export function armOf(draft: Draft, pattern: PlainNode | undefined, arms: readonly PlainNode[], at: PlainNode, subject: Value, tests: Pick<Region, 'tests'>, where: Where): Omit<Region, 'parent'> | undefined {
  const outcome = outcomeOf(pattern);
  const isRest = outcome === undefined && /^_?$/.test(plainPattern(pattern)?.text ?? '') && arms.some((arm) => outcomeOf(child(arm, 'pattern')) === 'Ok');
  if (outcome === 'Err' || isRest) return { kind: 'catch', at: spanOf(at), ...errorOf(pattern, subject, where), ...takesOf(draft, pattern, where) };
  return outcome === 'Ok' ? undefined : { kind: 'branch', at: spanOf(at), ...tests };
}

/** `Ok` or `Err` of a pattern; undefined for others. */
export function outcomeOf(pattern: PlainNode | undefined): 'Ok' | 'Err' | undefined {
  const plain = plainPattern(pattern);
  const name = plain?.type === 'tuple_struct_pattern' ? segmentsOf(child(plain, 'type'))?.at(-1)?.name : undefined;
  return name === 'Ok' || name === 'Err' ? name : undefined;
}

function plainPattern(pattern: PlainNode | undefined): PlainNode | undefined {
  if (pattern?.type === 'match_pattern') return plainPattern(pattern.children.find((c) => c.field !== 'condition'));
  return pattern?.type === 'or_pattern' ? plainPattern(pattern.children[0]) : pattern;
}

function outcomeAsked(draft: Draft, condition: PlainNode | undefined): { readonly outcome: 'Ok' | 'Err'; readonly pattern?: PlainNode } | undefined {
  switch (condition?.type) {
    case 'let_condition': {
      const pattern = child(condition, 'pattern');
      const outcome = outcomeOf(pattern);
      return outcome && pattern && { outcome, pattern };
    }
    case 'let_chain':
      return condition.children.map((part) => outcomeAsked(draft, part)).find((asked) => asked?.outcome === 'Err');
    case 'call_expression': {
      const callee = child(condition, 'function');
      const name = callee?.type === 'field_expression' ? sourceOf(draft, child(callee, 'field') ?? callee) : '';
      return name === 'is_err' ? { outcome: 'Err' } : name === 'is_ok' || name === 'is_ok_and' ? { outcome: 'Ok' } : undefined;
    }
    default:
      return undefined;
  }
}

/** What the failure is called inside, the name in `Err(e)`; without a name the second result of the call that failed. */
function errorOf(pattern: PlainNode | undefined, subject: Value | undefined, where: Where): Pick<Region, 'error'> {
  const name = plainPattern(pattern)?.children.find((c) => c.field !== 'type' && c.type === 'identifier');
  const named = name && where.scope.names.get(name.text);
  if (name && named && 'binding' in named) return { error: { kind: 'variable', binding: named.binding, at: spanOf(name) } };
  return subject?.kind === 'result' && subject.index === undefined ? { error: { ...subject, index: 1 } } : {};
}

/** The kind of failure that an arm takes, where it takes only one: `Err(Error::RowNotFound)`. */
function takesOf(draft: Draft, pattern: PlainNode | undefined, where: Where): Pick<Region, 'takes'> {
  const inner = outcomeOf(pattern) === 'Err' ? plainPattern(pattern)?.children.find((c) => c.field !== 'type') : undefined;
  const segments = segmentsOf(inner?.type.endsWith('_pattern') ? child(inner, 'type') : inner?.type.startsWith('scoped_') ? inner : undefined);
  return segments ? { takes: [pathValue(draft, segments, where)] } : {};
}

/** How often `for _ in 0..3` goes round; nothing for other loops. */
export function turnsOf(draft: Draft, over: PlainNode | undefined, where: Where): Value | undefined {
  const range = over?.type === 'parenthesized_expression' ? over.children[0] : over;
  const [start, limit, ...more] = range?.children ?? [];
  if (range?.type !== 'range_expression' || !start || !limit || more.length > 0 || !readable.has(start.type) || !readable.has(limit.type)) return undefined;
  const inclusive = draft.text.slice(start.end, limit.start).includes('=') ? 1 : 0;
  const [from, to] = [draft.visit.expression(draft, start, where), draft.visit.expression(draft, limit, where)];
  const at = spanOf(range);
  const span: Value = from.kind === 'literal' && from.value === inclusive ? to : { kind: 'arithmetic', operator: '-', left: to, right: from, at };
  return inclusive === 0 || span === to ? span : { kind: 'arithmetic', operator: '+', left: span, right: { kind: 'literal', value: 1, at }, at };
}

// Only what holds no call: lowering it a second time would write the call down twice.
const readable = new Set(['integer_literal', 'identifier', 'field_expression', 'scoped_identifier']);

/** Notes that a variable is changed from what it was: `delay *= 2`, `delay = delay * 2`. */
export function noteStep(draft: Draft, target: PlainNode, where: Where, at: PlainNode): void {
  const found = target.type === 'identifier' ? lookUp(where.scope, target.text)?.named : undefined;
  if (!found || !('binding' in found)) return;
  const binding = draft.bindings[found.binding]!;
  binding.steps = [...(binding.steps ?? []), spanOf(at)];
  const [held] = binding.values;
  const fn = held?.kind === 'parameter' ? draft.functions[held.fn] : undefined;
  if (fn && held?.kind === 'parameter') fn.parameters = fn.parameters.map((p, index) => (index === held.index ? { ...p, changes: true } : p));
}

/** True if a value depends on what the name held before. */
export function mentions(draft: Draft, value: PlainNode | undefined, target: PlainNode, where: Where): boolean {
  const found = target.type === 'identifier' ? lookUp(where.scope, target.text)?.named : undefined;
  if (!value || !found || !('binding' in found) || value.type === 'identifier') return false;
  return (testsOf(draft, value, where).tests ?? []).some((named) => named.kind === 'variable' && named.binding === found.binding);
}
