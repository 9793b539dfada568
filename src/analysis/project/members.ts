// What a member of a class or struct of the project is: what its fields hold, its methods, those of what it is derived from, and
// those of who implements it.
import type { LanguageId } from '../program';
import { maxCallSites, maxOptions } from './budget';
import { methodsOf } from './by-place';
import { askedSignatures, declaredSignature } from './go-signatures';
import { implementingClasses, onlyNotes, standIn } from './implementing-classes';
import { overloadOf, type Asked } from './overloads';
import type { Readings } from './readings';
import type { Next, ResolverHost } from './resolver';
import { callOf, lastName, lastSegment, located, type Located, type SourceFile } from './source-file';
import { testFile } from './test-file';

export interface Members {
  /** What a member of a type that a file declares may be; undefined if nothing has it. `called` where it is called, so that it is no field. */
  field(file: SourceFile, type: string, name: string, next: Next, asked: Asked, called?: boolean): readonly Located[] | undefined;
  /** Whether a type of a file has all methods that an interface asks for, as far as their signatures can be read. */
  answersFor(file: SourceFile, owner: string, asking: SourceFile, type: string): boolean;
}

const maxGenerations = 8;

/** Languages in which one type may be declared in several files. */
const spread: ReadonlySet<LanguageId> = new Set(['go', 'csharp']);

// Names that more files define than this (`Get`, `Close`) say little about who implements what.
const maxDefiners = 24;

