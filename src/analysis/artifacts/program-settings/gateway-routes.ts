// Routes of Spring Cloud Gateway: what their filters repeat, and whether anything ends a wait for an answer.
// https://docs.spring.io/spring-cloud-gateway/reference/spring-cloud-gateway-server-webflux/gatewayfilter-factories.html
import { reachOf, type Policy, type RemoteCall, type RetriedCall, type Retry, type Site } from '../../concepts';
import type { FileTable } from '../../program';
import { entriesOf, itemsOf, nodeAt, scalarsOf, textAt, type YamlNode } from '../yaml/node';
import { readYaml } from '../yaml/read-yaml';

export interface GatewayReading {
  readonly calls: readonly RemoteCall[];
  readonly retries: readonly Retry[];
}

const nothing: GatewayReading = { calls: [], retries: [] };

export function gatewayIn(path: string, text: string, files: FileTable): GatewayReading {
  if (!/\.ya?ml$/.test(path) || !text.includes('gateway') || !text.includes('routes')) return nothing;
  const documents = readYaml(path, text).documents;
  // The older prefix, and the one for the reactive gateway; the other kind of gateway waits as its HTTP client does.
  const at = (key: string): readonly YamlNode[] => documents.flatMap((document) => ['spring.cloud.gateway', 'spring.cloud.gateway.server.webflux'].flatMap((prefix) => below(document, `${prefix}.${key}`) ?? []));
  const routes = at('routes').flatMap(itemsOf);
  if (routes.length === 0) return nothing;
  const shared = at('default-filters').flatMap(filtersOf);
  const limited = isLimited(path, text, files) || shared.some(isBreaker) || isVariant(path, files);
  return {
    calls: limited ? [] : endless(routes.filter((route) => !filtersOf(nodeAt(route, 'filters')).some(isBreaker))),
    retries: [...shared.flatMap((filter) => retryOf(filter, 'each route') ?? []), ...routes.flatMap((route) => filtersOf(nodeAt(route, 'filters')).flatMap((filter) => retryOf(filter, `the route ${textAt(route, 'id') ?? 'without a name'}`) ?? []))],
  };
}

/** The node at a dotted path, however much of it stands in one key. */
function below(node: YamlNode | undefined, path: string): YamlNode | undefined {
  if (path === '') return node;
  for (const { key, value } of entriesOf(node)) {
    if (key === path) return value;
    const found = path.startsWith(`${key}.`) ? below(value, path.slice(key.length + 1)) : undefined;
    if (found) return found;
  }
  return undefined;
}

interface Filter {
  readonly name: string;
  readonly at: Site;
  /** By name; in the short form by position. */
  readonly args: ReadonlyMap<string, string>;
}

const shortArgs: Readonly<Record<string, readonly string[]>> = { Retry: ['retries', 'statuses', 'methods', 'backoff.firstBackoff', 'backoff.maxBackoff', 'backoff.factor'] };

// `- StripPrefix=1`, or `- name: Retry` with `args`.
const filtersOf = (node: YamlNode | undefined): readonly Filter[] => itemsOf(node).flatMap((item): readonly Filter[] => {
  if (item.kind === 'scalar') {
    const [name = '', values = ''] = item.text.split(/=(.*)/s);
    return [{ name, at: item.at, args: new Map(values.split(',').map((value, i) => [shortArgs[name]?.[i] ?? String(i), value.trim()])) }];
  }
  const name = nodeAt(item, 'name');
  return name?.kind === 'scalar' ? [{ name: name.text, at: name.at, args: new Map(flat(nodeAt(item, 'args'), '')) }] : [];
});

function flat(node: YamlNode | undefined, prefix: string): readonly (readonly [string, string])[] {
  return entriesOf(node).flatMap(({ key, value }): readonly (readonly [string, string])[] => (
    value.kind === 'map' ? flat(value, `${prefix}${key}.`) : [[`${prefix}${key}`, scalarsOf(value).map(({ text }) => text).join(',')]]
  ));
}

// Ends a wait after a second unless told otherwise.
const isBreaker = ({ name }: Filter): boolean => name === 'CircuitBreaker' || name === 'SpringCloudCircuitBreaker' || name === 'Hystrix';

// Three repetitions of GET, at once, unless told otherwise.
function retryOf({ name, at, args }: Filter, route: string): Retry | undefined {
  if (name !== 'Retry') return undefined;
  const again = args.get('retries') ?? '3';
  if (!/^\d+$/.test(again)) return undefined;
  const methods = (args.get('methods') ?? 'GET').toUpperCase().split(',').map((method) => method.trim());
  const pauses = [...args.keys()].some((key) => key.startsWith('backoff'));
  const call = (method: string): RetriedCall => ({
    name: `${method} of ${route}`, library: 'Spring Cloud Gateway', protocol: 'http', kind: 'request', at, conditions: 0, way: [], purpose: 'request',
    repeatable: /^(POST|PATCH)$/.test(method) ? 'no' : 'yes',
  });
  return { at, form: 'wrapper', name: 'Retry', attempts: Number(again) + 1, pause: pauses ? { growth: 'growing' } : { growth: 'none' }, calls: methods.map(call) };
}

// A limit for all routes, or for one, may also stand in the settings of another profile.
function isLimited(path: string, text: string, files: FileTable): boolean {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const beside = files.inFolder(folder).filter((one) => one !== path && /\.(ya?ml|properties)$/.test(one));
  return [text, ...beside.map((one) => files.text(one) ?? '')].some((one) => /response-?timeout/i.test(one));
}

// `gateway-prod.yml` beside `gateway.yml`: where the routes are there as well, so is what ends a wait.
function isVariant(path: string, files: FileTable): boolean {
  const [, base, ending = ''] = /^(.*)-[^-/]+(\.ya?ml)$/.exec(path) ?? [];
  return base !== undefined && /routes/.test(files.text(`${base}${ending}`) ?? '');
}

// One finding for all routes, since one setting mends them.
function endless(routes: readonly YamlNode[]): readonly RemoteCall[] {
  const [uri] = routes.flatMap((route) => scalarsOf(nodeAt(route, 'uri'))).filter(({ text }) => /^(lb:|https?:)/.test(text));
  if (!uri) return [];
  const host = /^[a-z:]+\/\/([\w.-]+)/i.exec(uri.text)?.[1]?.toLowerCase();
  const none: Policy = { state: 'unset', explicit: false, by: 'call', clues: [] };
  return [{
    at: uri.at, name: 'spring.cloud.gateway.routes', library: 'Spring Cloud Gateway', protocol: 'http', purpose: 'request', repeatable: 'unknown',
    ...(host === undefined ? {} : { address: { host, reach: reachOf(host), at: uri.at, text: uri.text } }),
    deadline: none, retry: { state: 'unknown', why: 'which filters repeat it', clues: [] }, inBrowser: false, byHand: false, fixes: { deadline: [], retry: [] },
  }];
}
