// Lists of addresses that all parts of a system are handed alike, each its own address included: `x-environment: &urls`, one ConfigMap for all.
// Such a list says where everybody is, and not who calls whom; only code that asks for an entry does.
import { push } from '../../base/multimap';
import type { Mention, Workload } from '../concepts';

export interface NamedBy {
  readonly from: Workload;
  readonly to: { readonly primary: Workload };
  readonly mention: Mention;
}

// Two that know each other may well call each other.
const fewest = 3;

/**
 * Whether a mention stands in such a list, and its caller is not known to use it. `toldItself` says by which settings a workload is
 * handed its own name. Linear in the mentions.
 */
export function addressBooks(named: readonly NamedBy[], toldItself: (workload: Workload) => ReadonlySet<string>, asksFor: (workload: Workload, words: readonly string[]) => boolean): (one: NamedBy) => boolean {
  const entries = new Map<string, NamedBy[]>();
  for (const one of named) for (const setting of settingsOf(one)) if (toldItself(one.to.primary).has(setting)) push(entries, entryOf(setting, one), one);
  const handed = [...entries.values()].filter((all) => new Set(all.map(({ from }) => from.name)).size >= fewest - 1);
  const listed = new Map<string, Set<string>>();
  for (const [one] of handed) listed.set(systemOf(one!.to.primary), (listed.get(systemOf(one!.to.primary)) ?? new Set()).add(one!.to.primary.name));
  const idle = new Set(handed.filter(([one]) => listed.get(systemOf(one!.to.primary))!.size >= fewest).flatMap((all) => {
    const asking = all.filter((one) => asksFor(one.from, settingsOf(one)));
    // Where the code of all asks, it is the same code.
    return asking.length < all.length ? all.filter((one) => !asking.includes(one)) : all;
  }));
  return (one) => idle.has(one);
}

const settingsOf = ({ mention }: NamedBy): readonly string[] => (mention.kind === 'configuration' && mention.sharedAs === undefined ? mention.settings ?? [] : []);

const systemOf = ({ kind, scope }: Workload): string => `${kind === 'compose-service'} ${scope}`;

const entryOf = (setting: string, { to: { primary } }: NamedBy): string => `${setting} ${systemOf(primary)} ${primary.name}`;
