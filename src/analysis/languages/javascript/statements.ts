// Statements: declarations, loops, try blocks, exports. Names of a block are declared before it is walked, because functions
// may use what stands below them.
import { child, childrenIn, type PlainNode } from '../../syntax/plain-tree';
import type { Region, Value } from '../../program';
import { declare, lookUp, spanOf, type Place } from './draft';
import { valueOf } from './expressions';
import { lowerClass, lowerFunction, typeOf, type Lowering } from './functions';
import { exportClause, importStatement } from './modules';
import { bindPattern } from './patterns';

// The same bound as for expressions: blocks nested deeper are left out.
const deepest = 300;

/** Lowers the statements of a block or of the whole program, in a scope of their own. */
export function lowerBlock(block: PlainNode, place: Place, lowering: Lowering): void {
  const scope = { names: new Map(), parent: place.scope };
  lowerStatements(block.children, { ...place, scope, depth: place.depth + 1 }, lowering);
}

export function lowerStatements(nodes: readonly PlainNode[], place: Place, lowering: Lowering): void {
  if (place.depth > deepest) return;
  for (const node of nodes) declareNames(node.type === 'export_statement' ? child(node, 'declaration') : node, place, lowering);
  for (const node of nodes) lowerStatement(node, { ...place, statement: spanOf(node) }, lowering);
}

function declareNames(node: PlainNode | undefined, place: Place, { draft }: Lowering): void {
  switch (node?.type) {
    case 'lexical_declaration':
    case 'variable_declaration':
      for (const declarator of node.children) {
        const name = child(declarator, 'name');
        if (name?.type === 'identifier') declare(draft, place.scope, name.text, spanOf(name), place.fn);
      }
      return;
    case 'function_declaration':
    case 'generator_function_declaration':
    case 'class_declaration':
    case 'abstract_class_declaration': {
      const name = child(node, 'name');
      if (name) declare(draft, place.scope, name.text, spanOf(name), place.fn);
      return;
    }
    default:
      return;
  }
}

function lowerStatement(node: PlainNode, place: Place, lowering: Lowering): void {
  const { draft } = lowering;
  const field = (name: string) => child(node, name);
  const value = (child: PlainNode | undefined) => valueOf(child, place, lowering);
  switch (node.type) {
    case 'expression_statement':
      valueOf(node.children[0], place, lowering, { discarded: true });
      return;
    case 'lexical_declaration':
    case 'variable_declaration':
      for (const declarator of node.children) if (declarator.type === 'variable_declarator') lowerDeclarator(declarator, place, lowering);
      return;
    case 'function_declaration':
    case 'generator_function_declaration':
      bind(field('name'), (name) => lowerFunction(node, place, lowering, { name }));
      return;
    case 'class_declaration':
    case 'abstract_class_declaration':
      bind(field('name'), () => lowerClass(node, place, lowering));
      return;
    case 'return_statement': {
      const returned = node.children[0];
      const result = value(returned);
      if (place.fn >= 0 && returned) draft.functions[place.fn]!.returns.push(result);
      return;
    }
    case 'import_statement':
      importStatement(node, place, lowering);
      return;
    case 'export_statement':
      lowerExport(node, place, lowering);
      return;
    case 'statement_block':
      lowerBlock(node, place, lowering);
      return;
    case 'if_statement':
      value(field('condition'));
      nested(field('consequence'), place);
      nested(field('alternative'), place);
      return;
    case 'else_clause':
      nested(node.children[0], place);
      return;
    case 'for_statement': {
      const inside = within('loop', place);
      const scoped: Place = { ...inside, scope: { names: new Map(), parent: place.scope } };
      const start = field('initializer');
      if (start) lowerStatements([start], scoped, lowering);
      for (const part of ['condition', 'increment']) valueOf(field(part), scoped, lowering);
      nested(field('body'), scoped);
      return;
    }
    case 'for_in_statement': {
      const items = value(field('right'));
      const inside = within('loop', place, { each: true, value: items, ...(/^for\s+await\b/.test(draft.text.slice(node.start, node.start + 20)) ? { stream: true } : {}) });
      const scoped: Place = { ...inside, scope: { names: new Map(), parent: place.scope } };
      const left = field('left');
      if (left) bindPattern(left, { kind: 'unknown', why: 'which item it is', at: items.at }, scoped, lowering, 'binding');
      nested(field('body'), scoped);
      return;
    }
    case 'while_statement':
    case 'do_statement': {
      const inside = within('loop', place);
      valueOf(field('condition'), inside, lowering);
      nested(field('body'), inside);
      return;
    }
    case 'try_statement': {
      const [body, handler, finalizer] = [field('body'), field('handler'), field('finalizer')];
      if (body) lowerBlock(body, region('try', body, place), lowering);
      if (handler) {
        const caught: Place = { ...region('catch', handler, place), scope: { names: new Map(), parent: place.scope } };
        const parameter = child(handler, 'parameter');
        if (parameter) bindPattern(parameter, { kind: 'unknown', why: 'which error it is', at: spanOf(parameter) }, caught, lowering, 'binding');
        nested(child(handler, 'body'), caught);
      }
      if (finalizer) nested(child(finalizer, 'body') ?? finalizer.children[0], region('finally', finalizer, place));
      return;
    }
    case 'switch_statement':
      value(field('value'));
      for (const branch of field('body')?.children ?? []) {
        valueOf(child(branch, 'value'), place, lowering);
        lowerStatements(childrenIn(branch, 'body'), { ...place, depth: place.depth + 1 }, lowering);
      }
      return;
    case 'labeled_statement':
      nested(field('body'), place);
      return;
    case 'comment':
    case 'interface_declaration':
    case 'type_alias_declaration':
    case 'ambient_declaration':
    case 'break_statement':
    case 'continue_statement':
    case 'empty_statement':
      return;
    case 'throw_statement':
      value(node.children[0]);
      return;
    default:
      // An error node, an enum, a namespace: their statements are walked as if they stood here.
      if (node.type === 'ERROR' || node.children.some((c) => c.type.endsWith('_statement') || c.type === 'statement_block')) {
        lowerStatements(node.children, { ...place, depth: place.depth + 1 }, lowering);
      } else {
        valueOf(node, place, lowering);
      }
  }

  function bind(name: PlainNode | undefined, make: (name: string) => Value): void {
    const made = make(name?.text ?? '');
    const found = name ? lookUp(place.scope, name.text) : undefined;
    if (typeof found === 'number') draft.bindings[found]!.values.push(made);
  }

  function nested(child: PlainNode | undefined, at: Place): void {
    if (!child) return;
    if (child.type === 'statement_block') lowerBlock(child, at, lowering);
    else lowerStatements([child], { ...at, depth: at.depth + 1 }, lowering);
  }

  function within(kind: 'loop', at: Place, items: Pick<Region, 'each' | 'value' | 'stream'> = {}): Place {
    draft.regions.push({ kind, at: spanOf(node), parent: at.region, ...items });
    return { ...at, region: draft.regions.length - 1 };
  }

  function region(kind: 'try' | 'catch' | 'finally', part: PlainNode, at: Place): Place {
    draft.regions.push({ kind, at: spanOf(part), parent: at.region });
    return { ...at, region: draft.regions.length - 1 };
  }
}

