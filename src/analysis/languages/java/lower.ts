// A Java syntax tree → the neutral program.
import type { Program, Value } from '../../program';
import { plainTree, type PlainTreeOptions } from '../../syntax/plain-tree';
import type { Tree } from '../../syntax/syntax';
import { classBody, declareClass, declaresType } from './classes';
import { createDraft, spanOf } from './draft';
import type { DraftBinding, Where } from './draft';
import { expression } from './expressions';
import { importsOf } from './imports';
import { block } from './statements';

/** Never throws for any text; what stands near syntax errors is left out. */
export function lower(tree: Tree, text: string): Program {
  const root = plainTree(tree, text, copied);
  const imports = importsOf(root, text);
  const draft = createDraft(imports, { expression, block, classBody });
  for (const node of root.children.filter(declaresType)) {
    const info = declareClass(draft, node, undefined);
    if (info) draft.top.set(info.name, info);
  }
  const where: Where = { scope: { names: new Map(), parent: null, fn: -1 }, fn: -1, region: -1, statement: undefined, owner: undefined, inSwitch: false };
  for (const info of draft.top.values()) classBody(draft, info, where);
  const exports = new Map<string, Value>([...draft.top.values()].map((info) => [info.name, { kind: 'self', type: info.name, at: spanOf(info.node) }]));
  return {
    language: 'java',
    calls: draft.calls,
    functions: draft.functions,
    bindings: draft.bindings.map(settled),
    regions: draft.regions,
    exits: draft.exits,
    memberWrites: draft.memberWrites,
    types: draft.types,
    exports,
    imports: imports.specifiers,
    reexports: [],
    importSlot: imports.slot,
    broken: tree.rootNode.hasError,
  };
}

// Names and constants have nothing inside that matters; `static` tells imports of members from imports of types.
const copied: PlainTreeOptions = {
  leaves: new Set([
    'identifier', 'type_identifier', 'scoped_identifier', 'string_literal', 'character_literal', 'decimal_integer_literal', 'hex_integer_literal',
    'octal_integer_literal', 'binary_integer_literal', 'decimal_floating_point_literal', 'hex_floating_point_literal', 'integral_type', 'floating_point_type',
    'boolean_type', 'void_type', 'dimensions', 'type_parameters', 'throws',
  ]),
  keywords: new Set(['static']),
  barriers: new Set([
    'program', 'block', 'class_body', 'interface_body', 'enum_body', 'enum_body_declarations', 'annotation_type_body', 'constructor_body', 'switch_block',
    'switch_block_statement_group', 'class_declaration', 'interface_declaration', 'enum_declaration', 'record_declaration',
  ]),
};

function settled({ declared, ...binding }: DraftBinding): Program['bindings'][number] {
  return { ...binding, values: binding.values.length > 0 || !declared ? binding.values : [declared] };
}
