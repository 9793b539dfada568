// Which class of the project is meant where code names an interface: the one that implements it. Interfaces with annotations are
// somebody else's to implement, and what stands in for the real thing in tests is never meant.
import type { LanguageId, Value } from '../program';
import type { Located, SourceFile } from './source-file';
import { lastName } from './source-file';
import { testFile } from './test-file';

export interface ClassSources {
  /** Paths of the files with classes that are derived from a type of this name. */
  implementing(type: string): readonly string[];
  file(path: string): SourceFile | undefined;
}

// Of an interface that more files implement than this, no one class is meant; each of several services may have one of the same name.
const maxImplementers = 4;
const maxNamesakes = 24;
/** What stands in for the real thing in tests. */
export const standIn = /mock|fake|stub|no_?op/i;

/** `tracedOrders { next Orders }`, `LoggingOrders(IOrders inner)`: a layer that notes what passes and hands it on to the one that is meant. What caches or tries again is more than that. */
export function onlyNotes({ program }: SourceFile, owner: string, type: string): boolean {
  const info = program.types.get(owner);
  return info !== undefined && noting.test(owner) && [...info.fields.values()].some((values) => values.some((value) => value.kind === 'instance' && lastName(value.type, program) === type));
}

const noting = /trac(?:e|ed|er|ing)|logg(?:ed|er|ing)|metric|instrument|observ|monitor|telemetr|otel|measur|timed|prometheus/i;

/** Languages in which a class says which interfaces it implements, and most calls go through interfaces. */
const byInterface: ReadonlySet<LanguageId> = new Set(['java', 'csharp', 'rust']);

/** The classes that implement a type which these files declare; none if there are too many to tell, or one was never read. */
export function implementingClasses(files: readonly SourceFile[], type: string, sources: ClassSources, formsOf: (value: Value, file: SourceFile) => readonly Located[]): readonly { readonly file: SourceFile; readonly name: string }[] {
  if (!byInterface.has(files[0]!.language.id) || files.some((f) => (f.program.types.get(type)?.decorators ?? []).length > 0)) return [];
  const paths = sources.implementing(type).filter((path) => !testFile.test(path) && !standIn.test(path));
  const implementing = paths.length > maxNamesakes ? [] : paths.map((path) => sources.file(path));
  // What was never read may be meant as well.
  if (implementing.some((f) => f === undefined)) return [];
  const found = implementing.filter((f) => f !== undefined).flatMap((f) => [...f.program.types.values()]
    .filter(({ name, bases }) => !standIn.test(name) && bases.some((base) => (base.kind === 'self' ? base.type : lastName(base, f.program)) === type
      && formsOf(base, f).some(({ file, value }) => value.kind === 'self' && value.type === type && files.includes(file))))
    .map(({ name }) => ({ file: f, name })));
  if (found.length > maxImplementers) return [];
  return found.length < 2 ? found : found.filter(({ file, name }) => !onlyNotes(file, name, type));
}
