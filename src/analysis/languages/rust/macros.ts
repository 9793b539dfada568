// Macros. The grammar leaves what stands in their brackets as it is; where it reads like arguments, items or the arms of
// `select!`, it is parsed on its own and lowered as the code it becomes. What does not read like that is left out.
import type { Argument, Value } from '../../program';
import { unknown } from '../../program';
import { child, plainTree, type PlainNode } from '../../syntax/plain-tree';
import { nameSpan, placeholder } from './calls';
import { addExit } from './control';
import { declare, lookUp, nested, spanOf, type Draft, type Where } from './draft';
import { formatted, textOf } from './literals';
import { copied } from './outline';
import { pathValue, segmentsOf, valueOf } from './paths';
import { armsOf } from './select-arms';

/** Macros inside of macros are read down to this depth. */
const deepest = 4;

/** What never comes back: `bail!` gives the failure to the caller, the others end the thread. */
const leaving = new Set(['bail', 'panic', 'unreachable', 'todo', 'unimplemented']);

/** A `macro_invocation` as an expression; undefined where nothing comes after it. */
export function macro(draft: Draft, node: PlainNode, where: Where): Value | undefined {
  const value = insideMacro(draft, () => expanded(draft, node, where));
  if (!leaving.has(nameOf(node))) return value;
  addExit(draft, 'throw', node, where);
  return undefined;
}

const recording = new Set(['doc', 'bson', 'json', 'hashmap']);

/** Runs a step on what stands inside of a macro. */
export function insideMacro<T>(draft: Draft, step: () => T): T {
  draft.expanding++;
  try {
    return step();
  } finally {
    draft.expanding--;
  }
}

function expanded(draft: Draft, node: PlainNode, where: Where): Value {
  const at = spanOf(node);
  const name = nameOf(node);
  const body = bodyOf(node);
  if (!body) return unknown('what the macro makes', at);
  if (name === 'select') return select(draft, node, body, where);
  // `doc! {}`: a record without entries; what else stands in such brackets is no code.
  if (recording.has(name) && /^\s*(?:\{\s*\})?\s*$/.test(draft.text.slice(body.start, body.end))) return { kind: 'record', entries: [], rest: [], at };
  const nodes = parsed(draft, 'fn m(){m(', body, ')}', (root) => argumentsOf(root));
  if (!nodes) return name === 'vec' ? counted(draft, body, where, at) : call(draft, node, body, undefined, where);
  switch (name) {
    case 'format':
    case 'format_args':
      return format(draft, nodes, where, at);
    case 'concat':
      return textOf(nodes.map((n) => draft.visit.expression(draft, n, where)), at);
    case 'vec':
      return { kind: 'list', items: nodes.map((n) => draft.visit.expression(draft, n, where)), open: false, at };
    case 'dbg':
      return draft.visit.expression(draft, nodes[0], where);
    case 'env':
    case 'option_env':
      return unknown('what the environment holds', at);
    default:
      return call(draft, node, body, nodes, where);
  }
}

/** The items that `lazy_static! { … }` and `thread_local! { … }` declare; undefined for other macros. */
export function itemsOf(draft: Draft, node: PlainNode): readonly PlainNode[] | undefined {
  const name = nameOf(node);
  const body = bodyOf(node);
  if (!body || (name !== 'lazy_static' && name !== 'thread_local')) return undefined;
  const items = draft.text.slice(body.start, body.end).replace(/\bstatic\s+ref\b/g, (found) => 'static'.padEnd(found.length));
  return parsed(draft, '', body, '', (root) => root.children, items) ?? [];
}

/** The values that the arguments of an attribute read like: `#[get("/stock", name = "stock")]`. */
export function attributeArguments(draft: Draft, list: PlainNode, where: Where): readonly Argument[] {
  const body = { start: list.start + 1, end: Math.max(list.start + 1, list.end - 1) };
  const nodes = parsed(draft, 'fn m(){m(', body, ')}', (root) => argumentsOf(root)) ?? [];
  return nodes.map((node) => argument(draft, node, where));
}

function call(draft: Draft, node: PlainNode, body: { start: number; end: number }, nodes: readonly PlainNode[] | undefined, where: Where): Value {
  const at = spanOf(node);
  const path = child(node, 'macro');
  const segments = segmentsOf(path);
  const index = draft.calls.push(placeholder(at, where)) - 1;
  const callee: Value = segments ? pathValue(draft, segments, where) : unknown('what is called', at);
  // What does not read like arguments (`warn!(%error, "…")`) may bring anything.
  const given = nodes?.map((n) => argument(draft, n, where)) ?? [{ value: unknown('what the macro is given', at), at: body, spread: true }];
  draft.calls[index] = { ...draft.calls[index]!, callee, arguments: given, name: path ? nameSpan(path) : at, inner: body };
  return { kind: 'result', call: index, at };
}

