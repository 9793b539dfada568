// From one lowered file to facts: each call that a library record describes becomes a remote call, a client, a connection
// or a seed list. This is the only place where records and programs meet.
import type { Address, ChannelUse, Connection, Facts, Library, Mention, NetworkClient, Operation, Place, Policy, Query, RemoteCall, SeedList, Server, WeakAcknowledgement } from '../concepts';
import { guardOf, limiterOf, factsOfFile, terminationIn } from '../concepts';
import { once } from '../../base/once';
import type { Value } from '../program';
import { acknowledgementsOf } from './acknowledgements';
import { takersOf } from './by-place';
import { nameOf, nameOfFunction } from './call-names';
import { addressOf, inheritedAddress, originAddress, otherHostsOf, routeOf, seedsOf } from './called-addresses';
import { channelsOf } from './channels';
import { piecesOf } from './constants';
import type { CredentialReader } from './credentials';
import type { Handlers } from './handlers';
import { isUsedByPages, runsInBrowser } from './in-browser';
import type { Match, Matcher, Thing } from './matcher';
import { openOriginsIn } from './open-origins';
import type { Policies, PolicyName } from './policies';
import type { Provisions } from './provisions';
import { rememberedIn, type Readings, type Remembered } from './readings';
import { changesFor } from './remedies';
import { repeatable } from './repeatable';
import { isByHand } from './runs-once';
import type { Resolver } from './resolver';
import { calledBySideCar } from './side-car-header';
import { testFile } from './test-file';
import { callOf, located, siteOf, type SourceFile } from './source-file';
import type { Surroundings } from './surroundings';
import { thingsAt } from './things-at';
import type { TlsReader } from './tls';
import { cloudConstructsIn } from './cloud-constructs';
import { connectionOf, dials } from './transports';

export interface LiftTools {
  readonly resolver: Resolver;
  readonly matcher: Matcher;
  readonly policies: Policies;
  readonly provisions: Provisions;
  readonly surroundings: Surroundings;
  readonly handlers: Handlers;
  readonly readings: Readings;
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
  const channels: ChannelUse[] = [];
  const servers: Server[] = [];
  const acknowledgements: WeakAcknowledgement[] = [];
  let inBrowser: boolean | undefined;
  file.program.calls.forEach((_, index) => {
    const match = tools.matcher.match({ file, index });
    if (match?.operation.deadline && (match.operation.does === 'listen' || match.operation.serves)) servers.push(serverOf(match, tools));
    if (match) channels.push(...channelsOf(match, tools));
    if (match) acknowledgements.push(...acknowledgementsOf(match, tools));
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
    else calls.push(remoteCall(match, address ?? inheritedAddress(match, tools) ?? originAddress(match, tools), (inBrowser ??= runsInBrowser(file)) || (match.library.protocol === 'http' && isUsedByPages({ file, index }, tools.resolver)), tools));
  });
  peers.push(...calledBySideCar(file.path, file.text));
  const limiter = limiterOf(file.path, file.text);
  const guard = guardOf(file.path, file.text);
  const termination = terminationIn(file.program.language, file.text);
  return factsOfFile(file.path, file.program.language, {
    calls,
    clients,
    connections,
    seeds,
    queries,
    ...(peers.length > 0 ? { peers } : {}),
    ...(channels.length > 0 ? { channels } : {}),
    ...(servers.length > 0 ? { servers } : {}),
    ...(acknowledgements.length > 0 ? { acknowledgements } : {}),
    tls: tools.tls.in(file, (match) => addressOf(match, tools) ?? inheritedAddress(match, tools)),
    credentials: tools.credentials.in(file, (match) => (addressOf(match, tools) ?? inheritedAddress(match, tools))?.reach ?? 'unknown'),
    handlers: tools.handlers.in(file),
    ...(limiter ? { limiter } : {}),
    ...(guard ? { guard } : {}),
    ...(termination ? { termination } : {}),
    cloud: cloudConstructsIn(file, tools.matcher, tools.resolver),
    openOrigins: openOriginsIn(file, tools.libraries, tools.resolver),
  });
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

/** A library that opens connections for several drivers speaks what the driver speaks that it is given. */
function spoken(match: Match, tools: LiftTools): RemoteCall['protocol'] {
  const given = match.operation.does !== 'connect' ? [] : (match.operation.through ?? []).flatMap((place) => (place === 'receiver' ? [] : thingsAt(match, place, tools)));
  const protocols = new Set(given.flatMap(({ made }) => (made ? [made.library.protocol] : [])));
  return protocols.size === 1 ? [...protocols][0]! : match.library.protocol;
}

function remoteCall(match: Match, address: Address | undefined, inBrowser: boolean, tools: LiftTools): RemoteCall {
  const { ref, library, operation } = match;
  const call = callOf(ref);
  const client = owner(match, tools);
  const within = nameOfFunction(ref.file, call.fn);
  const deadline = policyOf(match, 'deadline', tools);
  const retry = policyOf(match, 'retry', tools);
  const others = otherHostsOf(match, tools, address);
  return {
    at: siteOf(ref.file, call.at),
    name: nameOf(match),
    library: library.title,
    protocol: spoken(match, tools),
    purpose: operation.does === 'connect' ? 'connect' : 'request',
    repeatable: repeatable(match, tools),
    ...(address ? { address } : {}),
    ...(others.length > 0 ? { otherHosts: others } : {}),
    ...(library.protocol === 'http' ? routeOf(match, tools) : {}),
    deadline,
    retry,
    ...(client ? { client: handsOn(match) ? { ...client, givenAway: true } : client } : {}),
    ...(within === undefined ? {} : { within }),
    inBrowser: inBrowser || isOfPage(match),
    byHand: isByHand(ref.file.path),
    fixes: fixesOf(match, deadline, retry, tools),
  };
}

/** It goes through something that is described in part only. */
const handsOn = ({ receivers }: Match): boolean => receivers.some(({ made }) => made?.operation.handsOn === true);

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
  const makersOf = (things: readonly Thing[]): readonly Match[] => things.flatMap((thing) => makerOf(thing, tools));
  // A request that is put together in branches leads to the same client by several ways.
  const direct = makersOf(match.receivers);
  const made = [...new Set(direct.length > 0 ? direct : makersOf((match.operation.through ?? []).flatMap((place) => (place === 'receiver' ? [] : thingsAt(match, place, tools)))))];
  // Several possible clients share no single place to mend.
  return made.length === 1 ? clientOf(made[0]!, tools)[0] : undefined;
}

