// Where a file writes down a password, a token or a key: at a place that a record names, beside the host it opens, inside a
// connection string, or recognisable by its form. A value counts only once it reaches something that uses it.
import { contains, type Span } from '../../base/span';
import type { Change, Clue, Credential, Library, Reach } from '../concepts';
import { issuerOf, kindOfSecret, reachOf } from '../concepts';
import type { Call, Value } from '../program';
import { isAsked } from './asked';
import { piecesOf } from './constants';
import type { Match, Matcher } from './matcher';
import { optionsNamed, partsIn, type WrittenOption } from './options';
import type { Resolver } from './resolver';
import { isTesting } from './runs-once';
import type { Located, SourceFile } from './source-file';
import { lastName, located, siteOf, textOf } from './source-file';

export interface CredentialReader {
  in(file: SourceFile, reachOfCall: (match: Match) => Reach): readonly Credential[];
}

type Found = Omit<Credential, 'clues' | 'fixes' | 'at' | 'value' | 'fallback'>;

const wordsForPeople = /(?:^|\/)(?:i18n|l10n|locales?|langs?|languages?|translations?|intl)\/|(?:^|[/._-])(?:i18n|translations?|messages)\.\w+$/i;

/** Classes of settings that no deployment runs with: `class DevelopmentConfig`. */
const forDevelopment = /^(?:dev(?:elopment)?|test(?:ing)?|local|unittest|ci)(?![a-z])|(?:Development|Dev|Testing|Test|Local)(?:Config|Settings)?$/i;

