// One Python file to a `Program`: statements, scopes and classes. Expressions, calls and assignments are next door.
import { child, plainTree, type PlainNode, type PlainTreeOptions } from '../../syntax/plain-tree';
import type { Tree } from '../../syntax/syntax';
import type { Program, Value } from '../../program';
import { unknown } from '../../program';
import { annotatedType } from './annotations';
import { assign, bind } from './assignments';
import { callValue } from './calls';
import { addExit, inBranch, loopHead, noteOwnStep, noteStep } from './control';
import { emptyDrafts, type BindingDraft } from './drafts';
import { itemOf, value } from './expressions';
import { importsOf, importSlotOf } from './imports';
import { addField, addRegion, nameValue, sourceOf, spanOf, typeOf, within, type Lowering } from './lowering';
import { parametersOf } from './parameters';
import { survey } from './scopes';

const copied: PlainTreeOptions = { leaves: new Set(['string_content', 'integer', 'float', 'identifier', 'line_continuation']), keywords: new Set() };

/** Lowers a parsed file. Never throws for any text; what does not parse is left out and `broken` says so. */
export function lower(tree: Tree, text: string): Program {
  const root = plainTree(tree, text, copied);
  const drafts = emptyDrafts();
  const names = survey(root, text, drafts);
  const l: Lowering = { text, drafts, survey: names, fields: new Map(), at: { scope: names.module, fn: -1, region: -1, statement: spanOf(root), muted: root.type === 'ERROR' } };
  block(l, root);
  return {
    language: 'python',
    ...drafts,
    bindings: drafts.bindings.map(settled),
    exports: new Map([...names.module.names.keys()].map((name) => [name, nameValue(l, name, spanOf(root))])),
    imports: [...new Set(importStatements(root).flatMap((node) => importsOf(node, text).modules))],
    reexports: names.stars,
    importSlot: importSlotOf(root, text),
    broken: root.damaged,
  };
}

/** A list that something is added to later holds more than was written. */
function settled({ extended, ...binding }: BindingDraft): BindingDraft {
  return extended ? { ...binding, values: binding.values.map((v) => (v.kind === 'list' ? { ...v, open: true } : v)) } : binding;
}

/** Wherever they stand, in the order of the text. */
function importStatements(root: PlainNode): readonly PlainNode[] {
  const found: PlainNode[] = [];
  const visit = (node: PlainNode): void => {
    if (node.type.startsWith('import_') && node.type.endsWith('_statement')) found.push(node);
    else for (const part of node.children) visit(part);
  };
  visit(root);
  return found;
}

function block(l: Lowering, node: PlainNode | undefined): void {
  for (const part of node?.children ?? []) statement(l, part);
}

/** Lowers one statement, or what stands in place of one. */
function statement(l: Lowering, node: PlainNode): void {
  // A fix that puts lines before a statement needs to know where its line of code begins: `a(); b()`, `if x: b()`.
  const start = beginsLine(l.text, node.start) ? node.start : l.at.statement.start;
  within(l, { statement: { start, end: node.end } }, () => lowerStatement(l, node));
}

function beginsLine(text: string, offset: number): boolean {
  let before = offset - 1;
  while (before >= 0 && ' \t\f\uFEFF'.includes(text[before]!)) before--;
  return before < 0 || text[before] === '\n' || text[before] === '\r';
}

