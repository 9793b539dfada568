// A plain copy of a syntax tree. Every look at a parser's node crosses into WebAssembly; one walk with a cursor copies what
// the lowering needs, and all later steps work on ordinary objects.
import type { Tree } from '../../syntax/syntax';

export interface PlainNode {
  /** Grammar name: `call`, `identifier`; `ERROR` where the parser skipped text; for operators the sign itself. */
  readonly type: string;
  /** The role in the parent: `left`, `body`; undefined if the grammar names none. */
  readonly field: string | undefined;
  readonly start: number;
  readonly end: number;
  /** Named children and those with a role; comments are left out. */
  readonly children: readonly PlainNode[];
  /** The text below is not wholly valid, or lies too deep to be looked at. */
  readonly damaged: boolean;
}

/** The first child in a role. */
export function child(node: PlainNode, field: string): PlainNode | undefined {
  return node.children.find((c) => c.field === field);
}

/** Deeper nodes are left out, so that recursion over the copy cannot exhaust the stack. */
const maxDepth = 300;

// Texts without structure that matters: their inside is never visited.
const leaves = new Set(['string_content', 'comment', 'integer', 'float', 'identifier', 'line_continuation']);

type Draft = { -readonly [K in keyof Omit<PlainNode, 'children'>]: PlainNode[K] } & { children: Draft[] };

/** Copies a tree in one linear walk that does not recurse. */
export function plainTree(tree: Tree): PlainNode {
  const cursor = tree.walk();
  const broken = tree.rootNode.hasError;
  const types = typeTable(tree);
  const path: Draft[] = [];

  function enter(): Draft | undefined {
    const typeId = cursor.nodeTypeId;
    const known = types[typeId];
    const type = known ? known.type : 'ERROR';
    const fieldId = cursor.currentFieldId;
    if (type === 'comment' || (known && !known.named && fieldId === 0 && !broken)) return undefined;
    const missing = broken && cursor.nodeIsMissing;
    const damaged = missing || type === 'ERROR';
    if (damaged) path.at(-1)!.damaged = true;
    if (known && !known.named && fieldId === 0) return undefined;
    const field = fieldId === 0 ? undefined : tree.language.fields[fieldId] ?? undefined;
    const draft: Draft = { type, field, start: cursor.startIndex, end: cursor.endIndex, children: [], damaged };
    path.at(-1)?.children.push(draft);
    return draft;
  }

  function leave(): void {
    const done = path.pop()!;
    const parent = path.at(-1);
    if (done.damaged && parent) parent.damaged = true;
  }

  try {
    const whole = tree.rootNode.type === 'module';
    const root: Draft = { type: whole ? 'module' : 'ERROR', field: undefined, start: 0, end: cursor.endIndex, children: [], damaged: !whole };
    path.push(root);
    let moving = cursor.gotoFirstChild();
    while (moving) {
      const draft = enter();
      if (draft && !leaves.has(draft.type)) {
        if (path.length >= maxDepth) draft.damaged = true;
        else if (cursor.gotoFirstChild()) {
          path.push(draft);
          continue;
        }
      }
      if (draft?.damaged) path.at(-1)!.damaged = true;
      while (!cursor.gotoNextSibling()) {
        if (!cursor.gotoParent() || path.length === 1) {
          moving = false;
          break;
        }
        leave();
      }
    }
    return root;
  } finally {
    cursor.delete();
  }
}

interface NodeType { readonly type: string; readonly named: boolean }

const tables = new WeakMap<object, readonly (NodeType | undefined)[]>();

/** Names of all node types by number, once a grammar; the parser's number for an error lies outside. */
function typeTable(tree: Tree): readonly (NodeType | undefined)[] {
  const { language } = tree;
  let table = tables.get(language);
  if (!table) {
    table = language.types.map((type, id) => ({ type, named: language.nodeTypeIsNamed(id) }));
    tables.set(language, table);
  }
  return table;
}
