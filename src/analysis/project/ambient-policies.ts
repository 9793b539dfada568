// Policies that hold for the whole process: those that some call sets (`socket.setdefaulttimeout(5)`), or a write to a member of a
// module.
import type { Place, Policy } from '../concepts';
import type { Catalogue, Entry } from './catalogue';
import type { LiftTools } from './lift';
import type { Match } from './matcher';
import { mayGive } from './onlookers';
import type { PolicyName } from './policies';
import type { Read } from './readings';
import type { CallRef, SourceFile } from './source-file';

interface AmbientSources {
  callsNamed(name: string): readonly CallRef[];
  sources(): Iterable<SourceFile>;
}

export function createAmbientPolicies(catalogue: Catalogue, { matcher, resolver, policies, readings }: Pick<LiftTools, 'matcher' | 'resolver' | 'policies' | 'readings'>, files: AmbientSources): LiftTools['ambient'] {
  /** True if every object that a call makes valid for the whole process is known to lack the policy. */
  const isWithout = (call: CallRef, on: Place | undefined, which: PolicyName): boolean => {
    const keyed = on === undefined ? undefined : matcher.at(call, on);
    const { things, open } = keyed?.state === 'given' ? matcher.things(keyed.value) : { things: [], open: true };
    return !open && things.length > 0 && things.every((thing) => policies.ofThing(thing, which)?.state === 'unset');
  };
  /** What an object made anywhere may bring along counts only for calls that take from such an object what nobody sees. */
  const takesUnseen = ({ operation }: Match, which: PolicyName): boolean => operation[which]?.onlyWhatIsSeen !== undefined;
  const ambients = new Map<string, Read<Policy | undefined>>();
  const asking = new Set<string>();
  const ambient = (match: Match, which: PolicyName): Policy | undefined => {
    const id = `${match.library.language} ${match.library.id} ${which}${takesUnseen(match, which) ? ' unseen' : ''}`;
    let known = ambients.get(id);
    if (readings.again(known)) return known.answer;
    // The client that a context brings along may be made with such a context itself: what it gets from there is nothing of its own.
    if (asking.has(id)) return undefined;
    asking.add(id);
    ambients.set(id, (known = readings.about(id, () => ambientPolicy(match, which))));
    asking.delete(id);
    return known.answer;
  };
  const ambientPolicy = (match: Match, which: PolicyName): Policy | undefined => {
    for (const entry of catalogue.ambients(match.library.language)) {
      if (!entry.operation.gives?.includes(which) || (entry.operation.makes !== undefined && !takesUnseen(match, which))) continue;
      if (entry.operation.covers && !entry.operation.covers.includes(match.library.id)) continue;
      if (assignedSomewhere(entry)) return { state: 'set', value: 'for the whole process', clues: [] };
      for (const call of entry.names.flatMap((name) => files.callsNamed(name))) {
        if (matcher.match(call)?.operation === entry.operation && (entry.operation.looksOn !== true || mayGive(call, which, resolver)) && !isWithout(call, entry.operation.on, which)) return { state: 'set', value: 'for the whole process', clues: [] };
      }
    }
    return undefined;
  };
  // `axios.defaults.timeout = 5000`: a write to a member of the module, in any file.
  const assignedSomewhere = ({ library, operation }: Entry): boolean => {
    const paths = operation.at.filter((at) => at.endsWith('=')).map((at) => at.slice(0, -1));
    if (paths.length > 0) readings.note(assignments);
    return paths.length > 0 && [...files.sources()].some(({ program }) => program.bindings.some((binding) =>
      binding.writes.some((w) => paths.includes(w.path.join('.'))) && binding.values.some((v) => v.kind === 'import' && library.modules.includes(v.module))));
  };

  return ambient;
}

/** Who writes to members of modules, as a source of answers. */
export const assignments = 'assignments';
