// Statements: declarations of locals, loops, try blocks, `using`. Local functions are known before the block that holds them
// is walked, because they may be used above the line that declares them.
import type { Region, Value } from '../../program';
import { unknown } from '../../program';
import { child, childrenIn, type PlainNode } from '../../syntax/plain-tree';
import { addExit, describeLoop, inRegion, testedNames, turnsOf } from './control';
import { declare, lookUp, spanOf, type Place } from './draft';
import { valueOf } from './expressions';
import { lowerFunction, type Lowering } from './functions';
import { typeValue } from './names';

// The same bound as for expressions: blocks nested deeper are left out.
const deepest = 300;

/** Lowers the statements of a block in a scope of their own. */
export function lowerBlock(block: PlainNode, place: Place, lowering: Lowering): void {
  lowerStatements(block.children, { ...place, scope: { names: new Map(), parent: place.scope }, depth: place.depth + 1 }, lowering);
}

export function lowerStatements(nodes: readonly PlainNode[], place: Place, lowering: Lowering): void {
  if (place.depth > deepest) return;
  for (const node of nodes) {
    const fn = node.type === 'global_statement' ? node.children[0] : node;
    const name = fn?.type === 'local_function_statement' ? child(fn, 'name') : undefined;
    if (name) declare(lowering.draft, place, name.text, spanOf(name));
  }
  for (const node of nodes) lowerStatement(node, { ...place, statement: spanOf(node) }, lowering);
}

function lowerStatement(node: PlainNode, place: Place, lowering: Lowering): void {
  const { draft } = lowering;
  switch (node.type) {
    case 'global_statement':
      if (node.children[0]) lowerStatement(node.children[0], place, lowering);
      return;
    case 'expression_statement':
      valueOf(node.children[0], place, lowering, { discarded: true });
      return;
    case 'local_declaration_statement':
      for (const part of node.children) if (part.type === 'variable_declaration') declareVariables(part, place, lowering);
      return;
    case 'local_function_statement': {
      const name = child(node, 'name');
      const known = name ? lookUp(place.scope, name.text) : undefined;
      const fn = lowerFunction(node, place, lowering, { name: name?.text ?? '' });
      if (typeof known === 'number') draft.bindings[known]!.values.push(fn);
      return;
    }
    case 'return_statement': {
      const returned = node.children[0];
      const given = returned && valueOf(returned, place, lowering, place.returning ? { type: place.returning } : {});
      if (given && place.fn >= 0) draft.functions[place.fn]!.returns.push(given);
      addExit(draft, 'return', node, place, given);
      return;
    }
    case 'block':
      lowerBlock(node, place, lowering);
      return;
    case 'if_statement':
      valueOf(child(node, 'condition'), place, lowering);
      for (const side of [child(node, 'consequence'), child(node, 'alternative')]) {
        if (side) nested(side, inRegion(draft, { kind: 'branch', at: spanOf(side), tests: testedNames(child(node, 'condition'), place, draft) }, place), lowering);
      }
      return;
    case 'throw_statement': {
      const thrown = node.children[0];
      addExit(draft, 'throw', node, place, thrown && valueOf(thrown, place, lowering));
      return;
    }
    case 'break_statement':
      if (place.inSwitch !== true) addExit(draft, 'break', node, place);
      return;
    case 'continue_statement':
      addExit(draft, 'continue', node, place);
      return;
    case 'yield_statement': {
      const given = node.children[0];
      addExit(draft, given ? 'yield' : 'return', node, place, given && valueOf(given, place, lowering));
      return;
    }
    case 'for_statement': {
      const scoped = loopIn(node, place, lowering);
      for (const part of childrenIn(node, 'initializer')) {
        if (part.type === 'variable_declaration') declareVariables(part, scoped, lowering);
        else valueOf(part, scoped, lowering);
      }
      valueOf(child(node, 'condition'), scoped, lowering);
      describeLoop(draft, scoped, child(node, 'condition'), true, turnsOf(node, scoped, lowering));
      for (const part of childrenIn(node, 'update')) valueOf(part, scoped, lowering);
      nested(child(node, 'body'), scoped, lowering);
      return;
    }
    case 'foreach_statement': {
      const items = valueOf(child(node, 'right'), place, lowering);
      const scoped = loopIn(node, place, lowering, { each: true, value: items, ...(draft.text.startsWith('await', node.start) ? { stream: true } : {}) });
      const left = child(node, 'left');
      const type = typeValue(child(node, 'type'), place, draft);
      const item: Value = type ? { kind: 'instance', type, at: spanOf(left ?? node) } : unknown('which item it is', items.at);
      for (const name of left?.type === 'identifier' ? [left] : childrenIn(left, 'name')) declare(draft, scoped, name.text, spanOf(name), [left?.type === 'identifier' ? item : unknown('which part of an item it is', items.at)]);
      nested(child(node, 'body'), scoped, lowering);
      return;
    }
    case 'while_statement':
    case 'do_statement': {
      const scoped = loopIn(node, place, lowering);
      valueOf(child(node, 'condition'), scoped, lowering);
      describeLoop(draft, scoped, child(node, 'condition'), false);
      nested(child(node, 'body'), scoped, lowering);
      return;
    }
    case 'try_statement': {
      const body = child(node, 'body');
      const tried = inRegion(draft, { kind: 'try', at: spanOf(body ?? node) }, place);
      nested(body, tried, lowering);
      for (const part of node.children) {
        if (part.type === 'catch_clause') lowerCatch(part, tried.region, place, lowering);
        if (part.type === 'finally_clause') nested(part.children.find((c) => c.type === 'block'), inRegion(draft, { kind: 'finally', at: spanOf(part) }, place), lowering);
      }
      return;
    }
    case 'using_statement': {
      const opened = node.children.find((c) => c.type === 'variable_declaration');
      const body = child(node, 'body');
      const scoped: Place = { ...place, scope: { names: new Map(), parent: place.scope } };
      const resource = opened ? declareVariables(opened, scoped, lowering)[0] : valueOf(node.children.find((c) => c !== body), place, lowering);
      nested(body, inRegion(draft, { kind: 'with', at: spanOf(node), ...(resource ? { value: resource } : {}) }, scoped), lowering);
      return;
    }
    case 'switch_statement':
      valueOf(child(node, 'value'), place, lowering);
      for (const section of child(node, 'body')?.children ?? []) {
        lowerBlock(section, { ...inRegion(draft, { kind: 'branch', at: spanOf(section), tests: testedNames(child(node, 'value'), place, draft) }, place), inSwitch: true }, lowering);
      }
      return;
    case 'ERROR':
      // What does not parse is skipped; what stands beside it is whole.
      return;
    default:
      if (isTransparent(node)) lowerStatements(node.children.filter((c) => c.field !== 'condition'), { ...place, depth: place.depth + 1 }, lowering);
      else if (node.type.endsWith('_statement')) lowerParts(node, place, lowering);
      else if (!/_directive$|_declaration$|^preproc_|^attribute_list$|_label$/.test(node.type)) valueOf(node, place, lowering);
  }
}

