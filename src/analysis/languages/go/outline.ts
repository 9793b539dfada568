// A plain copy of a Go syntax tree. Asking the parser's WebAssembly for one node costs as much as hundreds of steps of our
// own, so the tree is walked once with a cursor and everything else works on this copy.
import type { Span } from '../../../base/span';
import { createChildLists } from '../../syntax/child-lists';
import { withCursor } from '../../syntax/cursor';
import type { Tree } from '../../syntax/syntax';

/** A named node, or an operator where the operator decides the meaning. Comments are left out. */
export interface GoNode extends Span {
  readonly type: string;
  /** The role in the parent, as the grammar names it; empty for none. */
  readonly field: string;
  readonly children: readonly GoNode[];
  /** The parser skipped or invented text in here, outside of nested statement lists. */
  readonly damaged: boolean;
}

/** Nodes below this depth are left out, so that no nesting, however deep, can exhaust the stack of what reads the copy. */
const maxDepth = 400;

/** Copies the tree; the tree can be deleted afterwards. */
export function outline(tree: Tree): GoNode {
  const broken = tree.rootNode.hasError;
  const sorts = sortsOf(tree.language);
  const { fields } = tree.language;

  return withCursor(tree, (cursor) => {
    const root: Mutable = { type: sorts[cursor.typeId()]?.type ?? 'ERROR', start: cursor.start(), end: cursor.end(), field: '', children: none, damaged: false };
    const path: Mutable[] = [root];
    const siblings = createChildLists<Mutable>();
    siblings.enter();
    let moving = cursor.gotoFirstChild();
    while (moving) {
      const child = takeIn(path[path.length - 1]!);
      if (child && !leaves.has(child.type)) {
        if (path.length >= maxDepth) child.damaged = true;
        else if (cursor.gotoFirstChild()) {
          path.push(child);
          siblings.enter();
          continue;
        }
      }
      if (child?.damaged) path[path.length - 1]!.damaged = true;
      while (!cursor.gotoNextSibling()) {
        if (path.length === 1 || !cursor.gotoParent()) {
          moving = false;
          break;
        }
        path[path.length - 1]!.children = siblings.leave();
        close(path);
      }
    }
    root.children = siblings.leave();
    return root;

    // Every question to the cursor is a call into WebAssembly: only what is needed is asked.
    function takeIn(parent: Mutable): Mutable | undefined {
      const sort = sorts[cursor.typeId()];
      if (broken && (!sort || cursor.isMissing())) {
        parent.damaged = true;
        return undefined;
      }
      if (!sort || !(sort.named || withOperator.has(parent.type))) return undefined;
      const field = withoutFields.has(parent.type) ? '' : fields[cursor.fieldId()] ?? '';
      const child: Mutable = { type: sort.type, start: cursor.start(), end: cursor.end(), field, children: none, damaged: false };
      siblings.add(child);
      return child;
    }
  });
}

export function childOf(node: GoNode | undefined, field: string): GoNode | undefined {
  return node?.children.find((c) => c.field === field);
}

export function childrenOf(node: GoNode | undefined, field: string): readonly GoNode[] {
  return node?.children.filter((c) => c.field === field) ?? [];
}

export const spanOf = (node: Span): Span => ({ start: node.start, end: node.end });

interface Mutable {
  type: string;
  start: number;
  end: number;
  field: string;
  children: readonly Mutable[];
  damaged: boolean;
}

const none: readonly never[] = [];

interface Sort { readonly type: string; readonly named: boolean }

// By the grammar's number for it; comments are nobody's business, so they count as unnamed.
const sortsByLanguage = new WeakMap<Tree['language'], readonly (Sort | undefined)[]>();

function sortsOf(language: Tree['language']): readonly (Sort | undefined)[] {
  let sorts = sortsByLanguage.get(language);
  if (!sorts) {
    sorts = language.types.map((type, id) => ({ type, named: type !== 'comment' && language.nodeTypeIsNamed(id) }));
    sortsByLanguage.set(language, sorts);
  }
  return sorts;
}

// A broken statement must not spoil its neighbours: damage stops at the list it stands in.
function close(path: Mutable[]): void {
  const closed = path.pop()!;
  const parent = path[path.length - 1];
  if (parent && closed.damaged && !lists.has(closed.type)) parent.damaged = true;
}

const lists = new Set(['source_file', 'block', 'statement_list', 'import_spec_list', 'field_declaration_list']);

// Nothing below these is ever asked for.
const leaves = new Set([
  'identifier', 'field_identifier', 'package_identifier', 'type_identifier', 'blank_identifier', 'interpreted_string_literal',
  'raw_string_literal', 'rune_literal', 'int_literal', 'float_literal', 'imaginary_literal', 'nil', 'true', 'false', 'iota',
]);

// The children of these are told apart by their order or their type.
const withoutFields = new Set(['source_file', 'block', 'statement_list', 'expression_list', 'argument_list', 'literal_value', 'literal_element', 'expression_statement', 'return_statement', 'field_declaration_list', 'import_spec_list', 'parameter_list', 'pointer_type']);

const withOperator = new Set(['binary_expression', 'unary_expression', 'assignment_statement', 'range_clause', 'receive_statement']);