export function createMembers(host: ResolverHost, readings: Readings): Members {
  return { field, answersFor };

  function field(file: SourceFile, type: string, name: string, next: Next, asked: Asked, called = false, generation = 0): readonly Located[] | undefined {
    // `class Session(Session)` over an import of the same name looks like its own ancestor.
    if (generation > maxGenerations) return undefined;
    const values: Located[] = [];
    // A Go type is spread over the files of its folder, a partial class of C# over any.
    const files = [file, ...(spread.has(file.program.language) ? host.parts(file, type).filter((f) => f !== file) : [])];
    // A method that is called is not the field of the same name.
    for (const f of called ? [] : files) {
      for (const value of f.program.types.get(type)?.fields.get(name) ?? []) values.push(...next(value, f));
    }
    // What was seen being made says more than the declared type alone.
    const made = values.filter((v) => v.value.kind !== 'instance' && !(v.value.kind === 'literal' && v.value.value === null));
    // Of what a call gives that nobody describes, the declared type is all that is known.
    if (made.length > 0) return [...made, ...(made.every(isVague) ? values.filter(({ value }) => value.kind === 'instance').slice(0, 1) : [])].slice(0, maxOptions);
    const given = called ? [] : givenElsewhere(files, type, name, next);
    if (given.length > 0) return given.slice(0, maxOptions);
    // What is handed in by another name (`@Qualifier`) says more than the field that keeps it.
    if (values.length > 0) return [values.find(({ value }) => value.kind === 'instance' && value.asks !== undefined && value.asks !== name) ?? values[0]!];
    for (const f of files) {
      const methods = methodsOf(f.program, type, name);
      if (methods.length > 0) return [theMethod(f, methods, asked)];
    }
    for (const f of files) {
      for (const base of f.program.types.get(type)?.bases ?? []) {
        for (const resolved of next(base, f)) {
          const inherited = resolved.value.kind === 'self' ? field(resolved.file, resolved.value.type, name, next, asked, called, generation + 1) : undefined;
          if (inherited) return inherited;
        }
      }
    }
    return promoted(files, type, name, next, asked) ?? implementation(files, type, name) ?? (generation === 0 ? implemented(files, type, name, next, asked) : undefined);
  }

  /** Go: a method of the one type from elsewhere that a struct embeds is called on the object that the struct was given. */
  function promoted(files: readonly SourceFile[], type: string, name: string, next: Next, asked: Asked): readonly Located[] | undefined {
    if (files[0]!.program.language !== 'go') return undefined;
    const embedded = files.flatMap((f) => (f.program.types.get(type)?.bases ?? []).filter((base) => next(base, f).some(({ value }) => value.kind === 'member')).map((base) => ({ f, base })));
    const [only] = embedded;
    const inside = only && embedded.length === 1 ? lastName(only.base, only.f.program) : name;
    if (!only || inside === name || !files.some((f) => f.program.types.get(type)?.fields.has(inside))) return undefined;
    return field(files[0]!, type, inside, next, asked)?.map(({ file, value }) => located(file, { kind: 'member', of: value, name, at: value.at }));
  }

  function theMethod(file: SourceFile, methods: readonly number[], asked: Asked): Located {
    const fn = overloadOf(file.program, methods, asked);
    return located(file, { kind: 'function', fn, at: file.program.functions[fn]!.at });
  }

  /** The method behind an interface of Go, where one type of the project alone has all that the interface asks for. */
  function implementation(files: readonly SourceFile[], type: string, name: string): readonly Located[] | undefined {
    const asked = files.flatMap((f) => f.program.types.get(type)?.asksFor ?? []);
    if (!asked.includes(name)) return undefined;
    const defining = host.defining(name).filter((f) => f.language === files[0]!.language && !testFile.test(f.path) && !standIn.test(f.path));
    if (defining.length > maxDefiners) return undefined;
    for (const { path } of defining) readings.note(path);
    const found = defining.flatMap((file) => file.program.functions.flatMap((fn, index): readonly Located[] => {
      if (fn.name !== name || fn.owner === undefined || standIn.test(fn.owner) || !hasMethods(file, fn.owner, asked)) return [];
      return [located(file, { kind: 'function', fn: index, at: fn.at })];
    }));
    if (found.length < 2) return found.length === 1 ? found : undefined;
    const meant = found.filter(({ file, value }) => value.kind === 'function' && !onlyNotes(file, file.program.functions[value.fn]!.owner!, type));
    const fitting = meant.filter(({ file, value }) => value.kind === 'function' && files.every((asking) => fits(file, file.program.functions[value.fn]!.owner!, asking, type)));
    return fitting.length === 1 ? fitting : undefined;
  }

  function answersFor(file: SourceFile, owner: string, asking: SourceFile, type: string): boolean {
    return hasMethods(file, owner, asking.program.types.get(type)?.asksFor ?? []) && fits(file, owner, asking, type);
  }

  /** What the methods take and give, where both can be read. */
  function fits(file: SourceFile, owner: string, asking: SourceFile, type: string): boolean {
    const info = asking.program.types.get(type);
    if (!info?.asksFor) return true;
    const wanted = askedSignatures(asking, info.at.end);
    const parts = [file, ...host.parts(file, owner)];
    return info.asksFor.every((name) => {
      const signature = wanted.get(name);
      const declared = parts.flatMap((part) => methodsOf(part.program, owner, name).flatMap((fn) => declaredSignature(part, part.program.functions[fn]!.at, name) ?? []));
      return signature === undefined || declared.length === 0 || declared.includes(signature);
    });
  }

  function hasMethods(file: SourceFile, owner: string, names: readonly string[]): boolean {
    const parts = [file, ...host.parts(file, owner)];
    return names.every((method) => parts.some(({ program }) => methodsOf(program, owner, method).length > 0));
  }

  /** A method of an interface means that of the one class of the project that implements it; of several none is known to be meant. */
  function implemented(files: readonly SourceFile[], type: string, name: string, next: Next, asked: Asked): readonly Located[] | undefined {
    const found = implementingClasses(files, type, host, next).map(({ file, name: owner }) => ({ file, methods: methodsOf(file.program, owner, name) })).filter(({ methods }) => methods.length > 0);
    // Of several any may be meant; in Rust, where traits are made for that, all are given.
    return found.length === 1 || (found.length > 1 && files[0]!.language.id === 'rust') ? found.map((one) => theMethod(one.file, one.methods, asked)) : undefined;
  }

  /** `AppState { http: Client::new() }`: what literals in other files than the type's own put into a field. */
  function givenElsewhere(files: readonly SourceFile[], type: string, name: string, next: Next): readonly Located[] {
    const literals = host.callsNamed(lastSegment(type)).filter((ref) => callOf(ref).form === 'literal' && ref.file.language === files[0]!.language
      && !files.includes(ref.file) && !testFile.test(ref.file.path) && callOf(ref).arguments.some((argument) => argument.name === name));
    if (literals.length > maxCallSites) return [];
    return literals.filter((ref) => next(callOf(ref).callee, ref.file).some(({ file, value }) => value.kind === 'self' && value.type === type && files.includes(file)))
      .flatMap((ref) => next(callOf(ref).arguments.find((argument) => argument.name === name)!.value, ref.file))
      .filter(({ value }) => value.kind !== 'instance');
  }
}

/** What comes out of somebody else's function, or is a part of something from elsewhere. */
const isVague = ({ file, value }: Located): boolean => value.kind === 'member' || (value.kind === 'result' && callOf({ file, index: value.call }).form === 'call');
