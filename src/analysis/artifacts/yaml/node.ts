// YAML as the artefacts see it: aliases followed, merges applied, every piece with its place. Plain readonly data.
import type { Site } from '../../concepts';

export type YamlNode = YamlMap | YamlList | YamlScalar;

/** What every node may carry. */
interface Tagged {
  /** A tag of the format's own, with its mark: `!Ref`. */
  readonly tag?: string;
}

export interface YamlMap extends Tagged {
  readonly kind: 'map';
  readonly at: Site;
  /** Written with braces, or put together by a template, so that lines cannot be added to it. */
  readonly flow: boolean;
  /** Own keys win over merged ones, earlier merges over later ones. Keys keep the place where they are written. */
  readonly entries: ReadonlyMap<string, YamlEntry>;
  /** What stands in front of it in languages that write something there: `container`, `resource "kubernetes_pod" "web"`. */
  readonly head?: Site;
}

export interface YamlEntry {
  readonly key: string;
  readonly keyAt: Site;
  readonly value: YamlNode;
}

export interface YamlList extends Tagged {
  readonly kind: 'list';
  readonly at: Site;
  readonly items: readonly YamlNode[];
}

export interface YamlScalar extends Tagged {
  readonly kind: 'scalar';
  /** With quotes, if there are any. */
  readonly at: Site;
  /** As written for plain scalars (`yes`, `08`), unescaped for quoted ones; empty for null. */
  readonly text: string;
  /** Nothing is there, or `null` or `~`. */
  readonly empty: boolean;
  /** Written with quotes or as a block, so that it is a text whatever it looks like. */
  readonly quoted?: true;
  /** Where the value stands that a template shows here. */
  readonly from?: Site;
  /** Parts of the text that stand elsewhere, that value among them. None if absent. */
  readonly shown?: readonly { readonly start: number; readonly end: number; readonly from: Site }[];
}

/** A key, and a value, that a template could not know. */
export const hole = '…';

/** The tag of a name that stands in for one that is not known. */
export const nameless = '!nameless';

/** True for a mapping that may have more keys than are known. */
export const isOpen = (node: YamlNode | undefined): boolean => node?.kind === 'map' && node.entries.has(hole);

/** The entry at a path of keys, from a node that may be absent or of another kind. */
export function entryAt(node: YamlNode | undefined, ...path: readonly string[]): YamlEntry | undefined {
  let entry: YamlEntry | undefined;
  let current = node;
  for (const key of path) {
    entry = current?.kind === 'map' ? current.entries.get(key) : undefined;
    current = entry?.value;
  }
  return entry;
}

/** The node at a path of keys. */
export function nodeAt(node: YamlNode | undefined, ...path: readonly string[]): YamlNode | undefined {
  return path.length === 0 ? node : entryAt(node, ...path)?.value;
}

/** The text of a scalar at a path of keys; undefined where there is no scalar or it is null. */
export function textAt(node: YamlNode | undefined, ...path: readonly string[]): string | undefined {
  const found = nodeAt(node, ...path);
  return found?.kind === 'scalar' && !found.empty ? found.text : undefined;
}

/** The entries of a mapping, in order; none for anything else. */
export function entriesOf(node: YamlNode | undefined): readonly YamlEntry[] {
  return node?.kind === 'map' ? [...node.entries.values()] : [];
}

/** The items of a list; none for anything else. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** The scalars of a list, or the scalar itself: many keys accept one text or several. */
export function scalarsOf(node: YamlNode | undefined): readonly YamlScalar[] {
  if (node?.kind === 'scalar') return node.empty ? [] : [node];
  return itemsOf(node).filter((item): item is YamlScalar => item.kind === 'scalar' && !item.empty);
}
