// Whom workloads call by what stands in other files than they are declared in: settings of their programs, and code.
import { groupBy } from '../../base/multimap';
import { whenNeeded } from '../../base/once';
import type { Endpoint, Facts, Mention, Workload } from '../concepts';
import type { Link } from './dependants';
import { nearest } from './nearest';
import { ownersOf, whenAsked } from './system-map/code-owners';
import { createIdentities } from './system-map/identity';
import { callsItself, mayCall, namesOf, toldIn } from './told';

export interface Said {
  readonly from: Workload;
  readonly mention: Mention;
  /** The workload that announces itself by this name, or is written alike; it is meant where none is declared by the name. */
  readonly announcing: string | undefined;
}

/** `running`: everything that is declared; `selected`: what stands behind stable names; `links`: whom these call where they are declared. Linear in the facts. */
export function* saidElsewhere(facts: readonly Facts[], running: readonly Workload[], selected: () => ReadonlyMap<Endpoint, readonly Workload[]>, links: readonly Link[], asksFor: (workload: Workload, words: readonly string[]) => boolean): Iterable<Said> {
  const saying = facts.filter((one) => one.settings !== undefined || mayCall(one));
  if (saying.length === 0) return;
  // What Compose calls `cart` may be `cart-deployment` in the cluster, and is one program.
  const idOf = createIdentities(running, selected());
  const declared = groupBy(running, idOf);
  const owner = whenAsked(() => ownersOf(declared, idOf));
  const names = whenNeeded(() => namesOf(saying, declared, owner));
  const told = toldIn(saying, { declared, running, owner, names });
  const clients = groupBy(links, ({ to }) => idOf(to));
  const said = function* (from: Workload, mentions: readonly Mention[]): Iterable<Said> {
    for (const mention of mentions) {
      const kinds = groupBy(declared.get(idOf(from))!.filter(({ partial }) => !partial), ({ kind }) => kind).values();
      if (mention.sharedAs === undefined || asksFor(from, mention.sharedAs)) for (const same of kinds) for (const each of nearest(same, mention.file)) yield { from: each, mention, announcing: names().get(mention.name)?.name };
    }
  };
  const asking: { readonly from: Workload; readonly to: string }[] = [];
  for (const { from, mentions } of told.alone) {
    asking.push(...mentions.map(({ name }) => ({ from, to: name })));
    yield* said(from, mentions);
  }
  for (const { server, mentions } of told.everyone) {
    const clientsOf = new Set([...(clients.get(idOf(server)) ?? []).map(({ from }) => from), ...asking.flatMap(({ from, to }) => (to === server.name || to === idOf(server) ? from : []))]);
    for (const from of clientsOf) yield* said(from, mentions);
  }
  for (const written of saying) {
    const from = mayCall(written) ? owner(written.file) : undefined;
    if (!from) continue;
    const { calls, connections } = callsItself(written);
    yield* said(from, written.peers ?? []);
    yield* said(from, calls.flatMap(({ otherHosts = [], at, name }) => otherHosts.map((host): Mention => ({ name: host.toLowerCase(), kind: 'configuration', ...at, note: `${name} calls ${host}` }))));
    yield* said(from, [...calls, ...connections].flatMap(({ address, at, name }): readonly Mention[] => {
      const { host, reach } = address ?? {};
      return host === undefined || reach === 'loopback' || reach === 'documentation' ? [] : [{ name: host.toLowerCase(), kind: 'configuration', ...at, note: `${name} calls ${host}` }];
    }));
  }
}
