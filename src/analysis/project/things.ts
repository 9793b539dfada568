// Which objects of libraries a value may be: what a call makes, what a type or an annotation declares, what a container hands in.
import type { Library } from '../concepts';
import type { Catalogue } from './catalogue';
import type { Matcher, Thing } from './matcher';
import type { Registrations } from './registrations';
import type { Resolver } from './resolver';
import type { TypeInfo } from '../program';
import { located, type Located, type SourceFile } from './source-file';
import { inModules, kindNamed, symbolOf } from './symbols';

/** What a container gives to the code of a file. */
export interface Container extends Registrations {
  /** Objects of a kind that its factories make. */
  provided(kind: string, library: Library, from: SourceFile, name: string | undefined): readonly Thing[];
  /** True if it makes the objects of this file's classes, so that what they declare comes from it. */
  manages(file: SourceFile): boolean;
  /** True if a configuration file of the workspace has a setting of one of these names. */
  isSet(names: readonly string[]): boolean;
}

/** What a matcher tells of values, built on what it tells of calls: a value is mostly what some call makes. */
export function createThings(catalogue: Catalogue, resolver: Resolver, { match, named }: Pick<Matcher, 'match' | 'named'>, container?: Container): {
  readonly things: Matcher['things'];
  /** The same of a final form of a value. */
  readonly thingsOfForm: Matcher['things'];
} {
  function things(value: Located): { things: readonly Thing[]; open: boolean } {
    const all: Thing[] = [];
    let unseen = false;
    let declared = false;
    for (const form of resolver.resolve(value)) {
      const { things: found, open: more } = thingsOfForm(form);
      all.push(...found);
      // A declared type beside the value that is of it (`HttpClient client = HttpClient.create()`) names no second possibility.
      if (form.value.kind === 'instance') declared ||= more;
      else unseen ||= more;
    }
    return { things: seenBeing(all), open: unseen || (declared && !all.some(({ made }) => made)) };
  }

  function thingsOfForm(form: Located): { things: readonly Thing[]; open: boolean } {
    const { file, value } = form;
    const language = file.program.language;
    switch (value.kind) {
      case 'result': {
        // Records name the first result only; the others may be anything, such as the context in `span, ctx := start(ctx)`.
        if ((value.index ?? 0) !== 0) return { things: [], open: true };
        const made = match({ file, index: value.call });
        const registered = made?.operation.asks ? container?.asked(made) ?? [] : [];
        if (registered.length > 0) return { things: registered.map((registration) => ({ kind: made!.operation.makes!, library: made!.library, made: registration })), open: false };
        return made?.operation.makes ? { things: [{ kind: made.operation.makes, library: made.library, made }], open: false } : { things: [], open: true };
      }
      case 'instance': {
        for (const type of resolver.resolve(located(file, value.type))) {
          const symbol = symbolOf(type.value);
          // Nothing else can be there; how it was made is what stays unknown.
          const declared = symbol && kindNamed(catalogue, language, symbol);
          const handed = container?.handedTo(form, declared?.kind) ?? [];
          if (handed.length > 0) return { things: handed.map((made) => ({ kind: declared?.kind ?? made.operation.registers!.kind, library: declared?.library ?? made.library, made })), open: false };
          if (!declared) {
            const annotated = declaredClients(type);
            if (annotated.length > 0) return { things: annotated, open: false };
            continue;
          }
          // A container fills what has a name to ask for it by: fields and parameters, not variables inside of a function.
          if (value.asks === undefined) return { things: [declared], open: false };
          const given = container?.provided(declared.kind, declared.library, file, value.asks) ?? [];
          return { things: given.length > 0 ? given : [container?.manages(file) === true ? preset(declared) : declared], open: false };
        }
        return { things: [], open: true };
      }
      case 'import':
      case 'global':
      case 'member': {
        const symbol = symbolOf(value);
        const entries = symbol?.from ? inModules(catalogue, language, symbol)
          : symbol?.global !== undefined ? catalogue.global(language, symbol.global) : [];
        const provided = entries.find((e) => e.operation.makes !== undefined && e.operation.does !== 'wrap');
        if (provided) return { things: [{ kind: provided.operation.makes!, library: provided.library, provided }], open: false };
        return propertyOf(form) ?? { things: [], open: true };
      }
      case 'literal':
        return { things: [], open: false };
      case 'unknown': {
        const handed = value.handed && handedTo(file, value.handed.fn, value.handed.index);
        return handed ? { things: [handed], open: false } : { things: [], open: true };
      }
      default:
        return { things: [], open: true };
    }
  }

  /** What a library hands to a function that it was given: the socket in `io.on('connection', (socket) => …)`. */
  function handedTo(file: SourceFile, fn: number, index: number): Thing | undefined {
    const { passedTo } = file.program.functions[fn]!;
    const given = passedTo && match({ file, index: passedTo.call });
    const kind = given?.operation.hands?.[passedTo!.argument]?.[index];
    return kind === undefined ? undefined : { kind, library: given!.library };
  }

  /** An interface of the project whose calls a library makes, because an annotation says so: `@FeignClient("cart") interface Cart`. */
  function declaredClients({ file, value }: Located): readonly Thing[] {
    const type = value.kind === 'self' ? file.program.types.get(value.type) : undefined;
    return (type?.decorators ?? []).flatMap((decorator): readonly Thing[] => {
      const made = decorator.kind === 'result' ? match({ file, index: decorator.call }) : undefined;
      const entry = made ?? (decorator.kind === 'result' ? undefined : named(located(file, decorator)));
      if (entry?.operation.declares !== true || entry.operation.makes === undefined) return [];
      const configured = (container?.isSet(entry.operation.unlessSet ?? []) ?? false) || saysItRepeats(file, type!);
      return [{ kind: entry.operation.makes, library: entry.library, ...(configured ? {} : made ? { made } : { provided: entry }) }];
    });
  }

  /** An object that a container brings as the library makes it by default. */
  function preset(declared: Thing): Thing {
    const operation = declared.library.operations.find((o) => o.injected === true && o.makes === declared.kind);
    return operation && !(container?.isSet(operation.unlessSet ?? []) ?? false) ? { ...declared, provided: { library: declared.library, operation } } : declared;
  }

  /** A property of a library object that is itself an object of the library: `source.Token`. */
  function propertyOf({ file, value }: Located): { things: readonly Thing[]; open: boolean } | undefined {
    if (value.kind !== 'member') return undefined;
    const things = thingsOfForm(located(file, value.of)).things.flatMap((owner) => {
      const entry = catalogue.method(file.program.language, owner.kind, value.name, owner.library).find((e) => e.operation.property === true);
      return entry?.operation.makes === undefined ? [] : [{ ...owner, kind: entry.operation.makes }];
    });
    return things.length > 0 ? { things, open: false } : undefined;
  }

  return { things, thingsOfForm };
}

/** The interface, or a method of it, is told to repeat: which calls that is for is not looked into. */
function saysItRepeats({ text }: SourceFile, { decorators = [], at }: TypeInfo): boolean {
  const start = Math.min(at.start, ...decorators.map((decorator) => decorator.at.start));
  const end = text.indexOf('\n}', at.end);
  return repeats.test(text.slice(start, end < 0 ? undefined : end));
}

const repeats = /@(?:[\w.]+\.)?Retry(?:able)?\b/;

/** What was seen being made says more than a declared type: that goes where both are there. */
export function seenBeing(things: readonly Thing[]): readonly Thing[] {
  const made = things.filter((thing) => thing.made ?? thing.provided);
  return made.length > 0 ? made : things;
}
