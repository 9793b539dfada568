// Where a file lets the pages of every origin make requests with a user's cookies.
import { contains, type Span } from '../../base/span';
import type { CorsKeys, Library, OpenOrigin } from '../concepts';
import type { Call, Value } from '../program';
import { optionsNamed, type WrittenOption } from './options';
import { short } from './policies';
import type { Resolver } from './resolver';
import type { SourceFile } from './source-file';
import { lastName, located, pathOf, siteOf, textOf } from './source-file';

export function openOriginsIn(file: SourceFile, libraries: readonly Library[], resolver: Resolver): readonly OpenOrigin[] {
  const known = libraries.filter(({ language }) => language === file.program.language)
    .flatMap((library) => (library.cors ?? []).map((keys) => ({ library, keys }))).filter(({ keys }) => file.text.includes(keys.credentials) || (keys.whole ?? []).some((path) => file.text.includes(path.split('.').pop()!)));
  const found = known.flatMap(({ library, keys }) => [...(keys.top ? ofNames(library, keys) : keys.methods ? ofMethods(library, keys) : ofOptions(library, keys)), ...ofWhole(library, keys)]);
  return [...new Map([...found, ...ofHeaders()].map((one) => [one.at.span.start, one])).values()];

  /** Headers that the program writes by itself: `response.setHeader('Access-Control-Allow-Origin', request.headers.origin)`. */
  function ofHeaders(): OpenOrigin[] {
    if (!writesHeaders.has(file.program.language) || !/Access-Control-Allow-Credentials/i.test(file.text)) return [];
    const credentials = headersNamed('Access-Control-Allow-Credentials').filter(({ value }) => isConstant(value, true) || isConstant(value, 'true'));
    return headersNamed('Access-Control-Allow-Origin').filter(({ value, at }) => isEveryone(value) || (isAsker(value) && !isConditional(at))).flatMap((open): OpenOrigin[] => {
      const allowed = credentials.find((one) => one.fn === open.fn && Math.abs(one.at.start - open.at.start) < 1500);
      return allowed ? [{ at: siteOf(file, open.at), name: short(textOf(file, open.at)), library: 'cors', clues: [{ note: 'cookies are sent along', ...siteOf(file, allowed.at) }] }] : [];
    });
  }

  function headersNamed(name: string): readonly { readonly value: Value; readonly at: Span; readonly fn: number }[] {
    const set = file.program.calls.flatMap((call) => {
      const [key, value] = call.arguments;
      return key?.value.kind === 'literal' && String(key.value.value).toLowerCase() === name.toLowerCase() && value && settingHeaders.test(lastName(call.callee, file.program)) ? [{ value: value.value, at: call.at, fn: call.fn }] : [];
    });
    const written = optionsNamed(file, new Set([name, name.toLowerCase()])).map(({ value, at }) => ({ value, at, fn: functionAt(at) }));
    return [...set, ...written];
  }

  function functionAt(at: Span): number {
    return file.program.functions.findLastIndex((fn) => contains(fn.at, at));
  }

  /** What the request says: whoever asks is let in. */
  function isAsker(value: Value): boolean {
    const said = value.kind === 'variable' ? file.program.bindings[value.binding]!.values : [value];
    return said.length === 1 && (askers[file.program.language] ?? asker).test(textOf(file, said[0]!.at));
  }

  function isConditional(at: Span): boolean {
    return file.program.regions.some((region) => region.kind === 'branch' && contains(region.at, at));
  }

  function ofOptions(library: Library, keys: CorsKeys): OpenOrigin[] {
    const options = optionsNamed(file, new Set([keys.credentials, ...keys.origins]));
    return options.filter((option) => option.key === keys.credentials && isConstant(option.value, true)).flatMap((allowed): OpenOrigin[] => {
      const clues = [{ note: 'cookies are sent along', ...siteOf(file, allowed.at) }];
      const origins = options.filter((option) => keys.origins.includes(option.key) && belongs(option, allowed, keys));
      const open = origins.find((option) => isEveryone(option.value));
      if (open) return [{ at: siteOf(file, open.at), name: short(textOf(file, open.at)), library: library.title, clues }];
      const call = allowed.call >= 0 ? file.program.calls[allowed.call]! : undefined;
      const byDefault = keys.openBy !== undefined && call !== undefined && keys.openBy.includes(lastName(call.callee, file.program))
        && origins.length === 0 && !call.arguments.some(({ name, spread }) => spread || (name !== undefined && /origin|resources/.test(name)));
      return byDefault ? [{ at: siteOf(file, allowed.at), name: short(textOf(file, allowed.at)), library: library.title, clues: [] }] : [];
    });
  }

  /** `Cors::permissive()`. */
  function ofWhole(library: Library, { whole = [] }: CorsKeys): OpenOrigin[] {
    return file.program.calls.flatMap((call) => {
      const path = pathOf(call.callee, file.program);
      return whole.some((end) => path === end || path.endsWith(`.${end}`)) ? [{ at: siteOf(file, call.at), name: short(textOf(file, call.at)), library: library.title, clues: [] }] : [];
    });
  }

  /** Calls that belong together stand in one chain, or are made on one name. */
  function ofMethods(library: Library, { credentials, origins, openBy = [], everyone = [] }: CorsKeys): OpenOrigin[] {
    const { calls } = file.program;
    const named = (names: readonly string[]): readonly Call[] => calls.filter((call) => call.form === 'call' && names.includes(lastName(call.callee, file.program)));
    const isOpen = (call: Call): boolean => (call.arguments[0] ? isEveryone(call.arguments[0].value) || everyone.includes(nameOf(call.arguments[0].value)) : openBy.includes(lastName(call.callee, file.program)));
    return named([credentials]).filter(({ arguments: [given] }) => !given || isConstant(given.value, true)).flatMap((allowed): OpenOrigin[] => {
      const open = named(origins).find((call) => call.fn === allowed.fn && isSameObject(call, allowed) && isOpen(call));
      const at = open && { start: open.name.start, end: open.at.end };
      return at ? [{ at: siteOf(file, at), name: short(textOf(file, at)), library: library.title, clues: [{ note: 'cookies are sent along', ...siteOf(file, allowed.name) }] }] : [];
    });
  }

  function nameOf(value: Value): string {
    return lastName(value.kind === 'result' ? file.program.calls[value.call]!.callee : value, file.program);
  }

  /** The steps of one chain begin at the same place; calls in statements of their own are made on one name. */
  function isSameObject(one: Call, other: Call): boolean {
    if (one.at.start === other.at.start) return true;
    const [a, b] = [one.callee, other.callee].map((callee) => (callee.kind === 'member' && callee.of.kind === 'variable' ? callee.of.binding : undefined));
    return a !== undefined && a === b;
  }

  /** Written for the same object: in one record or call, or assigned to one; below it in the same call where the library nests them. */
  function belongs(origin: WrittenOption, allowed: WrittenOption, { nested }: CorsKeys): boolean {
    if (origin.of || allowed.of) return origin.of?.text === allowed.of?.text;
    if (nested && origin.call >= 0 && origin.call === allowed.call) return true;
    return origin.call === allowed.call && allowed.beside.includes(origin.key) && origin.beside.includes(allowed.key) && Math.abs(origin.at.start - allowed.at.start) < 1500;
  }

  function ofNames(library: Library, { credentials, origins }: CorsKeys): OpenOrigin[] {
    const named = (name: string) => file.program.bindings.filter((binding) => binding.fn < 0 && binding.name === name).flatMap((binding) => binding.values.map((value) => ({ name, value })));
    const allowed = named(credentials).find(({ value }) => isConstant(value, true));
    const open = origins.flatMap(named).find(({ value }) => isConstant(value, true) || isEveryone(value));
    if (!allowed || !open) return [];
    return [{ at: siteOf(file, open.value.at), name: `${open.name} = ${short(textOf(file, open.value.at))}`, library: library.title, clues: [{ note: 'cookies are sent along', ...siteOf(file, allowed.value.at) }] }];
  }

  function isConstant(value: Value, constant: boolean | string): boolean {
    const forms = resolver.resolve(located(file, value));
    // Annotations of Java say it in text: `allowCredentials = "true"`.
    return forms.length > 0 && forms.every((form) => form.value.kind === 'literal' && (form.value.value === constant || form.value.value === String(constant)));
  }

  function isEveryone(value: Value): boolean {
    const forms = resolver.resolve(located(file, value));
    return forms.length > 0 && forms.every((form) => {
      if (form.value.kind === 'literal') return form.value.value === true || isAnyOrigin(form.value.value);
      if (form.value.kind === 'list') return form.value.items.some((item) => resolver.resolve(located(form.file, item)).every((one) => one.value.kind === 'literal' && isAnyOrigin(one.value.value)));
      return form.value.kind === 'function' && agreesAlways(textOf(form.file, form.file.program.functions[form.value.fn]!.at));
    });
  }
}

