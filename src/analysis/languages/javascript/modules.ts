// Imports and exports, and which file a specifier means.
import { child, type PlainNode } from '../../syntax/plain-tree';
import type { FileTable, Value } from '../../program';
import { aliased } from './aliases';
import { declare, lookUp, spanOf, type Place } from './draft';
import type { Lowering } from './functions';
import { join } from './paths';
import { stringValue } from './strings';

/** `import a, { b as c } from 'm'`, `import * as ns from 'm'`, `import x = require('m')`, `import 'm'`. */
export function importStatement(node: PlainNode, place: Place, { draft }: Lowering): void {
  const source = child(node, 'source') ?? child(node.children.find((c) => c.type === 'import_require_clause'), 'source');
  if (!source) return;
  const module = stringValue(source.text);
  draft.imports.add(module);
  const bind = (local: PlainNode | undefined, name: string): void => {
    if (!local) return;
    draft.bindings[declare(draft, place.scope, local.text, spanOf(local), place.fn)]!.values.push({ kind: 'import', module, name, at: spanOf(local) });
  };
  for (const clause of node.children) {
    if (clause.type === 'import_require_clause') bind(clause.children[0], '*');
    if (clause.type !== 'import_clause') continue;
    for (const part of clause.children) {
      if (part.type === 'identifier') bind(part, 'default');
      else if (part.type === 'namespace_import') bind(part.children[0], '*');
      else for (const specifier of part.children) {
        const name = child(specifier, 'name');
        bind(child(specifier, 'alias') ?? name, nameText(name));
      }
    }
  }
}

/** `export { a as b }`, `export { a } from 'm'`, `export * from 'm'`, `export * as ns from 'm'`. */
export function exportClause(node: PlainNode, place: Place, { draft }: Lowering): void {
  const source = child(node, 'source');
  const module = source ? stringValue(source.text) : undefined;
  if (module !== undefined) draft.imports.add(module);
  const clause = node.children.find((c) => c.type === 'export_clause');
  const namespace = node.children.find((c) => c.type === 'namespace_export');
  if (namespace && module !== undefined) draft.exports.set(namespace.children[0]?.text ?? '', { kind: 'import', module, name: '*', at: spanOf(node) });
  else if (!clause && module !== undefined) draft.reexports.push(module);
  for (const specifier of clause?.children ?? []) {
    const name = child(specifier, 'name');
    if (!name) continue;
    const exported = nameText(child(specifier, 'alias') ?? name);
    const value = module !== undefined ? imported(module, name) : local(name, place);
    if (value) draft.exports.set(exported, value);
  }
}

const imported = (module: string, name: PlainNode): Value => ({ kind: 'import', module, name: nameText(name), at: spanOf(name) });

function local(name: PlainNode, place: Place): Value | undefined {
  const found = lookUp(place.scope, name.text);
  return typeof found === 'number' ? { kind: 'variable', binding: found, at: spanOf(name) } : found;
}

const nameText = (node: PlainNode | undefined): string => (node?.type === 'string' ? stringValue(node.text) : node?.text ?? '');

const extensions = ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts'];

/** Relative specifiers, with or without extension or `/index`, those that the workspace explains, and the usual `@/` and `~/` for the source folder. */
export function resolveModule(specifier: string, from: string, files: FileTable): readonly string[] {
  const folder = from.slice(0, Math.max(0, from.lastIndexOf('/')));
  const bases = specifier.startsWith('.') ? [join(folder, specifier)] : [...aliased(specifier, folder, files), ...(/^[@~]\//.test(specifier) ? sourceRoots(folder, specifier.slice(2)) : [])];
  for (const base of bases) {
    if (base === undefined) continue;
    const bare = base.replace(/\.(js|jsx|mjs|cjs)$/, '');
    const candidates = [base, ...extensions.map((e) => bare + e), ...extensions.map((e) => `${base === '' ? '' : `${base}/`}index${e}`)];
    const found = candidates.find((path) => files.has(path));
    if (found !== undefined) return [found];
  }
  return [];
}

/** Every `src` folder above the file, nearest first, and the folders above themselves. */
function sourceRoots(folder: string, rest: string): readonly string[] {
  const parts = folder.split('/');
  return parts.flatMap((_, i) => {
    const above = parts.slice(0, parts.length - i).join('/');
    return [`${above}/${rest}`, `${above}/src/${rest}`];
  }).concat(rest, `src/${rest}`);
}
