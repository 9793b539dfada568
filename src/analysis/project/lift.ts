// From one lowered file to facts: each call that a library record describes becomes a remote call, a client, a connection
// or a seed list. This is the only place where records and programs meet.
import type { Address, Change, Connection, Facts, Library, Mention, NetworkClient, Operation, Place, Policy, Query, RemoteCall, SeedList, Server, Site, Transport } from '../concepts';
import { encrypted, limiterOf, noFacts, reachOf, schemeOf, terminationIn } from '../concepts';
import { once } from '../../base/once';
import type { Call, Value } from '../program';
import { addressIn } from './addresses';
import { takersOf } from './by-place';
import { piecesOf, type Piece } from './constants';
import type { CredentialReader } from './credentials';
import type { Handlers } from './handlers';
import type { Match, Matcher, Thing } from './matcher';
import { openOriginsIn } from './open-origins';
import type { Policies, PolicyName } from './policies';
import { short } from './policies';
import type { Provisions } from './provisions';
import { changesFor } from './remedies';
import { isByHand } from './runs-once';
import type { Keyed, Resolver } from './resolver';
import { testFile } from './resolver';
import type { CallRef, Located, SourceFile } from './source-file';
import { callOf, functionOf, lastName, located, siteOf, textOf } from './source-file';
import type { Surroundings } from './surroundings';
import type { TlsReader } from './tls';

export interface LiftTools {
  readonly resolver: Resolver;
  readonly matcher: Matcher;
  readonly policies: Policies;
  readonly provisions: Provisions;
  readonly surroundings: Surroundings;
  readonly handlers: Handlers;
  readonly libraries: readonly Library[];
  readonly tls: TlsReader;
  readonly credentials: CredentialReader;
  /** True if code or a list of dependencies of the workspace has a word. */
  mentioned(word: string): boolean;
  /** A policy that some call sets for the whole process (`socket.setdefaulttimeout`), for a library. */
  ambient(match: Match, which: PolicyName): Policy | undefined;
}

export function lift(file: SourceFile, tools: LiftTools): Facts {
  const calls: RemoteCall[] = [];
  const clients: NetworkClient[] = [];
  const connections: Connection[] = [];
  const seeds: SeedList[] = [];
  const queries: Query[] = [];
  const peers: Mention[] = [];
  const servers: Server[] = [];
  let inBrowser: boolean | undefined;
  file.program.calls.forEach((_, index) => {
    const match = tools.matcher.match({ file, index });
    if (match?.operation.deadline && (match.operation.does === 'listen' || match.operation.serves)) servers.push(serverOf(match, tools));
    if (!match || !talks.has(match.operation.does)) return;
    if (match.operation.does === 'query') {
      queries.push(queryOf(match));
      return;
    }
    const address = addressOf(match, tools);
    // What speaks plaintext by itself, or asks for it at a step of a builder, may have got its address at an earlier step.
    const bare = match.operation.transport?.otherwise === 'plaintext' || match.operation.transport?.always !== undefined || dials(match);
    if (!match.operation.names) connections.push(...connectionOf(match, address ?? (bare ? inheritedAddress(match, tools) : undefined), tools));
    seeds.push(...seedsOf(match, tools));
    if (match.operation.peer) peers.push(...peerOf(match, tools));
    if (match.operation.does === 'make') clients.push(...clientOf(match, tools));
    else calls.push(remoteCall(match, address ?? inheritedAddress(match, tools) ?? originAddress(match, tools), (inBrowser ??= runsInBrowser(file)), tools));
  });
  const limiter = limiterOf(file.path, file.text);
  const termination = terminationIn(file.program.language, file.text);
  return {
    ...noFacts(file.path, file.program.language),
    calls,
    clients,
    connections,
    seeds,
    queries,
    ...(peers.length > 0 ? { peers } : {}),
    ...(servers.length > 0 ? { servers } : {}),
    tls: tools.tls.in(file, (match) => addressOf(match, tools) ?? inheritedAddress(match, tools)),
    credentials: tools.credentials.in(file, (match) => (addressOf(match, tools) ?? inheritedAddress(match, tools))?.reach ?? 'unknown'),
    handlers: tools.handlers.in(file),
    ...(limiter ? { limiter } : {}),
    ...(termination ? { termination } : {}),
    openOrigins: openOriginsIn(file, tools.libraries, tools.resolver),
  };
}

