// Which names a file knows where. Python decides by function: a name that is bound anywhere in a function is local to the
// whole of it. So one walk surveys all names first; only then can expressions be lowered.
import type { Span } from '../../../base/span';
import type { Value } from '../../program';
import { unknown } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { importsOf } from './imports';
import type { Drafts } from './drafts';

export interface Scope {
  readonly kind: 'module' | 'function' | 'class' | 'comprehension';
  readonly parent: Scope | undefined;
  /** The function whose code it is, -1 for module level. */
  readonly fn: number;
  /** The class, for the body of a class. */
  readonly type?: string;
  readonly names: ReadonlyMap<string, Name>;
}

/** What a name stands for. Only a name with several or changing meanings needs a binding. */
export type Name =
  | { readonly kind: 'binding'; readonly binding: number }
  | { readonly kind: 'import'; readonly module: string; readonly name: string; readonly binding: number }
  | { readonly kind: 'parameter'; readonly fn: number; readonly index: number }
  | { readonly kind: 'self'; readonly type: string };

export interface Survey {
  readonly module: Scope;
  /** The scope that a function, lambda, class or comprehension opens. */
  readonly inside: ReadonlyMap<PlainNode, Scope>;
  /** Modules imported with `*`, in order. */
  readonly stars: readonly string[];
  /** Every dotted module that an `import` names, with all its parents. */
  readonly dotted: ReadonlySet<string>;
}

/** What a name means where it is read; undefined if the file does not bind it. Bodies of classes are invisible to the functions in them. */
export function lookup(scope: Scope, name: string): Name | undefined {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    if (at.kind === 'class' && at !== scope) continue;
    const found = at.names.get(name);
    if (found) return found;
  }
  return undefined;
}

/** Methods that change a list or dict in place: their owner must be a binding, so that the change can be recorded. */
export const mutators = new Set(['update', 'setdefault', 'append', 'extend', 'insert', 'add']);

interface Use {
  at: Span;
  imports: { module: string; name: string }[];
  /** Bound to something other than an import, a parameter or None. */
  assigned: boolean;
  /** Bound to None. */
  cleared: boolean;
  /** Something is written into the object it stands for. */
  written: boolean;
  parameter?: number;
  variadic?: string;
  self?: string;
}

interface OpenScope extends Scope {
  readonly names: Map<string, Name>;
  readonly uses: Map<string, Use>;
  /** Names declared `global` or `nonlocal`, with the scope they mean. */
  readonly elsewhere: Map<string, OpenScope>;
}

