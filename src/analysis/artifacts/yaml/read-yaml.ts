// Text to YAML nodes: parses every document of a file, follows aliases and applies merges, and refuses what would blow up.
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import type { Alias, Pair, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import type { Span } from '../../../base/span';
import { createLineIndex } from '../../../base/line-index';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './node';
import { withJoinedFlows, type FlowTrouble } from './loose-flow';
import { nestedTooDeeply } from './nesting';

export interface YamlReading {
  /** One a document that has content, in order. */
  readonly documents: readonly YamlNode[];
  /** At most one sentence: the first thing that could not be read. Documents hold what could be. */
  readonly troubles: readonly string[];
}

// Aliases of aliases multiply; a file that unfolds to more than this is an attack or a mistake. Real files stay far below.
const mostNodes = 1_000_000;

/** Never throws. `file` is only used to say where nodes stand. */
export function readYaml(file: string, text: string): YamlReading {
  if (nestedTooDeeply(text)) return { documents: [], troubles: ['The YAML is nested too deeply to be read.'] };
  const parsed = withJoinedFlows(text, parse, flowOutOfLine);
  if (!Array.isArray(parsed)) return { documents: [], troubles: [] };
  const documents: YamlNode[] = [];
  const troubles: string[] = [];
  let nodes = 0;
  for (const document of parsed) {
    const error = document.errors[0];
    if (error && troubles.length === 0) troubles.push(brokenAt(text, error.pos[0], error.message));
    if (!document.contents) continue;
    const unfolded = unfold(file, document.contents);
    nodes += unfolded.size;
    if (nodes > mostNodes) return { documents: [], troubles: ['The YAML aliases unfold to more than a million nodes; the file is not read.'] };
    documents.push(unfolded.node);
  }
  return { documents, troubles };
}

const parse = (text: string) => parseAllDocuments(text, { uniqueKeys: false, strict: false, prettyErrors: false, logLevel: 'silent' });

function flowOutOfLine(parsed: ReturnType<typeof parse>): FlowTrouble | undefined {
  const errors = Array.isArray(parsed) ? parsed.flatMap((document) => document.errors) : [];
  const offset = errors.find(({ code, message }) => code === 'BAD_INDENT' && message.startsWith('Flow '))?.pos[0];
  return offset === undefined ? undefined : { offset, errors: errors.length };
}

function brokenAt(text: string, offset: number, message: string): string {
  const line = createLineIndex(text).positionAt(offset).line + 1;
  return `The YAML is broken at line ${line} (${message.replace(/\s+/g, ' ').replace(/\.$/, '')}); only the rest is read.`;
}

interface Unfolded {
  readonly node: YamlNode;
  /** How many nodes it has when every alias is written out. */
  readonly size: number;
}

// Nodes behind an anchor are made once and shared, so the work is linear however often they are referred to.
function unfold(file: string, root: ParsedNode): Unfolded {
  const anchors = new Map<string, Unfolded>();

  const site = (span: Span) => ({ file, span });
  const spanOf = (node: { range?: readonly [number, number, number] | null }): Span =>
    node.range ? { start: node.range[0], end: node.range[1] } : { start: 0, end: 0 };
  const nothing = (span: Span): Unfolded => ({ node: { kind: 'scalar', at: site(span), text: '', empty: true }, size: 1 });

  function visit(node: ParsedNode | Alias | null | undefined, around: Span): Unfolded {
    if (!node) return nothing({ start: around.end, end: around.end });
    // An anchor still being made when its alias comes up would contain itself; it is not known yet and reads as nothing.
    if (isAlias(node)) return anchors.get(node.source) ?? nothing(spanOf(node));
    const made = isMap(node) ? map(node) : isSeq(node) ? list(node) : isScalar(node) ? { node: scalar(node), size: 1 } : nothing(around);
    if (node.anchor) anchors.set(node.anchor, made);
    return made;
  }

  function scalar(node: { value: unknown; source?: string; type?: string; tag?: string; range?: readonly [number, number, number] | null }): YamlScalar {
    const plain = node.type === undefined || node.type === 'PLAIN';
    const text = node.value === null ? '' : plain ? node.source ?? String(node.value) : String(node.value);
    return { kind: 'scalar', at: site(spanOf(node)), text, empty: node.value === null, ...(plain ? {} : { quoted: true as const }), ...tagOf(node) };
  }

  function list(node: YAMLSeq): Unfolded {
    const items = node.items.map((item) => visit(item as ParsedNode, spanOf(node)));
    return { node: { kind: 'list', at: site(spanOf(node)), items: items.map((item) => item.node), ...tagOf(node) }, size: total(items) };
  }

  function map(node: YAMLMap): Unfolded {
    const own = new Map<string, YamlEntry>();
    const merged: YamlMap[] = [];
    const parts: Unfolded[] = [];
    for (const pair of node.items as Pair<ParsedNode, ParsedNode | null>[]) {
      const key = visit(pair.key, spanOf(node));
      if (key.node.kind !== 'scalar') continue;
      const value = visit(pair.value, key.node.at.span);
      parts.push(value);
      if (key.node.text === '<<') merged.push(...mergeSources(value.node));
      else own.set(key.node.text, { key: key.node.text, keyAt: key.node.at, value: value.node });
    }
    return { node: { kind: 'map', at: site(spanOf(node)), flow: node.flow === true, entries: withMerges(own, merged), ...tagOf(node) }, size: total(parts) };
  }

  return visit(root, spanOf(root));
}

// `!!str` and its kin say what the text shows anyway.
const tagOf = ({ tag }: { readonly tag?: string }): { readonly tag?: string } => (tag !== undefined && /^![^!]/.test(tag) ? { tag } : {});

function total(parts: readonly Unfolded[]): number {
  return parts.reduce((sum, part) => sum + part.size, 1);
}

function mergeSources(node: YamlNode): readonly YamlMap[] {
  if (node.kind === 'map') return [node];
  return node.kind === 'list' ? node.items.filter((item): item is YamlMap => item.kind === 'map') : [];
}

function withMerges(own: Map<string, YamlEntry>, merged: readonly YamlMap[]): Map<string, YamlEntry> {
  for (const source of merged) {
    for (const [key, entry] of source.entries) if (!own.has(key)) own.set(key, entry);
  }
  return own;
}