const writesHeaders: ReadonlySet<string> = new Set(['javascript', 'python', 'go', 'java', 'csharp']);
// `r.Header.Get("Origin")`, `c.GetHeader("Origin")`, `c.Request.Header.Get("Origin")`
const askers: Readonly<Record<string, RegExp>> = {
  go: /^\w+(?:\.\w+)*\.(?:Get|GetHeader)\("Origin"\)$/i,
  java: /^\w+(?:\(\))?(?:\.\w+(?:\(\))?)*\.(?:getHeader|getFirst|getHeaderString|getOrigin)\((?:"Origin"|HttpHeaders\.ORIGIN)?\)$/i,
  csharp: /^\w+(?:\.\w+)*\.Headers(?:\["Origin"\]|\.Origin)(?:\.(?:ToString|FirstOrDefault|First)\(\))?$/i,
};
const asker = /^(?:(?:url\.)?parse\(req(?:uest)?\.url[^)]*\)\.query\.origin|req(?:uest)?\.query\.origin)$|^(?:req|request|ctx(?:\.request|\.req)?|event|self\.request)\b[\w.\s]*(?:headers?)?(?:\.origin|\[['"]origin['"]\]|\.get\(['"]origin['"]\)|\(['"]origin['"]\))(?:\s*(?:\|\||\?\?|or)\s*['"]\*['"])?$/i;
const settingHeaders = /^(?:header|setHeader|set|append|add|set_header|add_header|Set|Add|Header|SetHeader|addHeader|Append|TryAdd|AppendCommaSeparatedValues|putHeader)$/;
const isAnyOrigin = (value: unknown): boolean => typeof value === 'string' && /^(?:https?:\/\/)?\.?\*$/.test(value);

/** `(origin, callback) => callback(null, true)`, `func(origin string) bool { return true }`, `(context) => context.get('Origin')`: says yes without a look. */
function agreesAlways(text: string): boolean {
  const [, first, answer] = /^(?:async\s+)?(?:function\b\s*\w*\s*)?\(?\s*(\w+)[^{}=]*(?:=>\s*\{?|\{)\s*(?:return\s+)?([^{};]+?)\s*;?\s*\}?$/.exec(text) ?? [];
  if (answer !== undefined && (answer === first || asker.test(answer) || new RegExp(`^\\w+\\(\\s*null\\s*,\\s*${first}\\s*\\)$`).test(answer))) return true;
  // Nothing stands between the head of the function and its only answer.
  return /(?:=>|\{)\s*(?:return\s+)?\w+\(\s*null\s*,\s*true\s*\)\s*;?\s*\}?$/.test(text)
    || /^(?:func\s*\([^)]*\)\s*bool\s*\{\s*return true\s*\}|\(?\w*\)?\s*=>\s*true|lambda \w*:\s*True|\|[^|]*\| true)$/.test(text.replace(/\s+/g, ' '));
}
