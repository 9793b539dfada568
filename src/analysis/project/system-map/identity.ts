// Which declarations are one thing under several names: a Compose service `cart` is the Deployment `cart-deployment` of another file.
import { push } from '../../../base/multimap';
import { alternatives } from '../dependants';
import type { Endpoint, Workload } from '../../concepts';

/** The name of the node a declaration belongs to. */
export type IdentityOf = (workload: Workload) => string;

/** `selected`: the workloads behind each stable name of a cluster. */
export function createIdentities(workloads: readonly Workload[], selected: ReadonlyMap<Endpoint, readonly Workload[]>): IdentityOf {
  const composed = new Map<string, string>();
  for (const { kind, name } of workloads) if (kind === 'compose-service') composed.set(letters(name), name);
  const orchestrated = [...new Set(workloads.filter(({ kind }) => kind !== 'compose-service').map(({ name }) => name))];
  const names = new Set(orchestrated);
  const { services, leading } = servicesBefore(selected);
  const shared = sharedServices(selected);
  const renamed = renamedIn(workloads);
  const prefix = systemPrefix(orchestrated);
  const inTemplates = templateNames(workloads);
  const known = new Map<string, string>();
  const alone = new Map([...sameImages(workloads), ...sameProducts(workloads)]);

  function identify(name: string): string {
    const bare = name.replace(/-(deployment|deploy|depl|statefulset|sts|daemonset|rollout|pod)$/, '');
    const unversioned = bare.replace(/-v\d+$/, '');
    const behind = services.get(name) ?? [];
    const candidates = composed.size === 0 ? [] : [name, bare, unversioned, ...(prefix !== undefined && bare.startsWith(prefix) ? [bare.slice(prefix.length)] : []), ...leading.get(name) ?? []];
    for (const candidate of candidates) {
      const found = composed.get(letters(candidate));
      if (found !== undefined) return found;
    }
    const twin = alone.get(name);
    if (twin !== undefined) return twin;
    const role = (leading.get(name) ?? []).filter((service) => shared.has(service) || names.has(service));
    if (role.length === 1) return role[0]!;
    if (bare !== name && (behind.includes(bare) || names.has(bare))) return bare;
    return unversioned !== bare && (behind.includes(unversioned) || names.has(unversioned)) ? unversioned : name;
  }

  return (workload) => {
    const { kind, name } = workload;
    if (kind === 'compose-service') return renamed.get(workload) ?? name;
    const own = inTemplates.get(workload);
    if (own !== undefined) return own;
    let found = known.get(name);
    if (found === undefined) known.set(name, (found = identify(name)));
    return found;
  };
}

/** Names of the Services before workloads of a name, and of those that lead nowhere else. */
function servicesBefore(selected: ReadonlyMap<Endpoint, readonly Workload[]>): { readonly services: ReadonlyMap<string, readonly string[]>; readonly leading: ReadonlyMap<string, readonly string[]> } {
  const services = new Map<string, string[]>();
  const leading = new Map<string, string[]>();
  for (const [endpoint, targets] of selected) {
    for (const { name } of targets) push(services, name, endpoint.name);
    if (targets.length > 0 && targets.every(({ name }) => name === targets[0]!.name)) push(leading, targets[0]!.name, endpoint.name);
  }
  return { services, leading };
}

// In a file that is run in place of the plain one, a program may bear another name; its image tells.
function renamedIn(workloads: readonly Workload[]): ReadonlyMap<Workload, string> {
  const instead = alternatives(workloads);
  const whole = workloads.filter(({ kind, partial }) => kind === 'compose-service' && !partial);
  const namesIn = (file: string): ReadonlySet<string> => new Set(whole.filter(({ at }) => at.file === file).map(({ name }) => name));
  return new Map(whole.filter(({ at, product, image }) => instead.has(at.file) && !product && image !== undefined).flatMap((workload) => {
    const beside = whole.filter(({ scope, at }) => scope === workload.scope && !instead.has(at.file));
    const [own, others] = [namesIn(workload.at.file), new Set(beside.map(({ name }) => name))];
    // One that has much more of its own takes a system apart otherwise.
    if ([...own].filter((name) => !others.has(name)).length > [...others].filter((name) => !own.has(name)).length + 1) return [];
    const same = new Set(beside.filter(({ image }) => image === workload.image).map(({ name }) => name));
    return same.size === 1 && !beside.some(({ name }) => name === workload.name) ? [[workload, [...same][0]!] as const] : [];
  }));
}