/** The file that makes its client touches the page, whatever the others look like that call through it. */
const isOfPage = ({ receivers, ref }: Match): boolean => ref.file.language.id === 'javascript' && receivers.some(({ made }) => made !== undefined && made.ref.file !== ref.file && runsInBrowser(made.ref.file));

function makerOf({ made }: Thing, tools: LiftTools): readonly Match[] {
  return made ? once(makers, tools, () => rememberedIn(tools.readings)).get(made, made.ref.file, () => makersBehind(made, tools)) ?? [] : [];
}

// What a context brings along may have been made with such a context itself.
const makers = new WeakMap<LiftTools, Remembered<Match, readonly Match[]>>();

function makersBehind(made: Match, tools: LiftTools): readonly Match[] {
  // A step of a builder gives the same kind of thing on; what is mended stands at its beginning or its end.
  const isStep = made.receivers.some(({ kind }) => kind === made.operation.makes);
  if (carries(made.operation) && !isStep) return [made];
  for (const place of made.operation.through ?? ['receiver']) {
    const things = place === 'receiver' ? made.receivers : thingsAt(made, place, tools);
    const found = things.flatMap((inner) => makerOf(inner, tools));
    if (found.length > 0) return found;
  }
  return carries(made.operation) ? [made] : [];
}

const carries = (operation: Operation): boolean => operation.does !== 'configure' && operation.serves !== true && (carriesPolicy(operation, 'deadline') || carriesPolicy(operation, 'retry'));
function carriesPolicy({ does, shares, ...operation }: Operation, which: PolicyName): boolean {
  const setting = operation[which];
  // What is meant to be built once is where a deadline belongs, even if no record says how to write it there.
  return setting !== undefined && (setting.carried === true || setting.places.length > 0 || (setting.remedies ?? []).length > 0 || (which === 'deadline' && does === 'make' && shares === true));
}

/** A made object as a client; nothing for what carries no policy (requests, credentials, contexts carry by their own places). */
function clientOf(match: Match, tools: LiftTools): readonly NetworkClient[] {
  return carries(match.operation) ? once(clients, tools, () => rememberedIn(tools.readings)).get(match, match.ref.file, () => clientsOf(match, tools)) ?? [] : [];
}

// Every call that goes through a client asks for it.
const clients = new WeakMap<LiftTools, Remembered<Match, readonly NetworkClient[]>>();

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

/** `github.NewClient(client)`: an argument or field of something from outside the project that no record describes, or one describes in part. */
function isGivenAway({ ref: { file, index }, operation }: Match, tools: LiftTools): boolean {
  if (testFile.test(file.path)) return false;
  return operation.handsOn === true || takersOf(file.program, index).some((other) => {
    const taker = tools.matcher.match({ file, index: other });
    return taker ? taker.operation.handsOn === true : tools.resolver.resolve(located(file, file.program.calls[other]!.callee)).every(({ value }) => isOutside(value));
  });
}

const isOutside = (value: Value): boolean => (value.kind === 'member' ? isOutside(value.of) : value.kind === 'import' && value.module !== '.');
