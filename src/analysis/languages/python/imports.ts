// Import statements: what they bind, which modules they name, and where a new one can be written.
import type { ImportSlot } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';

export interface ImportedName {
  readonly local: string;
  readonly at: PlainNode;
  readonly module: string;
  /** The name inside the module, `*` for the module itself. */
  readonly name: string;
}

export interface Imports {
  /** Modules as written, relative ones with their dots. */
  readonly modules: readonly string[];
  /** Dotted modules imported whole, which stay reachable through their first part: `import a.b`. */
  readonly wholes: readonly string[];
  readonly names: readonly ImportedName[];
  readonly star: boolean;
}

/** Reads one `import` or `from … import` statement; `from __future__` brings nothing. */
export function importsOf(node: PlainNode, text: string): Imports {
  const source = (n: PlainNode): string => text.slice(n.start, n.end).replace(/\s+/g, '');
  const listed = node.children.filter((c) => c.field === 'name');
  if (node.type === 'future_import_statement' || node.damaged) return { modules: [], wholes: [], names: [], star: false };
  if (node.type === 'import_from_statement') {
    const from = child(node, 'module_name');
    const module = from ? source(from) : '';
    return {
      modules: module ? [module] : [],
      wholes: [],
      star: module !== '' && node.children.some((c) => c.type === 'wildcard_import'),
      names: listed.flatMap((item) => {
        const name = item.type === 'aliased_import' ? child(item, 'name') : item;
        const at = child(item, 'alias') ?? item;
        return name && module ? [{ local: source(at), at, module, name: source(name) }] : [];
      }),
    };
  }
  const names: ImportedName[] = [];
  const modules: string[] = [];
  const wholes: string[] = [];
  for (const item of listed) {
    const path = item.type === 'aliased_import' ? child(item, 'name') : item;
    const alias = child(item, 'alias');
    if (!path) continue;
    const module = source(path);
    modules.push(module);
    if (alias) names.push({ local: source(alias), at: alias, module, name: '*' });
    else {
      const first = module.split('.', 1)[0]!;
      wholes.push(module);
      names.push({ local: first, at: item, module: first, name: '*' });
    }
  }
  return { modules, wholes, names, star: false };
}

/** After the first run of imports; without imports, after the docstring or before the first statement. */
export function importSlotOf(root: PlainNode, text: string): ImportSlot {
  const statements = root.children;
  const docstring = isDocstring(statements[0]) ? 1 : 0;
  const first = statements.findIndex(isImport);
  let index = first < 0 ? docstring : first;
  if (first >= 0) while (isImport(statements[index])) index++;
  const before = statements[index - 1];
  const next = statements[index];
  const offset = before ? lineAfter(before, next, text) : lineStart(next?.start ?? 0, text);
  return { offset, style: 'line' };
}

/** The line after a statement; the statement's own line if the next one shares its last line or no line follows. */
function lineAfter(statement: PlainNode, next: PlainNode | undefined, text: string): number {
  const end = text.indexOf('\n', statement.end);
  return end < 0 || (next && next.start <= end) ? lineStart(statement.start, text) : end + 1;
}

function lineStart(offset: number, text: string): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.charCodeAt(start) === 0xfeff ? start + 1 : start;
}

function isImport(node: PlainNode | undefined): boolean {
  return node?.type === 'import_statement' || node?.type === 'import_from_statement' || node?.type === 'future_import_statement';
}

function isDocstring(node: PlainNode | undefined): boolean {
  return node?.type === 'expression_statement' && node.children.length === 1 && node.children[0]!.type === 'string';
}
