// Keeps the trees of the files that are being edited, so that a keystroke costs a small parse. Trees live in WebAssembly
// memory: what falls out of the cache is freed by hand.
import type { Syntax, Tree } from './syntax';

export interface TreeCache {
  /** The tree of a text; reuses the former tree of the file where one is kept. The tree stays the cache's: do not delete it. */
  parse(file: string, grammar: string, text: string): Tree;
  forget(file: string): void;
}

interface Kept {
  readonly grammar: string;
  readonly text: string;
  readonly tree: Tree;
}

/** `size`: how many trees are kept, at least 1. */
export function createTreeCache(syntax: Syntax, size: number): TreeCache {
  const kept = new Map<string, Kept>();

  function forget(file: string): void {
    kept.get(file)?.tree.delete();
    kept.delete(file);
  }

  return {
    forget,
    parse(file, grammar, text) {
      const before = kept.get(file);
      const reusable = before?.grammar === grammar ? before : undefined;
      if (reusable) editTree(reusable.tree, reusable.text, text);
      const tree = syntax.parse(grammar, text, reusable?.tree);
      forget(file);
      kept.set(file, { grammar, text, tree });
      for (const oldest of kept.keys()) {
        if (kept.size <= size) break;
        forget(oldest);
      }
      return tree;
    },
  };
}

/** Tells the old tree which stretch of text was replaced: everything between the common beginning and the common end. */
function editTree(tree: Tree, before: string, after: string): void {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++;
  const oldEnd = before.length - end;
  const newEnd = after.length - end;
  tree.edit({
    startIndex: start, oldEndIndex: oldEnd, newEndIndex: newEnd,
    startPosition: pointAt(before, start), oldEndPosition: pointAt(before, oldEnd), newEndPosition: pointAt(after, newEnd),
  } as Parameters<Tree['edit']>[0]);
}

function pointAt(text: string, offset: number): { row: number; column: number } {
  let row = 0;
  let line = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    row++;
    line = at + 1;
  }
  return { row, column: offset - line };
}