function lowerDeclarator(node: PlainNode, place: Place, lowering: Lowering): void {
  const name = child(node, 'name');
  const initial = child(node, 'value');
  if (!name) return;
  if (initial) {
    bindPattern(name, valueOf(initial, place, lowering, name.type === 'identifier' ? { name: name.text } : {}), place, lowering, 'binding');
    return;
  }
  const type = typeOf(child(node, 'type'), place, lowering);
  if (type) bindPattern(name, { kind: 'instance', type, at: spanOf(node) }, place, lowering, 'binding');
}

function lowerExport(node: PlainNode, place: Place, lowering: Lowering): void {
  const { draft } = lowering;
  const declaration = child(node, 'declaration');
  const value = child(node, 'value');
  const isDefault = node.children.some((c) => c.type === 'default');
  if (declaration) {
    lowerStatement(declaration, place, lowering);
    for (const name of declaredNames(declaration)) {
      const found = lookUp(place.scope, name);
      if (typeof found === 'number') draft.exports.set(isDefault ? 'default' : name, { kind: 'variable', binding: found, at: spanOf(declaration) });
    }
    if (isDefault && !draft.exports.has('default') && draft.functions.length > 0) {
      draft.exports.set('default', { kind: 'function', fn: draft.functions.findIndex((fn) => fn.at.start === declaration.start), at: spanOf(declaration) });
    }
  } else if (value) {
    draft.exports.set('default', valueOf(value, place, lowering, { name: 'default' }));
  } else {
    exportClause(node, place, lowering);
  }
}

function declaredNames(declaration: PlainNode): readonly string[] {
  if (declaration.type === 'lexical_declaration' || declaration.type === 'variable_declaration') {
    return declaration.children.flatMap((d) => namesIn(child(d, 'name')));
  }
  const name = child(declaration, 'name')?.text;
  return name === undefined ? [] : [name];
}

function namesIn(pattern: PlainNode | undefined): readonly string[] {
  if (!pattern) return [];
  if (pattern.type === 'identifier' || pattern.type === 'shorthand_property_identifier_pattern') return [pattern.text];
  if (pattern.type === 'pair_pattern') return namesIn(child(pattern, 'value'));
  return pattern.children.flatMap((child) => namesIn(child));
}
