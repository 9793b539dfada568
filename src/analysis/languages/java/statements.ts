// Statements and blocks: where code runs, and what is assigned to which name.
import type { Region, Value } from '../../program';
import { unknown } from '../../program';
import { child, childrenIn, type PlainNode } from '../../syntax/plain-tree';
import { classBody, declareClass, declaresType } from './classes';
import { addExit, endless, takesOf, testsOf, turnsOf } from './control';
import { declare, inRegion, nested, spanOf } from './draft';
import type { Draft, Where } from './draft';
import { instanceOf, unseen, withType } from './types';

/** The statements of a block; names they declare go into the scope of `where`. */
export function block(draft: Draft, node: PlainNode | undefined, where: Where): void {
  for (const part of node?.children ?? []) statement(draft, part, where);
}

/** `isAlone` is false for what stands below `if (…)` without braces: lines in front of it would push it out. */
function statement(draft: Draft, node: PlainNode, outer: Where, isAlone = true): void {
  if (node.damaged && !compound.has(node.type)) return;
  const where: Where = isAlone ? { ...outer, statement: spanOf(node) } : outer;
  switch (node.type) {
    case 'expression_statement':
      draft.visit.expression(draft, node.children[0], where, { discarded: true });
      return;
    case 'local_variable_declaration':
      return variables(draft, node, where);
    case 'return_statement':
    case 'throw_statement': {
      const value = node.children[0] && draft.visit.expression(draft, node.children[0], where);
      if (value && node.type === 'return_statement') draft.functions[where.fn]?.returns.push(value);
      return addExit(draft, node.type === 'return_statement' ? 'return' : 'throw', node, where, value);
    }
    case 'break_statement':
    case 'continue_statement':
      // With a label it leaves more than the case it stands in.
      if (node.type === 'continue_statement' || where.inSwitch !== true || node.children.length > 0) addExit(draft, node.type === 'break_statement' ? 'break' : 'continue', node, where);
      return;
    case 'block':
      return block(draft, node, nested(where));
    case 'enhanced_for_statement':
      return forEach(draft, node, where);
    case 'for_statement':
      return counting(draft, node, where);
    case 'while_statement':
    case 'do_statement': {
      const condition = child(node, 'condition');
      const inside = inLoop(draft, where, node, { each: false, ...endless(condition), ...testsOf(draft, condition, where) });
      draft.visit.expression(draft, child(node, 'condition'), inside);
      return body(draft, child(node, 'body'), inside);
    }
    case 'try_statement':
    case 'try_with_resources_statement':
      return guarded(draft, node, where);
    case 'if_statement': {
      const condition = child(node, 'condition');
      // What the condition names (`o instanceof Order order`) holds in both sides and, with an early exit, below them.
      draft.visit.expression(draft, condition, where);
      const tests = testsOf(draft, condition, where);
      for (const side of [child(node, 'consequence'), child(node, 'alternative')]) {
        if (side) body(draft, side, inRegion(draft, where, { kind: 'branch', at: spanOf(side), ...tests }));
      }
      return;
    }
    case 'switch_expression':
      choice(draft, node, where);
      return;
    case 'labeled_statement':
    case 'synchronized_statement':
      for (const part of node.children.filter((c) => c.type !== 'identifier')) statement(draft, part, where);
      return;
    // Its arguments are read with the constructor that it begins.
    case 'explicit_constructor_invocation':
    case 'ERROR':
      return;
    default:
      if (declaresType(node)) return localClass(draft, node, where);
      for (const part of node.children) draft.visit.expression(draft, part, where);
  }
}

/** `switch`, as a statement or as a value; its value is not followed. */
export function choice(draft: Draft, node: PlainNode, where: Where): Value {
  draft.visit.expression(draft, child(node, 'condition'), where);
  const tests = testsOf(draft, child(node, 'condition'), where);
  for (const group of child(node, 'body')?.children ?? []) {
    const inside: Where = { ...inRegion(draft, where, { kind: 'branch', at: spanOf(group), ...tests }), inSwitch: true };
    for (const part of group.children) {
      if (part.type !== 'switch_label') statement(draft, part, inside);
    }
  }
  return unseen(node);
}

function body(draft: Draft, node: PlainNode | undefined, where: Where): void {
  if (node) statement(draft, node, where, node.type === 'block');
}

function variables(draft: Draft, node: PlainNode, where: Where): void {
  const declared = instanceOf(draft, child(node, 'type'), where);
  for (const declarator of childrenIn(node, 'declarator')) {
    const name = child(declarator, 'name');
    if (!name || name.type !== 'identifier') continue;
    const source = child(declarator, 'value');
    const value = source && withType(draft, draft.visit.expression(draft, source, where, { name: name.text }), declared);
    declare(draft, where.scope, name.text, spanOf(name), value ? [value] : [], declared);
  }
}