function lowerCatch(clause: PlainNode, of: number, place: Place, lowering: Lowering): void {
  const { draft } = lowering;
  const declared = clause.children.find((c) => c.type === 'catch_declaration');
  const name = child(declared, 'name');
  const typeNode = child(declared, 'type');
  const type = typeValue(typeNode, place, draft);
  // `catch (Exception)` takes everything that `catch` takes.
  const takes = type && !/^(?:System\.)?Exception$/.test(draft.text.slice(typeNode!.start, typeNode!.end)) ? { takes: [type] } : {};
  const caught = inRegion(draft, { kind: 'catch', at: spanOf(clause), of, ...takes }, place);
  if (name) {
    const at = spanOf(name);
    const binding = declare(draft, caught, name.text, at, [type ? { kind: 'instance', type, at } : unknown('which error it is', at)]);
    draft.regions[caught.region] = { ...draft.regions[caught.region]!, error: { kind: 'variable', binding, at } };
  }
  const filter = clause.children.find((c) => c.type === 'catch_filter_clause');
  const condition = filter?.children[0];
  if (condition) {
    valueOf(condition, caught, lowering);
    // What the filter turns away flies on; what it lets in does not.
    addExit(draft, 'throw', filter, inRegion(draft, { kind: 'branch', at: spanOf(filter), tests: [] }, caught));
  }
  nested(child(clause, 'body'), condition ? inRegion(draft, { kind: 'branch', at: spanOf(child(clause, 'body') ?? clause), tests: testedNames(condition, caught, draft) }, caught) : caught, lowering);
}

function nested(part: PlainNode | undefined, at: Place, lowering: Lowering): void {
  if (!part) return;
  if (part.type === 'block') lowerBlock(part, at, lowering);
  else lowerStatements([part], { ...at, depth: at.depth + 1 }, lowering);
}

/** `lock`, `fixed`, `checked`: statements and expressions, in their order. */
function lowerParts(node: PlainNode, place: Place, lowering: Lowering): void {
  for (const part of node.children) {
    if (isStatement(part)) nested(part, place, lowering);
    else valueOf(part, place, lowering);
  }
}

function loopIn(node: PlainNode, place: Place, { draft }: Lowering, more: Partial<Region> = {}): Place {
  return { ...inRegion(draft, { kind: 'loop', at: spanOf(node), ...more }, place), inSwitch: false };
}

const isStatement = (node: PlainNode): boolean => node.type === 'block' || node.type.endsWith('_statement');

/** `#if` and `#region` do not change where the code in them stands. */
const isTransparent = (node: PlainNode): boolean => /^preproc_(?:if|else|elif|region)/.test(node.type) && node.children.some((c) => isStatement(c) || c.type.startsWith('preproc_') || c.type === 'global_statement');

/** The declarators of `HttpClient a = new(), b;`; gives the values of those that have one. */
export function declareVariables(declaration: PlainNode, place: Place, lowering: Lowering): readonly Value[] {
  const type = typeValue(child(declaration, 'type'), place, lowering.draft);
  return declaration.children.filter((c) => c.type === 'variable_declarator').flatMap((node) => {
    const name = child(node, 'name');
    const pattern = node.children.find((c) => c.type === 'tuple_pattern');
    const initial = node.children.find((c) => c !== name && c !== pattern && c.type !== 'bracketed_argument_list');
    const setting = { ...(name ? { name: name.text } : {}), ...(type ? { type } : {}) };
    const value = initial && valueOf(initial, place, lowering, setting);
    if (pattern) for (const part of childrenIn(pattern, 'name')) declare(lowering.draft, place, part.text, spanOf(part), [unknown('which part of several it is', spanOf(part))]);
    const declared: Value | undefined = type && { kind: 'instance', type, at: spanOf(node) };
    // What a call gives may be out of sight; then its declared type is what is known.
    const given = value?.kind === 'result' && declared && lowering.draft.calls[value.call]!.form === 'call' ? [value, declared] : value ? [value] : [];
    if (name) declare(lowering.draft, place, name.text, spanOf(name), given, declared);
    return value ? [value] : [];
  });
}
