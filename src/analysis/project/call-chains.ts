// Calls that lead to further calls. A request whose host names a workload of the workspace is followed into the code that
// workload is built from, to the handler its path and method mean, and to what that handler calls.
import { groupBy, push } from '../../base/multimap';
import { contains } from '../../base/span';
import type { Facts, InnerCall, PerRequest, RemoteCall, RequestHandler, Retry, RetryLayer, RetryStack, ServiceCall, Site, Workload } from '../concepts';
import type { Dependants, Link } from './dependants';
import { noMesh, type MeshFor } from './mesh';
import type { OwnerOf } from './system-map/code-owners';

export interface ChainSources {
  readonly facts: readonly Facts[];
  readonly dependants: Dependants;
  readonly owner: OwnerOf;
  readonly mesh: MeshFor;
  perRequest(site: Site): PerRequest | undefined;
  retries(file: string): readonly Retry[];
}

export interface CallChains {
  /** Requests in a file that go to another service of the workspace, where it is plain what answers them. */
  from(file: string): readonly ServiceCall[];
  /** Requests that several layers repeat, by the file in which the outermost layer stands. */
  stacks(file: string): readonly RetryStack[];
}

export function createCallChains({ facts, dependants, owner, mesh, perRequest, retries }: ChainSources): CallChains {
  const byOwner = new Map<string, Facts[]>();
  for (const one of facts) {
    if (one.calls.length + one.handlers.length === 0) continue;
    const workload = owner(one.file);
    if (workload) push(byOwner, workload.name, one);
  }
  const inside = new Map<RequestHandler, readonly RemoteCall[]>();
  let layered: Layers | undefined;
  let linked: ReadonlyMap<string, readonly Link[]> | undefined;
  let byFile: Map<string, RetryStack[]> | undefined;
  const answered = new Map<string, readonly ServiceCall[]>();

  function from(file: string): readonly ServiceCall[] {
    let known = answered.get(file);
    if (!known) answered.set(file, (known = follow(file)));
    return known;
  }

  function follow(file: string): readonly ServiceCall[] {
    const caller = byOwner.size > 1 ? owner(file) : undefined;
    if (!caller) return [];
    return facts.filter((one) => one.file === file).flatMap(({ calls }) => calls).flatMap((call) => {
      const named = calleeOf(caller, call);
      const [callee, handler] = named ? [named, handlerFor(named, call)] : answeringTo(caller, call);
      if (!callee || !handler) return [];
      return [{ call, caller: caller.name, callee: callee.name, handler, inner: callsOf(handler, callee).map((inner): InnerCall => ({ call: inner, attempts: Math.max(1, ...layersOf(inner).map(product)) })) }];
    });
  }

  function calleeOf(caller: Workload, { address, protocol, setting }: RemoteCall): Workload | undefined {
    if (protocol !== 'http') return undefined;
    const given = setting === undefined ? [] : dependants.hostsGiven(caller, setting);
    const written = address?.host === undefined || address.reach === 'loopback' ? [] : [address.host.toLowerCase()];
    // What it is told where it runs counts before what is written for when it is told nothing.
    const [only, ...more] = [...new Map((given.length > 0 ? given : written).flatMap((host) => dependants.named(caller, host)).map((workload) => [workload.name, workload])).values()];
    return only && more.length === 0 && only.name !== caller.name ? only : undefined;
  }

  /** Where the address comes from the settings of its service: the one service which those name that has a route for it. */
  function answeringTo(caller: Workload, call: RemoteCall): readonly [Workload?, RequestHandler?] {
    if (call.protocol !== 'http' || (call.address && (call.address.host !== undefined || call.address.reach !== 'unknown'))) return [];
    linked ??= groupBy(dependants.links(), ({ from }) => from.name);
    const callees = new Map((linked.get(caller.name) ?? []).map(({ to }) => [to.name, to]));
    const fitting = [...callees.values()].flatMap((callee) => (callee.name === caller.name ? [] : handlersFor(callee, call).map((handler) => [callee, handler] as const)));
    return fitting.length === 1 ? fitting[0]! : [];
  }

  /** The one handler of a service that a method and a path mean. */
  function handlerFor(callee: Workload, call: RemoteCall): RequestHandler | undefined {
    const fitting = handlersFor(callee, call);
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  function handlersFor(callee: Workload, call: RemoteCall): readonly RequestHandler[] {
    if (call.path === undefined) return [];
    const path = call.path;
    return (byOwner.get(callee.name) ?? []).flatMap(({ handlers }) => handlers)
      .filter(({ role, runs, path: route, method }) => role === 'answer' && runs && route !== undefined && fits(path, route) && (method === undefined || call.method === undefined || method === call.method));
  }

  function callsOf(handler: RequestHandler, callee: Workload): readonly RemoteCall[] {
    let known = inside.get(handler);
    if (!known) {
      known = (byOwner.get(callee.name) ?? []).flatMap(({ calls }) => calls).filter((call) => call.purpose === 'request' && sameSite(perRequest(call.at)?.handler.at, handler.at));
      inside.set(handler, known);
    }
    return known;
  }

  /** The layers of each chain that leads to a request, outermost first; chains of one layer among them. */
  function layersOf(call: RemoteCall): readonly (readonly RetryLayer[])[] {
    const { ofCalls, ofClients } = (layered ??= layersBySite());
    const found = at(ofCalls, call.at);
    const own = found.length < 2 ? found : found.toSorted((a, b) => b.way.length - a.way.length || a.retry.at.span.start - b.retry.at.span.start);
    const ofClient = call.client ? at(ofClients, call.client.at) : [];
    const outermost = own.filter((layer) => !own.some((other) => isNested(other, layer)));
    const chains = outermost.map((first) => own.reduce<readonly Layered[]>((chain, layer) => (isNested(chain.at(-1)!, layer) ? [...chain, layer] : chain), [first]));
    const below = [...ofClient, ...meshLayer(call)];
    return chains.length > 0 ? chains.map((chain) => [...chain, ...below]) : below.length > 0 ? [below] : [];
  }

  /** Attempts that the mesh makes behind the back of the code. */
  function meshLayer({ address, protocol }: RemoteCall): readonly RetryLayer[] {
    if (address?.host === undefined || address.reach !== 'cluster' || (protocol !== 'http' && protocol !== 'grpc')) return [];
    const policy = mesh(address.host).find(({ retry }) => retry && retry.attempts > 1);
    if (!policy?.retry) return [];
    const { file, span, attempts } = policy.retry;
    return [{ retry: { at: { file, span }, form: 'setting', name: policy.mesh, attempts, calls: [] }, attempts }];
  }

  function layersBySite(): Layers {
    const ofCalls: BySite = new Map();
    const ofClients: BySite = new Map();
    for (const { file } of facts) {
      for (const retry of retries(file)) {
        if (typeof retry.attempts !== 'number' || retry.attempts < 2) continue;
        const { attempts } = retry;
        for (const call of retry.calls) put(ofCalls, call.at, { retry, attempts, way: call.way.map(keyOf) });
        // `session.mount("http://", …)` and `session.mount("https://", …)` stand beside each other, and each request takes one of them.
        if (retry.client && !at(ofClients, retry.client).some((other) => other.retry.name === retry.name)) put(ofClients, retry.client, { retry, attempts, way: [] });
      }
    }
    return { ofCalls, ofClients };
  }

  function stacks(file: string): readonly RetryStack[] {
    if (!byFile) {
      byFile = new Map();
      const { ofCalls, ofClients } = (layered ??= layersBySite());
      for (const { file: one, calls } of facts) {
        // Most files repeat nothing, and are passed by as a whole.
        if (mesh === noMesh && ofClients.size === 0 && !ofCalls.has(one)) continue;
        for (const call of calls) {
          for (const layers of layersOf(call)) {
            const [first, second] = layers;
            if (first && second) push(byFile, first.retry.at.file, { call, layers });
            for (const stack of first ? acrossServices(call, layers) : []) push(byFile, first!.retry.at.file, stack);
          }
        }
      }
    }
    return byFile.get(file) ?? [];
  }

  /** Layers here, and layers in the service that answers. */
  function acrossServices(call: RemoteCall, layers: readonly RetryLayer[]): readonly RetryStack[] {
    const chain = from(call.at.file).find((one) => one.call === call);
    for (const next of chain?.inner ?? []) {
      const below = layersOf(next.call)[0];
      if (below) return [{ call: next.call, layers: [...layers.map((layer) => ({ ...layer, service: chain!.caller })), ...below.map((layer) => ({ ...layer, service: chain!.callee }))] }];
    }
    return [];
  }

  return { from, stacks };
}

/** By file and the place where a site begins. Every call of the project is asked about, most of them in vain. */
type BySite = Map<string, Map<number, Layered[]>>;
interface Layers { readonly ofCalls: BySite; readonly ofClients: BySite }

const at = (layers: BySite, { file, span }: Site): readonly Layered[] => layers.get(file)?.get(span.start) ?? [];

function put(layers: BySite, { file, span }: Site, layer: Layered): void {
  let there = layers.get(file);
  if (!there) layers.set(file, (there = new Map()));
  push(there, span.start, layer);
}

/** A layer with the calls that lead from it to the request. */
interface Layered extends RetryLayer { readonly way: readonly string[] }

/** The outer one reaches the request through the inner one: by more calls that end alike, or by enclosing it. */
function isNested(outer: Layered, inner: Layered): boolean {
  if (outer.retry === inner.retry) return false;
  const more = outer.way.length - inner.way.length;
  if (more < 0 || inner.way.some((step, index) => step !== outer.way[index + more])) return false;
  return more > 0 || (outer.retry.at.file === inner.retry.at.file && contains((outer.retry.covers ?? outer.retry.at).span, inner.retry.at.span));
}

const product = (layers: readonly RetryLayer[]): number => layers.reduce((all, { attempts }) => all * attempts, 1);

const keyOf = (site: Site): string => `${site.file} ${site.span.start}`;

const sameSite = (a: Site | undefined, b: Site): boolean => a !== undefined && a.file === b.file && a.span.start === b.span.start;

/** `/levels/*` asks for `/levels/:sku`; routers may put a prefix in front of a route. */
function fits(path: string, route: string): boolean {
  const asked = segments(path);
  const given = segments(route);
  if (given.length === 0 || given.length > asked.length) return false;
  const tail = asked.slice(asked.length - given.length);
  // What is all holes could mean any route.
  return given.some((segment) => !isHole(segment)) && given.every((segment, index) => isHole(segment) || segment === tail[index]);
}

const segments = (path: string): readonly string[] => path.split('/').filter((segment) => segment !== '');

const isHole = (segment: string): boolean => /^[:*{<]/.test(segment) || segment.includes('*');
