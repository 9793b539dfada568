// Expressions to values. Every expression is walked, also where its value cannot be said, since calls hide anywhere.
import type { Arithmetic, Entry, Value } from '../../program';
import { unknown } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { assign } from './assignments';
import { callValue } from './calls';
import { addExit } from './control';
import { addRegion, constantText, memberOf, nameValue, sourceOf, spanOf, within, type Lowering } from './lowering';
import { parametersOf } from './parameters';
import { joined, percent, stringValue } from './strings';

/** Lowers an expression. What it cannot understand is `unknown`, but its parts are still looked at. */
export function value(l: Lowering, node: PlainNode | undefined): Value {
  if (!node) return unknown('what is missing here', l.at.statement);
  const at = spanOf(node);
  switch (node.type) {
    case 'identifier':
      return nameValue(l, sourceOf(l, node), at);
    case 'integer':
    case 'float':
      return numberValue(sourceOf(l, node), at);
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true', at };
    case 'none':
      return { kind: 'literal', value: null, at };
    case 'string':
      return stringValue(node, l.text, (hole) => value(l, hole));
    case 'concatenated_string':
      return joined(node.children.map((part) => value(l, part)), at);
    case 'attribute':
      return memberOf(l, value(l, child(node, 'object')), text(l, child(node, 'attribute')), at);
    case 'subscript':
      return subscriptValue(l, node);
    case 'call':
      return callValue(l, node, value);
    case 'await':
      return node.children[0]?.type === 'call' ? callValue(l, node.children[0], value, { awaited: true }) : value(l, node.children[0]);
    case 'parenthesized_expression':
      return node.children.length === 1 ? value(l, node.children[0]) : opaque(l, node, 'what is in brackets');
    case 'binary_operator':
      return binaryValue(l, node);
    case 'unary_operator':
      return unaryValue(l, node);
    case 'boolean_operator':
      return { kind: 'either', options: [value(l, child(node, 'left')), value(l, child(node, 'right'))], at };
    case 'conditional_expression': {
      const [first, , last] = node.children.map((part) => value(l, part));
      return first && last ? { kind: 'either', options: [first, last], at } : unknown('what this condition gives', at);
    }
    case 'list':
    case 'tuple':
    case 'set':
    case 'expression_list':
    case 'pattern_list':
      return listValue(l, node);
    case 'dictionary':
      return recordValue(l, node);
    case 'list_comprehension':
    case 'set_comprehension':
    case 'dictionary_comprehension':
    case 'generator_expression':
      return comprehensionValue(l, node);
    case 'lambda':
      return lambdaValue(l, node);
    case 'named_expression': {
      const assigned = value(l, child(node, 'value'));
      const name = child(node, 'name');
      if (name) assign(l, name, assigned, value);
      return assigned;
    }
    case 'ERROR':
      return within(l, { muted: true }, () => opaque(l, node, 'what does not parse'));
    default:
      return opaque(l, node, 'what this expression gives');
  }
}

function opaque(l: Lowering, node: PlainNode, why: string): Value {
  for (const part of node.children) value(l, part);
  return unknown(why, spanOf(node));
}

const text = (l: Lowering, node: PlainNode | undefined): string => (node ? sourceOf(l, node) : '');

function numberValue(written: string, at: Value['at']): Value {
  const plain = written.replaceAll('_', '').toLowerCase();
  const parsed = Number(plain);
  return Number.isNaN(parsed) ? unknown('what this number is', at) : { kind: 'literal', value: parsed, at };
}

function unaryValue(l: Lowering, node: PlainNode): Value {
  const operand = value(l, child(node, 'argument'));
  if (operand.kind === 'literal' && typeof operand.value === 'number' && l.text[node.start] === '-') return { kind: 'literal', value: -operand.value, at: spanOf(node) };
  return operand.kind === 'literal' && l.text[node.start] === '+' ? operand : unknown('what this expression gives', spanOf(node));
}

function binaryValue(l: Lowering, node: PlainNode): Value {
  const at = spanOf(node);
  const left = value(l, child(node, 'left'));
  const right = value(l, child(node, 'right'));
  const operator = child(node, 'operator')?.type;
  const format = operator === '%' ? constantText(l, left) : undefined;
  if (format) return percent(format, right, at);
  if (operator === '|' && (left.kind === 'record' || right.kind === 'record')) return { kind: 'record', entries: [], rest: [left, right], at };
  if (operator === '+' && (left.kind === 'list' || right.kind === 'list')) {
    const items = [left, right].flatMap((side) => (side.kind === 'list' ? side.items : []));
    return { kind: 'list', items, open: [left, right].some((side) => side.kind !== 'list' || side.open), at };
  }
  if (operator === '+' && !numeric(left) && !numeric(right)) return joined([left, right], at);
  if (operator === '+' || operator === '-' || operator === '*' || operator === '/') return { kind: 'arithmetic', operator, left, right, at } satisfies Arithmetic;
  return unknown('what this expression gives', at);
}

