// State that requests share and one process keeps: stores of libraries that are left at their default, and collections at module
// level by whose names they hold sessions, and into which requests write.
import { contains } from '../../base/span';
import type { Library, LocalState } from '../concepts';
import type { Value } from '../program';
import { nameOf } from './call-names';
import { runsInBrowser } from './in-browser';
import { keptMaps, type KindOf } from './kept-maps';
import type { Matcher } from './matcher';
import { optionsNamed } from './options';
import type { Resolver } from './resolver';
import type { SourceFile } from './source-file';
import { lastName, located, siteOf } from './source-file';

/** All of a file, in the order of the text. */
export function localState(file: SourceFile, tools: StateTools): readonly LocalState[] {
  return [...ofLibraries(file, tools), ...settings(file, tools.libraries, tools.resolver), ...collections(file), ...fields(file), ...(live.test(file.text) ? [] : keptMaps(file, keptAs(file)))].sort((a, b) => a.at.span.start - b.at.span.start);
}

interface StateTools {
  readonly matcher: Matcher;
  readonly resolver: Resolver;
  readonly libraries: readonly Library[];
  /** True if code or a list of dependencies of the workspace has a word. */
  mentioned(word: string): boolean;
}

function ofLibraries(file: SourceFile, { matcher, mentioned }: StateTools): readonly LocalState[] {
  const said = new Set<string>();
  return file.program.calls.flatMap((call, index): readonly LocalState[] => {
    const match = matcher.match({ file, index });
    const keeps = match?.operation.keeps;
    if (!match || !keeps || said.has(match.library.id) || keeps.unlessMentioned?.some(mentioned)) return [];
    // What is put into sessions again and again is one decision.
    if (keeps.unlessMentioned) said.add(match.library.id);
    // A store that is given is somewhere else; options that cannot be seen may bring one.
    if (keeps.unless.some((place) => matcher.at(match.ref, place).state !== 'absent') || call.arguments.some((argument) => argument.spread)) return [];
    return [{ at: siteOf(file, call.at), name: nameOf(match), library: match.library.title, what: keeps.what, where: keeps.where, writes: [] }];
  });
}

/** `SESSION_ENGINE = 'django.contrib.sessions.backends.file'`, `app.config['SESSION_TYPE'] = 'filesystem'`. */
function settings(file: SourceFile, libraries: readonly Library[], resolver: Resolver): readonly LocalState[] {
  const keys = libraries.filter(({ language }) => language === file.program.language).flatMap((library) => (library.stores ?? []).map((store) => ({ library, store }))).filter(({ store }) => file.text.includes(store.key));
  return keys.flatMap(({ library, store }) => {
    const named = file.program.bindings.filter((binding) => binding.fn < 0 && binding.name === store.key).flatMap((binding) => binding.values.map((value) => ({ value, at: value.at })));
    return [...named, ...optionsNamed(file, new Set([store.key]))].flatMap(({ value, at }): readonly LocalState[] => {
      // What is set on one side of a condition is somebody's choice.
      if (file.program.regions.some((region) => region.kind === 'branch' && contains(region.at, at))) return [];
      const forms = resolver.resolve(located(file, value));
      const known = forms.length > 0 && forms.every((form) => form.value.kind === 'literal' && store.values.includes(String(form.value.value)));
      return known ? [{ at: siteOf(file, at), name: store.key, library: library.title, what: store.what, where: store.where, writes: [] }] : [];
    });
  });
}

// Names that say what is kept, whole or as the last word: `sessions`, `userSessions`, `login_tokens`.
const kinds: readonly (readonly [pattern: RegExp, what: LocalState['what']])[] = [
  [/(^|_|[a-z])(sessions|sessionStore|session_store|loggedInUsers|logged_in_users|onlineUsers|users_?online)$/i, 'sessions'],
  [/(^|_|[a-z])((refresh|access|login|reset|auth)_?tokens|otps|pins|otpStore|otp_store|login_?attempts|(verification|captcha|sms|reset|login)_?codes?(_?(cache|store|map))?|captchas?(_?(cache|store|map))?)$/i, 'logins and tokens'],
  [/(^|_|[a-z])((failed|login)_?(logins|failures|attempts)|login_?challenges|pending_?(codes|tokens|logins|challenges|registrations|verifications|resets)|revoked_?tokens|token_?(blacklist|blocklist|denylist))$/i, 'logins and tokens'],
  [/(^|_|user_?|shopping_?)(carts|baskets)$/i, 'carts'],
  [/(^|_|[a-z])(rate_?limits|request_?counts|hits_?by_?(ip|user)|requests_?by_?(ip|user))$/i, 'request counts'],
];

