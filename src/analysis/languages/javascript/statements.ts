// Statements: declarations, loops, try blocks, exports. Names of a block are declared before it is walked, because functions
// may use what stands below them.
import { child, childrenIn, type PlainNode } from '../../syntax/plain-tree';
import type { Region, Value } from '../../program';
import { addExit, failureTest, inRegion, isEndless, itemsOf, testedNames, turnsOf } from './control';
import { declare, lookUp, spanOf, type Place } from './draft';
import { valueOf } from './expressions';
import { lowerClass, lowerDecorators, lowerFunction, typeOf, type Lowering } from './functions';
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
      bindName(node, lowerFunction(node, place, lowering, { name: child(node, 'name')?.text ?? '' }), place, lowering);
      return;
    case 'class_declaration':
    case 'abstract_class_declaration':
      bindName(node, lowerClass(node, place, lowering), place, lowering);
      return;
    case 'return_statement': {
      const returned = node.children[0];
      const result = valueOf(returned, place, lowering);
      if (place.fn >= 0 && returned) draft.functions[place.fn]!.returns.push(result);
      addExit(draft, 'return', node, place, returned && result);
      return;
    }
    case 'import_statement':
      importStatement(node, place, lowering);
      return;
    case 'export_statement':
      lowerDecorators(node, place, lowering);
      lowerExport(node, place, lowering);
      return;
    case 'statement_block':
      lowerBlock(node, place, lowering);
      return;
    case 'if_statement':
      valueOf(child(node, 'condition'), place, lowering);
      lowerIf(node, place, lowering);
      return;
    case 'else_clause':
      nested(node.children[0], place, lowering);
      return;
    case 'for_statement': {
      const scope = { names: new Map(), parent: place.scope };
      const start = child(node, 'initializer');
      const scoped: Place = loopIn(node, { ...place, scope }, lowering);
      if (start) lowerStatements([start], scoped, lowering);
      describeLoop(scoped, lowering, child(node, 'condition'), turnsOf(node, scoped, lowering), itemsOf(node, scoped, lowering));
      for (const part of ['condition', 'increment']) valueOf(child(node, part), scoped, lowering);
      nested(child(node, 'body'), scoped, lowering);
      return;
    }
    case 'for_in_statement': {
      const items = valueOf(child(node, 'right'), place, lowering);
      const inside = loopIn(node, place, lowering, { each: true, value: items, ...(/^for\s+await\b/.test(draft.text.slice(node.start, node.start + 20)) ? { stream: true } : {}) });
      const scoped: Place = { ...inside, scope: { names: new Map(), parent: place.scope } };
      const left = child(node, 'left');
      if (left) bindPattern(left, { kind: 'unknown', why: 'which item it is', at: items.at }, scoped, lowering, 'binding');
      nested(child(node, 'body'), scoped, lowering);
      return;
    }
    case 'while_statement':
    case 'do_statement': {
      const inside = loopIn(node, place, lowering);
      describeLoop(inside, lowering, child(node, 'condition'));
      valueOf(child(node, 'condition'), inside, lowering);
      nested(child(node, 'body'), inside, lowering);
      return;
    }
    case 'try_statement': {
      const [body, handler, finalizer] = [child(node, 'body'), child(node, 'handler'), child(node, 'finalizer')];
      const of = draft.regions.length;
      if (body) lowerBlock(body, inRegion(draft, { kind: 'try', at: spanOf(body) }, place), lowering);
      if (handler) lowerCatch(handler, of, place, lowering);
      if (finalizer) nested(child(finalizer, 'body') ?? finalizer.children[0], inRegion(draft, { kind: 'finally', at: spanOf(finalizer) }, place), lowering);
      return;
    }
    case 'switch_statement':
      valueOf(child(node, 'value'), place, lowering);
      for (const branch of child(node, 'body')?.children ?? []) {
        valueOf(child(branch, 'value'), place, lowering);
        const inside = inRegion(draft, { kind: 'branch', at: spanOf(branch), tests: testedNames(child(node, 'value'), place) }, { ...place, inSwitch: true, depth: place.depth + 1 });
        lowerStatements(childrenIn(branch, 'body'), inside, lowering);
      }
      return;
    case 'labeled_statement':
      nested(child(node, 'body'), place, lowering);
      return;
    case 'comment':
    case 'interface_declaration':
    case 'type_alias_declaration':
    case 'ambient_declaration':
    case 'empty_statement':
      return;
    case 'break_statement':
      if (place.inSwitch !== true || child(node, 'label')) addExit(draft, 'break', node, place);
      return;
    case 'continue_statement':
      addExit(draft, 'continue', node, place);
      return;
    case 'throw_statement':
      addExit(draft, 'throw', node, place, valueOf(node.children[0], place, lowering));
      return;
    default:
      // An error node, an enum, a namespace: their statements are walked as if they stood here.
      if (node.type === 'ERROR' || node.children.some((c) => c.type.endsWith('_statement') || c.type === 'statement_block')) {
        lowerStatements(node.children, { ...place, depth: place.depth + 1 }, lowering);
      } else {
        valueOf(node, place, lowering);
      }
  }
}