function lowerStatement(l: Lowering, node: PlainNode): void {
  switch (node.type) {
    case 'expression_statement':
      for (const part of node.children) expressionStatement(l, part);
      return;
    case 'return_statement': {
      const returned = node.children[0] ? value(l, node.children[0]) : undefined;
      if (returned) l.drafts.functions[l.at.fn]?.returns.push(returned);
      addExit(l, 'return', node, returned);
      return;
    }
    case 'raise_statement': {
      const [raised] = node.children.map((part) => value(l, part));
      addExit(l, 'throw', node, raised);
      return;
    }
    case 'break_statement':
      return addExit(l, 'break', node);
    case 'continue_statement':
      return addExit(l, 'continue', node);
    case 'function_definition':
      return functionDefinition(l, node, []);
    case 'class_definition':
      return classDefinition(l, node);
    case 'decorated_definition':
      return decoratedDefinition(l, node);
    case 'import_statement':
    case 'import_from_statement':
      return importStatement(l, node);
    case 'for_statement':
      return forStatement(l, node);
    case 'while_statement':
      return loopBody(l, node);
    case 'try_statement':
      return tryStatement(l, node);
    case 'with_statement':
      return withStatement(l, node);
    case 'if_statement':
      return ifStatement(l, node);
    case 'case_clause':
      return inBranch(l, node, undefined, () => mixed(l, node.children));
    case 'block':
    case 'else_clause':
    case 'match_statement':
      return mixed(l, node.children);
    case 'global_statement':
    case 'nonlocal_statement':
    case 'future_import_statement':
    case 'type_alias_statement':
      return;
    case 'ERROR':
      return within(l, { muted: true }, () => mixed(l, node.children));
    default:
      value(l, node);
  }
}

/** Each side is a region of its own; the condition is looked at before. */
function ifStatement(l: Lowering, node: PlainNode): void {
  const condition = child(node, 'condition');
  value(l, condition);
  for (const part of node.children) {
    if (part.field === 'consequence') inBranch(l, part, condition, () => block(l, part));
    else if (part.type === 'elif_clause') {
      value(l, child(part, 'condition'));
      const body = child(part, 'consequence');
      if (body) inBranch(l, part, child(part, 'condition'), () => block(l, body));
    } else if (part.type === 'else_clause') inBranch(l, part, condition, () => mixed(l, part.children));
  }
}

/** Expressions of a header and the blocks below it. */
function mixed(l: Lowering, nodes: readonly PlainNode[]): void {
  for (const node of nodes) {
    if (node.type === 'block') block(l, node);
    else if (node.type !== 'case_pattern') lowerStatement(l, node);
  }
}

function expressionStatement(l: Lowering, node: PlainNode): void {
  switch (node.type) {
    case 'assignment':
      assignment(l, node);
      return;
    case 'augmented_assignment':
      return augmented(l, node);
    case 'call':
      callValue(l, node, value, { discarded: true });
      return;
    case 'await':
      if (node.children[0]?.type === 'call') callValue(l, node.children[0], value, { awaited: true, discarded: true });
      else value(l, node);
      return;
    case 'yield': {
      const given = node.children[0] ? value(l, node.children[0]) : undefined;
      addExit(l, 'yield', node, given);
      const fn = l.drafts.functions[l.at.fn];
      // What a context manager or a fixture yields is what its user gets.
      if (given && fn?.decorators.some((d) => /contextmanager$|fixture$/.test(decoratorName(l, d)))) fn.returns.push(given);
      return;
    }
    default:
      value(l, node);
  }
}

function decoratorName(l: Lowering, decorator: Value): string {
  const named = decorator.kind === 'result' ? l.drafts.calls[decorator.call]!.callee : decorator;
  return named.kind === 'import' || named.kind === 'member' || named.kind === 'global' ? named.name : '';
}

/** `a = b = c` gives the value to both. */
function assignment(l: Lowering, node: PlainNode): Value {
  const right = child(node, 'right');
  const left = child(node, 'left');
  const annotation = child(node, 'type');
  const type = annotation && annotatedType(annotation, l.text, (name, at) => nameValue(l, name, at));
  const declared: Value | undefined = type && { kind: 'instance', type, at: spanOf(annotation) };
  const assigned = right && (right.type === 'assignment' ? assignment(l, right) : value(l, right));
  if (left && assigned) assign(l, left, assigned, value);
  if (left && right) noteOwnStep(l, left, right, node);
  if (left && declared && (!assigned || saysLess(l, assigned))) assign(l, left, declared, value);
  return assigned ?? unknown('what is assigned', spanOf(node));
}

