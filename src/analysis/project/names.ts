// Who calls what by which name, over all files: the index by which callers, wrappers and configuring calls are found.
import { push } from '../../base/multimap';
import type { Call } from '../program';
import type { CallRef, SourceFile } from './source-file';
import { lastName } from './source-file';

export interface NameIndex {
  /** All calls of a name, file by file. */
  callsNamed(name: string): readonly CallRef[];
  /** Which files define functions of a name, and how many each. */
  readonly definers: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly wraps: ReadonlyMap<string, readonly CallRef[]>;
  readonly configures: ReadonlyMap<string, readonly CallRef[]>;
  /** A file came, went or was lowered again; then its calls stay in their place among those of others. */
  replace(before: SourceFile | undefined, after: SourceFile | undefined): void;
}

/** Kept up to date file by file: a keystroke must not cost a walk over the whole project. */
export function indexNames(files: Iterable<SourceFile>, wrapNames: ReadonlySet<string>, configureNames: ReadonlySet<string>, registerNames: ReadonlySet<string> = new Set()): NameIndex {
  // By file below the name, so that one file is exchanged without looking at the calls of all others.
  const calls = new Map<string, Map<string, CallRef[]>>();
  const flat = new Map<string, readonly CallRef[]>();
  const definers = new Map<string, Map<string, number>>();
  const wraps = new Map<string, CallRef[]>();
  const configures = new Map<string, CallRef[]>();

  function add(file: SourceFile): void {
    file.program.calls.forEach((call, i) => {
      const [name, imported, ofType] = namesOf(file, call);
      const ref: CallRef = { file, index: i };
      if (name !== '') addCall(name, ref);
      if (imported !== '' && imported !== name) addCall(imported, ref);
      if (ofType !== '') addCall(ofType, ref);
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

  function addCall(name: string, ref: CallRef): void {
    let there = calls.get(name);
    if (!there) calls.set(name, (there = new Map()));
    push(there, ref.file.path, ref);
    flat.delete(name);
  }

  function replace(before: SourceFile | undefined, after: SourceFile | undefined): void {
    const path = (before ?? after)?.path;
    if (path === undefined) return;
    const names = new Set(before?.program.calls.flatMap((call) => namesOf(before, call)));
    // A list that is emptied keeps its place among those of other files.
    for (const name of names) {
      calls.get(name)?.set(path, []);
      flat.delete(name);
    }
    wraps.delete(path);
    configures.delete(path);
    for (const { name } of before?.program.functions ?? []) definers.get(name)?.delete(path);
    if (after) add(after);
    for (const name of names) if (calls.get(name)?.get(path)?.length === 0) calls.get(name)!.delete(path);
  }

  function callsNamed(name: string): readonly CallRef[] {
    let all = flat.get(name);
    if (!all) flat.set(name, (all = [...calls.get(name)?.values() ?? []].flat()));
    return all;
  }

  for (const file of files) add(file);
  return { callsNamed, definers, wraps, configures, replace };
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
