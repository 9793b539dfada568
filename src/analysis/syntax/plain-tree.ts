// A plain copy of a syntax tree. Every look at a parser's node crosses into WebAssembly; one walk with a cursor copies what
// a language needs, and all later steps work on ordinary objects.
import { once } from '../../base/once';
import type { Span } from '../../base/span';
import { createChildLists } from './child-lists';
import { withCursor } from './cursor';
import type { Tree } from './syntax';

export interface PlainNode extends Span {
  /** Name in the grammar; for operators and keywords the sign or word itself. */
  readonly type: string;
  /** The role in the parent, as the grammar names it; empty for none. */
  readonly field: string;
  /** The source text of a node without children; empty for the others. */
  readonly text: string;
  /** Named nodes, nodes with a role, and keywords the language asked for; comments are left out. */
  readonly children: readonly PlainNode[];
  /** Something inside does not parse, or lies too deep to be copied. */
  readonly damaged: boolean;
}

export interface PlainTreeOptions {
  /** Nodes whose inside does not matter. */
  readonly leaves: ReadonlySet<string>;
  /** Words without a role that are kept all the same. */
  readonly keywords: ReadonlySet<string>;
  /** Nodes beyond which damage does not spread: a broken statement must not spoil its neighbours. Absent: it spreads to the root. */
  readonly barriers?: ReadonlySet<string>;
}

/** Deeper nodes are left out, so that no nesting can exhaust the stack of what reads the copy. */
const deepest = 400;

/** Copies a tree in one linear walk that does not recurse; the tree can be deleted afterwards. */
export function plainTree(tree: Tree, text: string, options: PlainTreeOptions): PlainNode {
  const kinds = kindsOf(tree, options);
  const { barriers } = options;
  const { fields } = tree.language;
  const broken = tree.rootNode.hasError;

  return withCursor(tree, (cursor) => {
    const type = kinds[cursor.typeId()]?.type ?? error.type;
    const root: Draft = { type, field: '', text: '', start: cursor.start(), end: cursor.end(), children: none, damaged: type === error.type };
    const path: Draft[] = [root];
    let parent = root;
    const lists = createChildLists<Draft>();
    lists.enter();

    // Every question to the cursor is a call into WebAssembly: only what is needed is asked.
    function take(kind: Kind): Draft | undefined {
      if (kind.isComment) return undefined;
      const damaged = broken && (kind === error || cursor.isMissing());
      if (damaged) parent.damaged = true;
      const fieldId = kind.separates ? 0 : cursor.fieldId();
      if (fieldId === 0 && !kind.isKept) return undefined;
      const field = fieldId === 0 ? '' : fields[fieldId] ?? '';
      const draft: Draft = { type: kind.type, field, text: '', start: cursor.start(), end: cursor.end(), children: none, damaged };
      lists.add(draft);
      return draft;
    }

    let moving = cursor.gotoFirstChild();
    while (moving) {
      const kind = kinds[cursor.typeId()] ?? error;
      const draft = take(kind);
      if (draft && !kind.isLeaf) {
        if (path.length >= deepest) parent.damaged = true;
        else if (cursor.gotoFirstChild()) {
          path.push(parent = draft);
          lists.enter();
          continue;
        }
      }
      if (draft) draft.text = textOf(draft, text);
      while (!cursor.gotoNextSibling()) {
        if (path.length === 1 || !cursor.gotoParent()) {
          moving = false;
          break;
        }
        const done = path.pop()!;
        done.children = lists.leave();
        parent = path[path.length - 1]!;
        if (done.damaged && !barriers?.has(done.type)) parent.damaged = true;
      }
    }
    while (path.length > 0) path.pop()!.children = lists.leave();
    return root;
  });
}

const none: readonly never[] = [];

/** Keywords and operators are mostly written as they are called, and so share one text. */
function textOf({ type, start, end }: Span & { readonly type: string }, text: string): string {
  return type.length === end - start && text.startsWith(type, start) ? type : text.slice(start, end);
}

/** The first child in a role. */
export function child(node: PlainNode | undefined, field: string): PlainNode | undefined {
  if (node) for (const child of node.children) if (child.field === field) return child;
  return undefined;
}

/** All children in a role. */
export function childrenIn(node: PlainNode | undefined, field: string): readonly PlainNode[] {
  return node?.children.filter((c) => c.field === field) ?? [];
}

type Draft = { -readonly [K in keyof PlainNode]: PlainNode[K] };

interface Kind {
  readonly type: string;
  readonly isComment: boolean;
  /** It is copied even without a role. */
  readonly isKept: boolean;
  /** What is inside of it is not copied. */
  readonly isLeaf: boolean;
  /** A bracket, comma or semicolon: what only separates has no role. */
  readonly separates: boolean;
}

const comments: ReadonlySet<string> = new Set(['comment', 'line_comment', 'block_comment']);

// Text that the grammar could not place carries a type id outside its table.
const error: Kind = { type: 'ERROR', isComment: false, isKept: true, isLeaf: false, separates: false };

const tables = new WeakMap<PlainTreeOptions, WeakMap<object, readonly (Kind | undefined)[]>>();

/** What a grammar's node types are, by id: asked once a grammar instead of once a node. */
function kindsOf({ language }: Tree, options: PlainTreeOptions): readonly (Kind | undefined)[] {
  return once(once(tables, options, () => new WeakMap()), language, () => Array.from({ length: language.nodeTypeCount }, (_, id): Kind | undefined => {
    const type = language.nodeTypeForId(id);
    if (type === null) return undefined;
    const named = language.nodeTypeIsNamed(id);
    return { type, isComment: comments.has(type), isKept: named || options.keywords.has(type), isLeaf: options.leaves.has(type), separates: /^[()[\]{},;]$/.test(type) };
  }));
}