function forEach(draft: Draft, node: PlainNode, where: Where): void {
  // What is gone through is asked for once, before the first turn.
  const collection = draft.visit.expression(draft, child(node, 'value'), where);
  const inside = inLoop(draft, where, node, { each: true, value: collection });
  const name = child(node, 'name');
  const instance = instanceOf(draft, child(node, 'type'), where);
  if (name) declare(draft, inside.scope, name.text, spanOf(name), [itemOf(collection) ?? instance ?? unknown('which element it is', spanOf(name))]);
  body(draft, child(node, 'body'), inside);
}

function itemOf(collection: Value): Value | undefined {
  return collection.kind === 'list' && !collection.open && collection.items.length > 0
    ? { kind: 'either', options: collection.items, at: collection.at } : undefined;
}

function counting(draft: Draft, node: PlainNode, outer: Where): void {
  const where = nested(outer);
  for (const init of childrenIn(node, 'init')) statement(draft, init, where);
  const condition = child(node, 'condition');
  const over = itemsCounted(draft, node, where);
  const inside = inLoop(draft, where, node, {
    each: over !== undefined, ...(over ? { value: over } : {}), ...endless(condition), ...(over ? {} : turnsOf(draft, node, where)), ...testsOf(draft, condition, where),
  });
  draft.visit.expression(draft, condition, inside);
  for (const update of childrenIn(node, 'update')) draft.visit.expression(draft, update, inside);
  body(draft, child(node, 'body'), inside);
}

// `i < items.size()` goes over items after all.
function itemsCounted(draft: Draft, node: PlainNode, where: Where): Value | undefined {
  const bound = child(child(node, 'condition'), 'right');
  const name = bound && child(bound, bound.type === 'method_invocation' ? 'name' : 'field')?.text;
  const items = child(bound, 'object');
  if (name !== 'size' && name !== 'length') return undefined;
  // Only what holds no call: lowering it a second time would write the call down twice.
  return items?.type === 'identifier' || items?.type === 'field_access' ? draft.visit.expression(draft, items, where) : unknown('what it goes through', spanOf(node));
}

function inLoop(draft: Draft, where: Where, node: PlainNode, more: Partial<Region>): Where {
  return { ...inRegion(draft, where, { kind: 'loop', at: spanOf(node), ...more }), inSwitch: false };
}

function guarded(draft: Draft, node: PlainNode, outer: Where): void {
  const resources = child(node, 'resources');
  const tried = child(node, 'body');
  // What fails while the resources are opened reaches the clauses as well.
  const trying = resources && tried ? inRegion(draft, nested(outer), { kind: 'try', at: { start: resources.start, end: tried.end } }) : undefined;
  let where = trying ?? nested(outer);
  for (const resource of resources?.children ?? []) {
    const name = child(resource, 'name');
    const source = child(resource, 'value') ?? (name ? undefined : resource.children[0]);
    const declared = instanceOf(draft, child(resource, 'type'), where);
    const value = withType(draft, draft.visit.expression(draft, source, where), declared);
    if (name) declare(draft, where.scope, name.text, spanOf(name), [value], declared);
    where = inRegion(draft, where, { kind: 'with', at: spanOf(node), value });
  }
  if (!tried) return;
  const inside = trying ?? inRegion(draft, where, { kind: 'try', at: spanOf(tried) });
  block(draft, tried, trying ? where : inside);
  for (const clause of node.children) {
    if (clause.type === 'catch_clause') caught(draft, clause, outer, inside.region);
    else if (clause.type === 'finally_clause') block(draft, clause.children[0], inRegion(draft, outer, { kind: 'finally', at: spanOf(clause) }));
  }
}

function caught(draft: Draft, clause: PlainNode, outer: Where, tried: number): void {
  const name = child(clause.children.find((c) => c.type === 'catch_formal_parameter'), 'name');
  const scope = nested(outer);
  const at = name && spanOf(name);
  const binding = name && at && declare(draft, scope.scope, name.text, at, [unknown('what was thrown', at)]);
  const error: Value | undefined = at && binding !== undefined ? { kind: 'variable', binding, at } : undefined;
  const where = inRegion(draft, scope, { kind: 'catch', at: spanOf(clause), of: tried, ...(error ? { error } : {}), ...takesOf(draft, clause, outer) });
  block(draft, child(clause, 'body'), where);
}

function localClass(draft: Draft, node: PlainNode, where: Where): void {
  const info = declareClass(draft, node, where.owner);
  if (info) classBody(draft, info, where);
}

const compound = new Set([
  'block', 'if_statement', 'for_statement', 'enhanced_for_statement', 'while_statement', 'do_statement', 'try_statement', 'try_with_resources_statement',
  'switch_expression', 'labeled_statement', 'synchronized_statement',
]);
