// A C# syntax tree → the neutral program.
import type { Program } from '../../program';
import type { Tree } from '../../syntax/syntax';
import { plainTree, type PlainTreeOptions } from '../../syntax/plain-tree';
import { declareTypes, lowerMembers } from './declarations';
import { createDraft, finish, type Place } from './draft';
import type { Lowering } from './functions';
import { lowerBlock } from './statements';
import { usingsOf } from './usings';

// Strings without holes and names have nothing inside that matters.
const shape: PlainTreeOptions = {
  leaves: new Set(['identifier', 'string_literal', 'verbatim_string_literal', 'raw_string_literal', 'character_literal', 'integer_literal', 'real_literal', 'boolean_literal',
    'null_literal', 'predefined_type', 'modifier', 'this', 'base']),
  keywords: new Set(['get', 'set', 'init', 'this', 'base']),
};

/** Never throws for any text; what stands near syntax errors is left out. */
export function lower(tree: Tree, text: string): Program {
  const root = plainTree(tree, text, shape);
  const usings = usingsOf(root, text);
  const draft = createDraft(text, usings);
  for (const [name, value] of usings.aliases) draft.top.names.set(name, value);
  const lowering: Lowering = { draft, body: (block, place) => lowerBlock(block, place, lowering) };
  declareTypes(root.children, draft);
  // A file-scoped namespace holds all that follows it, whether the grammar nests it or not.
  const scoped = root.children.find((c) => c.type === 'file_scoped_namespace_declaration');
  const place: Place = { scope: { names: new Map() }, fn: -1, region: -1, statement: { start: 0, end: 0 }, owners: [], namespace: '', depth: 0, inSwitch: false, muted: false, accessed: undefined, returning: undefined };
  lowerMembers(scoped ? [...root.children, ...scoped.children.filter((c) => c.type.endsWith('_declaration'))] : root.children, place, lowering);
  return finish(draft, { importSlot: usings.slot, broken: tree.rootNode.hasError });
}
