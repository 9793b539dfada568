// Ways from outside into a cluster as nodes and edges: the gateway of a route, and the services it leads to. Services themselves often
// call each other by the names that users know.
import { push } from '../../../base/multimap';
import type { MapEdge, MapNode } from '../../../model';
import type { Facts, Site, Workload } from '../../concepts';
import type { Dependants } from '../dependants';
import { environmentOf, isAside } from './environment';

export interface Entries {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** What answers to a name that users know: the one service behind it, or else the gateway; undefined for other names. */
  answering(host: string): { readonly name: string; readonly workload?: Workload } | undefined;
  /** True if users reach a workload by a name: what is told its own public name does not call itself through the gateway. */
  isNameOf(host: string, workload: Workload): boolean;
}

/** `idOf` gives a workload's node; undefined where it has none. */
export function entriesOf(facts: readonly Facts[], dependants: Dependants, idOf: (workload: Workload) => string | undefined, lineOf: (site: Site) => number): Entries {
  const nodes = new Map<string, MapNode>();
  const edges = new Map<string, MapEdge>();
  const named = new Map<string, { readonly gateway: string; readonly workload: Workload }[]>();
  const controller = onlyController(facts, idOf);
  for (const written of facts.flatMap(({ entries = [] }) => entries)) {
    if (isAside(written.file)) continue;
    const declared = written.gatewayScope === undefined ? undefined : dependants.serving(written.gateway, written.gatewayScope, written.file).flatMap((workload) => idOf(workload) ?? [])[0];
    const gateway = declared ?? (written.gateway === 'ingress' ? controller : undefined);
    const route = gateway === undefined ? written : { ...written, gateway };
    const environment = environmentOf(route.file);
    const environments = environment === undefined ? [] : [environment];
    for (const workload of dependants.serving(route.service, route.scope, route.file)) {
      const target = idOf(workload);
      if (target === undefined || target === route.gateway) continue;
      for (const host of route.hosts) push(named, host, { gateway: route.gateway, workload });
      const key = `${route.gateway} ${target}`;
      const edge = edges.get(key);
      edges.set(key, edge ? { ...edge, environments: [...new Set([...edge.environments, ...environments])].sort() } : {
        from: route.gateway, to: target, protocol: 'http', file: route.file, line: lineOf(route), environments, note: route.note, optional: false,
      });
      if (gateway === undefined && !nodes.has(route.gateway)) nodes.set(route.gateway, { id: route.gateway, name: route.gateway, kind: 'gateway', replicas: null, environments: [], file: route.file, line: lineOf(route), exposed: true });
    }
  }
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    isNameOf: (host, workload) => named.get(host)?.some((route) => idOf(route.workload) === idOf(workload)) === true,
    answering(host) {
      const routes = named.get(host);
      if (!routes) return undefined;
      const [{ gateway, workload }] = routes as [{ gateway: string; workload: Workload }];
      return routes.every((route) => idOf(route.workload) === idOf(workload)) ? { name: workload.name, workload } : { name: gateway };
    },
  };
}

/** The node of the one program that the manifests install to do what Ingresses ask for; undefined if several could, or it is installed elsewhere. */
function onlyController(facts: readonly Facts[], idOf: (workload: Workload) => string | undefined): string | undefined {
  const images = /(^|\/)(traefik|nginx-ingress-controller|nginx-ingress|kubernetes-ingress-controller|haproxy-ingress|kubernetes-ingress|ingress-nginx\/controller|contour)(:|@|$)/;
  const ids = new Set(facts.flatMap(({ workloads }) => workloads).filter(({ kind, image, partial }) => kind !== 'compose-service' && !partial && image !== undefined && images.test(image)).map(idOf));
  const [id] = ids;
  return ids.size === 1 ? id : undefined;
}
