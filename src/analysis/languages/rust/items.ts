// Items: functions, types, `impl` blocks, modules, constants. They may be used above the line that declares them.
import type { Value } from '../../program';
import { unknown } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { placeholder } from './calls';
import { addField, declare, scopeIn, sourceOf, spanOf, typeOf, type Draft, type Scope, type Where } from './draft';
import { fill, reserve } from './functions';
import { generic, noteBounds, noteOpenField } from './generics';
import { attributeArguments, insideMacro, itemsOf } from './macros';
import { pathValue, segmentsOf } from './paths';
import { holders, instanceOf, typeValue } from './types';
import { use } from './uses';

/** Declares and lowers items that stand side by side; what only tests run is left out. */
export function items(draft: Draft, nodes: readonly PlainNode[], where: Where): void {
  const here = relevant(draft, nodes);
  const functions = new Map<PlainNode, number>();
  const within = (item: Item, step: () => void): void => (item.fromMacro ? insideMacro(draft, step) : step());
  for (const item of here) within(item, () => declareItem(draft, item.node, where, functions));
  for (const { node } of here) if (node.type === 'use_declaration' || node.type === 'extern_crate_declaration') use(draft, node, where);
  for (const item of here) within(item, () => fillItem(draft, item, where, functions));
}

export const isItem = (node: PlainNode): boolean => itemTypes.has(node.type);

const itemTypes = new Set([
  'function_item', 'function_signature_item', 'struct_item', 'enum_item', 'union_item', 'impl_item', 'trait_item', 'mod_item', 'const_item', 'static_item', 'type_item',
  'use_declaration', 'extern_crate_declaration', 'associated_type', 'foreign_mod_item', 'macro_definition',
]);

interface Item {
  readonly node: PlainNode;
  readonly attributes: readonly PlainNode[];
  /** It stands inside of a macro. */
  readonly fromMacro: boolean;
}

function relevant(draft: Draft, nodes: readonly PlainNode[]): readonly Item[] {
  const found: Item[] = [];
  let attributes: PlainNode[] = [];
  for (const node of nodes) {
    if (node.type === 'attribute_item') {
      attributes.push(node);
      continue;
    }
    const inner = node.type === 'expression_statement' ? node.children[0]! : node;
    const expanded = inner?.type === 'macro_invocation' ? itemsOf(draft, inner) : undefined;
    if (!attributes.some((a) => onlyInTests.test(sourceOf(draft, a)))) {
      found.push(...(expanded ?? [node]).filter(isItem).map((n) => ({ node: n, attributes, fromMacro: expanded !== undefined })));
    }
    attributes = [];
  }
  return found;
}

/** `#[cfg(test)]`, `#[test]`, `#[tokio::test]`, but not `#[cfg(not(test))]`. */
const onlyInTests = /^#\[\s*(?:cfg\s*\(\s*(?:all\s*\()?\s*test\b|(?:\w+::)*(?:test|rstest|bench)\s*[\](])/;

