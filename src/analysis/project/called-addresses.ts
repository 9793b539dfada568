// Where a call goes: the address it names, or that of the client it goes through; the route of a request; the members of a cluster.
import { once } from '../../base/once';
import { reachOf, type Address, type RemoteCall, type SeedList } from '../concepts';
import type { Call } from '../program';
import { addressIn } from './addresses';
import { nameOf } from './call-names';
import { piecesOf, type Piece } from './constants';
import { settingIn } from './environment';
import type { LiftTools } from './lift';
import type { Match } from './matcher';
import type { Keyed } from './keys';
import { rememberedIn, type Remembered } from './readings';
import { callOf, located, siteOf, textOf } from './source-file';
import { thingsAt } from './things-at';

const methods = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'POST', 'PATCH']);

type Route = Pick<RemoteCall, 'method' | 'path' | 'setting'>;

/** Method and path of an HTTP request, as far as the call, or the request that it sends, tells. */
export function routeOf(match: Match, tools: LiftTools): Route {
  const sent = match.operation.address ? [] : (match.operation.through ?? []).flatMap((place) => (place === 'receiver' ? [] : thingsAt(match, place, tools))).flatMap(({ made }) => (made?.operation.address ? [made] : []));
  const route = routeSaid(sent.length === 1 ? sent[0]! : match.operation.address ? match : addressed(match) ?? match, tools);
  const setting = route.setting ?? inheritedSetting(match, tools);
  return { ...route, ...(setting === undefined ? {} : { setting }) };
}

/** `client.get(url).header(…).send()`: the step that says where it goes. */
function addressed({ receivers }: Match, depth = 0): Match | undefined {
  const made = receivers.length === 1 && depth < 8 ? receivers[0]!.made : undefined;
  return !made || made.operation.address ? made : addressed(made, depth + 1);
}

/** The variable that the address of its client begins with. */
function inheritedSetting({ receivers }: Match, tools: LiftTools, depth = 0): string | undefined {
  const made = receivers.length === 1 && depth < 8 ? receivers[0]!.made : undefined;
  return made && (routeSaid(made, tools).setting ?? inheritedSetting(made, tools, depth + 1));
}

function routeSaid(match: Match, tools: LiftTools): Route {
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
  const [first] = pieces.length === 1 ? pieces[0]! : [];
  const setting = first?.value && settingIn(located(first.file, first.value));
  return { ...(method === undefined ? {} : { method }), ...(/^\/./.test(text) ? { path: text } : {}), ...(setting === undefined ? {} : { setting }) };
}

/** The address that a call itself names. */
export function addressOf(match: Match, tools: LiftTools): Address | undefined {
  const spec = match.operation.address;
  if (!spec) return undefined;
  for (const place of spec.places) {
    const keyed = tools.matcher.at(match.ref, place);
    if (keyed.state === 'hidden') return undefined;
    if (keyed.state !== 'given') continue;
    const all = texts(keyed, tools).map((pieces) => addressIn(pieces, spec.form));
    const options = all.filter((a) => a !== undefined);
    const named = options.length === 0 && !match.operation.names ? thingsAt(match, place, tools).flatMap(({ made }) => (made?.operation.names === true ? [made] : [])) : [];
    if (named.length === 1) return addressOf(named[0]!, tools) ?? inheritedAddress(named[0]!, tools);
    if (options.length === 0) continue;
    // `given.includes('://') ? given : 'http://' + given`: what is given decides, and we do not see it.
    if (options.length < all.length && options.every((a) => a.reach === 'unknown')) return undefined;
    // A fallback to this machine (`env || 'http://localhost'`) says where it goes when nobody decides otherwise.
    return options.find((a) => a.reach === 'loopback' || a.reach === 'socket') ?? options.find((a) => a.reach !== 'unknown') ?? options[0];
  }
  if (spec.otherwise === undefined) return undefined;
  return { host: spec.otherwise, reach: reachOf(spec.otherwise), at: siteOf(match.ref.file, callOf(match.ref).at), text: spec.otherwise };
}

/** Hosts that a call names beside that of its address: a function that all calls go through is handed each of them. */
export function otherHostsOf(match: Match, tools: LiftTools, address: Address | undefined): readonly string[] {
  const spec = match.operation.address;
  const keyed = (spec?.places ?? []).map((place) => tools.matcher.at(match.ref, place)).find((one) => one.state === 'given');
  if (!spec || !keyed || address?.host === undefined) return [];
  const hosts = texts(keyed, tools).flatMap((pieces) => {
    const one = addressIn(pieces, spec.form);
    return one?.host !== undefined && (one.reach === 'cluster' || one.reach === 'remote') ? [one.host] : [];
  });
  return [...new Set(hosts)].filter((host) => host !== address.host);
}

function texts(keyed: Keyed, tools: LiftTools): readonly (readonly Piece[])[] {
  if (keyed.state !== 'given') return [];
  const items = tools.resolver.resolve(keyed.value).flatMap((form) => (form.value.kind === 'list' ? form.value.items.map((item) => located(form.file, item)) : [form]));
  return items.flatMap((item) => piecesOf(item, tools.resolver));
}

/** The address of the client a call goes through, or of the request object it sends. */
export function inheritedAddress(match: Match, tools: LiftTools): Address | undefined {
  // A step of a builder may have several beginnings, and each of them several: every step is asked once.
  const answers = once(inherited, tools, () => rememberedIn(tools.readings));
  return answers.get(callOf(match.ref), match.ref.file, () => findInherited(match, tools));
}

const inherited = new WeakMap<LiftTools, Remembered<Call, Address | undefined>>();

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
export function originAddress(match: Match, tools: LiftTools): Address | undefined {
  const spec = match.operation.address;
  if (spec?.form !== 'url' || match.receivers.length > 0) return undefined;
  const first = spec.places.flatMap((place) => texts(tools.matcher.at(match.ref, place), tools))[0]?.[0];
  if (!first?.text?.startsWith('/')) return undefined;
  return { reach: 'origin', at: siteOf(first.file, first.at), text: first.text };
}

/** Members of a cluster that a client is given. */
export function seedsOf(match: Match, tools: LiftTools): readonly SeedList[] {
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