/** `name = value` is a named argument. */
function argument(draft: Draft, node: PlainNode, where: Where): Argument {
  const name = node.type === 'assignment_expression' ? child(node, 'left') : undefined;
  if (name?.type === 'identifier') return { name: name.text, value: draft.visit.expression(draft, child(node, 'right'), where), at: spanOf(node) };
  return { value: draft.visit.expression(draft, node, where), at: spanOf(node) };
}

function format(draft: Draft, nodes: readonly PlainNode[], where: Where, at: Value['at']): Value {
  const [first, ...rest] = nodes;
  if (!first?.type.endsWith('string_literal')) return unknown('what the text is', at);
  const given = rest.map((n) => argument(draft, n, where));
  return formatted(first.text, spanOf(first), {
    positional: given.filter((a) => a.name === undefined).map((a) => a.value),
    named: new Map(given.flatMap((a) => (a.name === undefined ? [] : [[a.name, a.value]]))),
    captured(name, span) {
      const found = lookUp(where.scope, name)?.named;
      return found ? valueOf(found, span) : unknown('what the text is put together from', span);
    },
  });
}

/** `vec![x; n]`. */
function counted(draft: Draft, body: { start: number; end: number }, where: Where, at: Value['at']): Value {
  const nodes = parsed(draft, 'fn m(){m([', body, '])}', (root) => argumentsOf(root)) ?? [];
  const list = nodes[0] && draft.visit.expression(draft, nodes[0], where);
  return list?.kind === 'list' ? { ...list, open: true, at } : unknown('what the list holds', at);
}

/** `select! { pattern = future => handler, … }`: the futures run side by side until the first one is done. */
function select(draft: Draft, node: PlainNode, body: { start: number; end: number }, outer: Where): Value {
  const at = spanOf(node);
  const arms = armsOf(draft.text.slice(body.start, body.end)).map(({ pattern, future, handler }) => ({
    pattern, handler: moved(handler, body.start), nodes: parsed(draft, 'fn m(){m(', moved(future, body.start), ')}', (root) => argumentsOf(root)),
  }));
  // What runs beside the others and may end first, such as `sleep(limit)`, bounds them: every future stands inside of all.
  const first = draft.regions.length;
  arms.forEach((_, index) => draft.regions.push({ kind: 'with', at, parent: index === 0 ? outer.region : first + index - 1 }));
  const where: Where = { ...nested(outer), region: arms.length > 0 ? first + arms.length - 1 : outer.region };
  const futures = arms.map(({ nodes }) => nodes?.[0] && draft.visit.expression(draft, nodes[0], where, { awaited: true }));
  futures.forEach((value, index) => {
    // A pause may have been made before and only be waited for here.
    if (value?.kind === 'result' || value?.kind === 'variable') draft.regions[first + index] = { ...draft.regions[first + index]!, value };
  });
  const values = arms.map(({ pattern, handler }, index) => {
    const inside = nested(outer);
    const value = futures[index];
    if (value && /^\w+$/.test(pattern)) declare(draft, inside.scope, pattern, value.at, [value]);
    const nodes = parsed(draft, 'fn m(){m(', handler, ')}', (root) => argumentsOf(root));
    return nodes?.[0] ? draft.visit.expression(draft, nodes[0], inside) : undefined;
  });
  const options = values.filter((v) => v !== undefined);
  return options.length > 0 ? { kind: 'either', options, at } : unknown('what the macro makes', at);
}

const moved = ({ start, end }: { start: number; end: number }, by: number): { start: number; end: number } => ({ start: start + by, end: end + by });

/** Parses a stretch of the file with something before and after it; undefined if that does not read as code. */
function parsed(
  draft: Draft, before: string, { start, end }: { start: number; end: number }, after: string,
  pick: (root: PlainNode) => readonly PlainNode[] | undefined, text = draft.text.slice(start, end),
): readonly PlainNode[] | undefined {
  if (!draft.parse || draft.expanding > deepest) return undefined;
  const whole = before + text + after;
  const tree = draft.parse(whole);
  try {
    const root = plainTree(tree, whole, copied);
    return root.damaged ? undefined : pick(root)?.map((node) => shifted(node, start - before.length));
  } finally {
    tree.delete();
  }
}

function shifted(node: PlainNode, by: number): PlainNode {
  return { ...node, start: node.start + by, end: node.end + by, children: node.children.map((c) => shifted(c, by)) };
}

function argumentsOf(root: PlainNode): readonly PlainNode[] | undefined {
  const block = child(root.children[0], 'body');
  const statement = block?.children[0];
  const called = statement?.type === 'expression_statement' ? statement.children[0] : statement;
  return called?.type === 'call_expression' && block!.children.length === 1 ? child(called, 'arguments')?.children : undefined;
}

const nameOf = (node: PlainNode): string => segmentsOf(child(node, 'macro'))?.at(-1)?.name ?? '';

function bodyOf(node: PlainNode): { start: number; end: number } | undefined {
  const list = node.children.find((c) => c.type === 'token_tree');
  return list && { start: list.start + 1, end: Math.max(list.start + 1, list.end - 1) };
}
