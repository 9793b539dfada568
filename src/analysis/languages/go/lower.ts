// A Go syntax tree → the neutral program.
import type { Tree } from '../../syntax/syntax';
import type { Program, Value } from '../../program';
import { declareNames, fillNames, specsOf } from './declarations';
import type { Draft, DraftBinding, Where } from './draft';
import { addField, addValue, createDraft, ownerOf } from './draft';
import { expression } from './expressions';
import { fill, receiverType, reserve } from './functions';
import { importsOf } from './imports';
import type { GoNode } from './outline';
import { childOf, outline, spanOf } from './outline';
import { block } from './statements';

/** Never throws for any text; what stands near syntax errors is left out. */
export function lower(tree: Tree, text: string): Program {
  const broken = tree.rootNode.hasError;
  const root = outline(tree);
  const draft = createDraft(text, importsOf(root, text), { expression, body: block });
  const functions = declareTop(draft, root);
  for (const node of root.children) {
    const where = atTop(draft, node);
    const fn = functions.get(node);
    if (fn !== undefined) fill(draft, fn, node, draft.top);
    else if (isDeclaration(node)) for (const spec of specsOf(node)) fillNames(draft, spec, where);
  }
  deliver(draft);
  return finished(draft, broken);
}

// Names of a package may be used above the line that declares them.
function declareTop(draft: Draft, root: GoNode): ReadonlyMap<GoNode, number> {
  const functions = new Map<GoNode, number>();
  for (const node of root.children) {
    if (isDeclaration(node)) for (const spec of specsOf(node)) declareNames(draft, spec, draft.top);
    const nameNode = childOf(node, 'name');
    if ((node.type !== 'function_declaration' && node.type !== 'method_declaration') || !nameNode) continue;
    const name = draft.text.slice(nameNode.start, nameNode.end);
    const fn = reserve(draft, name, node, atTop(draft, node));
    functions.set(node, fn);
    if (node.type === 'method_declaration') {
      const owner = receiverType(draft, node);
      if (owner !== undefined) draft.functions[fn]!.owner = owner;
    } else if (name !== 'init' && name !== '_') {
      draft.top.names.set(name, { value: { kind: 'function', fn, at: spanOf(nameNode) } });
    }
  }
  return functions;
}

/** `dial(&s.conn)` with `*conn = …` inside `dial` of this file gives the field its value. */
function deliver(draft: Draft): void {
  for (const { call, argument, target } of draft.places) {
    const callee = draft.calls[call]?.callee;
    if (callee?.kind !== 'function') continue;
    for (const { fn, parameter, value } of draft.delivered) {
      if (fn !== callee.fn || parameter !== argument) continue;
      const owner = target.kind === 'member' ? ownerOf(draft, target.of) : undefined;
      if (target.kind === 'variable') addValue(draft, target.binding, value);
      else if (target.kind === 'member' && owner !== undefined) addField(draft, owner, target.name, value);
    }
  }
}

const isDeclaration = (node: GoNode): boolean => node.type === 'var_declaration' || node.type === 'const_declaration' || node.type === 'type_declaration';

const atTop = (draft: Draft, node: GoNode): Where => ({ scope: draft.top, fn: -1, region: -1, statement: spanOf(node), inSwitch: false });

function finished(draft: Draft, broken: boolean): Program {
  const exports = new Map<string, Value>();
  for (const [name, named] of draft.top.names) {
    exports.set(name, 'binding' in named ? { kind: 'variable', binding: named.binding, at: draft.bindings[named.binding]!.at } : named.value);
  }
  return {
    language: 'go',
    calls: draft.calls,
    functions: draft.functions,
    bindings: draft.bindings.map(settled),
    regions: draft.regions,
    memberWrites: draft.memberWrites,
    exits: draft.exits,
    types: draft.types,
    exports,
    imports: draft.imports.modules,
    reexports: [],
    importSlot: draft.imports.slot,
    broken,
  };
}

function settled({ name, values, declared, writes, steps, fn, at }: DraftBinding): Program['bindings'][number] {
  return { name, values: values.length > 0 || !declared ? values : [declared], writes, ...(steps ? { steps } : {}), fn, at };
}
