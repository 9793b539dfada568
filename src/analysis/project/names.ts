// Who calls what by which name, over all files: the index by which callers, wrappers and configuring calls are found.
import { push } from '../../base/multimap';
import type { Call } from '../program';
import type { CallRef, SourceFile } from './source-file';
import { lastName } from './source-file';

export interface NameIndex {
  readonly calls: ReadonlyMap<string, readonly CallRef[]>;
  /** Which files define functions of a name, and how many each. */
  readonly definers: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly wraps: ReadonlyMap<string, readonly CallRef[]>;
  readonly configures: ReadonlyMap<string, readonly CallRef[]>;
  /** A file came, went or was lowered again; then its calls stay in their place among those of others. */
  replace(before: SourceFile | undefined, after: SourceFile | undefined): void;
}

/** Kept up to date file by file: a keystroke must not cost a walk over the whole project. */
export function indexNames(files: Iterable<SourceFile>, wrapNames: ReadonlySet<string>, configureNames: ReadonlySet<string>, registerNames: ReadonlySet<string> = new Set()): NameIndex {
  const calls = new Map<string, CallRef[]>();
  const definers = new Map<string, Map<string, number>>();
  const wraps = new Map<string, CallRef[]>();
  const configures = new Map<string, CallRef[]>();

  function add(file: SourceFile): void {
    file.program.calls.forEach((call, i) => {
      const [name, imported, ofType] = namesOf(file, call);
      const ref: CallRef = { file, index: i };
      if (name !== '') push(calls, name, ref);
      if (imported !== '' && imported !== name) push(calls, imported, ref);
      if (ofType !== '') push(calls, ofType, ref);
      const goesBy = (set: ReadonlySet<string>, prefix = ''): boolean => set.has(prefix + name) || set.has(prefix + (imported === '*' ? '' : imported || name));
      if (goesBy(wrapNames)) push(wraps, file.path, ref);
      // What is chained behind a registration may configure it whatever its name is.
      if (goesBy(configureNames, `${file.program.language} `) || continues(file, call, registerNames)) push(configures, file.path, ref);
    });
    for (const { name } of file.program.functions) {
      const there = definers.get(name) ?? new Map<string, number>();
      there.set(file.path, (there.get(file.path) ?? 0) + 1);
      definers.set(name, there);
    }
  }

  function remove(file: SourceFile): void {
    wraps.delete(file.path);
    configures.delete(file.path);
    for (const name of new Set(file.program.calls.flatMap((call) => namesOf(file, call)))) {
      const left = calls.get(name)?.filter((ref) => ref.file !== file);
      if (left) calls.set(name, left);
    }
    for (const { name } of file.program.functions) definers.get(name)?.delete(file.path);
  }

  function replace(before: SourceFile | undefined, after: SourceFile | undefined): void {
    const places = new Map(before?.program.calls.flatMap((call) => namesOf(before, call)).map((name) => [name, calls.get(name)?.findIndex((ref) => ref.file === before) ?? -1]));
    if (before) remove(before);
    if (!after) return;
    add(after);
    for (const [name, place] of places) {
      const all = calls.get(name);
      const own = all?.filter((ref) => ref.file === after) ?? [];
      if (all && place >= 0 && own.length > 0 && place < all.length - own.length) calls.set(name, all.slice(0, -own.length).toSpliced(place, 0, ...own));
    }
  }

  for (const file of files) add(file);
  return { calls, definers, wraps, configures, replace };
}

/** True for `services.AddHttpClient(…).AddOurPolicies()`, however long the chain is. */
function continues({ program }: SourceFile, call: Call, starts: ReadonlySet<string>): boolean {
  let callee = call.callee;
  for (let links = 0; links < 20 && callee.kind === 'member'; links++) {
    const of = callee.of.kind === 'variable' ? program.bindings[callee.of.binding]?.values[0] : callee.of;
    if (of?.kind !== 'result') return false;
    callee = program.calls[of.call]!.callee;
    if (starts.has(lastName(callee, program))) return true;
  }
  return false;
}

/** The name a call goes by here, the one it was imported under (`import retry from 'p-retry'`: `*`), and the one with its type. */
function namesOf(file: SourceFile, call: Call): readonly [name: string, imported: string, ofType: string] {
  return [lastName(call.callee, file.program), call.callee.kind === 'variable' ? importedName(file, call.callee.binding) : '', nameOfType(file, call)];
}

/** `Gateway.new` for the call of a function that belongs to a type of Rust; empty for others. */
function nameOfType(file: SourceFile, { callee }: Call): string {
  if (file.program.language !== 'rust' || callee.kind !== 'member' || callee.called) return '';
  const type = callee.of.kind === 'self' ? callee.of.type.slice(callee.of.type.lastIndexOf(':') + 1) : lastName(callee.of, file.program);
  return /^[A-Z]/.test(type) ? `${type}.${callee.name}` : '';
}

function importedName(file: SourceFile, binding: number): string {
  const value = file.program.bindings[binding]?.values[0];
  if (value?.kind !== 'import') return '';
  return value.name === 'default' ? '*' : value.name;
}

/** Names whose calls or functions two versions of a file do not have alike, as sources of answers. */
export function namesTold(before: SourceFile | undefined, after: SourceFile | undefined): readonly string[] {
  const [were, are] = [toldBy(before), toldBy(after)];
  return [...new Set([...were.keys(), ...are.keys()])].filter((name) => were.get(name) !== are.get(name));
}

/** What a file tells about each name to those who look at the calls and functions of that name: how many there are, and of what form. */
function toldBy(file: SourceFile | undefined): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  const tell = (name: string, what: string): void => void told.set(name, `${told.get(name) ?? ''}${what};`);
  for (const call of file?.program.calls ?? []) {
    for (const name of new Set(namesOf(file!, call))) if (name !== '') tell(`calls ${name}`, `${call.form} ${call.arguments.map((argument) => argument.name ?? '').join(' ')}`);
  }
  for (const { name } of file?.program.functions ?? []) tell(`defines ${name}`, '');
  return told;
}
