// Blocks: their statements in order, and the value of the last expression.
import type { Value } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { inRegion, outcomeOf, testsOf } from './control';
import { nested, spanOf, type Draft, type Role, type Where } from './draft';
import { expression, valueOf } from './expressions';
import { isItem } from './items';
import { bind } from './patterns';
import { instanceOf } from './types';

/** A block in a scope of its own; its value, or undefined where it has none or never comes to its end. */
export function block(draft: Draft, node: PlainNode | undefined, outer: Where, role: Role = {}): Value | undefined {
  if (!node) return undefined;
  const where = nested(outer);
  if (node.children.some((c) => isItem(c) || c.type === 'attribute_item')) draft.visit.items(draft, node.children.filter((c) => isItem(c) || c.type === 'attribute_item' || isMacro(c)), { ...where, self: undefined });
  let last: Value | undefined;
  const end = node.children.at(-1);
  for (const child of node.children) {
    if (isItem(child) || child.type === 'attribute_item' || child.type === 'empty_statement') continue;
    last = statement(draft, child, { ...where, statement: spanOf(child) }, child === end ? role : {});
  }
  return last;
}

/** The value of a statement, if it is the expression at the end of a block. */
function statement(draft: Draft, node: PlainNode, where: Where, role: Role): Value | undefined {
  if (node.type === 'let_declaration') {
    declaration(draft, node, where);
    return undefined;
  }
  if (node.type !== 'expression_statement') return valueOf(draft, node, where, role);
  const [inner] = node.children;
  if (!inner) return undefined;
  const ended = draft.text[node.end - 1] === ';';
  const value = valueOf(draft, inner, where, ended ? { discarded: true } : role);
  return ended ? undefined : value;
}

function declaration(draft: Draft, node: PlainNode, where: Where): void {
  const pattern = child(node, 'pattern');
  const source = child(node, 'value');
  const name = pattern?.type === 'identifier' ? pattern.text : undefined;
  const discarded = pattern?.type === '_' || name === '_';
  const declared = instanceOf(draft, child(node, 'type'), where);
  if (node.damaged && !source) return;
  const value = source && expression(draft, source, where, discarded ? { dropsError: true } : name === undefined ? {} : { name });
  const otherwise = child(node, 'alternative');
  // `let Ok(x) = f() else { … }`: what runs after a failure.
  if (otherwise) draft.visit.block(draft, otherwise, inRegion(draft, outcomeOf(pattern) === 'Ok' ? { kind: 'catch', at: spanOf(otherwise) } : { kind: 'branch', at: spanOf(otherwise), ...testsOf(draft, source, where) }, where));
  const held = value && (value.kind !== 'unknown' || !declared) ? value : declared;
  if (held) bind(draft, pattern, held, where);
  else if (pattern) bind(draft, pattern, { kind: 'either', options: [], at: spanOf(pattern) }, where);
}

const isMacro = (node: PlainNode): boolean => node.type === 'macro_invocation' || (node.type === 'expression_statement' && node.children[0]?.type === 'macro_invocation');