/** The declared type is worth more than None and than a parameter without a type. */
function saysLess(l: Lowering, assigned: Value): boolean {
  if (assigned.kind === 'literal') return assigned.value === null;
  return assigned.kind === 'parameter' && !l.drafts.functions[assigned.fn]?.parameters[assigned.index]?.type;
}

/** Text that grows at its end and numbers that change stay what they were; lists and dicts hold more than was seen. */
function augmented(l: Lowering, node: PlainNode): void {
  const added = value(l, child(node, 'right'));
  const target = child(node, 'left');
  const held = value(l, target);
  noteStep(l, held, node);
  if (held.kind === 'variable') l.drafts.bindings[held.binding]!.extended = true;
  if (target && child(node, 'operator')?.type === '|=') assign(l, target, { kind: 'record', entries: [], rest: [held, added], at: spanOf(node) }, value);
}

function importStatement(l: Lowering, node: PlainNode): void {
  for (const { local, module, name, at } of importsOf(node, l.text).names) bind(l, local, { kind: 'import', module, name, at: spanOf(at) });
}

function decoratedDefinition(l: Lowering, node: PlainNode): void {
  const decorators = node.children.filter((c) => c.type === 'decorator').map((decorator) => {
    const [expression] = decorator.children;
    return expression?.type === 'call' ? callValue(l, expression, value, { form: 'decorator' }) : value(l, expression);
  });
  const definition = child(node, 'definition');
  if (definition?.type === 'function_definition') functionDefinition(l, definition, decorators);
  else if (definition) lowerStatement(l, definition);
}

function functionDefinition(l: Lowering, node: PlainNode, decorators: readonly Value[]): void {
  const scope = l.survey.inside.get(node);
  const draft = scope && l.drafts.functions[scope.fn];
  if (!draft) return;
  const names = decorators.map((d) => decoratorName(l, d));
  draft.region = l.at.region;
  draft.decorators.push(...decorators);
  draft.parameters.push(...parametersOf(l, child(node, 'parameters'), draft.owner !== undefined && !names.includes('staticmethod'), value));
  if (draft.name) bind(l, draft.name, { kind: 'function', fn: scope.fn, at: spanOf(node) });
  const annotation = child(node, 'return_type');
  const type = annotation && annotatedType(annotation, l.text, (name, at) => nameValue(l, name, at));
  within(l, { scope, fn: scope.fn, region: -1, muted: false }, () => block(l, child(node, 'body')));
  if (type && draft.returns.length === 0) draft.returns.push({ kind: 'instance', type, at: spanOf(annotation) });
  if (draft.owner && names.some((name) => /property$/.test(name))) for (const returned of draft.returns) addField(l, draft.owner, draft.name, returned);
}

function classDefinition(l: Lowering, node: PlainNode): void {
  const name = child(node, 'name');
  const scope = l.survey.inside.get(node);
  if (!name || !scope) return;
  const type = typeOf(l, sourceOf(l, name), spanOf(node));
  for (const base of child(node, 'superclasses')?.children ?? []) {
    if (base.type === 'keyword_argument') value(l, child(base, 'value'));
    else type.bases.push(value(l, base));
  }
  bind(l, type.name, { kind: 'self', type: type.name, at: spanOf(name) });
  within(l, { scope }, () => block(l, child(node, 'body')));
}

function forStatement(l: Lowering, node: PlainNode): void {
  const collection = value(l, child(node, 'right'));
  const left = child(node, 'left');
  if (left) assign(l, left, itemOf(collection), value);
  loopBody(l, node, collection, isAsync(l, node));
}

const isAsync = (l: Lowering, node: PlainNode): boolean => /^async\s/.test(l.text.slice(node.start, node.start + 6));

