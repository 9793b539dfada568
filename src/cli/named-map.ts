// The map of a reviewed folder with its files as results name them: relative to the working directory.
import type { SystemMap } from '../model';
import type { CliHost } from './host';
import type { Reviewed } from './remembered';
import { displayPath } from './review';

export function namedMap(reviewed: Pick<Reviewed, 'root' | 'map'>, host: CliHost): SystemMap {
  const map = reviewed.map();
  const named = <T extends { readonly file: string }>(one: T): T => ({ ...one, file: displayPath(host, reviewed.root, one.file) });
  return { ...map, nodes: map.nodes.map(named), edges: map.edges.map(named), ...(map.flows ? { flows: map.flows.map(named) } : {}) };
}
