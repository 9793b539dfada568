// Where a file weakens TLS: options that the records know, in calls or wherever they are written, and parameters of connection strings.
import type { Address, Change, Library, Site, TlsKey, TlsValues, TlsWeakness, Weakening } from '../concepts';
import { tlsParameters } from '../concepts';
import type { Value } from '../program';
import { isAsked } from './asked';
import type { Match, Matcher } from './matcher';
import { optionsNamed, partsIn, type WrittenOption } from './options';
import { short } from './policies';
import type { Resolver } from './resolver';
import type { Located, SourceFile } from './source-file';
import { lastName, located, siteOf, textOf } from './source-file';

export interface TlsReader {
  /** `address` tells where a call goes. */
  in(file: SourceFile, address: (match: Match) => Address | undefined): readonly TlsWeakness[];
}

interface KnownKey { readonly library: Library; readonly option: TlsKey }

export function createTlsReader(libraries: readonly Library[], matcher: Matcher, resolver: Resolver): TlsReader {
  const keys = new Map<string, KnownKey[]>();
  for (const library of libraries) {
    for (const option of library.tls ?? []) {
      const id = `${library.language} ${option.key}`;
      keys.set(id, [...(keys.get(id) ?? []), { library, option }]);
    }
  }

  return {
    in(file, address) {
      const found = [...ofCalls(file, address), ...ofKeys(file, address), ...ofParameters(file), ...ofDefaults(file), ...ofChecks(file)];
      const once = [...new Map(found.map((one) => [`${one.at.file} ${one.at.span.start} ${one.weakens}`, one])).values()];
      return once.sort((a, b) => a.at.span.start - b.at.span.start);
    },
  };

  function ofCalls(file: SourceFile, address: (match: Match) => Address | undefined): TlsWeakness[] {
    return file.program.calls.flatMap((call, index) => {
      const match = matcher.match({ file, index });
      return (match?.operation.tls ?? []).filter(({ unlessSaid }) => unlessSaid === undefined || !file.text.includes(unlessSaid)).flatMap((option): TlsWeakness[] => {
        if (option.place === undefined) {
          const fixes = writing(siteOf(file, call.name), option);
          return [weakness(file, siteOf(file, call.at), textOf(file, { start: call.at.start, end: call.inner?.start ?? call.at.end }).replace(/\($/, ''), match!.library, option, fixes, address(match!))];
        }
        const keyed = matcher.at(match!.ref, option.place);
        if (keyed.state !== 'given') return [];
        const weak = judge(keyed.value, option);
        if (!weak) return [];
        const argument = call.arguments.find(({ at }) => at.start <= keyed.value.value.at.start && keyed.value.value.at.end <= at.end && keyed.value.file === file);
        const written = textOf(keyed.value.file, argument?.name === undefined ? keyed.value.value.at : argument.at);
        // A bare `false` says nothing about what is switched off.
        const name = argument?.name === undefined && /^(?:true|false|null|None|True|False|\d+|["'].*["'])$/.test(written) && option.place !== undefined ? `${lastName(call.callee, file.program)}(${textOf(keyed.value.file, { start: (argument ? call.arguments[0]! : keyed.value.value).at.start, end: (argument ?? keyed.value.value).at.end })})` : written;
        return [weakness(file, weak.at, name, match!.library, option, weak.fixes, address(match!), weak.allows)];
      });
    });
  }

  /** `def connect(version=ssl.PROTOCOL_TLSv1)`: what counts where nobody says otherwise. */
  function ofDefaults(file: SourceFile): TlsWeakness[] {
    return file.program.functions.flatMap((fn) => fn.parameters.flatMap(({ default: value }): TlsWeakness[] => {
      const module = value === undefined ? undefined : importOf(value);
      if (value === undefined || module === undefined) return [];
      return libraries.filter(({ language, modules }) => language === file.program.language && modules.includes(module)).flatMap((library) => {
        const weak = (library.tls ?? []).flatMap((option) => (option.weakens === 'version' ? judge(located(file, value), option) ?? [] : []))[0];
        return weak ? [weakness(file, weak.at, textOf(file, value.at), library, { weakens: 'version' }, [], undefined, weak.allows)] : [];
      });
    }));
  }

  /** Methods that were written to check and accept everything: an empty `checkServerTrusted`. */
  function ofChecks(file: SourceFile): TlsWeakness[] {
    const { program } = file;
    return libraries.filter((library) => library.language === program.language).flatMap((library) => (library.checks ?? []).flatMap((check) =>
      program.functions.flatMap((fn, index): TlsWeakness[] => {
        if (fn.name !== check.method || fn.owner === undefined) return [];
        const bases = program.types.get(fn.owner)?.bases ?? [];
        if (!bases.some((base) => lastName(base, program) === check.base)) return [];
        if (!(check.byDoingNothing ? doesNothing(file, index, check.consenting) : answersOnly(file, index, check.answers ?? []))) return [];
        const start = file.text.indexOf(fn.name, fn.at.start);
        return [weakness(file, siteOf(file, { start, end: start + fn.name.length }), `${check.base}.${check.method}`, library, check, [], undefined)];
      })));
  }

  function doesNothing({ program }: SourceFile, index: number, consenting: readonly string[] = []): boolean {
    return !program.calls.some((call) => call.fn === index && !consenting.includes(lastName(call.callee, program))) && !program.exits.some((exit) => exit.fn === index && exit.kind === 'throw');
  }

  function answersOnly(file: SourceFile, index: number, answers: readonly (boolean | null)[]): boolean {
    const returned = file.program.functions[index]!.returns.flatMap((value) => resolver.resolve(located(file, value)));
    return returned.length > 0 && !file.program.exits.some((exit) => exit.fn === index && exit.kind === 'throw')
      && returned.every(({ value }) => value.kind === 'literal' && answers.includes(value.value as boolean | null));
  }

  function ofKeys(file: SourceFile, address: (match: Match) => Address | undefined): TlsWeakness[] {
    const { language } = file.program;
    const present = new Set([...keys.keys()].filter((id) => id.startsWith(`${language} `)).map((id) => id.slice(language.length + 1)).filter((key) => file.text.includes(key)));
    if (present.size === 0) return [];
    const options = optionsNamed(file, present);
    const found = options.flatMap((option) => (keys.get(`${language} ${option.key}`) ?? []).flatMap(({ library, option: known }) => {
      const weak = fits(file, option, known, library) ? judge(located(file, option.value), known) : undefined;
      if (!weak) return [];
      const match = option.call >= 0 ? matcher.match({ file, index: option.call }) : undefined;
      const goes = match && address(match);
      const weakened = weakness(file, weak.at, textOf(file, option.at), library, known, weak.fixes, goes, weak.allows);
      return [{ option, weakness: isMended(option, known) ? { ...weakened, when: 'asked' as const } : weakened }];
    }));
    /** `context.verify_mode = CERT_NONE`, and further down `if strict: context.verify_mode = CERT_REQUIRED`: a setting decides. */
    function isMended({ of, key, at }: WrittenOption, known: TlsKey): boolean {
      return of !== undefined && options.some((other) => other.key === key && other.of?.fn === of.fn && other.of.text === of.text && other.at.start > at.start && !judge(located(file, other.value), known));
    }
    // Without a check of the certificate there is no name to check: one thing was switched off, and is switched on together.
    const isPart = (one: typeof found[number], whole: typeof found[number]): boolean => (
      one.weakness.weakens === 'host-name' && whole.weakness.weakens === 'certificate' && one.option.of !== undefined && one.option.of.text === whole.option.of?.text
    );
    return found.filter((one) => !found.some((whole) => isPart(one, whole))).map((whole) => {
      const parts = found.filter((one) => isPart(one, whole)).map((one) => one.weakness);
      return parts.length === 0 ? whole.weakness : { ...whole.weakness, fixes: together(whole.weakness, parts) };
    });
  }

  function fits(file: SourceFile, option: WrittenOption, { unless = [], notFor = [], on }: TlsKey, library: Library): boolean {
    if (option.beside.some((key) => unless.includes(key))) return false;
    if (on && !(option.of && [option.of.name, ...basesOf(file, option)].some((one) => on.some((name) => wildcard(name).test(one))) && file.program.imports.some((module) => library.modules.includes(module)))) return false;
    if (notFor.length === 0) return true;
    const calls = [...(option.call >= 0 ? [option.call] : []), ...makersOf(file, option)];
    return !calls.some((index) => {
      const call = file.program.calls[index]!;
      const given = call.arguments.map(({ value }) => (value.kind === 'member' || value.kind === 'import' ? value.name : ''));
      return [lastName(call.callee, file.program), ...given].some((name) => notFor.includes(name));
    });
  }

  /** What a class says it is, whose member is assigned inside of it: `self.verify = False` in a `requests.Session`. */
  function basesOf({ program }: SourceFile, { of }: WrittenOption): readonly string[] {
    const type = of?.value.kind === 'self' ? program.types.get(of.value.type) : undefined;
    return (type?.bases ?? []).map((base) => lastName(base, program));
  }

  /** The calls that make the object whose member is assigned. */
  function makersOf(file: SourceFile, { of }: WrittenOption): readonly number[] {
    if (of?.value.kind !== 'variable') return [];
    return (file.program.bindings[of.value.binding]?.values ?? []).flatMap((value) => (value.kind === 'result' ? [value.call] : []));
  }

  /** Where a value that surely weakens is written; undefined for what is safe or cannot be seen. */
  function judge(value: Located, option: TlsValues): { readonly at: Site; readonly fixes: readonly Change[]; readonly allows?: string } | undefined {
    const forms = resolver.resolve(value);
    const weak = forms.map((form) => weakForm(form, option));
    if (weak.length === 0 || weak.includes(undefined)) return undefined;
    const [form] = forms;
    // A constant of this file is mended where it is written; one from elsewhere where it is used.
    const place = forms.length === 1 && form!.file === value.file && form!.value.kind === 'literal' ? form! : value;
    // Of a list of ciphers the broken one is told.
    const broken = option.ciphers && forms.length === 1 && form!.file === value.file && form!.value.kind === 'list' ? form!.value.items.find((item) => resolver.resolve(located(form!.file, item)).some((one) => weakForm(one, option) !== undefined)) : undefined;
    const at = siteOf(place.file, broken?.at ?? place.value.at);
    const fixes = forms.length > 1 ? [] : writing(at, option);
    return { at, fixes, ...(weak[0] ? { allows: weak[0] } : {}) };
  }

  /** What a form allows (empty: nothing to say), or undefined if it weakens nothing. */
  function weakForm(form: Located, option: TlsValues): string | undefined {
    const { values = [], constants = {}, answers, ciphers } = option;
    const { file, value } = form;
    switch (value.kind) {
      case 'literal':
        if (ciphers && typeof value.value === 'string') return brokenIn(value.value, ciphers);
        // Several versions in one text: the oldest counts.
        if (option.weakens === 'version' && typeof value.value === 'string' && /[,\s]/.test(value.value)) return value.value.split(/[,\s]+/).filter((part) => values.includes(part)).map(readable)[0];
        return values.includes(value.value) ? (typeof value.value === 'string' && /\d/.test(value.value) && value.value.length > 1 ? readable(value.value) : '') : undefined;
      case 'import':
      case 'member':
        if (ciphers) return ciphers.find((cipher) => value.name.toUpperCase().split('_').includes(cipher));
        return Object.hasOwn(constants, value.name) ? constants[value.name] : undefined;
      case 'list': {
        // Of the versions that are allowed the oldest counts.
        if (!ciphers && (Object.keys(constants).length > 0 || values.length > 0)) return value.items.flatMap((item) => resolver.resolve(located(file, item))).filter((part) => part.value.kind !== 'list').map((part) => weakForm(part, { weakens: 'version', values, constants })).find((name) => name !== undefined);
        const parts = ciphers ? value.items.flatMap((item) => resolver.resolve(located(file, item))) : [];
        return parts.map((part) => weakForm(part, { weakens: 'cipher', ciphers: ciphers! })).find((name) => name !== undefined);
      }
      // An instance of what accepts everything: `AutoAddPolicy()`.
      case 'result': {
        const { callee } = file.program.calls[value.call]!;
        return callee.kind === 'import' || callee.kind === 'member' ? weakForm(located(file, callee), { weakens: option.weakens, constants }) : undefined;
      }
      case 'function': {
        const fn = file.program.functions[value.fn]!;
        if (!answers || /\b(throw|raise|panic)\b/.test(textOf(file, fn.at))) return undefined;
        const given = fn.returns.flatMap((returned) => resolver.resolve(located(file, returned)));
        return given.every(({ value: v }) => v.kind === 'literal' && answers.includes(v.value as boolean | null)) && (given.length > 0 || answers.includes(null)) ? '' : undefined;
      }
      default:
        return undefined;
    }
  }

  function ofParameters(file: SourceFile): TlsWeakness[] {
    const written = new Set((file.text.match(anyParameter) ?? []).map((name) => name.slice(0, -1).toLowerCase()));
    if (written.size === 0) return [];
    const names = tlsParameters.filter(({ name }) => written.has(name));
    const out: TlsWeakness[] = [];
    for (const { part } of partsIn(file.program)) {
      if (part.kind !== 'literal' || typeof part.value !== 'string') continue;
      for (const parameter of names) {
        const shown = parameterIn(part.value, parameter.name, parameter.values);
        // node-postgres checks the certificate with `require`.
        if (shown === undefined || (parameter.when && (file.program.language === 'javascript' || /sslrootcert=/.test(part.value)))) continue;
        out.push({
          at: siteOf(file, part.at), name: shown, library: 'connection string', weakens: parameter.weakens,
          when: parameter.when ?? (isAsked(file, part.at.start) ? 'asked' : 'always'), clues: [], fixes: [],
        });
      }
    }
    return out;
  }
}

/** The module that a constant comes from. */
function importOf(value: Value): string | undefined {
  if (value.kind === 'import') return value.module;
  return value.kind === 'member' ? importOf(value.of) : undefined;
}

const anyParameter = new RegExp(`(?:${tlsParameters.map(({ name }) => name).join('|')})=`, 'gi');

/** `name=value` inside a connection string, as written; undefined if the text is none, or says something else. */
export function parameterIn(text: string, name: string, values: readonly string[]): string | undefined {
  const found = new RegExp(`(?:^|[?&;\\s])(${name}\\s*=\\s*([\\w.-]+))`, 'i').exec(text);
  if (!found || !values.includes(found[2]!.toLowerCase())) return undefined;
  // A piece of a longer text begins with the sign before the parameter.
  return /:\/\/|@tcp\(|\b(?:host|server|data source|dbname|user)\s*=|^[?&;]/i.test(text) ? found[1]! : undefined;
}

function weakness(file: SourceFile, at: Site, name: string, library: Library, option: TlsValues, fixes: readonly Change[], address: Address | undefined, allows?: string): TlsWeakness {
  return {
    at, name: short(name), library: library.title, weakens: option.weakens, ...(allows ? { allows } : {}), ...(address ? { address } : {}),
    when: option.when ?? (at.file === file.path && isAsked(file, at.span.start) ? 'asked' : 'always'), clues: [], fixes,
  };
}

function together({ fixes }: TlsWeakness, parts: readonly TlsWeakness[]): readonly Change[] {
  return fixes.map(({ title, edits }) => ({ title, edits: [...edits, ...parts.flatMap((part) => part.fixes[0]?.edits ?? [])] }));
}

const titles: Readonly<Record<Weakening, string>> = {
  certificate: 'Check the certificate', 'host-name': 'Check the name in the certificate', 'host-key': 'Accept known hosts only', version: 'Allow TLS 1.2 and newer only', cipher: 'Allow strong ciphers only',
};

function writing(at: Site, { instead, weakens }: TlsValues): readonly Change[] {
  return instead === undefined ? [] : [{ title: titles[weakens], edits: [{ newText: instead, file: at.file, span: at.span }] }];
}

/** The first broken cipher that a list in OpenSSL's notation lets in. */
function brokenIn(list: string, ciphers: readonly string[]): string | undefined {
  const parts = list.toUpperCase().split(/[:,\s]+/).filter((part) => part !== '' && !/^[!-]/.test(part));
  return ciphers.find((cipher) => parts.some((part) => part.split(/[-_+]/).includes(cipher.toUpperCase())));
}

/** `TLSv1.1` and `TLSv1_1_method` as people say it. */
function readable(version: string): string {
  const [, protocol, numbers] = /^(SSL|TLS)v?([\d._]+?)(?:_.*method)?$/i.exec(version) ?? [];
  if (protocol === undefined || numbers === undefined) return version;
  const number = numbers.replaceAll('_', '.').replace(/\.$/, '');
  return `${protocol.toUpperCase()} ${number.includes('.') ? number : `${number}.0`}`;
}

function wildcard(pattern: string): RegExp {
  return new RegExp(`^${pattern.split('*').join('.*')}$`, 'i');
}
