// A system map as text that other tools draw: Mermaid and Graphviz DOT. Names come from files, so whatever could end a label is
// written in another way.
import type { MapNode, SystemMap } from '../model';

/** A Mermaid flowchart, callers on the left. */
export function toMermaid(map: SystemMap): string {
  const ids = numbered(map);
  const single = new Set(map.singlePointsOfFailure.map(({ id }) => id));
  const lines = map.nodes.map((node) => {
    const label = entities(labelOf(node));
    const [open, close] = shapes[node.kind] ?? ['[', ']'];
    return `  ${ids.get(node.id)!}${open}"${label}"${close}${single.has(node.id) ? ':::single' : ''}`;
  });
  const edges = map.edges.map(({ from, to, protocol, optional }) => `  ${ids.get(from)!} ${optional ? '-.->' : '-->'}${protocol ? `|${entities(protocol)}|` : ''} ${ids.get(to)!}`);
  const flows = (map.flows ?? []).map(({ from, to, channel }) => `  ${ids.get(from)!} -. "${entities(channel)}" .-> ${ids.get(to)!}`);
  const style = single.size > 0 ? ['  classDef single stroke:#c00,stroke-width:3px'] : [];
  return `${['flowchart LR', ...lines, ...edges, ...flows, ...style].join('\n')}\n`;
}

/** A Graphviz digraph. */
export function toDot(map: SystemMap): string {
  const single = new Set(map.singlePointsOfFailure.map(({ id }) => id));
  const nodes = map.nodes.map((node) => `  ${quoted(node.id)} [label=${quoted(labelOf(node))}, shape=${dotShapes[node.kind] ?? 'box'}${single.has(node.id) ? ', color=red, penwidth=2' : ''}];`);
  const edges = map.edges.map(({ from, to, protocol, optional }) => {
    const attributes = [...(protocol ? [`label=${quoted(protocol)}`] : []), ...(optional ? ['style=dashed'] : [])];
    return `  ${quoted(from)} -> ${quoted(to)}${attributes.length > 0 ? ` [${attributes.join(', ')}]` : ''};`;
  });
  const flows = (map.flows ?? []).map(({ from, to, channel }) => `  ${quoted(from)} -> ${quoted(to)} [label=${quoted(channel)}, style=dotted];`);
  return `${['digraph system {', '  rankdir=LR;', ...nodes, ...edges, ...flows, '}'].join('\n')}\n`;
}

const labelOf = ({ name, replicas }: MapNode): string => `${name}${replicas !== null && replicas !== 1 ? ` ×${replicas}` : ''}`;

const shapes: Readonly<Record<string, readonly [string, string]>> = { database: ['[(', ')]'], cache: ['[(', ')]'], 'object-store': ['[(', ')]'], broker: ['[[', ']]'], gateway: ['{{', '}}'], external: ['([', '])'] };
const dotShapes: Readonly<Record<string, string>> = { database: 'cylinder', cache: 'cylinder', 'object-store': 'cylinder', broker: 'cds', gateway: 'hexagon', external: 'ellipse' };

/** Mermaid takes few characters in ids; the names stand in the labels. */
const numbered = ({ nodes }: SystemMap): ReadonlyMap<string, string> => new Map(nodes.map(({ id }, index) => [id, `n${index}`]));

const entities = (text: string): string => text.replace(/[#"<>|;{}[\]()\\`\p{Cc}]/gu, (sign) => `#${sign.codePointAt(0)!};`);

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replace(/\p{Cc}/gu, ' ')}"`;