// A name in a template of a cloud means something only there: where several folders have a `Table`, each is one of its own, but for those
// that bear one name in the account.
function templateNames(workloads: readonly Workload[]): ReadonlyMap<Workload, string> {
  const folders = new Map<string, Set<string>>();
  const declared = workloads.filter(({ kind }) => kind === 'function' || kind === 'provided' || kind === 'container-service');
  for (const { name, at, aliases = [] } of declared) folders.set(name, (folders.get(name) ?? new Set()).add(aliases.length > 0 ? aliases.join(' ') : folderOf(at.file)));
  return new Map(declared.filter(({ name }) => folders.get(name)!.size > 1).map((workload) => [workload, `${folderOf(workload.at.file)}/${workload.name}`]));
}

/** The folder that says what a template is about: `orders/templates/api.yaml` → `orders`. */
function folderOf(file: string): string {
  const folders = file.split('/').slice(0, -1);
  return folders.findLast((folder) => !/^(templates?|infra\w*|cloudformation|cfn|deploy\w*|stacks?|aws|sam|iac)$/i.test(folder)) ?? '.';
}

// Names of Services that lead to workloads of several names in copies of one system: there the Service says what they are.
function sharedServices(selected: ReadonlyMap<Endpoint, readonly Workload[]>): ReadonlySet<string> {
  const led = new Map<string, { readonly names: Set<string>; readonly scopes: Set<string> }>();
  for (const [{ name, scope }, targets] of selected) {
    if (targets.length === 0) continue;
    const known = led.get(name) ?? { names: new Set(), scopes: new Set() };
    led.set(name, known);
    for (const target of targets) known.names.add(target.name);
    if (scope !== '') known.scopes.add(scope);
  }
  return new Set([...led].flatMap(([service, { names, scopes }]) => (names.size > 1 && scopes.size < 2 ? [service] : [])));
}

// An image that one service of the Compose files and one workload of the cluster run is one program under two names.
function sameImages(workloads: readonly Workload[]): ReadonlyMap<string, string> {
  return twinsBy(workloads, ({ image, product }) => (product ? undefined : image?.split('@')[0]!.replace(/:[^/:]*$/, '').split('/').at(-1)));
}

// The one PostgreSQL of the Compose files is the one PostgreSQL of the cluster, whatever they are called.
function sameProducts(workloads: readonly Workload[]): ReadonlyMap<string, string> {
  return twinsBy(workloads, ({ product }) => (product?.role === 'telemetry' || product?.role === 'stand-in' ? undefined : product?.title));
}

/** Names in the cluster to names in Compose, where a trait belongs to exactly one of each. */
function twinsBy(workloads: readonly Workload[], traitOf: (workload: Workload) => string | undefined): ReadonlyMap<string, string> {
  const composed = new Map<string, Set<string>>();
  const orchestrated = new Map<string, Set<string>>();
  for (const workload of workloads) {
    const trait = workload.partial ? undefined : traitOf(workload);
    if (trait === undefined) continue;
    const side = workload.kind === 'compose-service' ? composed : orchestrated;
    side.set(trait, (side.get(trait) ?? new Set()).add(workload.name));
  }
  return new Map([...orchestrated].flatMap(([trait, names]) => {
    const twins = composed.get(trait);
    return names.size === 1 && twins?.size === 1 ? [[[...names][0]!, [...twins][0]!] as const] : [];
  }));
}

/** `shop-` where at least three things and half of all are named `shop-…`: then it names the system, not a part of it. */
function systemPrefix(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) {
    const [prefix] = /^[a-z0-9]+-/.exec(name) ?? [];
    if (prefix !== undefined) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 3 && most[1] * 2 >= names.length ? most[0] : undefined;
}

/** `basket.api` and `basket-api` are written alike. */
export const letters = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
