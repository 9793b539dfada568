// What a container hands to whoever declares that it needs an object of a kind: the objects that annotated factory methods
// give (`@Bean RestTemplate …`). Who gets which is decided by type; a module's own factories come before those of others.
import type { Library } from '../concepts';
import type { Value } from '../program';
import type { Entry } from './catalogue';
import type { CallRef, Located, SourceFile } from './source-file';
import { lastName, located } from './source-file';
import type { Thing } from './matcher';

export interface ProvisionsHost {
  sources(): Iterable<SourceFile>;
  /** The operation a decorator names, with or without arguments. */
  named(value: Located): Entry | undefined;
  match(ref: CallRef): Entry | undefined;
  things(value: Located): { readonly things: readonly Thing[] };
}

export interface Provisions {
  /** Objects of a kind that a container has for the code of a file; empty if none is seen being made. */
  of(kind: string, library: Library, from: SourceFile): readonly Thing[];
  /** True if a container makes objects of the classes in this file, or calls its factories. */
  manages(file: SourceFile): boolean;
  /** True if the file gives something to a container, so that a change in it may concern any other file. */
  gives(file: SourceFile): boolean;
}

interface Factory {
  readonly file: SourceFile;
  readonly returns: readonly Value[];
  /** Name of the declared type of what it gives; empty if it is not known. */
  readonly declared: string;
}

export function createProvisions(host: ProvisionsHost): Provisions {
  let factories: readonly Factory[] | undefined;
  const made = new Map<Factory, readonly Thing[]>();
  const busy = new Set<Factory>();

  const factoriesOf = (file: SourceFile): readonly Factory[] =>
    file.program.functions.filter((fn) => fn.decorators.some((decorator) => provides(located(file, decorator)))).map(({ returns, result }) => ({ file, returns, declared: result ? lastName(result, file.program) : '' }));

  function provides({ file, value }: Located): boolean {
    const entry = value.kind === 'result' ? host.match({ file, index: value.call }) : host.named({ file, value });
    return entry?.operation.does === 'provide';
  }

  function madeBy(factory: Factory): readonly Thing[] {
    const known = made.get(factory);
    if (known) return known;
    // A factory whose product is put together from its own kind has no answer of its own.
    if (busy.has(factory)) return [];
    busy.add(factory);
    const things = factory.returns.flatMap((value) => host.things(located(factory.file, value)).things);
    busy.delete(factory);
    // Nothing may only mean that somebody is still finding out: what a factory takes may be asked for on the way to what it gives.
    if (things.length > 0) made.set(factory, things);
    return things;
  }

  return {
    of(kind, library, from) {
      factories ??= [...host.sources()].flatMap(factoriesOf);
      const all = factories.filter(({ file }) => file.program.language === library.language);
      const own = all.filter(({ file }) => moduleOf(file.path) === moduleOf(from.path));
      for (const some of [own, all]) {
        // Only what says that it gives this kind is looked into: a factory's own ingredients are asked for on the way to what it gives.
        const things = some.filter(({ declared }) => declared === '' || declared === kind)
          .flatMap((factory) => madeBy(factory).filter((thing) => thing.made && (thing.kind === kind || factory.declared === kind)));
        if (things.length > 0) return things;
      }
      return [];
    },
    manages: (file) => [...file.program.types.values()].some(({ decorators = [] }) => decorators.some((decorator) => provides(located(file, decorator)))) || factoriesOf(file).length > 0,
    gives: (file) => factoriesOf(file).length > 0,
  };
}

/** The folder that holds a module's sources: what stands before `src`. */
const moduleOf = (path: string): string => /^(?:.*?\/)?(?=src\/)/.exec(path)?.[0] ?? '';