// What a map is told to hold by the type of it: `codes map[string]otp`, `buckets: DashMap<IpAddr, TokenBucket>`.
const holding: readonly (readonly [pattern: RegExp, what: LocalState['what']])[] = [
  [/^(?:user|login|auth)?sessions?(?:data|info|state|entry)?$/i, 'sessions'],
  [/^(?:otp|one_?time_?(?:code|password)|(?:verification|login|reset)_?(?:code|token))(?:entry|record|data)?$/i, 'logins and tokens'],
  [/^(?:shopping)?cart$/i, 'carts'],
];
const countedFor = /limiter|bucket|window|visitor|counter|hits/i;

/** By its name, by what it holds, or, where requests are refused for coming too often, as what counts them. */
const keptAs = ({ text }: SourceFile): KindOf => (name, holds) => kinds.find(([pattern]) => pattern.test(name))?.[1] ?? holding.find(([pattern]) => pattern.test(holds))?.[1]
  ?? (countedFor.test(`${name} ${holds}`) && refusing.test(text) ? 'request counts' : undefined);
const refusing = /StatusTooManyRequests|TOO_MANY_REQUESTS|\b429\b|golang\.org\/x\/time\/rate|rate_?limit/i;

// Names that say so only together with what it is kept by: `codes[phone]`, `attempts.set(req.ip, n)`.
const kindsByKey: readonly (readonly [pattern: RegExp, what: LocalState['what']])[] = [
  [/^(?:codes|tokens|challenges|nonces|lockouts|failures)$/i, 'logins and tokens'],
  [/^(?:attempts|hits|counters|buckets|request_?log|visits)$/i, 'request counts'],
];
const ofCaller = /\[\s*[^\]]*(?:\breq\b|request|body|phone|e?mail|\bip\b|remote_?addr|user|client|account|customer)|\(\s*[^,)]*(?:\breq\b|request|body|phone|e?mail|\bip\b|remote_?addr|user|client|account|customer)/i;

// What counts, where too much is refused.
const counting = /(?:^|_|[a-z])(?:hits|quotas?|counts|counters?|attempts|usages?|requests|calls|buckets|windows)$/i;
const refused = /\b429\b|TooManyRequests|TOO_MANY_REQUESTS/;
// A store is named for what it keeps, and what it keeps it in for nothing.
const plain = /^_?(?:codes|items|store|entries|map|cache|data|values|active|pending)$/i;
const storeNames: readonly (readonly [pattern: RegExp, what: LocalState['what']])[] = [
  [/^(?:User)?Session(?:Store|Manager|Registry|Service|Repository)$/, 'sessions'], [/^(?:Otp|Token|RefreshToken|LoginCode|VerificationCode|Captcha)(?:Store|Manager|Service|Repository)$/i, 'logins and tokens'], [/^(?:Shopping)?(?:Cart|Basket)(?:Store|Manager|Service|Repository)$/, 'carts'],
];

/** What a collection keeps, by its name, by that of the class that has it, or because it counts what is refused beyond a number. */
function kindOf(file: SourceFile, name: string, owner = ''): LocalState['what'] | undefined {
  return kinds.find(([pattern]) => pattern.test(name))?.[1]
    ?? (plain.test(name) ? storeNames.find(([pattern]) => pattern.test(owner))?.[1] : undefined)
    ?? ((file.program.language === 'java' || file.program.language === 'csharp') && counting.test(name) && refused.test(file.text) ? 'request counts' : undefined);
}

// What holds open connections cannot be kept anywhere else.
const live = /web_?sockets?\b|socket\.io|\bws\b|transport|event_?source|text\/event-stream|webrtc/i;

