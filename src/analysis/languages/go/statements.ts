// Statements and blocks: where code runs, and what is assigned to which name.
import type { Region, Value } from '../../program';
import { unknown } from '../../program';
import { assign, assignAll, read } from './assignments';
import { addExit, inRegion, noteStep, sidesOf, testsOf, turnsOf } from './control';
import { declareLocally, specsOf } from './declarations';
import { declare, nested } from './draft';
import type { Draft, Where } from './draft';
import { identifier } from './names';
import type { GoNode } from './outline';
import { childOf, childrenOf, spanOf } from './outline';
import { typeValue } from './types';

/** The statements of a block or list; names they declare go into the scope of `where`. */
export function block(draft: Draft, node: GoNode | undefined, where: Where): void {
  for (const child of node?.children ?? []) {
    if (child.type === 'statement_list') block(draft, child, where);
    // Half-written statements say nothing reliable; the blocks inside them are lists of their own and do.
    else statement(draft, child, { ...where, statement: spanOf(child) });
  }
}

function statement(draft: Draft, node: GoNode, where: Where): void {
  if (node.damaged && !compound.has(node.type)) return;
  switch (node.type) {
    case 'expression_statement': {
      const value = draft.visit.expression(draft, node.children[0], where, { discarded: true });
      const called = value.kind === 'result' ? draft.calls[value.call] : undefined;
      if (called?.callee.kind === 'global' && called.callee.name === 'panic') addExit(draft, 'throw', node, where, called.arguments[0]?.value);
      return;
    }
    case 'defer_statement':
      draft.visit.expression(draft, node.children[0], where, { discarded: true, runs: 'at the end' });
      return;
    case 'go_statement':
      // What is put in front of it (`defer cancel()`) would end with this function, not with the goroutine.
      draft.visit.expression(draft, node.children[0], node.children[0] ? { ...where, statement: spanOf(node.children[0]) } : where, { discarded: true, runs: 'apart' });
      return;
    case 'short_var_declaration':
      assignAll(draft, childOf(node, 'left'), childOf(node, 'right'), where, 'define');
      return;
    case 'assignment_statement':
      assignment(draft, node, where);
      return;
    case 'var_declaration':
    case 'const_declaration':
    case 'type_declaration':
      for (const spec of specsOf(node)) declareLocally(draft, spec, where);
      return;
    case 'return_statement':
      returned(draft, node, where);
      return;
    case 'break_statement':
      if (where.inSwitch !== true || node.children.length > 0) addExit(draft, 'break', node, where);
      return;
    case 'continue_statement':
      addExit(draft, 'continue', node, where);
      return;
    case 'inc_statement':
    case 'dec_statement':
      draft.visit.expression(draft, node.children[0], where);
      noteStep(draft, node.children[0], where, node);
      return;
    case 'if_statement':
      return branch(draft, node, where);
    case 'for_statement':
      return loop(draft, node, where);
    case 'expression_switch_statement':
    case 'type_switch_statement':
    case 'select_statement':
      return choice(draft, node, where);
    case 'block':
      return block(draft, node, nested(where));
    case 'labeled_statement':
      for (const child of node.children) if (child.type !== 'label_name') statement(draft, child, where);
      return;
    case 'statement_list':
      return block(draft, node, where);
    default:
      for (const child of node.children) draft.visit.expression(draft, child, where);
  }
}

function assignment(draft: Draft, node: GoNode, where: Where): void {
  const operator = childOf(node, 'operator')?.type ?? '=';
  const left = childOf(node, 'left');
  const right = childOf(node, 'right');
  if (operator === '=') return assignAll(draft, left, right, where, 'assign');
  const target = left?.children[0];
  const value = draft.visit.expression(draft, right?.children[0], where);
  noteStep(draft, target, where, node);
  if (target) assign(draft, target, read(draft, operator.slice(0, -1), target, value, where), where, 'assign');
}

function returned(draft: Draft, node: GoNode, where: Where): void {
  const at = spanOf(node);
  const values = (node.children[0]?.children ?? []).map((child) => draft.visit.expression(draft, child, where));
  const fn = draft.functions[where.fn];
  if (!fn) return;
  const named = values.length > 0 ? [] : (draft.results.get(where.fn) ?? []).map((name): Value => identifier(draft, name, at, where.scope));
  const given = values.length > 0 ? values : named;
  const whole: Value | undefined = given.length > 1 ? { kind: 'list', items: given, open: false, at } : given[0];
  if (whole) fn.returns.push(whole);
  addExit(draft, 'return', node, where, whole);
}

function branch(draft: Draft, node: GoNode, outer: Where): void {
  const where = nested(outer);
  header(draft, childOf(node, 'initializer'), where);
  const condition = childOf(node, 'condition');
  draft.visit.expression(draft, condition, where);
  const alternative = childOf(node, 'alternative');
  const region = sidesOf(draft, condition, where, !alternative);
  const consequence = childOf(node, 'consequence');
  if (consequence) block(draft, consequence, nested(inRegion(draft, region('consequence', consequence), where)));
  if (alternative) statement(draft, alternative, inRegion(draft, region('alternative', alternative), where));
}

