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
  add(file: SourceFile): void;
  remove(file: SourceFile): void;
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

  for (const file of files) add(file);
  return { calls, definers, wraps, configures, add, remove };
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

/** The names of what a file calls, with repetitions. */
export function calledNames(file: SourceFile | undefined): readonly string[] {
  return file ? file.program.calls.map((call) => lastName(call.callee, file.program)).filter((name) => name !== '') : [];
}