/** A name that is written out whole, where no address of its own is given beside it. */
function peerOf(match: Match, tools: LiftTools): readonly Mention[] {
  if (addressOf(match, tools)?.host !== undefined) return [];
  for (const place of match.operation.peer ?? []) {
    const keyed = tools.matcher.at(match.ref, place);
    const texts = keyed.state === 'given' ? piecesOf(keyed.value, tools.resolver) : [];
    const name = texts.length === 1 && texts[0]!.every(({ text }) => text !== undefined) ? texts[0]!.map(({ text }) => text).join('').toLowerCase() : '';
    if (/^[a-z][\w.-]*$/.test(name)) return [{ name, kind: 'configuration', ...siteOf(match.ref.file, callOf(match.ref).at), note: `${nameOf(match)} calls ${name}`, protocol: 'http' }];
  }
  return [];
}

function serverOf(match: Match, tools: LiftTools): Server {
  const intake = tools.policies.ofCall(match, 'deadline') ?? { state: 'unknown', why: 'anything that sets it', clues: [] };
  return { at: siteOf(match.ref.file, callOf(match.ref).at), name: nameOf(match), library: match.library.title, intake, fixes: fixesOf(match, intake, intake, tools).deadline };
}

function queryOf(match: Match): Query {
  const { ref, library } = match;
  const within = nameOfFunction(ref.file, callOf(ref).fn);
  return { at: siteOf(ref.file, callOf(ref).at), name: nameOf(match), library: library.title, protocol: library.protocol, ...(within === undefined ? {} : { within }) };
}

/** What the network sees; the rest of the operations only says something about these. */
const talks: ReadonlySet<Operation['does']> = new Set(['request', 'connect', 'query', 'make']);

function remoteCall(match: Match, address: Address | undefined, inBrowser: boolean, tools: LiftTools): RemoteCall {
  const { ref, library, operation } = match;
  const call = callOf(ref);
  const client = owner(match, tools);
  const within = nameOfFunction(ref.file, call.fn);
  const deadline = policyOf(match, 'deadline', tools);
  const retry = policyOf(match, 'retry', tools);
  return {
    at: siteOf(ref.file, call.at),
    name: nameOf(match),
    library: library.title,
    protocol: library.protocol,
    purpose: operation.does === 'connect' ? 'connect' : 'request',
    repeatable: repeatable(match, tools),
    ...(address ? { address } : {}),
    ...(library.protocol === 'http' ? routeOf(match, tools) : {}),
    deadline,
    retry,
    ...(client ? { client } : {}),
    ...(within === undefined ? {} : { within }),
    inBrowser,
    byHand: isByHand(ref.file.path),
    fixes: fixesOf(match, deadline, retry, tools),
  };
}

/** Components, what belongs to them, and whatever touches the page. */
export function runsInBrowser(file: SourceFile): boolean {
  return file.language.id === 'javascript' && (/\.[jt]sx$/.test(file.path) || ofPages.test(file.text) || (pageFolders.test(file.path) && !ofServers.test(`${file.path} ${file.text}`)) || file.program.imports.some((module) => pageLibraries.test(module)));
}