function declareItem(draft: Draft, node: PlainNode, where: Where, functions: Map<PlainNode, number>): void {
  const name = child(node, 'name');
  if (!name) return;
  const text = name.text.replace(/^r#/, '');
  const at = spanOf(name);
  const names = where.scope.names;
  switch (node.type) {
    case 'function_item': {
      const fn = reserve(draft, text, node, where);
      functions.set(node, fn);
      if (where.self === undefined) names.set(text, { value: { kind: 'function', fn, at } });
      return;
    }
    case 'struct_item':
    case 'enum_item':
    case 'union_item':
    case 'trait_item':
      typeOf(draft, where.scope.module.prefix + text, at);
      names.set(text, { value: { kind: 'self', type: where.scope.module.prefix + text, at } });
      return;
    case 'const_item':
    case 'static_item':
      if (where.self === undefined) declare(draft, where.scope, text, at);
      return;
    case 'mod_item':
      where.scope.modules.set(text, child(node, 'body') ? inline(draft, node, text, where) : fileModule(draft, text, at, where.scope));
      return;
    default:
  }
}

/** `mod client;`: a file of its own. */
function fileModule(draft: Draft, name: string, at: Value['at'], scope: Scope): Value {
  const module = `self::${scope.module.prefix}${name}`;
  draft.imports.add(module);
  return { kind: 'import', module, name: '*', at };
}

/** `mod v1 { … }`: its names as a record. Outside names count in there only as far as it imports them. */
function inline(draft: Draft, node: PlainNode, name: string, where: Where): Value {
  const scope = scopeIn(null, -1, { prefix: `${where.scope.module.prefix}${name}::`, outer: moduleOf(where.scope) });
  const body = child(node, 'body')!;
  draft.visit.items(draft, body.children, { ...where, scope, fn: -1, region: -1, self: undefined });
  const entries = [...scope.names].map(([key, named]) => ({ key, value: 'binding' in named ? { kind: 'variable' as const, binding: named.binding, at: draft.bindings[named.binding]!.at } : named.value, at: spanOf(node) }));
  const modules = [...scope.modules].filter(([key]) => !scope.names.has(key)).map(([key, value]) => ({ key, value, at: spanOf(node) }));
  const written = body.children.some((c) => c.type === 'macro_invocation' || c.type === 'expression_statement');
  const rest = [...scope.stars, ...(written ? [unknown('what the macro writes', spanOf(body))] : [])];
  return { kind: 'record', entries: [...entries, ...modules], rest, at: spanOf(node) };
}

function moduleOf(scope: Scope): Scope {
  let at = scope;
  while (at.parent) at = at.parent;
  return at;
}

function fillItem(draft: Draft, { node, attributes }: Item, where: Where, functions: ReadonlyMap<PlainNode, number>): void {
  switch (node.type) {
    case 'function_item': {
      const fn = functions.get(node);
      if (fn === undefined) return;
      draft.functions[fn]!.decorators.push(...attributes.flatMap((a) => decorator(draft, a, where)));
      return fill(draft, fn, node, where);
    }
    case 'const_item':
    case 'static_item':
      return constant(draft, node, where);
    case 'type_item': {
      const name = child(node, 'name');
      const meant = typeValue(draft, child(node, 'type'), where);
      if (name && meant && where.self === undefined) where.scope.names.set(name.text, { value: meant });
      return;
    }
    case 'struct_item':
    case 'union_item':
      return fields(draft, node, where);
    case 'trait_item': {
      const type = ownType(child(node, 'name'), where);
      if (type === undefined) return;
      for (const bound of child(node, 'bounds')?.children ?? []) {
        const base = typeValue(draft, bound, where);
        if (base && base.kind !== 'global') typeOf(draft, type, spanOf(node)).bases.push(base);
      }
      return draft.visit.items(draft, child(node, 'body')?.children ?? [], { ...where, self: type });
    }
    case 'impl_item':
      return implementation(draft, node, where);
    default:
  }
}

function constant(draft: Draft, node: PlainNode, where: Where): void {
  const name = child(node, 'name');
  const source = child(node, 'value');
  if (!name || node.damaged) return;
  const value = source && draft.visit.expression(draft, source, { ...where, statement: spanOf(node) }, { name: name.text });
  const declared = instanceOf(draft, child(node, 'type'), where);
  if (where.self !== undefined) {
    if (value) addField(draft, where.self, name.text, value);
    return;
  }
  const named = where.scope.names.get(name.text);
  if (!named || !('binding' in named)) return;
  // A cell that is filled later says less than the type of what it will hold.
  const held = value && value.kind !== 'unknown' && !isEmptyCell(draft, value) ? value : declared ?? value;
  if (held) draft.bindings[named.binding]!.values.push(held);
}

/** `OnceLock::new()`. */
function isEmptyCell(draft: Draft, value: Value): boolean {
  const call = value.kind === 'result' ? draft.calls[value.call] : undefined;
  return call !== undefined && call.arguments.length === 0 && /\bOnce(?:Lock|Cell)\b/.test(sourceOf(draft, call.at));
}

function fields(draft: Draft, node: PlainNode, where: Where): void {
  const type = ownType(child(node, 'name'), where);
  const body = child(node, 'body');
  if (type === undefined || !body) return;
  const declared = body.type === 'field_declaration_list'
    ? body.children.filter((c) => c.type === 'field_declaration').map((c) => [child(c, 'name')?.text ?? '', child(c, 'type')] as const)
    : body.children.filter((c) => c.field === 'type').map((c, index) => [String(index), c] as const);
  const bound = generic(draft, node, where);
  for (const [name, typeNode] of declared) {
    const instance = instanceOf(draft, typeNode, bound);
    if (!instance && typeNode) noteOpenField(draft, type, node, name, typeNode);
    if (instance) addField(draft, type, name, instance);
    else if (!typeOf(draft, type, spanOf(node)).fields.has(name)) typeOf(draft, type, spanOf(node)).fields.set(name, []);
  }
}

function implementation(draft: Draft, node: PlainNode, where: Where): void {
  const typeNode = child(node, 'type');
  const meant = typeValue(draft, typeNode, where);
  const body = child(node, 'body');
  if (!body) return;
  const type = meant?.kind === 'self' ? meant.type : `${where.scope.module.prefix}${segmentsOf(typeNode)?.at(-1)?.name ?? ''}`;
  const { bases } = typeOf(draft, type, spanOf(typeNode ?? node));
  // The type is declared in another file: what it holds is to be found there.
  if (meant && meant.kind !== 'self' && meant.kind !== 'global') bases.push(meant);
  // `impl<M: Mail> Mail for Option<M>` only hands on what it holds.
  const trait = holders.has(segmentsOf(typeNode)?.at(-1)?.name ?? '') ? undefined : typeValue(draft, child(node, 'trait'), where);
  if (trait?.kind === 'self' || trait?.kind === 'import' || trait?.kind === 'member') bases.push(trait);
  noteBounds(draft, type, node, where);
  draft.visit.items(draft, body.children, { ...generic(draft, node, where), self: type });
}

function ownType(name: PlainNode | undefined, where: Where): string | undefined {
  const named = name && where.scope.names.get(name.text);
  return named && 'value' in named && named.value.kind === 'self' ? named.value.type : undefined;
}

/** `#[get("/stock")]` as a call of form `decorator`, `#[instrument]` as a name. */
function decorator(draft: Draft, item: PlainNode, where: Where): readonly Value[] {
  const attribute = item.children.find((c) => c.type === 'attribute');
  const segments = segmentsOf(attribute?.children[0]);
  if (!attribute || !segments || ofCompiler.has(segments[0]!.name)) return [];
  const at = spanOf(attribute);
  const callee = pathValue(draft, segments, where);
  const list = child(attribute, 'arguments');
  if (!list) return [callee];
  const index = draft.calls.push(placeholder(at, where)) - 1;
  const given = attributeArguments(draft, list, where);
  draft.calls[index] = {
    ...draft.calls[index]!, callee, form: 'decorator', arguments: given, name: segments.at(-1)!.at, inner: { start: list.start + 1, end: Math.max(list.start + 1, list.end - 1) },
  };
  return [{ kind: 'result', call: index, at }];
}

/** Attributes that the compiler reads; they wrap nothing. */
const ofCompiler = new Set(['cfg', 'cfg_attr', 'derive', 'allow', 'warn', 'deny', 'forbid', 'expect', 'doc', 'inline', 'cold', 'must_use', 'deprecated', 'repr', 'track_caller', 'non_exhaustive', 'test', 'ignore']);
