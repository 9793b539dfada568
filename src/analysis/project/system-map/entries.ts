// Ways from outside into a cluster as nodes and edges: the gateway of a route, and the services it leads to.
import type { MapEdge, MapNode } from '../../../model';
import type { Facts, Site, Workload } from '../../concepts';
import type { Dependants } from '../dependants';
import { environmentOf, isAside } from './environment';

export interface Entries {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** `idOf` gives a workload's node; undefined where it has none. */
export function entriesOf(facts: readonly Facts[], dependants: Dependants, idOf: (workload: Workload) => string | undefined, lineOf: (site: Site) => number): Entries {
  const nodes = new Map<string, MapNode>();
  const edges = new Map<string, MapEdge>();
  for (const route of facts.flatMap(({ entries = [] }) => entries)) {
    if (isAside(route.file)) continue;
    const environment = environmentOf(route.file);
    const environments = environment === undefined ? [] : [environment];
    for (const target of new Set(dependants.serving(route.service, route.scope, route.file).map(idOf))) {
      if (target === undefined || target === route.gateway) continue;
      const key = `${route.gateway} ${target}`;
      const edge = edges.get(key);
      edges.set(key, edge ? { ...edge, environments: [...new Set([...edge.environments, ...environments])].sort() } : {
        from: route.gateway, to: target, protocol: 'http', file: route.file, line: lineOf(route), environments, note: route.note, optional: false,
      });
      if (!nodes.has(route.gateway)) nodes.set(route.gateway, { id: route.gateway, name: route.gateway, kind: 'gateway', replicas: null, environments: [], file: route.file, line: lineOf(route), exposed: true });
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