/** What a declaration declares may be what its name holds. */
function bindName(declaration: PlainNode, made: Value, place: Place, { draft }: Lowering): void {
  const name = child(declaration, 'name');
  const found = name ? lookUp(place.scope, name.text) : undefined;
  if (typeof found === 'number') draft.bindings[found]!.values.push(made);
}

function nested(body: PlainNode | undefined, at: Place, lowering: Lowering): void {
  if (!body) return;
  if (body.type === 'statement_block') lowerBlock(body, at, lowering);
  else lowerStatements([body], { ...at, depth: at.depth + 1 }, lowering);
}

function loopIn(node: PlainNode, at: Place, { draft }: Lowering, items: Pick<Region, 'each' | 'value' | 'stream'> = {}): Place {
  return { ...inRegion(draft, { kind: 'loop', at: spanOf(node), ...items }, at), inSwitch: false };
}

/** What the head says about the end is known only when its names are declared. */
function describeLoop(inside: Place, { draft }: Lowering, condition: PlainNode | undefined, turns?: Value, items?: Value): void {
  const tests = testedNames(condition, inside);
  draft.regions[inside.region] = { ...draft.regions[inside.region]!, ...(isEndless(condition) ? { endless: true } : {}), ...(turns ? { turns } : {}), ...(items ? { each: true, value: items } : {}), ...(tests.length > 0 ? { tests } : {}) };
}

/** Each side is a region of its own; in a callback, the side that runs after a failure is a `catch`. */
function lowerIf(node: PlainNode, place: Place, lowering: Lowering): void {
  const condition = child(node, 'condition');
  const failure = failureTest(condition, place);
  const tests = testedNames(condition, place);
  for (const side of ['consequence', 'alternative'] as const) {
    const part = child(node, side);
    if (!part) continue;
    const at = spanOf(part);
    const inside = inRegion(lowering.draft, failure?.side === side ? { kind: 'catch', at, error: failure.error } : { kind: 'branch', at, tests }, place);
    const body = part.type === 'else_clause' ? part.children[0] : part;
    if (body?.type === 'statement_block') lowerBlock(body, inside, lowering);
    else if (body) lowerStatements([body], { ...inside, depth: inside.depth + 1 }, lowering);
  }
}

function lowerCatch(handler: PlainNode, of: number, place: Place, lowering: Lowering): void {
  const { draft } = lowering;
  const scope = { names: new Map(), parent: place.scope };
  const caught: Place = { ...inRegion(draft, { kind: 'catch', at: spanOf(handler), of }, place), scope };
  const parameter = child(handler, 'parameter');
  if (parameter) bindPattern(parameter, { kind: 'unknown', why: 'which error it is', at: spanOf(parameter) }, caught, lowering, 'binding');
  const named = parameter?.type === 'identifier' ? lookUp(scope, parameter.text) : undefined;
  if (typeof named === 'number') draft.regions[caught.region] = { ...draft.regions[caught.region]!, error: { kind: 'variable', binding: named, at: spanOf(parameter!) } };
  const body = child(handler, 'body');
  if (body) lowerBlock(body, caught, lowering);
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