const numeric = (side: Value): boolean => side.kind === 'arithmetic' || (side.kind === 'literal' && typeof side.value === 'number');

function subscriptValue(l: Lowering, node: PlainNode): Value {
  const of = value(l, child(node, 'value'));
  const keys = node.children.filter((c) => c.field === 'subscript').map((key) => value(l, key));
  const key = keys.length === 1 ? keys[0]! : undefined;
  if (key?.kind === 'literal' && typeof key.value === 'string') return memberOf(l, of, key.value, spanOf(node));
  if (key?.kind === 'literal' && typeof key.value === 'number') {
    if (of.kind === 'list' && !of.open && of.items[key.value]) return of.items[key.value]!;
    if (of.kind === 'result' && of.index === undefined && key.value >= 0) return { ...of, index: key.value, at: spanOf(node) };
  }
  return unknown('which item this is', spanOf(node));
}

function listValue(l: Lowering, node: PlainNode): Value {
  const items: Value[] = [];
  let open = false;
  for (const part of node.children) {
    if (part.type === 'list_splat') {
      open = true;
      value(l, part.children[0]);
    } else {
      items.push(value(l, part));
    }
  }
  return { kind: 'list', items, open, at: spanOf(node) };
}

function recordValue(l: Lowering, node: PlainNode): Value {
  const entries: Entry[] = [];
  const rest: Value[] = [];
  for (const part of node.children) {
    if (part.type === 'pair') {
      const key = value(l, child(part, 'key'));
      const held = value(l, child(part, 'value'));
      if (key.kind === 'literal') entries.push({ key: String(key.value), value: held, at: spanOf(part) });
      else rest.push(unknown('which key this is', key.at));
    } else {
      rest.push(part.type === 'dictionary_splat' ? value(l, part.children[0]) : unknown('what does not parse', spanOf(part)));
    }
  }
  return { kind: 'record', entries, rest, at: spanOf(node) };
}

function comprehensionValue(l: Lowering, node: PlainNode): Value {
  const scope = l.survey.inside.get(node) ?? l.at.scope;
  const clauses = node.children.filter((c) => c.type === 'for_in_clause');
  // The first collection is evaluated before the loop begins, in the scope around it.
  const first = value(l, clauses[0] && child(clauses[0], 'right'));
  const stream = clauses.some((clause) => /^async\s/.test(l.text.slice(clause.start, clause.start + 6)));
  const region = addRegion(l, { kind: 'loop', at: spanOf(node), each: true, value: first, ...(stream ? { stream } : {}) });
  within(l, { scope, region }, () => {
    for (const part of node.children) {
      if (part.type !== 'for_in_clause') continue;
      const collection = part === clauses[0] ? first : value(l, child(part, 'right'));
      const left = child(part, 'left');
      if (left) assign(l, left, itemOf(collection), value);
    }
    for (const part of node.children) if (part.type !== 'for_in_clause') value(l, part);
  });
  const listed = node.type === 'list_comprehension' || node.type === 'set_comprehension';
  return listed ? { kind: 'list', items: [], open: true, at: spanOf(node) } : unknown('what this comprehension gives', spanOf(node));
}

const manyItems = 12;

/** What a loop variable holds: one of the items, where they are few and all visible. */
export function itemOf(collection: Value): Value {
  if (collection.kind === 'list' && !collection.open && collection.items.length > 0 && collection.items.length <= manyItems) {
    return { kind: 'either', options: collection.items, at: collection.at };
  }
  return unknown('which item this is', collection.at);
}

function lambdaValue(l: Lowering, node: PlainNode): Value {
  const scope = l.survey.inside.get(node);
  const draft = scope && l.drafts.functions[scope.fn];
  if (!draft) return opaque(l, node, 'what this function does');
  draft.region = l.at.region;
  draft.parameters.push(...parametersOf(l, child(node, 'parameters'), false, value));
  const result = within(l, { scope, fn: scope.fn, region: -1 }, () => {
    const returned = value(l, child(node, 'body'));
    addExit(l, 'return', node, returned);
    return returned;
  });
  draft.returns.push(result);
  return { kind: 'function', fn: scope.fn, at: spanOf(node) };
}
