// What a container hands to whoever declares that it needs an object of a kind: the objects that annotated factory methods
// give (`@Bean RestTemplate …`), and those that a module lists by name (`{ provide: 'STOCK', useFactory: … }`). Who gets which is
// decided by type, then by name; a module's own factories come before those of others.
import { once } from '../../base/once';
import type { Library, Operation } from '../concepts';
import type { LanguageId, Program, Value } from '../program';
import type { Entry } from './catalogue';
import type { CallRef, Located, SourceFile } from './source-file';
import { lastName, located } from './source-file';
import type { Thing } from './matcher';
import type { Read, Readings } from './readings';

export interface ProvisionsHost {
  sources(): Iterable<SourceFile>;
  /** True for the names of decorators by which factories are known. */
  isProviding(language: LanguageId, name: string): boolean;
  /** The operation a decorator names, with or without arguments. */
  named(value: Located): Entry | undefined;
  match(ref: CallRef): Entry | undefined;
  things(value: Located): { readonly things: readonly Thing[] };
  /** What stands at a place of a call, or under a key of a value; undefined if nothing is seen there. */
  at(ref: CallRef, place: string): Located | undefined;
  key(value: Located, name: string): Located | undefined;
  resolve(value: Located): readonly Located[];
}

export interface Provisions {
  /** Objects of a kind that a container has for the code of a file, those of this name if it has any; empty if none is seen being made. */
  of(kind: string, library: Library, from: SourceFile, name?: string): readonly Thing[];
  /** True if a container makes objects of the classes in this file, or calls its factories. */
  manages(file: SourceFile): boolean;
  /** True if the file gives something to a container, so that a change in it may concern any other file. */
  gives(file: SourceFile): boolean;
}

interface Factory {
  /** Where it is given to the container. */
  readonly file: SourceFile;
  readonly gives: readonly Located[];
  /** Name of the declared type of what it gives; empty if it is not known. */
  readonly declared: string;
  /** Its own name, and those that its annotations give it. */
  readonly names: readonly string[];
  /** It is meant where nobody asks by name. */
  readonly isPrimary: boolean;
  /** Only who asks by name gets it. */
  readonly isListed?: true;
  /** Only its own program gets it. */
  readonly isSupplied?: true;
}

