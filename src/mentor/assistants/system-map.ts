// The system that the project's files describe, whole or around one part, as JSON.
import type { SystemMap } from '../../model';
import type { Tool } from './tool';

export const systemMap: Tool = {
  name: 'system_map',
  title: 'Show the system map',
  description: 'What runs, who calls whom, and what exists only once, as the code and deployment files of the project describe it: JSON with nodes, edges and singlePointsOfFailure, each with file and line (from 1). With "part" only that part, its callers and whom it calls.',
  input: {
    part: { type: 'text', description: 'The name of one service, database, broker … of the map.' },
  },
  async answer({ part }, { code, withoutCode }) {
    const port = await code();
    const map = await port?.systemMap?.();
    if (!map) return { problem: withoutCode };
    if (part === undefined) return { text: shown(map) };
    const name = String(part).toLowerCase();
    const node = map.nodes.find(({ id, name: called }) => id.toLowerCase() === name || called.toLowerCase() === name);
    if (!node) return { problem: `The map has no part "${part}". ${map.nodes.length === 0 ? 'It is empty: no file describes what runs.' : `It has: ${map.nodes.slice(0, 100).map(({ id }) => id).join(', ')}`}` };
    return { text: shown(around(node.id, map)) };
  },
};

function around(id: string, { nodes, edges, flows, singlePointsOfFailure }: SystemMap): SystemMap {
  const near = edges.filter(({ from, to }) => from === id || to === id);
  const messages = flows?.filter(({ from, to, over }) => from === id || to === id || over === id);
  const ids = new Set([id, ...[...near, ...messages ?? []].flatMap(({ from, to }) => [from, to])]);
  return { nodes: nodes.filter((node) => ids.has(node.id)), edges: near, ...(messages ? { flows: messages } : {}), singlePointsOfFailure: singlePointsOfFailure.filter((point) => point.id === id || point.affects.includes(id)) };
}

const shown = ({ nodes, edges, flows, singlePointsOfFailure }: SystemMap): string => JSON.stringify({ nodes, edges, ...(flows ? { flows } : {}), singlePointsOfFailure }, null, 1);