/** Surveys a file and fills the drafts with its functions and bindings, both in the order of the text. */
export function survey(root: PlainNode, text: string, drafts: Drafts): Survey {
  const inside = new Map<PlainNode, Scope>();
  const stars: string[] = [];
  const dotted = new Set<string>();
  const scopes: OpenScope[] = [];
  const module = open('module', undefined, -1);
  const source = (node: PlainNode): string => text.slice(node.start, node.end);

  function open(kind: Scope['kind'], parent: OpenScope | undefined, fn: number, type?: string): OpenScope {
    const scope: OpenScope = { kind, parent, fn, ...(type === undefined ? {} : { type }), names: new Map(), uses: new Map(), elsewhere: new Map() };
    scopes.push(scope);
    return scope;
  }

  function use(start: OpenScope, name: string, node: PlainNode): Use {
    const scope = start.elsewhere.get(name) ?? start;
    let found = scope.uses.get(name);
    if (!found) scope.uses.set(name, (found = { at: { start: node.start, end: node.end }, imports: [], assigned: false, cleared: false, written: false }));
    return found;
  }

  function visitAll(nodes: readonly PlainNode[], scope: OpenScope): void {
    for (const node of nodes) visit(node, scope);
  }

  function visit(node: PlainNode, scope: OpenScope): void {
    switch (node.type) {
      case 'function_definition':
      case 'lambda':
        return visitFunction(node, scope, false);
      case 'decorated_definition': {
        const definition = child(node, 'definition');
        const isStatic = node.children.some((c) => c.type === 'decorator' && /staticmethod$/.test(source(c)));
        for (const part of node.children) {
          if (part === definition && part.type === 'function_definition') visitFunction(part, scope, isStatic);
          else visit(part, scope);
        }
        return;
      }
      case 'class_definition': {
        const name = child(node, 'name');
        const body = child(node, 'body');
        if (name) use(scope, source(name), name).assigned = true;
        const opened = open('class', scope, scope.fn, name ? source(name) : '');
        inside.set(node, opened);
        for (const part of node.children) visit(part, part === body ? opened : scope);
        return;
      }
      case 'list_comprehension':
      case 'set_comprehension':
      case 'dictionary_comprehension':
      case 'generator_expression': {
        const opened = open('comprehension', scope, scope.fn);
        inside.set(node, opened);
        return visitAll(node.children, opened);
      }
      case 'import_statement':
      case 'import_from_statement':
      case 'future_import_statement': {
        const found = importsOf(node, text);
        if (found.star) stars.push(found.modules[0]!);
        for (const whole of found.wholes) for (let end = whole.length; end > 0; end = whole.lastIndexOf('.', end - 1)) dotted.add(whole.slice(0, end));
        for (const { local, at, module: from, name } of found.names) {
          const { imports } = use(scope, local, at);
          if (!imports.some((i) => i.module === from && i.name === name)) imports.push({ module: from, name });
        }
        return;
      }
      case 'assignment': {
        const right = child(node, 'right');
        target(child(node, 'left'), scope, right?.type === 'none');
        break;
      }
      case 'augmented_assignment':
      case 'for_statement':
      case 'for_in_clause':
        target(child(node, 'left'), scope);
        break;
      case 'as_pattern_target':
        for (const part of node.children) target(part, scope);
        break;
      case 'named_expression': {
        let outer = scope;
        while (outer.kind === 'comprehension' && outer.parent) outer = outer.parent as OpenScope;
        target(child(node, 'name'), outer);
        break;
      }
      case 'case_pattern': {
        const only = node.children[0];
        if (node.children.length === 1 && only?.type === 'dotted_name' && only.children.length === 1) target(only.children[0], scope);
        break;
      }
      case 'global_statement':
      case 'nonlocal_statement':
        for (const name of node.children) scope.elsewhere.set(source(name), node.type === 'global_statement' ? module : enclosing(scope));
        return;
      case 'call': {
        const callee = child(node, 'function');
        const object = callee?.type === 'attribute' ? child(callee, 'object') : undefined;
        const method = callee && child(callee, 'attribute');
        if (object?.type === 'identifier' && method && mutators.has(source(method))) writes(object, scope);
        break;
      }
    }
    visitAll(node.children, scope);
  }

  /** Writing into an object does not make its name local; it only asks for a binding where a parameter would need none. */
  function writes(object: PlainNode, scope: OpenScope): void {
    const existing = scope.uses.get(source(object));
    if (existing) existing.written = true;
  }

  function target(node: PlainNode | undefined, scope: OpenScope, none = false): void {
    switch (node?.type) {
      case 'identifier': {
        const found = use(scope, source(node), node);
        if (none) found.cleared = true;
        else found.assigned = true;
        return;
      }
      case 'attribute':
      case 'subscript': {
        let base: PlainNode | undefined = node;
        while (base && (base.type === 'attribute' || base.type === 'subscript')) base = child(base, base.type === 'attribute' ? 'object' : 'value');
        if (base?.type === 'identifier') writes(base, scope);
        return;
      }
      case 'pattern_list':
      case 'tuple_pattern':
      case 'list_pattern':
      case 'tuple':
      case 'list':
      case 'list_splat_pattern':
      case 'parenthesized_expression':
        for (const part of node.children) target(part, scope);
    }
  }

  function visitFunction(node: PlainNode, scope: OpenScope, isStatic: boolean): void {
    const name = child(node, 'name');
    const body = child(node, 'body');
    const owner = scope.kind === 'class' ? scope.type : undefined;
    if (name) use(scope, source(name), name).assigned = true;
    const fn = drafts.functions.length;
    drafts.functions.push({
      name: name ? source(name) : '', ...(owner === undefined ? {} : { owner }), parameters: [], returns: [], at: { start: node.start, end: node.end },
      async: text.startsWith('async', node.start), parent: scope.fn, region: -1, decorators: [],
    });
    const opened = open('function', scope, fn);
    inside.set(node, opened);
    let index = 0;
    let receiver = owner !== undefined && !isStatic;
    for (const part of child(node, 'parameters')?.children ?? []) {
      const named = parameterName(part);
      if (!named) continue;
      const found = use(opened, source(named), named);
      if (receiver && named === part) found.self = owner;
      else {
        found.parameter = index++;
        if (part.type.endsWith('_splat_pattern') || part.children[0]?.type.endsWith('_splat_pattern')) found.variadic = source(named);
      }
      receiver = false;
    }
    for (const part of node.children) visit(part, part === body ? opened : scope);
  }

  visit(root, module);
  for (const scope of scopes) settle(scope, drafts);
  return { module, inside, stars, dotted };
}

/** The identifier that a parameter introduces; undefined for the bare `*` and `/`. */
export function parameterName(node: PlainNode): PlainNode | undefined {
  if (node.type === 'identifier') return node;
  const named = child(node, 'name') ?? node.children[0];
  return named && named.type !== 'identifier' && node.type !== 'tuple_pattern' ? parameterName(named) : named;
}

function enclosing(scope: OpenScope): OpenScope {
  let outer = scope.parent as OpenScope | undefined;
  while (outer && outer.kind !== 'function') outer = outer.parent as OpenScope | undefined;
  return outer ?? scope;
}

/** Decides what each surveyed name is. An import whose only other value is None (an optional dependency) stays an import. */
function settle(scope: OpenScope, drafts: Drafts): void {
  for (const [name, found] of scope.uses) {
    const plain = !found.assigned;
    if (plain && found.self !== undefined) scope.names.set(name, { kind: 'self', type: found.self });
    else if (plain && found.imports.length === 1 && found.parameter === undefined) imported(scope, name, found, drafts);
    else if (plain && found.parameter !== undefined && !found.imports.length && !found.cleared && !found.written && !found.variadic) {
      scope.names.set(name, { kind: 'parameter', fn: scope.fn, index: found.parameter });
    } else {
      scope.names.set(name, { kind: 'binding', binding: drafts.bindings.length });
      drafts.bindings.push({ name, values: initial(scope, found), writes: [], fn: scope.fn, at: found.at });
    }
  }
}

/** The name goes straight to the import; the binding tells that the name is taken, and what is written into the module. */
function imported(scope: OpenScope, name: string, found: Use, drafts: Drafts): void {
  const [only] = found.imports;
  scope.names.set(name, { kind: 'import', ...only!, binding: drafts.bindings.length });
  drafts.bindings.push({ name, values: [{ kind: 'import', ...only!, at: found.at }], writes: [], fn: scope.fn, at: found.at });
}

function initial(scope: Scope, found: Use): Value[] {
  if (found.self !== undefined) return [{ kind: 'self', type: found.self, at: found.at }];
  if (found.variadic !== undefined) return [unknown(`what callers pass in \`${found.variadic}\``, found.at)];
  return found.parameter === undefined ? [] : [{ kind: 'parameter', fn: scope.fn, index: found.parameter, at: found.at }];
}
