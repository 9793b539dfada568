// The map of a reviewed folder with its files as results name them: relative to the working directory.
import type { SystemMap } from '../model';
import type { CliHost } from './host';
import { displayPath, type Review } from './review';

export function namedMap(reviewed: Review, host: CliHost): SystemMap {
  const map = reviewed.map();
  const named = <T extends { readonly file: string }>(one: T): T => ({ ...one, file: displayPath(host, reviewed.root, one.file) });
  return { ...map, nodes: map.nodes.map(named), edges: map.edges.map(named) };
}
