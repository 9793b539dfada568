// The files of a chart, read: its description, its values, its templates. A text is read once, however many templates ask for it.
import type { Span } from '../../../../base/span';
import type { FileTable } from '../../../program';
import { Dict, parse, TemplateTrouble, type Template, type Value } from '../../go-template';
import { entriesOf, itemsOf, nodeAt, textAt, type YamlNode } from '../../yaml/node';
import { readYaml } from '../../yaml/read-yaml';
import { joined } from '../path';

/** Another chart that a chart lists. */
export interface Dependency {
  readonly name: string;
  /** Where the name is written, in the file that lists it. */
  readonly at: Span;
  readonly alias?: string;
  readonly repository?: string;
  /** Paths in the values that switch it on or off. */
  readonly condition: readonly string[];
  readonly tags: readonly string[];
}

export interface ParsedTemplate {
  readonly template: Template;
  readonly trouble?: TemplateTrouble;
}

const nothing: Template = { nodes: [], defines: new Map() };

export const parsedTemplate = remembered((_, text): ParsedTemplate => {
  try {
    return { template: parse(text) };
  } catch (error) {
    if (error instanceof TemplateTrouble) return { template: nothing, trouble: error };
    throw error;
  }
});

export function readMetadata(path: string, files: FileTable): Dict {
  return metadata(files.text(path) ?? '', path);
}

/** The default values; others may add to every mapping of them. */
export function readValues(path: string, files: FileTable): Dict {
  return values(files.text(path) ?? '', path);
}

export function readDependencies(folder: string, files: FileTable): readonly Dependency[] {
  return dependencyLists.flatMap((name) => dependenciesIn(files.text(joined(folder, name)) ?? ''));
}

/** Files in which a chart may list others. */
export const dependencyLists = ['Chart.yaml', 'requirements.yaml'] as const;

const metadata = remembered((path, text) => dictOf(path, text, false));
const values = remembered((path, text) => dictOf(path, text, true));

export const dependenciesIn = remembered((path, text): readonly Dependency[] => itemsOf(nodeAt(readYaml(path, text).documents[0], 'dependencies')).flatMap((node) => {
  const name = textAt(node, 'name');
  if (name === undefined) return [];
  const alias = textAt(node, 'alias');
  const repository = textAt(node, 'repository');
  return [{
    name, at: nodeAt(node, 'name')!.at.span, ...(alias === undefined ? {} : { alias }), ...(repository === undefined ? {} : { repository }),
    condition: (textAt(node, 'condition') ?? '').split(',').map((one) => one.trim()).filter(Boolean),
    tags: itemsOf(nodeAt(node, 'tags')).flatMap((tag) => (tag.kind === 'scalar' ? [tag.text] : [])),
  }];
}));

function dictOf(path: string, text: string, open: boolean): Dict {
  const root = readYaml(path, text).documents[0];
  const value = root && valueOf(root, open);
  return value instanceof Dict ? value : new Dict();
}

// As Helm's reader of YAML takes plain values; whoever changes a mapping has to make a copy of it.
export function valueOf(node: YamlNode, open: boolean): Value {
  if (node.kind === 'list') return node.items.map((item) => valueOf(item, open));
  if (node.kind === 'scalar') return node.empty ? null : node.quoted ? node.text : plainOf(node.text);
  const dict = new Dict();
  dict.open = open;
  for (const { key, value } of entriesOf(node)) {
    dict.set(key, valueOf(value, open));
    dict.places.set(key, value.at);
  }
  return dict;
}

function plainOf(text: string): Value {
  if (/^(true|True|TRUE|yes|Yes|YES|on|On|ON)$/.test(text)) return true;
  if (/^(false|False|FALSE|no|No|NO|off|Off|OFF)$/.test(text)) return false;
  return /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(text) && text.length < 16 ? Number(text) : text;
}

// Two places may hold the same text, and their values know where they stand.
export function remembered<T>(make: (path: string, text: string) => T): (text: string, path?: string) => T {
  const known = new Map<string, { readonly text: string; readonly made: T }>();
  return (text, path = text) => {
    const before = known.get(path);
    if (before?.text === text) return before.made;
    if (known.size > 300) known.clear();
    const made = make(path, text);
    known.set(path, { text, made });
    return made;
  };
}