/** `if (environment.IsEnvironment("Test"))`: no deployment runs what stands below. */
const outsideProduction = /\b(?:Is(?:Development|Testing)|IsEnvironment\(\s*"(?:test|dev|local)\w*")/i;

export function createCredentialReader(libraries: readonly Library[], matcher: Matcher, resolver: Resolver): CredentialReader {
  const known = libraries.flatMap((library) => (library.credentials ?? []).map((secret) => ({ library, secret })));
  const present = (file: SourceFile) => known.filter(({ library, secret }) => library.language === file.program.language && file.text.includes(secret.key));

  return {
    in(file, reachOfCall) {
      const found = [...ofCalls(file, reachOfCall), ...ofKeys(file), ...ofNames(file), ...besideHosts(file, reachOfCall), ...ofTexts(file), ...insideTexts(file)];
      const once = new Map<string, Credential>();
      // The first reader knows most about what the value opens.
      for (const one of found) {
        const key = `${one.at.file} ${one.at.span.start}`;
        if (!once.has(key)) once.set(key, one);
      }
      return [...once.values()].sort((a, b) => a.at.span.start - b.at.span.start);
    },
  };

  function ofCalls(file: SourceFile, reachOfCall: (match: Match) => Reach): Credential[] {
    return file.program.calls.flatMap((call, index) => {
      const match = matcher.match({ file, index });
      return (match?.operation.credentials ?? []).flatMap(({ place, opens }) => {
        const keyed = matcher.at(match!.ref, place);
        if (keyed.state !== 'given') return [];
        return credentialIn(lastOfPair(keyed.value), { name: nameOf(keyed.value, place), opens, sink: nameOfCall(file, call), reach: reachOfCall(match!) }, file);
      });
    });
  }

  /** Options that mean a secret wherever they are written: `secretAccessKey`, `SECRET_KEY`. */
  function ofKeys(file: SourceFile): Credential[] {
    const here = present(file).filter(({ secret }) => !secret.top);
    if (here.length === 0) return [];
    return optionsNamed(file, new Set(here.map(({ secret }) => secret.key))).flatMap((option) => here.filter(({ secret }) => secret.key === option.key).flatMap(({ library, secret: { on, opens } }) => {
      if (on && !(option.of && on.includes(option.of.name)) && !on.includes(nameOfReceiver(file, option.call))) return [];
      return credentialIn(located(file, option.value), { name: option.key, opens, sink: library.title, reach: 'unknown' }, file);
    }));
  }

  /** `config` of `app.config.update(SECRET_KEY=…)`. */
  function nameOfReceiver({ program }: SourceFile, call: number): string {
    const callee = call >= 0 ? program.calls[call]!.callee : undefined;
    return callee?.kind === 'member' && /^(?:update|from_mapping)$/.test(callee.name) ? lastName(callee.of, program) : '';
  }

  /** Names of a module or class that a framework reads: `SECRET_KEY` of Django's settings. */
  function ofNames(file: SourceFile): Credential[] {
    const types = [...file.program.types.values()];
    return present(file).filter(({ secret }) => secret.top).flatMap(({ library, secret: { key, opens } }) => {
      const values = [
        ...file.program.bindings.filter((binding) => binding.fn < 0 && binding.name === key).flatMap((binding) => binding.values),
        ...types.flatMap((type) => type.fields.get(key) ?? []),
      ].filter((value) => !types.some(({ name, at }) => forDevelopment.test(name) && contains(at, value.at)));
      return values.flatMap((value) => credentialIn(located(file, value), { name: key, opens, sink: library.title, reach: 'unknown' }, file));
    });
  }

  /** `{ host, user, password }` in the hands of something that connects; also where the host stands in front of them, without a name. */
  function besideHosts(file: SourceFile, reachOfCall: (match: Match) => Reach): Credential[] {
    // Words for people, in whatever language.
    if (!/pass|pwd|_auth/i.test(file.text) || wordsForPeople.test(file.path)) return [];
    const options = optionsNamed(file, passwordKeys);
    return options.flatMap((option) => {
      const call = option.call >= 0 ? file.program.calls[option.call]! : undefined;
      const beside = option.beside.map((key) => key.toLowerCase());
      const connects = call !== undefined && connecting.test(lastName(call.callee, file.program)) && !creating.test(lastName(call.callee, file.program));
      if (call && /^assert|^expect/i.test(lastName(call.callee, file.program))) return [];
      // A test logs in to what it has started itself.
      const match = call && matcher.match({ file, index: option.call });
      const opening = match?.operation.does === 'connect' && match.operation.address ? match : undefined;
      const isSink = beside.some((key) => hostKeys.has(key)) || (opening !== undefined && !isTesting(file.path)) || (connects && !isTesting(file.path) && beside.some((key) => userKeys.has(key)));
      if (!isSink) return [];
      const name = nameOf(located(file, option.value), option.key);
      return credentialIn(located(file, option.value), { name, opens: 'connect', sink: call ? nameOfCall(file, call) : 'a connection', reach: opening && !beside.some((key) => hostKeys.has(key)) ? reachOfCall(opening) : reachBeside(file, option) }, file);
    });
  }

  function reachBeside(file: SourceFile, option: WrittenOption): Reach {
    const hosts = optionsNamed(file, new Set(option.beside.filter((key) => hostKeys.has(key.toLowerCase()) && !/^(db|database|dbname|port)$/i.test(key))))
      .filter((host) => (option.of ? host.of?.text === option.of.text : Math.abs(host.at.start - option.at.start) < 2000 && host.beside.length === option.beside.length));
    const nearest = [...hosts].sort((a, b) => Math.abs(a.at.start - option.at.start) - Math.abs(b.at.start - option.at.start))[0];
    if (!nearest) return 'unknown';
    const texts = piecesOf(located(file, nearest.value), resolver).map((pieces) => (pieces.every(({ text }) => text !== undefined) ? pieces.map(({ text }) => text).join('') : undefined));
    const reaches = texts.map((text) => (text === undefined ? 'unknown' : text.startsWith('/') ? 'socket' : reachOf(text.replace(/^[a-z]+:\/\//, '').replace(/:\d+.*$/, ''))));
    return reaches.find((reach) => reach === 'loopback' || reach === 'socket') ?? reaches.find((reach) => reach !== 'unknown') ?? 'unknown';
  }

  /** Texts that are a connection string with a password in it, or a token by their form. */
  function ofTexts(file: SourceFile): Credential[] {
    if (!/:\/\/[^\s/:@]*:[^\s/@]+@|:[^\s/@]+@(?:tcp|unix)\(|(?:pwd|password)\s*=|AccountKey=|SharedAccessKey=|gh[pousr]_|github_pat_|glpat-|hvs\.|xox[abprs]-|[sr]k_live_|SG\.|AKIA|AIza|npm_|sk-|PRIVATE KEY/i.test(file.text)) return [];
    const out: Credential[] = [];
    for (const { part } of partsIn(file.program)) {
      out.push(...ofParts(file, part));
      if (part.kind !== 'literal' || typeof part.value !== 'string') continue;
      const at = siteOf(file, part.at);
      const issuer = issuerOf(part.value.replace(/^(?:Bearer|Token|token) +/, ''));
      if (issuer !== undefined) {
        if (isSample(file, part.at)) continue;
        out.push({ at, name: holderOf(file, part), opens: 'token', sink: issuer, value: 'issued', fallback: false, reach: 'unknown', clues: [], fixes: [] });
        continue;
      }
      const inString = secretInConnectionString(part.value);
      if (inString) out.push({ at, name: holderOf(file, part), opens: 'connect', sink: 'the connection string', value: inString.value, fallback: isFallback(file, part), reach: inString.reach, clues: [], fixes: [] });
    }
    return out;
  }

  /** `"root:" + password + "@tcp(db:3306)/shop"`, where the password is a constant of this program. */
  function ofParts(file: SourceFile, value: Value): Credential[] {
    if (value.kind !== 'text' && value.kind !== 'arithmetic') return [];
    return piecesOf(located(file, value), resolver).flatMap((pieces): Credential[] => {
      // Only what is a whole piece of its own, and no part of a longer text, was written down as a password.
      const whole = pieces.map(({ text }, index) => text ?? `hole${String(index)}`).join('');
      const found = secretInConnectionString(whole);
      const secret = pieces.find((piece, index) => piece.text !== undefined && index > 0 && piece.text.length > 2 && whole.includes(piece.text) && secretInConnectionString(pieces.map((one, at) => (at === index ? '' : one.text ?? `hole${String(at)}`)).join('')) === undefined);
      if (!found || !secret || isFallback(secret.file, secret) || isSettingOf(secret.file, secret.at) || /^[a-z]*:\/\/|[=@:/;]/.test(secret.text!) || isTesting(file.path)) return [];
      const at = siteOf(secret.file, secret.at);
      return [{ at, name: nameBefore(secret.file, secret.at) ?? 'the password', opens: 'connect', sink: 'the connection string', value: found.value, fallback: false, reach: found.reach, clues: [{ note: 'the connection string is put together here', ...siteOf(file, value.at) }], fixes: [] }];
    });
  }

  /** `mongodb://${user}:${password}@${host}`: a password that is put into an address, written down in another place. */
  function insideTexts(file: SourceFile): Credential[] {
    if (!/:\/\/[^\s'"`]*@/.test(file.text)) return [];
    return [...partsIn(file.program)].flatMap(({ part }) => {
      if (part.kind !== 'text' || !/^[a-z][\w+.-]*:\/\//i.test(wordsOf(part.parts[0]))) return [];
      const at = part.parts.findIndex((piece, index) => index > 0 && piece.kind !== 'literal' && wordsOf(part.parts[index - 1]).endsWith(':') && wordsOf(part.parts[index + 1]).startsWith('@'));
      if (at < 0) return [];
      const given = located(file, part.parts[at]!);
      return credentialIn(given, { name: nameOf(given, 'password'), opens: 'connect', sink: 'the connection string', reach: 'unknown' }, file)
        .map((one) => (isOfSettings(given, one.at.span) ? { ...one, fallback: true, fixes: [] } : one));
    });
  }

  /** Fields of pydantic's settings are what counts where the environment gives nothing. */
  function isOfSettings(given: Located, span: Span): boolean {
    return resolver.resolve(given).some(({ file: { program }, value }) => value.at.start === span.start
      && [...program.types.values()].some(({ at, bases }) => contains(at, span) && bases.some((base) => /Settings$/.test(lastName(base, program)))));
  }

  function credentialIn(given: Located, found: Found, user: SourceFile): Credential[] {
    const forms = resolver.resolve(given).flatMap(bytes);
    const literals = forms.flatMap((form) => {
      const text = wholeText(form);
      return text === undefined ? [] : [{ form, text }];
    });
    const secrets = literals.map(({ form, text }) => ({ form, kind: kindOfSecret(text, found.opens) }));
    const first = secrets.find(({ kind }) => kind !== 'none');
    if (!first || first.kind === 'none') return [];
    const { form, kind } = first;
    // What a test logs in with, it has set up itself; so has what says of itself that it is for tests.
    if (/^(?:test|dummy|fake|mock)[_A-Z]/.test(found.name)) return [];
    if (isTesting(user.path) && !isTesting(form.file.path)) return [];
    if (isAsked(form.file, form.value.at.start, outsideProduction)) return [];
    const elsewhere = form.file !== user || !near(form, given);
    const clues: Clue[] = elsewhere ? [{ note: `${found.sink} gets it here`, ...siteOf(given.file, given.value.at) }] : [];
    const fallback = forms.length > literals.length;
    // One of several assignments may be for development only; what counts when nothing is given is written so.
    if (fallback && !isFallback(form.file, form.value)) return [];
    return [{ ...found, at: siteOf(form.file, form.value.at), value: kind, fallback, clues, fixes: fallback ? [] : fromEnvironment(form, found.name) }];
  }

  /** What is written out, also in parts: `"sk_" + "live"`. */
  function wholeText({ value }: Located): string | undefined {
    if (value.kind === 'literal') return typeof value.value === 'string' ? value.value : undefined;
    const parts = value.kind === 'text' ? value.parts.map((part) => (part.kind === 'literal' ? String(part.value) : undefined)) : [];
    return parts.length > 0 && !parts.includes(undefined) ? parts.join('') : undefined;
  }

  /** Go's `[]byte("…")` and what only turns a text into bytes say what its text says. */
  function bytes(form: Located): readonly Located[] {
    // What looks up the key when it is asked: `func(*jwt.Token) (any, error) { return []byte("…"), nil }`.
    if (form.value.kind === 'function') return form.file.program.functions[form.value.fn]!.returns.flatMap((returned) => resolver.resolve(located(form.file, returned.kind === 'list' ? returned.items[0] ?? returned : returned))).flatMap((one) => (one.value.kind === 'function' ? [one] : bytes(one)));
    const call = form.value.kind === 'result' ? form.file.program.calls[form.value.call] : undefined;
    if (!call || call.form !== 'call') return [form];
    // `"…".toCharArray()`, `"…".getBytes(UTF_8)`, `b.encode("utf-8")`
    if (call.callee.kind === 'member' && /^(?:toCharArray|getBytes|encode|as_bytes|to_string|to_owned|into|as_ref|toString)$/.test(call.callee.name)) {
      const texts = resolver.resolve(located(form.file, call.callee.of)).filter((one) => wholeText(one) !== undefined);
      if (texts.length > 0) return texts;
    }
    if (call.callee.kind !== 'unknown' || call.arguments.length !== 1) return [form];
    return resolver.resolve(located(form.file, call.arguments[0]!.value));
  }

  /** Of `("user", "password")` the second, of a list of keys the only one. */
  function lastOfPair(value: Located): Located {
    const [form] = resolver.resolve(value);
    const last = form?.value.kind === 'list' && form.value.items.length <= 2 ? form.value.items.at(-1) : undefined;
    return form && last ? located(form.file, last) : value;
  }

  function nameOf({ file, value }: Located, otherwise: string): string {
    const name = value.kind === 'result' ? '' : lastName(value, file.program);
    return name === '' ? otherwise.replace(/^\d+\.?|=$/g, '').split('.').pop() || 'the secret' : name;
  }
}

/** `TestValue::Single("ghp_…")`: what recognises secrets is shown some. */
function isSample({ program: { calls }, text }: SourceFile, at: Span): boolean {
  return calls.some((call) => contains(call.at, at) && call.inner !== null && contains(call.inner, at) && /test|example|sample|fake|dummy|mock/i.test(text.slice(call.at.start, call.inner.start)));
}

/** The password inside `scheme://user:password@host` or `Password=…;`, judged; undefined for other texts and for placeholders. */
export function secretInConnectionString(text: string): { readonly value: Credential['value']; readonly reach: Reach } | undefined {
  // A sentence that explains how such a string is written.
  if (/(?:^|\s)[A-Za-z]+ [a-z]+ [a-z]+(?:\s|:)/.test(text)) return undefined;
  // MySQL in Go: `user:password@tcp(host:3306)/db`.
  const url = /^\s*([^\s:@/]+):([^\s@/]+)@(?:tcp|unix)\(([^)]*)\)/i.exec(text) ?? /^\s*[a-z][a-z0-9+.-]*:\/\/([^\s:@/]*):([^\s@/]+)@([^\s/?#,]*)/i.exec(text);
  // `jdbc:mysql://host/db?user=app&password=…`: only of stores, since pages on the web have such parameters for people.
  // Of Redis for .NET: `cache:6380,ssl=true,password=…`; of Azure: `…;AccountName=shop;AccountKey=…`.
  const listed = url ? null : /^([\w.-]+)(?::\d+)?,(?:[^,]*,)*password=([^,\s]+)/i.exec(text) ?? /(?:^|;)(?:AccountName|Endpoint)=(?:sb:\/\/)?([^;/]+)[^;]*;(?:[^;]*;)*(?:AccountKey|SharedAccessKey)=(?!Eby8vdM0)([^;\s]{20,})/i.exec(text);
  const query = url || listed ? null : /^\s*(?:jdbc:[a-z:]+|postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?):\/\/([^\s/?#,]*)[^\s#]*[?&](?:password|pwd)=([^&\s#]+)/i.exec(text);
  const pair = url || listed || query ? null : /(?:^|[;\s])(?:password|pwd)\s*=\s*([^;\s"']+)/i.exec(text);
  const secret = url?.[2] ?? listed?.[2] ?? query?.[2] ?? pair?.[1];
  if (secret === undefined || (pair && !/(?:^|[;\s])(?:host|server|data source|addr|user id|uid|user(?:name)?)\s*=/i.test(text))) return undefined;
  const host = url ?? listed ?? query ? (url?.[3] ?? listed?.[1] ?? query![1]!).replace(/:\d*$/, '') : /(?:^|[;\s])(?:host|server|data source|addr)\s*=\s*(?:tcp:)?([^;\s,:]+)/i.exec(text)?.[1];
  // `user:password@host` shows how it is written.
  if (url && /^(user(name)?|usr|login)?$/i.test(url[1]!) && /^(pass(word)?|pwd|secret|pw)$/i.test(secret) && /^(host(name)?|server|ip|address|.*example.*)$/i.test(host ?? '')) return undefined;
  const value = kindOfSecret(decoded(secret), 'connect');
  return value === 'none' ? undefined : { value, reach: reachOf(host === undefined || host === '' || /[{}$%<>]/.test(host) ? undefined : host) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign belongs to the password.
    return text;
  }
}

const passwordKeys = new Set(['password', 'passwd', 'pass', 'pwd', 'Password', 'Passwd', 'PASSWORD', 'sasl_plain_password', 'http_auth', 'basic_auth']);
const hostKeys = new Set(['host', 'hostname', 'hosts', 'server', 'addr', 'address', 'addrs', 'bootstrap_servers', 'database', 'dbname', 'db', 'port', 'endpoint', 'brokers', 'datasource', 'initialcatalog']);
const userKeys = new Set(['user', 'username', 'login', 'userid', 'uid']);
const connecting = /connect|connection|pool|client|transport|sequelize|datasource|engine|dial|redis|mongo|kafka|session|^login$|options$|config$/i;
// Accounts that are created, and requests that only carry one, are no connections.
const creating = /create_?user|register|sign_?up|insert|^create$|^post$|^request$|^assert/i;

const nameOfCall = (file: SourceFile, call: Call): string => {
  // `new` alone says nothing: `ClientSecret::new`.
  const name = textOf(file, file.program.language === 'rust' ? call.callee.at : call.name);
  return `\`${name.length > 40 || /\s/.test(name) ? 'this call' : name}\``;
};

const wordsOf = (piece: Value | undefined): string => (piece?.kind === 'literal' && typeof piece.value === 'string' ? piece.value : '');

/** The name of the variable, option or field that holds a literal. */
function holderOf(file: SourceFile, part: Value): string {
  const lead = file.text.slice(Math.max(0, part.at.start - 120), part.at.start).split('\n').pop() ?? '';
  return /["']?([\w.-]+)["']?\]?\s*(?::[^=:,(]*)?(?::=|[:=(]|=>)\s*[([{]?\s*(?:[\w.[\]]+\(\s*)?[rbfuRBFU]?$/.exec(lead)?.[1] ?? 'connection string';
}

/** A field of a class that takes its values from the environment: pydantic's `BaseSettings`. */
function isSettingOf({ program }: SourceFile, at: Span): boolean {
  return [...program.types.values()].some((type) => contains(type.at, at) && type.bases.some((base) => /Settings$/.test(lastName(base, program))));
}

/** The name in front of a value: `const password = "…"`. */
function nameBefore(file: SourceFile, { start }: Span): string | undefined {
  return /(\w+)\s*(?::[^=:,\n]*)?:?=\s*$/.exec(file.text.slice(Math.max(0, start - 80), start))?.[1];
}

function isFallback(file: SourceFile, part: { readonly at: Span }): boolean {
  return /(\|\||\?\?|\bor\b|(?:env(?:iron)?(?:\.\w+)?|getenv|config|get_?or_?default)\(\s*["'][\w.-]+["']\s*,|default\s*[:=])\s*$/i.test(file.text.slice(Math.max(0, part.at.start - 160), part.at.start));
}

/** Written in the place where it is used. */
function near(form: Located, given: Located): boolean {
  return form.file === given.file && given.value.at.start <= form.value.at.start && form.value.at.end <= given.value.at.end;
}

// Only JavaScript reads the environment without an import.
function fromEnvironment({ file, value }: Located, name: string): readonly Change[] {
  if (file.program.language !== 'javascript') return [];
  const variable = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/\W+/g, '_').toUpperCase();
  const full = /^(PASSWORD|PASS|PASSWD|PWD|SECRET|KEY|TOKEN|KEYS)$/.test(variable) ? `APP_${variable}` : variable;
  return [{ title: `Read it from the environment (${full})`, edits: [{ newText: `process.env.${full}`, ...siteOf(file, value.at) }] }];
}