function loop(draft: Draft, node: GoNode, outer: Where): void {
  const clause = node.children.find((c) => c.field !== 'body');
  const each = clause?.type === 'range_clause';
  const counted = each && ['int_literal', 'float_literal'].includes(childOf(clause, 'right')?.type ?? '');
  // What is ranged over is asked for once, before the first turn.
  const over = each ? draft.visit.expression(draft, childOf(clause, 'right'), outer) : undefined;
  const where = nested(outer);
  const region: Omit<Region, 'parent'> = {
    kind: 'loop', at: spanOf(node), each: each && !counted, ...(over ? { value: over } : {}), ...(each && isChannel(draft, node, clause) ? { stream: true } : {}),
  };
  const inside: Where = { ...inRegion(draft, region, where), inSwitch: false };
  if (each && over) {
    const mode = clause.children.some((c) => c.type === ':=') ? 'define' : 'assign';
    (childOf(clause, 'left')?.children ?? []).forEach((target, position) => {
      assign(draft, target, position === 1 ? elementOf(over) : unknown('which turn of the loop it is', spanOf(target)), where, mode);
    });
  } else if (clause?.type === 'for_clause') {
    header(draft, childOf(clause, 'initializer'), where);
    draft.visit.expression(draft, childOf(clause, 'condition'), inside);
    header(draft, childOf(clause, 'update'), inside);
  } else if (clause) {
    draft.visit.expression(draft, clause, inside);
  }
  describeLoop(draft, clause, inside, counted);
  block(draft, childOf(node, 'body'), nested(inside));
}

/** `for message := range messages`: with one name it is a channel, unless that name is used to look into what is gone through. `for range ticker.C` has no items. */
function isChannel(draft: Draft, loopNode: GoNode, clause: GoNode): boolean {
  const names = childOf(clause, 'left')?.children ?? [];
  const right = childOf(clause, 'right');
  if (names.length === 0) return true;
  if (names.length !== 1 || !right) return false;
  const [over, index] = [right, names[0]!].map((node) => draft.text.slice(node.start, node.end));
  return !draft.text.slice(loopNode.start, loopNode.end).includes(`${over}[${index}]`);
}

/** What the head says about the end; its names are declared by now. */
function describeLoop(draft: Draft, clause: GoNode | undefined, inside: Where, counted: boolean): void {
  const head = clause?.type === 'block' ? undefined : clause;
  const condition = head?.type === 'for_clause' ? childOf(head, 'condition') : head?.type === 'range_clause' ? undefined : head;
  const endless = (!head || (head.type === 'for_clause' && !condition)) || condition?.type === 'true';
  const turns = head && (counted || head.type === 'for_clause') ? turnsOf(draft, head, inside) : undefined;
  draft.regions[inside.region] = { ...draft.regions[inside.region]!, ...(endless ? { endless } : {}), ...(turns ? { turns } : {}), ...testsOf(draft, condition, inside) };
}

function elementOf(over: Value): Value {
  return over.kind === 'list' && over.items.length > 0 && !over.open
    ? { kind: 'either', options: over.items, at: over.at }
    : unknown('which element it is', over.at);
}

function choice(draft: Draft, node: GoNode, outer: Where): void {
  const where = nested(outer);
  header(draft, childOf(node, 'initializer'), where);
  const subject = draft.visit.expression(draft, childOf(node, 'value'), where);
  const alias = childOf(node, 'alias')?.children[0];
  for (const clause of node.children) {
    if (!clause.type.endsWith('_case')) continue;
    const inside = { ...nested(inRegion(draft, { kind: 'branch', at: spanOf(clause), ...testsOf(draft, childOf(node, 'value'), where) }, where)), inSwitch: true };
    if (alias) {
      const types = childrenOf(clause, 'type');
      const type = types.length === 1 ? typeValue(draft, types[0], inside.scope) : undefined;
      const narrowed: Value = type ? { kind: 'instance', type, at: spanOf(alias) } : subject;
      declare(draft, inside.scope, draft.text.slice(alias.start, alias.end), spanOf(alias), [narrowed]);
    } else {
      header(draft, childOf(clause, 'communication'), inside);
      for (const value of childOf(clause, 'value')?.children ?? []) draft.visit.expression(draft, value, inside);
    }
    for (const child of clause.children) if (child.type === 'statement_list') block(draft, child, inside);
  }
}

// Statements in the head of `if`, `for`, `switch` and `case`: lines can only be put in front of the whole.
function header(draft: Draft, node: GoNode | undefined, where: Where): void {
  if (!node) return;
  if (node.type === 'receive_statement') {
    const right = draft.visit.expression(draft, childOf(node, 'right'), where);
    const mode = node.children.some((c) => c.type === ':=') ? 'define' : 'assign';
    for (const target of childOf(node, 'left')?.children ?? []) assign(draft, target, right, where, mode);
    return;
  }
  statement(draft, node, where);
}

const compound = new Set(['if_statement', 'for_statement', 'expression_switch_statement', 'type_switch_statement', 'select_statement', 'block', 'labeled_statement', 'statement_list']);
