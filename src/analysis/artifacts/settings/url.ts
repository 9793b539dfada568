// Finds URLs inside configuration values and takes them apart.
import { hole } from './setting';

export interface Url {
  /** Lower case, without `://`. */
  readonly scheme: string;
  /** Written as `jdbc:…`, where the scheme says nothing about encryption. */
  readonly jdbc: boolean;
  /** Several for seed lists (`mongodb://a,b`). */
  readonly hosts: readonly Host[];
  /** Query parameters, keys in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly text: string;
  /** Whole text before the URL inside the value. */
  readonly before: string;
}

export interface Host {
  /** Undefined if it, or a part of it, is not known. */
  readonly name?: string;
  readonly port?: number;
}

// A comma ends a URL only where another URL follows: seed lists have commas between their hosts. Schemes are bounded so that
// long values cost no more than linear time.
const pattern = /(?<![a-z0-9+.-])(jdbc:)?([a-z][a-z0-9+.-]{0,30}):\/\/((?:(?!,[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s"'`<>|;\\])*)/gi;

/** All URLs of a value, in order. */
export function urlsIn(value: string): readonly Url[] {
  if (!value.includes('://')) return [];
  return [...value.matchAll(pattern)].map((match) => {
    const rest = match[3]!;
    const end = rest.search(/[/?#]/);
    const authority = end < 0 ? rest : rest.slice(0, end);
    return {
      scheme: match[2]!.toLowerCase(),
      jdbc: match[1] !== undefined,
      hosts: hostsOf(authority),
      parameters: parametersOf(rest),
      text: match[0].replace(/[,.)\]}]+$/, ''),
      before: value.slice(0, match.index),
    };
  });
}

/** `user:password@a:1,b:2` → a:1 and b:2. */
export function hostsOf(authority: string): readonly Host[] {
  const hosts = authority.slice(authority.lastIndexOf('@') + 1);
  return hosts.split(',').map((host) => hostOf(host.trim()));
}

/** `name:port`, `[::1]:port` or `name`. */
export function hostOf(text: string): Host {
  const [, name = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?/.exec(text) ?? [];
  const bare = name.replace(/^\[|\]$/g, '').toLowerCase();
  return {
    ...(/^[\w.:-]+$/.test(bare) && !bare.includes(hole) ? { name: bare } : {}),
    ...(port === undefined ? {} : { port: Number(port) }),
  };
}

function parametersOf(rest: string): ReadonlyMap<string, string> {
  const query = rest.split('?')[1]?.split('#')[0] ?? '';
  return new Map(query.split('&').filter(Boolean).map((pair) => {
    const [key = '', value = ''] = pair.split('=');
    return [key.toLowerCase(), value.toLowerCase()];
  }));
}