const ofPages = /\b(?:window|document|localStorage|sessionStorage)\.|\bimport\.meta\.env\.(?:VITE|PUBLIC|BASE_URL)|\bprocess\.env\.(?:REACT_APP|EXPO_PUBLIC|VUE_APP)_/;
// A folder of that name may also hold the server that renders the pages.
const pageFolders = /(?:^|\/)(?:frontend|front-end|web-?app|webui|admin-ui)\/(?:[^/]+\/)*(?:src|plugins|composables|components|pages|stores?|hooks)\//;
const ofServers = /\/server\/|\.server\.[jt]s|\/route\.[jt]s|\+(?:page|layout|server)|\brequire\(|from ['"](?:node:|express|fastify|koa|next\/(?:server|headers)|@nestjs\/|fs['"]|path['"]|https?['"])|use server/;

const pageLibraries = /^(?:react|react-native|vue|svelte|preact|solid-js|pinia|vuex|redux|jquery|@angular|@vueuse|@reduxjs|@tanstack\/(?:react|vue)-query|swr|nuxt|#app|#imports)(?:\/(?!server)|$)/;

function policyOf(match: Match, which: PolicyName, tools: LiftTools): Policy {
  const own = tools.policies.ofCall(match, which);
  if (own?.state === 'set') return own;
  // An explicit `timeout=None` at the call beats whatever the client or the surroundings say, except a wrapper around it.
  const outside = tools.surroundings.around(match.ref, which) ?? (own?.state === 'unset' && own.explicit ? undefined : tools.ambient(match, which));
  return outside ?? own ?? { state: 'unknown', why: 'anything that sets it', clues: [] };
}

function fixesOf(match: Match, deadline: Policy, retry: Policy, tools: LiftTools): RemoteCall['fixes'] {
  const fixes = (which: PolicyName, policy: Policy) => (policy.state === 'unset' ? changesFor(match, match.operation[which]?.remedies, tools.resolver, madeAt) : []);
  const madeAt = (place: Place): Match | undefined => onlyMakingAt(match, place, tools);
  return { deadline: fixes('deadline', deadline), retry: fixes('retry', retry) };
}

function onlyMakingAt(match: Match, place: Place, tools: LiftTools): Match | undefined {
  const things = thingsAt(match, place, tools);
  return things.length === 1 ? things[0]!.made : undefined;
}

/** The client a call goes through, if its making is visible and it is one that could carry a policy. */
function owner(match: Match, tools: LiftTools): NetworkClient | undefined {
  // A request that is put together in branches leads to the same client by several ways.
  const things = match.receivers.length > 0 ? match.receivers : (match.operation.through ?? []).flatMap((place) => (place === 'receiver' ? [] : thingsAt(match, place, tools)));
  const made = [...new Set(things.flatMap((thing) => makerOf(thing, tools)))];
  // Several possible clients share no single place to mend.
  return made.length === 1 ? clientOf(made[0]!, tools)[0] : undefined;
}

function makerOf(thing: Thing, tools: LiftTools): readonly Match[] {
  if (!thing.made) return [];
  // A step of a builder gives the same kind of thing on; what is mended stands at its beginning or its end.
  const isStep = thing.made.receivers.some(({ kind }) => kind === thing.made!.operation.makes);
  if (carries(thing.made.operation) && !isStep) return [thing.made];
  for (const place of thing.made.operation.through ?? ['receiver']) {
    const things = place === 'receiver' ? thing.made.receivers : thingsAt(thing.made, place, tools);
    const makers = things.flatMap((inner) => makerOf(inner, tools));
    if (makers.length > 0) return makers;
  }
  return carries(thing.made.operation) ? [thing.made] : [];
}

function thingsAt(match: Match, place: string, tools: LiftTools): readonly Thing[] {
  const keyed = tools.matcher.at(match.ref, place);
  return keyed.state === 'given' ? tools.matcher.things(keyed.value).things : [];
}

/** Steps of a builder that are followed back to its beginning. */
const maxSteps = 20;

const carries = (operation: Operation): boolean => operation.does !== 'configure' && operation.serves !== true && (carriesPolicy(operation, 'deadline') || carriesPolicy(operation, 'retry'));
function carriesPolicy({ does, shares, ...operation }: Operation, which: PolicyName): boolean {
  const setting = operation[which];
  // What is meant to be built once is where a deadline belongs, even if no record says how to write it there.
  return setting !== undefined && (setting.carried === true || setting.places.length > 0 || (setting.remedies ?? []).length > 0 || (which === 'deadline' && does === 'make' && shares === true));
}

/** A made object as a client; nothing for what carries no policy (requests, credentials, contexts carry by their own places). */
function clientOf(match: Match, tools: LiftTools): readonly NetworkClient[] {
  return carries(match.operation) ? once(clients, match, () => clientsOf(match, tools)) : [];
}

// Every call that goes through a client asks for it.
const clients = new WeakMap<Match, readonly NetworkClient[]>();

function clientsOf(match: Match, tools: LiftTools): readonly NetworkClient[] {
  const unknownPolicy: Policy = { state: 'unknown', why: 'anything that sets it', clues: [] };
  const deadline = tools.policies.ofCall(match, 'deadline') ?? unknownPolicy;
  const retry = tools.policies.ofCall(match, 'retry') ?? unknownPolicy;
  return [{
    at: siteOf(match.ref.file, callOf(match.ref).at),
    name: nameOf(match),
    library: match.library.title,
    protocol: match.library.protocol,
    givenAway: isGivenAway(match, tools),
    carries: { deadline: carriesPolicy(match.operation, 'deadline'), retry: carriesPolicy(match.operation, 'retry') },
    deadline,
    retry,
    fixes: fixesOf(match, deadline, retry, tools),
  }];
}

/** `github.NewClient(client)`: an argument or field of something from outside the project that no record describes. */
function isGivenAway({ ref: { file, index } }: Match, tools: LiftTools): boolean {
  if (testFile.test(file.path)) return false;
  return takersOf(file.program, index).some((other) => tools.matcher.match({ file, index: other }) === undefined
    && tools.resolver.resolve(located(file, file.program.calls[other]!.callee)).every(({ value }) => isOutside(value)));
}

const isOutside = (value: Value): boolean => (value.kind === 'member' ? isOutside(value.of) : value.kind === 'import' && value.module !== '.');

export function nameOf(match: Match): string {
  const call = callOf(match.ref);
  const callee = short(textOf(match.ref.file, { start: call.at.start, end: call.inner ? Math.max(call.inner.start - 1, call.name.end) : call.name.end }));
  const plain = callee.replace(/^(await|new)\s+/, '').replace(/<[^<>]*>(?=\(?$)/, '').replace(/[({]\s*$/, '').replace(/^&/, '');
  if (plain.length <= 40 && !plain.includes('(')) return plain;
  const name = textOf(match.ref.file, call.name);
  // A chain that only builds goes by where it begins: `HttpClients.custom()…build`.
  const root = name === 'build' ? rootOfChain(match) : undefined;
  return root === undefined ? name : `${root}()…${name}`;
}

function rootOfChain({ ref: { file, index } }: Match): string | undefined {
  let call = file.program.calls[index]!;
  for (let steps = 0; steps < maxSteps && call.callee.kind === 'member' && call.callee.of.kind === 'result'; steps++) call = file.program.calls[call.callee.of.call]!;
  const text = short(textOf(file, { start: call.at.start, end: call.name.end })).replace(/^new\s+/, '');
  return /^[\w.:]+$/.test(text) && text.length <= 40 && call !== file.program.calls[index] ? text : undefined;
}

// Where frameworks take handlers: `router.get('/orders', async (request, response) => …)`.
const handling = /^(get|post|put|patch|delete|all|use|route|handle|handler|on|HandleFunc)$/i;

export function nameOfFunction(file: SourceFile, index: number): string | undefined {
  for (let fn = functionOf(file, index); fn; fn = functionOf(file, fn.parent)) {
    if (fn.name !== '') return fn.name;
    if (fn.passedTo && handling.test(lastName(file.program.calls[fn.passedTo.call]!.callee, file.program))) return 'this handler';
  }
  return undefined;
}

const readingName = /^(get|list|read|find|search|query|fetch|count|check|lookup|describe|exists|head|is|has)(?![a-z])/;
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE']);

export function repeatable(match: Match, tools: LiftTools): RemoteCall['repeatable'] {
  const rule = match.operation.repeatable ?? (match.operation.does === 'connect' ? 'yes' : undefined);
  if (rule === undefined) return ofRequest(match, tools);
  if (rule === 'reads') return readingName.test(lowerFirst(textOf(match.ref.file, callOf(match.ref).name))) ? 'yes' : 'unknown';
  if (typeof rule === 'string') return rule;
  for (const place of rule.method) {
    const keyed = tools.matcher.at(match.ref, place);
    if (keyed.state === 'hidden') return 'unknown';
    if (keyed.state !== 'given') continue;
    const methods = tools.resolver.resolve(keyed.value).map(({ value }) => (value.kind === 'literal' ? String(value.value)
      : value.kind === 'member' ? methodNamed(value.name) : undefined));
    if (methods.includes(undefined)) return 'unknown';
    return methods.every((m) => safeMethods.has(m!.toUpperCase())) ? 'yes' : 'no';
  }
  return 'yes';
}

/** `http.MethodPost` of Go, `HttpMethod.POST` of Java. */
const methodNamed = (name: string): string | undefined => (name.startsWith('Method') ? name.slice(6) : /^[A-Z]+$/.test(name) ? name : undefined);

/** What the request object that is sent says: `client.Do(request)`. */
function ofRequest(match: Match, tools: LiftTools): RemoteCall['repeatable'] {
  const places = (match.operation.through ?? []).filter((place) => place !== 'receiver');
  // A request is put together in a chain, whose earlier links may name the method: `builder.POST(body).build()`, `client.get(url).send()`.
  const earlier = match.operation.does !== 'request' ? match.receivers : places.length > 0 ? [] : match.receivers.filter(({ made }) => made?.operation.does === 'make');
  const sent = [...places.flatMap((place) => thingsAt(match, place, tools)), ...earlier];
  const answers = new Set(sent.map(({ made }) => (made ? repeatable(made, tools) : 'unknown')));
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : 'unknown';
}

const lowerFirst = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

const methods = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'POST', 'PATCH']);

/** Method and path of an HTTP request, as far as the call tells. */
function routeOf(match: Match, tools: LiftTools): Pick<RemoteCall, 'method' | 'path'> {
  const { operation, ref } = match;
  const named = textOf(ref.file, callOf(ref).name).toUpperCase();
  const places = typeof operation.repeatable === 'object' ? operation.repeatable.method : [];
  const given = places.map((place) => tools.matcher.at(ref, place)).find((keyed) => keyed.state !== 'absent');
  const form = given?.state === 'given' ? tools.resolver.resolve(given.value)[0]?.value : undefined;
  const written = form?.kind === 'literal' ? String(form.value).toUpperCase() : undefined;
  const method = methods.has(named) ? named : given ? written : places.length > 0 ? 'GET' : undefined;
  const keyed = (operation.address?.places ?? []).map((place) => tools.matcher.at(ref, place)).find((one) => one.state === 'given');
  const pieces = keyed ? texts(keyed, tools) : [];
  // What is not known, up to the first slash behind it, is scheme and host.
  const text = pieces.length === 1 ? pieces[0]!.map((piece) => piece.text ?? '*').join('').replace(/^[a-z]+:\/\/[^/]*|^\*(?=\/)/i, '').replace(/[?#].*$/, '') : '';
  return { ...(method === undefined ? {} : { method }), ...(/^\/./.test(text) ? { path: text } : {}) };
}

function addressOf(match: Match, tools: LiftTools): Address | undefined {
  const spec = match.operation.address;
  if (!spec) return undefined;
  for (const place of spec.places) {
    const keyed = tools.matcher.at(match.ref, place);
    if (keyed.state === 'hidden') return undefined;
    if (keyed.state !== 'given') continue;
    const all = texts(keyed, tools).map((pieces) => addressIn(pieces, spec.form));
    const options = all.filter((a) => a !== undefined);
    const named = options.length === 0 && !match.operation.names ? thingsAt(match, place, tools).flatMap(({ made }) => (made?.operation.names === true ? [made] : [])) : [];
    if (named.length === 1) return addressOf(named[0]!, tools);
    if (options.length === 0) continue;
    // `given.includes('://') ? given : 'http://' + given`: what is given decides, and we do not see it.
    if (options.length < all.length && options.every((a) => a.reach === 'unknown')) return undefined;
    // A fallback to this machine (`env || 'http://localhost'`) says where it goes when nobody decides otherwise.
    return options.find((a) => a.reach === 'loopback' || a.reach === 'socket') ?? options.find((a) => a.reach !== 'unknown') ?? options[0];
  }
  if (spec.otherwise === undefined) return undefined;
  return { host: spec.otherwise, reach: reachOf(spec.otherwise), at: siteOf(match.ref.file, callOf(match.ref).at), text: spec.otherwise };
}

function texts(keyed: Keyed, tools: LiftTools): readonly (readonly Piece[])[] {
  if (keyed.state !== 'given') return [];
  const items = tools.resolver.resolve(keyed.value).flatMap((form) => (form.value.kind === 'list' ? form.value.items.map((item) => located(form.file, item)) : [form]));
  return items.flatMap((item) => piecesOf(item, tools.resolver));
}

/** The address of the client a call goes through, or of the request object it sends. */
function inheritedAddress(match: Match, tools: LiftTools): Address | undefined {
  let answers = inherited.get(tools);
  if (!answers) inherited.set(tools, (answers = new Map()));
  const call = callOf(match.ref);
  if (!answers.has(call)) {
    // A step of a builder may have several beginnings, and each of them several: every step is asked once. What is made from itself has no answer.
    answers.set(call, undefined);
    answers.set(call, findInherited(match, tools));
  }
  return answers.get(call);
}

const inherited = new WeakMap<LiftTools, Map<Call, Address | undefined>>();

function findInherited(match: Match, tools: LiftTools): Address | undefined {
  for (const place of match.operation.through ?? ['receiver']) {
    for (const thing of place === 'receiver' ? match.receivers : thingsAt(match, place, tools)) {
      const address = thing.made && (addressOf(thing.made, tools) ?? inheritedAddress(thing.made, tools));
      if (address) return address;
    }
  }
  return undefined;
}

/** `fetch('/api/orders')`: only a browser can follow a path without a host. */
function originAddress(match: Match, tools: LiftTools): Address | undefined {
  const spec = match.operation.address;
  if (spec?.form !== 'url' || match.receivers.length > 0) return undefined;
  const first = spec.places.flatMap((place) => texts(tools.matcher.at(match.ref, place), tools))[0]?.[0];
  if (!first?.text?.startsWith('/')) return undefined;
  return { reach: 'origin', at: siteOf(first.file, first.at), text: first.text };
}

function connectionOf(match: Match, address: Address | undefined, tools: LiftTools): readonly Connection[] {
  const { operation, library, ref } = match;
  const transport = operation.transport ?? (operation.address?.form === 'url' || dials(match) ? { otherwise: 'scheme' as const } : undefined);
  if (!transport) return [];
  const base = { name: nameOf(match), protocol: library.protocol, ...(address ? { address } : {}), fixes: changesFor(match, transport.remedies, tools.resolver) };
  if (transport.always && !isChosen(ref)) return [{ ...base, at: siteOf(ref.file, callOf(ref).name), transport: 'plaintext', because: 'option', note: `\`${textOf(ref.file, callOf(ref).name)}\`` }];
  const judged = judge(match, transport, tools);
  if (judged === 'unknown') return [];
  if (judged) return [{ ...base, at: judged.at, transport: judged.transport, because: 'option', note: judged.note }];
  const scheme = schemeOf(address?.scheme, library.protocol);
  if (address && scheme) {
    if (scheme.secure && tools.policies.isEncryptedLater(match)) return [];
    const fixes = scheme.secure ? schemeChange(address, address.scheme!) : [];
    return [{ ...base, at: address.at, transport: scheme.secure ? 'plaintext' : 'tls', because: 'scheme', note: `\`${address.text}\``, fixes }];
  }
  if (transport.otherwise === 'plaintext') {
    if (tools.policies.isEncryptedLater(match)) return [];
    return [{ ...base, at: siteOf(ref.file, callOf(ref).at), transport: 'plaintext', because: 'default', note: `\`${library.title}\` speaks plaintext unless told otherwise` }];
  }
  return [];

  function schemeChange({ at: { file, span } }: Address, from: string): Change[] {
    const source = tools.resolver.text({ file, span }) ?? '';
    const offset = source.toLowerCase().indexOf(`${from}://`);
    const change = offset < 0 ? undefined : encrypted(source.slice(offset), from);
    if (!change) return [];
    const first = span.start + offset;
    return [{ title: change.title, edits: change.edits.map(({ start, end, newText }) => ({ file, span: { start: first + start, end: first + end }, newText })) }];
  }
}

/** `uri.toURL().openStream()`: what was only named before is dialled now. */
const dials = ({ receivers }: Match): boolean => receivers.some(({ made }) => made?.operation.names === true);

/** `if (!tls) builder.usePlaintext()`: whether it is encrypted is decided by a setting that is not seen here. */
function isChosen({ file, index }: CallRef): boolean {
  for (let region = file.program.calls[index]!.region; region >= 0; region = file.program.regions[region]!.parent) {
    const { kind, tests = [] } = file.program.regions[region]!;
    if (kind === 'branch' && tests.some((test) => /tls|ssl|secur|plain|encrypt|cert/i.test(textOf(file, test.at)))) return true;
  }
  return false;
}

/** What the options of a call say about encryption; undefined if they say nothing. */
function judge(match: Match, transport: Transport, tools: LiftTools): { at: Site; transport: 'plaintext' | 'tls'; note: string } | 'unknown' | undefined {
  let hidden = false;
  const first = (places: readonly Place[] | undefined, to: 'plaintext' | 'tls', says: (keyed: Located) => boolean) => {
    for (const place of places ?? []) {
      const keyed = tools.policies.place(match, place);
      hidden ||= keyed.state === 'hidden';
      if (keyed.state !== 'given' || !says(keyed.value)) continue;
      const { file, value } = keyed.value;
      return { at: siteOf(file, value.at), transport: to, note: `\`${short(textOf(file, value.at))}\`` } as const;
    }
    return undefined;
  };
  // A constant from outside counts by its name: `SecurityProtocol.Plaintext`.
  const constants = (value: Located) => tools.resolver.resolve(value).map((f) => (f.value.kind === 'literal' ? f.value.value : f.value.kind === 'member' && f.value.of.kind === 'import' ? f.value.name : undefined));
  const { plaintextValues } = transport;
  const plain = first(transport.plaintext, 'plaintext', (value) => !plaintextValues || saysOnly(constants(value), plaintextValues));
  const tls = first(transport.tls, 'tls', (value) => !constants(value).every((v) => v === false || v === null));
  // Two options in one call that say different things: which one counts is decided when it runs.
  if (plain && tls && plain.at.span.start !== tls.at.span.start) return 'unknown';
  return plain ?? tls ?? (hidden ? 'unknown' : undefined);
}

/** Every constant that is seen is one of these: an option that is chosen when it runs says nothing. */
function saysOnly(constants: readonly unknown[], meant: readonly unknown[]): boolean {
  const seen = constants.filter((constant) => constant !== undefined);
  return seen.length > 0 && seen.every((constant) => meant.includes(constant));
}

function seedsOf(match: Match, tools: LiftTools): readonly SeedList[] {
  const spec = match.operation.seeds;
  if (!spec) return [];
  for (const place of spec.places) {
    const keyed = tools.matcher.at(match.ref, place);
    if (keyed.state !== 'given') continue;
    const forms = tools.resolver.resolve(keyed.value);
    const only = forms[0];
    if (forms.length !== 1 || !only) return [];
    const items = only.value.kind === 'list' ? only.value.items.map((item) => located(only.file, item)) : [only];
    const complete = only.value.kind !== 'list' || !only.value.open;
    const hosts = items.map((item) => piecesOf(item, tools.resolver)[0]);
    if (hosts.some((h) => h === undefined || h.some((piece) => piece.text === undefined))) return [];
    const names = hosts.flatMap((h) => h!.map((p) => p.text).join('').split(',')).map((h) => h.trim().replace(/^\w+:\/\/(?:[^/@]*@)?/, '')).filter((h) => h !== '');
    const site = siteOf(only.file, only.value.at);
    return [{ at: site, name: nameOf(match), member: spec.member, hosts: names, complete, reach: reachOf(names[0]?.split(':')[0]) }];
  }
  return [];
}
