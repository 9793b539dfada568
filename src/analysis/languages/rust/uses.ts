// What `use` brings into a scope, and where a further one can be written.
import type { ImportSlot, Value } from '../../program';
import { child, type PlainNode } from '../../syntax/plain-tree';
import { spanOf, type Draft, type Where } from './draft';
import { crateValue, pathValue, segmentsOf, type Segment } from './paths';

/** Takes in a `use_declaration` or `extern_crate_declaration`. */
export function use(draft: Draft, node: PlainNode, where: Where): void {
  if (node.type === 'extern_crate_declaration') {
    const name = child(node, 'name');
    const alias = child(node, 'alias');
    if (name) where.scope.names.set((alias ?? name).text, { value: crateValue(draft, { name: name.text, at: spanOf(name) }) });
    return;
  }
  for (const { local, path, star } of leavesOf(child(node, 'argument'), [])) {
    const value = valueOf(draft, path, where);
    if (star) where.scope.stars.push(value);
    else if (local !== '_' && local !== '') where.scope.names.set(local, { value });
  }
}

/** The modules of which everything is handed on: `pub use self::client::*`. */
export function handedOn(stars: readonly Value[]): readonly string[] {
  return stars.flatMap((star) => (star.kind === 'import' ? [star.name === '*' ? star.module : `${star.module}::${star.name}`] : []));
}

// `use reqwest;` and `use self;` name a whole.
function valueOf(draft: Draft, path: readonly Segment[], where: Where): Value {
  const [head] = path;
  if (path.length === 1 && head && !/^(?:crate|self|super|Self)$/.test(head.name) && !where.scope.modules.has(head.name)) return crateValue(draft, head);
  return pathValue(draft, path, where);
}

interface Leaf {
  readonly local: string;
  readonly path: readonly Segment[];
  readonly star?: boolean;
}

function leavesOf(node: PlainNode | undefined, before: readonly Segment[]): readonly Leaf[] {
  switch (node?.type) {
    case 'use_as_clause': {
      const path = [...before, ...(segmentsOf(child(node, 'path')) ?? [])];
      return [{ local: child(node, 'alias')?.text ?? '', path: withoutSelf(path) }];
    }
    case 'use_list':
      return node.children.flatMap((part) => leavesOf(part, before));
    case 'scoped_use_list':
      return leavesOf(child(node, 'list'), [...before, ...(segmentsOf(child(node, 'path')) ?? [])]);
    case 'use_wildcard':
      return [{ local: '', path: [...before, ...(segmentsOf(node.children[0]) ?? [])], star: true }];
    default: {
      const path = withoutSelf([...before, ...(segmentsOf(node) ?? [])]);
      return path.length > 0 ? [{ local: path.at(-1)!.name, path }] : [];
    }
  }
}

// `use tokio::{self, time}`: the module itself.
const withoutSelf = (path: readonly Segment[]): readonly Segment[] => (path.length > 1 && path.at(-1)!.name === 'self' ? path.slice(0, -1) : path);

/** A line below the last `use` of the file, or above its first item. */
export function slotOf(root: PlainNode, text: string): ImportSlot {
  const last = root.children.findLast((c) => c.type === 'use_declaration' && !c.damaged);
  const first = root.children.find((c) => c.type !== 'inner_attribute_item');
  const offset = last ? text.indexOf('\n', last.end) + 1 || text.length : first ? text.lastIndexOf('\n', first.start - 1) + 1 : 0;
  return { offset, style: 'line' };
}
