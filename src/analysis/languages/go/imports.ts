// What a Go file imports, under which names its code may speak of it, and where a further import can be written.
import type { ImportSlot } from '../../program';
import type { GoNode } from './outline';
import { childOf } from './outline';
import { stringValue } from './literals';

export interface Imports {
  /** Import paths, each once, as written. */
  readonly modules: readonly string[];
  /** Import paths whose names are visible without a qualifier. */
  readonly dotted: readonly string[];
  /** The import path a qualifier stands for; undefined if it is none. */
  qualifier(name: string): string | undefined;
  readonly slot: ImportSlot;
}

/** Reads the import declarations of a file; `root` is its `source_file`. */
export function importsOf(root: GoNode, text: string): Imports {
  const modules = new Set<string>();
  const dotted = new Set<string>();
  const named = new Map<string, string>();
  // Only the package itself says its name. What its path suggests beyond the last segment gives way to any certain name.
  const guessed = new Map<string, string>();

  for (const declaration of root.children) {
    if (declaration.type !== 'import_declaration') continue;
    for (const spec of specsOf(declaration)) {
      const path = childOf(spec, 'path');
      if (!path || spec.damaged) continue;
      const module = stringValue(text.slice(path.start, path.end));
      if (module === '' || module === 'C') continue;
      modules.add(module);
      const name = childOf(spec, 'name');
      if (name?.type === 'dot') dotted.add(module);
      else if (name?.type === 'package_identifier') named.set(text.slice(name.start, name.end), module);
      else if (!name) {
        const [first, ...others] = packageNames(module);
        if (first !== undefined && !named.has(first)) named.set(first, module);
        for (const other of others) if (!guessed.has(other)) guessed.set(other, module);
      }
    }
  }

  return {
    modules: [...modules],
    dotted: [...dotted],
    qualifier: (name) => named.get(name) ?? guessed.get(name),
    slot: slotOf(root, text),
  };
}

/**
 * Names the package of an import path may have, likeliest first: the last segment without its major version, then without
 * the customary `go-` before or `-go` behind.
 */
export function packageNames(module: string): readonly string[] {
  const segments = module.split('/');
  let last = segments.pop() ?? '';
  if (/^v\d+$/.test(last) && segments.length > 0) last = segments.pop()!;
  last = last.replace(/\.v\d+$/, '');
  const names = [last, last.replace(/^go[-_.]/, ''), last.replace(/[-_.]go$/, ''), last.replace(/^go(?=[a-z])/, ''), last.replaceAll('-', ''), last.replaceAll('-', '_'), last.split(/[-.]/).pop()!, last.split(/[-.]/)[0]!];
  return [...new Set(names)].filter((name) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name));
}

function specsOf(declaration: GoNode): readonly GoNode[] {
  return declaration.children.flatMap((child) => (child.type === 'import_spec_list' ? child.children : [child])).filter((child) => child.type === 'import_spec');
}

// Inside a group the new path goes below the last one of the standard library, which is where gofmt users expect it.
function slotOf(root: GoNode, text: string): ImportSlot {
  const declarations = root.children.filter((c) => c.type === 'import_declaration' && !c.damaged);
  for (const declaration of declarations) {
    const list = declaration.children.find((c) => c.type === 'import_spec_list');
    if (!list || !text.slice(list.start, list.end).includes('\n')) continue;
    const specs = specsOf(declaration);
    const anchor = specs.findLast((spec) => isStandard(spec, text)) ?? specs[specs.length - 1];
    const offset = anchor ? lineAfter(text, anchor.end) : lineAfter(text, list.start);
    if (offset <= lineStart(text, list.end - 1)) return { offset, style: 'group' };
  }
  const before = declarations[declarations.length - 1] ?? root.children.find((c) => c.type === 'package_clause');
  return { offset: before ? lineAfter(text, before.end) : 0, style: 'line' };
}

function isStandard(spec: GoNode, text: string): boolean {
  const path = childOf(spec, 'path');
  return path !== undefined && !stringValue(text.slice(path.start, path.end)).split('/')[0]!.includes('.');
}

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