/** A `for` over what it goes through, or a `while`, whose condition runs again each time. */
function loopBody(l: Lowering, node: PlainNode, collection?: Value, stream = false): void {
  const counting = collection !== undefined && counts(l, collection);
  const items = collection ? { each: !counting, value: collection } : {};
  const region = addRegion(l, { kind: 'loop', at: spanOf(node), ...items, ...(stream ? { stream } : {}), ...loopHead(l, node, collection, counting) });
  within(l, { region }, () => {
    if (!collection) value(l, child(node, 'condition'));
    block(l, child(node, 'body'));
  });
  const otherwise = child(node, 'alternative');
  if (otherwise) lowerStatement(l, otherwise);
}

/** `range(3)` and `itertools.count()` count turns; `range(len(items))` goes over items after all. */
function counts(l: Lowering, collection: Value): boolean {
  if (collection.kind !== 'result') return false;
  const { callee, arguments: given } = l.drafts.calls[collection.call]!;
  if (callee.kind === 'global' && callee.name === 'range') return !given.some(({ value: bound }) => bound.kind === 'result' && calls(l, bound.call, 'len'));
  return (callee.kind === 'import' || callee.kind === 'member') && (callee.name === 'count' || callee.name === 'repeat');
}

function calls(l: Lowering, call: number, name: string): boolean {
  const { callee } = l.drafts.calls[call]!;
  return callee.kind === 'global' && callee.name === name;
}

function tryStatement(l: Lowering, node: PlainNode): void {
  let of = -1;
  for (const part of node.children) {
    if (part.type === 'block') {
      of = addRegion(l, { kind: 'try', at: spanOf(part) });
      within(l, { region: of }, () => block(l, part));
    } else if (part.type.startsWith('except')) exceptClause(l, part, of);
    else if (part.type === 'finally_clause') {
      const region = addRegion(l, { kind: 'finally', at: spanOf(part) });
      within(l, { region }, () => mixed(l, part.children));
    } else lowerStatement(l, part);
  }
}

/** `except (A, B) as e`: the name is bound and the classes are looked at. */
function exceptClause(l: Lowering, node: PlainNode, of: number): void {
  const region = addRegion(l, { kind: 'catch', at: spanOf(node), of });
  within(l, { region }, () => {
    const kinds = child(node, 'value') ?? node.children.find((c) => c.type !== 'block');
    const alias = kinds?.type === 'as_pattern' ? child(kinds, 'alias')?.children[0] : undefined;
    const named = alias ? kinds!.children[0] : kinds;
    const taken = named && value(l, named);
    if (alias) assign(l, alias, unknown('what was raised', spanOf(alias)), value);
    const error = alias && value(l, alias);
    l.drafts.regions[region] = {
      ...l.drafts.regions[region]!,
      ...(taken ? { takes: taken.kind === 'list' ? taken.items : [taken] } : {}),
      ...(error?.kind === 'variable' ? { error } : {}),
    };
    for (const part of node.children) if (part.type === 'block') block(l, part);
  });
}

function withStatement(l: Lowering, node: PlainNode): void {
  const clause = node.children.find((c) => c.type === 'with_clause');
  const items = (clause?.children ?? []).flatMap(withItems);
  const open = (index: number): void => {
    const item = items[index];
    if (!item) return block(l, child(node, 'body'));
    const opened = value(l, item.value);
    if (item.target) assign(l, item.target, opened, value);
    const region = addRegion(l, { kind: 'with', at: spanOf(node), value: opened });
    within(l, { region }, () => open(index + 1));
  };
  within(l, clause?.damaged ? { muted: true } : {}, () => open(0));
}

interface WithItem { readonly value: PlainNode; readonly target: PlainNode | undefined }

/** The parts of one item; brackets around several items parse as a tuple. */
function withItems(item: PlainNode): readonly WithItem[] {
  const inner = item.type === 'with_item' ? child(item, 'value') : item;
  if (!inner) return [];
  if (inner.type === 'as_pattern') return [{ value: inner.children[0]!, target: child(inner, 'alias')?.children[0] }];
  if (inner.type === 'parenthesized_expression' || inner.type === 'tuple') return inner.children.flatMap(withItems);
  return [{ value: inner, target: undefined }];
}