function collections(file: SourceFile): readonly LocalState[] {
  if (live.test(file.text) || runsInBrowser(file)) return [];
  return file.program.bindings.flatMap((binding, index): readonly LocalState[] => {
    const byName = binding.fn < 0 ? kindOf(file, binding.name) : undefined;
    const byKey = binding.fn < 0 && byName === undefined ? kindsByKey.find(([pattern]) => pattern.test(binding.name))?.[1] : undefined;
    const what = byName ?? byKey;
    // What is written into it later may stand beside what it was at first.
    const [first, ...later] = binding.values;
    if (!what || !first || !isEmptyCollection(file, first) || !later.every((value) => value.kind === 'unknown' || isEmptyCollection(file, value))) return [];
    const writes = writesTo(file, index).filter(({ fn, at }) => fn >= 0 && (byName !== undefined || ofCaller.test(lineAt(file, at.start))));
    return writes.length === 0 ? [] : [{ at: siteOf(file, binding.at), name: binding.name, what, where: 'memory', writes: writes.map(({ at }) => siteOf(file, at)) }];
  });
}

function lineAt({ text }: SourceFile, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? undefined : end);
}

const collecting = /^(Map|Set|ConcurrentDictionary|ConcurrentHashMap|dict|defaultdict|OrderedDict|list|set)$/;

/** Empty at the start: what is written down is data of the program, not of those who use it. */
function isEmptyCollection(file: SourceFile, value: Value): boolean {
  if (value.kind === 'record') return value.entries.length === 0 && value.rest.length === 0;
  if (value.kind === 'list') return value.items.length === 0;
  if (value.kind !== 'result') return false;
  const call = file.program.calls[value.call]!;
  return collecting.test(lastName(call.callee, file.program)) && call.arguments.every((argument) => argument.value.kind !== 'list' && argument.value.kind !== 'record');
}

// Maps that one class of the program keeps for all of its objects, or whose one object a container makes.
const keepingTypes = /^(?:Concurrent)?(?:Hash|Linked)?(?:Map|HashMap|Dictionary)$|^ConcurrentMap$/;

/** Fields of classes: in Java and C# nothing stands outside of them, and in the others the one object of a service keeps them. */
function fields(file: SourceFile): readonly LocalState[] {
  const { program } = file;
  if (!['java', 'csharp', 'javascript', 'python'].includes(program.language) || live.test(file.text) || runsInBrowser(file)) return [];
  return [...program.types.values()].flatMap((type) => [...type.fields].flatMap(([name, values]): readonly LocalState[] => {
    const what = kindOf(file, name, type.name);
    // A map may be a record of what is put into it under constant keys.
    const made = values.find((value) => (value.kind === 'record' && value.entries.length === 0) || isEmptyCollection(file, value) || (value.kind === 'result' && keepingTypes.test(lastName(program.calls[value.call]!.callee, program))));
    if (!what || !made) return [];
    const isIt = (value: Value): boolean => value.kind === 'member' && value.name === name && value.of.kind === 'self';
    const writes = [
      ...(program.memberWrites ?? []).filter((write) => write.fn >= 0 && ((write.path[0] === name && write.of.kind === 'self' && write.path.length > 1) || (write.path.length === 0 && isIt(write.of)))),
      ...program.calls.filter(({ callee, fn }) => fn >= 0 && callee.kind === 'member' && /^(put|putIfAbsent|compute\w*|merge|Add|TryAdd|AddOrUpdate|GetOrAdd|set_Item|set|add|setdefault)$/.test(callee.name) && isIt(callee.of)),
    ];
    return writes.length === 0 ? [] : [{ at: siteOf(file, made.at), name, what, where: 'memory', writes: writes.map(({ at }) => siteOf(file, at)) }];
  }));
}

/** `sessions[id] = user`, `sessions.set(id, user)`. */
function writesTo({ program }: SourceFile, binding: number) {
  const isIt = (value: Value): boolean => value.kind === 'variable' && value.binding === binding;
  const assigned = (program.memberWrites ?? []).filter((write) => isIt(write.of));
  const called = program.calls.filter(({ callee }) => callee.kind === 'member' && /^(set|add|push|append|setdefault|update|Add|TryAdd|AddOrUpdate|GetOrAdd)$/.test(callee.name) && isIt(callee.of));
  return [...assigned, ...called];
}
