// JavaScript and TypeScript, with and without JSX.
import type { ImportSlot, Language, LanguageEdits, Program } from '../../program';
import type { Tree } from '../../syntax/syntax';
import { plainTree, type PlainNode, type PlainTreeOptions } from '../../syntax/plain-tree';
import { createDraft, finish, type Place } from './draft';
import type { Lowering } from './functions';
import { resolveModule } from './modules';
import { lowerBlock, lowerStatements } from './statements';

export const javascript: Language = {
  id: 'javascript',
  grammars: {
    '.ts': 'typescript', '.mts': 'typescript', '.cts': 'typescript', '.tsx': 'tsx',
    '.js': 'javascript', '.mjs': 'javascript', '.cjs': 'javascript', '.jsx': 'javascript',
  },
  lower,
  resolve: resolveModule,
  edits: edits(),
};

// Strings and names have nothing inside that matters; the keywords tell kinds of functions, fields and exports apart.
const shape: PlainTreeOptions = {
  leaves: new Set(['string', 'identifier', 'property_identifier', 'number', 'regex', 'comment', 'type_identifier', 'interface_declaration', 'type_alias_declaration']),
  keywords: new Set(['async', 'default', 'get', 'readonly']),
};

function lower(tree: Tree, text: string): Program {
  const draft = createDraft(text);
  const lowering: Lowering = { draft, body: (block, place) => lowerBlock(block, place, lowering) };
  const root = plainTree(tree, text, shape);
  const place: Place = { scope: { names: new Map() }, fn: -1, region: -1, statement: { start: 0, end: 0 }, inSwitch: false, self: undefined, depth: 0 };
  lowerStatements(root.children, place, lowering);
  return finish(draft, { importSlot: importSlot(root, text), broken: tree.rootNode.hasError });
}

/** Behind the last import; without any, behind what must stay first: a `#!` line and directives such as `'use strict'`. */
function importSlot(root: PlainNode, text: string): ImportSlot {
  let last: PlainNode | undefined;
  let style: ImportSlot['style'] = text.includes('require(') ? 'require' : 'line';
  for (const node of root.children) {
    const isDirective = node.type === 'expression_statement' && node.children[0]?.type === 'string';
    if (node.type === 'import_statement' || node.type === 'export_statement') style = 'line';
    if (node.type === 'import_statement' || node.type === 'hash_bang_line' || isDirective) last = node;
  }
  if (!last) return { offset: text.startsWith('\ufeff') ? 1 : 0, style };
  const end = text.indexOf('\n', last.end);
  return { offset: end < 0 ? text.length : end + 1, style };
}

function edits(): LanguageEdits {
  return {
    entry: (key, value) => `${/^[\w$]+$/.test(key) ? key : `'${key}'`}: ${value}`,
    record: (entries) => `{ ${entries.join(', ')} }`,
    keyword: () => null,
    filler: 'undefined',
    importLine(module, name, style) {
      const local = localName(module);
      if (style === 'require') return `const { ${name ?? `default: ${local}`} } = require('${module}');`;
      return name === null ? `import ${local} from '${module}';` : `import { ${name} } from '${module}';`;
    },
  };
}

/** `p-retry` → `pRetry`. */
function localName(module: string): string {
  return module.replace(/^@[^/]+\//, '').replace(/[-/.](\w)/g, (_, letter: string) => letter.toUpperCase());
}
