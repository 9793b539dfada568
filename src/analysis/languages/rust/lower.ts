// A Rust syntax tree → the neutral program.
import type { Program, Value } from '../../program';
import { plainTree, type PlainNode } from '../../syntax/plain-tree';
import type { Tree } from '../../syntax/syntax';
import { block } from './blocks';
import { createDraft, spanOf, type Draft } from './draft';
import { expression } from './expressions';
import { items } from './items';
import { copied } from './outline';
import { handedOn, slotOf } from './uses';

/** Never throws for any text; what stands near syntax errors is left out. `parse` reads what stands inside of macros. */
export function lower(tree: Tree, text: string, parse?: (text: string) => Tree): Program {
  const root = plainTree(tree, text, copied);
  const draft = createDraft(text, parse, { expression, block, items });
  items(draft, root.children, { scope: draft.top, fn: -1, region: -1, statement: spanOf(root), self: undefined });
  return {
    language: 'rust',
    calls: draft.calls,
    functions: draft.functions,
    bindings: draft.bindings,
    regions: draft.regions,
    exits: draft.exits,
    types: draft.types,
    exports: exportsOf(draft),
    imports: [...draft.imports],
    reexports: handedOn(draft.top.stars),
    importSlot: slotOf(root, text),
    broken: hasDamage(root),
  };
}

const hasDamage = (root: PlainNode): boolean => root.damaged;

function exportsOf(draft: Draft): ReadonlyMap<string, Value> {
  const exports = new Map<string, Value>(draft.top.modules);
  for (const [name, named] of draft.top.names) {
    exports.set(name, 'binding' in named ? { kind: 'variable', binding: named.binding, at: draft.bindings[named.binding]!.at } : named.value);
  }
  return exports;
}
