// Maps and properties that are filled key by key: `props.put("bootstrap.servers", …)` makes a record of them, as far as
// nobody else fills them out of sight.
import type { Argument, Entry, Value } from '../../program';
import { unknown } from '../../program';
import type { Span } from '../../../base/span';
import { optionsOf } from './draft';
import type { Draft } from './draft';

const mapTypes = new Set(['HashMap', 'LinkedHashMap', 'TreeMap', 'ConcurrentHashMap', 'Hashtable', 'Properties']);

/** What `new HashMap<>()` holds so far; what it copies is not taken apart. Undefined for other types. */
export function newMap(type: Value | undefined, given: readonly Argument[], isAnonymous: boolean, at: Span): Value | undefined {
  if ((type?.kind !== 'import' && type?.kind !== 'global') || !mapTypes.has(type.name)) return undefined;
  const rest = given.map(({ value }) => value).filter((value) => value.kind !== 'literal' || typeof value.value !== 'number');
  return { kind: 'record', entries: [], rest: isAnonymous ? [...rest, unknown('what its initialiser puts into it', at)] : rest, at };
}

/** Notes what a call does to the maps that it is called on or given. */
export function noteFilling(draft: Draft, callee: Value, given: readonly Argument[], at: Span, isDiscarded: boolean): void {
  if (callee.kind !== 'member') return;
  const record = recordOf(draft, callee.of);
  const [first, second] = given;
  if (record && (callee.name === 'put' || callee.name === 'setProperty' || callee.name === 'putIfAbsent') && first && second) {
    const key = keyOf(draft, first.value);
    if (key !== undefined) record.entries.push({ key, value: second.value, at });
    // The name of a constant of this project is no promise about what it says.
    if (key === undefined || isOurs(draft, first.value)) record.rest.push(unknown('what the key is', first.at));
  } else if (record && filling.has(callee.name)) {
    record.rest.push(callee.name === 'putAll' && first ? first.value : unknown('what is read into it', at));
  }
  // Whoever gives something back reads what it is given; whoever gives nothing is there to fill it.
  if (!isDiscarded || !isOurs(draft, callee.of)) return;
  for (const { value, at: there } of given) recordOf(draft, value)?.rest.push(unknown('what it is filled with', there));
}

const filling = new Set(['putAll', 'load', 'loadFromXML', 'computeIfAbsent', 'merge', 'remove', 'clear', 'forEach']);

interface Filled { readonly entries: Entry[]; readonly rest: Value[] }

/** The map that a name holds, if it is plain to see that there is only one. */
function recordOf(draft: Draft, value: Value): Filled | undefined {
  const values = value.kind === 'variable' ? draft.bindings[value.binding]!.values
    : value.kind === 'member' && value.of.kind === 'self' ? draft.types.get(value.of.type)?.fields.get(value.name) ?? [] : [];
  const records = values.flatMap(optionsOf).filter((one) => one.kind === 'record');
  return records.length === 1 ? (records[0] as unknown as Filled) : undefined;
}

/** `"acks"`, or the name of a constant: `ProducerConfig.ACKS_CONFIG`. */
function keyOf(draft: Draft, value: Value): string | undefined {
  if (value.kind === 'literal') return String(value.value);
  if (value.kind !== 'member') return undefined;
  const written = value.of.kind === 'self' ? draft.types.get(value.of.type)?.fields.get(value.name) ?? [] : [];
  if (written.length === 1 && written[0]!.kind === 'literal') return String(written[0]!.value);
  return value.of.kind === 'import' ? value.name : undefined;
}

/** True for what this project writes itself: its methods may put more into a map, its constants may hold any key. */
function isOurs(draft: Draft, of: Value): boolean {
  if (of.kind === 'self') return true;
  if (of.kind === 'member') return of.of.kind === 'import' && isOurs(draft, of.of);
  // Brought in with all of its package.
  if (of.kind === 'import' && of.name === 'Context' && of.or?.includes('javax.naming')) return false;
  const root = (module: string): string => module.split('.').slice(0, 2).join('.');
  return of.kind === 'import' && root(of.module) === root(draft.imports.own);
}
