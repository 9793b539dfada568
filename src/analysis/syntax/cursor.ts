// A cursor over a syntax tree that asks the parser's WebAssembly straight. The library's own cursor copies its state in and out
// at every step, which costs several times the step itself; here the state stays where the WebAssembly keeps it.
import type { Tree } from 'web-tree-sitter';

/** What the WebAssembly of the parser exports of its cursor; the state of one cursor lies in its transfer buffer from call to call. */
interface CursorCode {
  ts_tree_root_node_wasm(tree: number): void;
  ts_tree_cursor_new_wasm(tree: number): void;
  ts_tree_cursor_delete_wasm(tree: number): void;
  ts_tree_cursor_goto_first_child_wasm(tree: number): number;
  ts_tree_cursor_goto_next_sibling_wasm(tree: number): number;
  ts_tree_cursor_goto_parent_wasm(tree: number): number;
  ts_tree_cursor_current_node_type_id_wasm(tree: number): number;
  ts_tree_cursor_current_node_is_missing_wasm(tree: number): number;
  ts_tree_cursor_current_field_id_wasm(tree: number): number;
  ts_tree_cursor_start_index_wasm(tree: number): number;
  ts_tree_cursor_end_index_wasm(tree: number): number;
}

/** Stands at one node at a time, at first at the root. */
export interface Cursor {
  gotoFirstChild(): boolean;
  gotoNextSibling(): boolean;
  gotoParent(): boolean;
  /** The number of the node's type in its grammar; outside of the grammar's table for text that could not be placed. */
  typeId(): number;
  isMissing(): boolean;
  /** The number of its role in the parent, 0 for none. */
  fieldId(): number;
  /** Offsets in the text. */
  start(): number;
  end(): number;
}

let code: CursorCode | undefined;

/** To be called once with the instance that the parser was started with. */
export function useCode(instance: WebAssembly.Instance): void {
  code = instance.exports as unknown as CursorCode;
}

/**
 * Lets `visit` walk a tree. There is room for one cursor: inside of `visit` nothing else may be asked of any tree, and nothing parsed.
 */
export function withCursor<T>(tree: Tree, visit: (cursor: Cursor) => T): T {
  if (!code) throw new Error('The parser has not been started.');
  const wasm = code;
  // The place of the tree in the memory of the WebAssembly.
  const at = (tree as unknown as { readonly 0: number })[0];
  wasm.ts_tree_root_node_wasm(at);
  wasm.ts_tree_cursor_new_wasm(at);
  try {
    return visit({
      gotoFirstChild: () => wasm.ts_tree_cursor_goto_first_child_wasm(at) === 1,
      gotoNextSibling: () => wasm.ts_tree_cursor_goto_next_sibling_wasm(at) === 1,
      gotoParent: () => wasm.ts_tree_cursor_goto_parent_wasm(at) === 1,
      typeId: () => wasm.ts_tree_cursor_current_node_type_id_wasm(at),
      isMissing: () => wasm.ts_tree_cursor_current_node_is_missing_wasm(at) === 1,
      fieldId: () => wasm.ts_tree_cursor_current_field_id_wasm(at),
      start: () => wasm.ts_tree_cursor_start_index_wasm(at),
      end: () => wasm.ts_tree_cursor_end_index_wasm(at),
    });
  } finally {
    wasm.ts_tree_cursor_delete_wasm(at);
  }
}