export function createProvisions(host: ProvisionsHost, readings: Readings): Provisions {
  let factories: Read<readonly Factory[]> | undefined;
  const made = new WeakMap<Factory, Read<readonly Thing[]>>();
  const busy = new Set<Factory>();

  const factoriesOf = (file: SourceFile): readonly Factory[] => (mayProvide(file) ? [...annotated(file), ...listings(file).flatMap((ref) => listed(ref))] : []);

  /** Most files have none of the names by which factories are known, and every value of a declared type asks. */
  const mayProvide = (file: SourceFile): boolean => once(providing, file.program, () => listings(file).length > 0
    || [...file.program.functions, ...file.program.types.values()].some(({ decorators = [] }) => decorators.some((decorator) => isNamedSo(located(file, decorator)))));
  const providing = new WeakMap<Program, boolean>();

  const isNamedSo = ({ file: { program }, value }: Located): boolean =>
    host.isProviding(program.language, lastName(value.kind === 'result' ? program.calls[value.call]!.callee : value, program));

  const annotated = (file: SourceFile): readonly Factory[] =>
    file.program.functions.filter((fn) => fn.decorators.some((decorator) => provides(located(file, decorator)))).map(({ name, decorators, returns, result }) => ({
      file, gives: returns.map((value) => located(file, value)), declared: result ? lastName(result, file.program) : '',
      names: [name, ...decorators.flatMap((decorator) => namesIn(decorator, file))], isPrimary: decorators.some((decorator) => lastName(decorator, file.program) === 'Primary'),
    }));

  /** Calls that may list factories, by their names. */
  const listings = (file: SourceFile): readonly CallRef[] => once(candidates, file.program, () => file.program.calls.flatMap((call, index) =>
    call.arguments.length > 0 && host.isProviding(file.program.language, lastName(call.callee, file.program)) ? [index] : [])).map((index) => ({ file, index }));

  function listed(ref: CallRef): readonly Factory[] {
    const operation = host.match(ref)?.operation;
    const supplied = operation?.supplies === undefined ? undefined : host.at(ref, operation.supplies);
    if (supplied) return [{ file: ref.file, gives: [supplied], declared: '', names: [], isPrimary: false, isSupplied: true }];
    const factories = operation?.factories;
    const list = factories && host.at(ref, factories.list);
    if (!list) return [];
    const items = host.resolve(list).flatMap(({ file, value }) => (value.kind === 'list' ? value.items.map((item) => located(file, item)) : []));
    return items.flatMap((item) => listedFactory(item, ref.file, factories));
  }

  function listedFactory(item: Located, file: SourceFile, { name, makes, is }: NonNullable<Operation['factories']>): readonly Factory[] {
    const [asked, maker, itself] = [host.key(item, name), host.key(item, makes), host.key(item, is)];
    const gives = itself ? [itself] : maker ? host.resolve(maker).flatMap((form) => (form.value.kind === 'function' ? form.file.program.functions[form.value.fn]!.returns.map((value) => located(form.file, value)) : [])) : [];
    return asked && gives.length > 0 ? [{ file, gives, declared: '', names: [nameOf(asked)], isPrimary: false, isListed: true }] : [];
  }

  function provides({ file, value }: Located): boolean {
    if (!isNamedSo({ file, value })) return false;
    const entry = value.kind === 'result' ? host.match({ file, index: value.call }) : host.named({ file, value });
    return entry?.operation.does === 'provide';
  }

  function madeBy(factory: Factory): readonly Thing[] {
    const known = made.get(factory);
    if (readings.again(known)) return known.answer;
    // A factory whose product is put together from its own kind has no answer of its own.
    if (busy.has(factory)) return [];
    busy.add(factory);
    const found = readings.about(factory.file.path, () => factory.gives.flatMap((value) => host.things(value).things));
    busy.delete(factory);
    // Nothing may only mean that somebody is still finding out: what a factory takes may be asked for on the way to what it gives.
    if (found.answer.length > 0) made.set(factory, found);
    return found.answer;
  }

  return {
    of(kind, library, from, name) {
      if (!readings.again(factories)) factories = readings.about(allFactories, () => readings.apart(() => [...host.sources()].flatMap(factoriesOf)));
      const all = factories.answer.filter(({ file }) => file.program.language === library.language);
      const own = all.filter(({ file }) => moduleOf(file.path) === moduleOf(from.path));
      for (const some of [own, all.filter(({ isSupplied }) => isSupplied !== true)]) {
        // Only what says that it gives this kind is looked into: a factory's own ingredients are asked for on the way to what it gives.
        const giving = some.filter(({ declared }) => declared === '' || declared === kind)
          .filter(({ isListed, names }) => isListed !== true || (name !== undefined && names.includes(name)))
          .map((factory) => ({ factory, things: madeBy(factory).filter((thing) => thing.made && (thing.kind === kind || factory.declared === kind)) })).filter(({ things }) => things.length > 0);
        const called = giving.filter(({ factory }) => name !== undefined && factory.names.includes(name));
        const primary = giving.filter(({ factory }) => factory.isPrimary);
        const meant = [called, primary, giving].find((choice) => choice.length > 0) ?? [];
        if (meant.length > 0) return meant.flatMap(({ things }) => things);
      }
      return [];
    },
    manages: (file) => mayProvide(file) && ([...file.program.types.values()].some(({ decorators = [] }) => decorators.some((decorator) => provides(located(file, decorator)))) || factoriesOf(file).some(({ isSupplied }) => isSupplied !== true)),
    gives: (file) => factoriesOf(file).length > 0,
  };
}

const candidates = new WeakMap<Program, readonly number[]>();

/** A name to ask by: a text, or how a constant or a class is called. */
const nameOf = ({ file, value }: Located): string => (value.kind === 'literal' ? String(value.value) : lastName(value, file.program));

/** The texts that an annotation is given: `@Bean("orders")`, `@Named("orders")`. */
function namesIn(decorator: Value, { program }: SourceFile): readonly string[] {
  const texts = (value: Value): readonly string[] => (value.kind === 'literal' && typeof value.value === 'string' ? [value.value] : value.kind === 'list' ? value.items.flatMap(texts) : []);
  return decorator.kind === 'result' ? program.calls[decorator.call]!.arguments.flatMap(({ value }) => texts(value)) : [];
}

/** What factories there are, as a source of answers. */
export const allFactories = 'factories';

/** The folder that holds a module's sources: what stands before `src`. */
const moduleOf = (path: string): string => /^(?:.*?\/)?(?=src\/)/.exec(path)?.[0] ?? '';
