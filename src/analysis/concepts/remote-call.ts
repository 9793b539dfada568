// The facts about talking to others: clients, calls, connections, seed lists.
import type { Address } from './address';
import type { Policy } from './policy';
import type { Change, Site } from './site';

export type Protocol = 'http' | 'websocket' | 'grpc' | 'redis' | 'memcached' | 'amqp' | 'kafka' | 'sql' | 'postgres' | 'mysql' | 'mongodb' | 'nats' | 'mqtt' | 'smtp' | 'ftp' | 'ldap' | 'tcp';

/** Caches: what is away there is a miss. */
export const isCache = (protocol: Protocol): boolean => protocol === 'redis' || protocol === 'memcached';

/** An outbound call that crosses the network: a request, or the opening of a connection or pool. */
export interface RemoteCall {
  readonly at: Site;
  /** As the code names it: `axios.get`, `requests.Session.get`, `grpc stub GetCart`. */
  readonly name: string;
  /** Title of the library. */
  readonly library: string;
  readonly protocol: Protocol;
  readonly purpose: 'request' | 'connect';
  /** May it be repeated without doing something twice? `unknown` is not `no`. */
  readonly repeatable: 'yes' | 'no' | 'unknown';
  readonly address?: Address;
  /** Where else it goes: others of its callers name other hosts. None if absent. */
  readonly otherHosts?: readonly string[];
  /** For HTTP: upper case; undefined where it is not known. */
  readonly method?: string;
  /** For HTTP: the path that is asked for, `*` for parts that are not known; undefined where nothing of it is. */
  readonly path?: string;
  /** For HTTP: the variable of the environment that its address begins with. */
  readonly setting?: string;
  readonly deadline: Policy;
  readonly retry: Policy;
  /** The client it goes through, by the site where that is built, if that is known and could carry the policy. */
  readonly client?: NetworkClient;
  /** The function it runs in, for the words of the message: `getStock`, `this handler`; undefined where it has no name. */
  readonly within?: string;
  /** The code surely runs in a browser, where a person waits and can reload. */
  readonly inBrowser: boolean;
  /** The code is started by hand: a script, a tool, a migration. */
  readonly byHand: boolean;
  readonly fixes: PolicyFixes;
}

/** Something built once through which calls go: `axios.create()`, `http.Client{}`, a connection pool. */
export interface NetworkClient {
  readonly at: Site;
  readonly name: string;
  readonly library: string;
  readonly protocol: Protocol;
  /** It is given to a library that no record describes, outside of tests: what goes through it is not seen. */
  readonly givenAway: boolean;
  /** Whether this client can carry the policy at all: a finding stands here only if it can. */
  readonly carries: { readonly deadline: boolean; readonly retry: boolean };
  readonly deadline: Policy;
  readonly retry: Policy;
  readonly fixes: PolicyFixes;
}

export interface PolicyFixes {
  readonly deadline: readonly Change[];
  readonly retry: readonly Change[];
}

/** A dial-out (or a configuration value that is one), and whether it is encrypted. */
export interface Connection {
  /** Where the scheme, the insecure argument or the configuration key stands. */
  readonly at: Site;
  readonly name: string;
  readonly protocol: Protocol;
  readonly address?: Address;
  readonly transport: 'plaintext' | 'tls' | 'unknown';
  /** Why the transport is known: `scheme` written out, `option` an explicit insecure option, `default` of the library. */
  readonly because: 'scheme' | 'option' | 'default';
  readonly note: string;
  readonly fixes: readonly Change[];
}

/** The hosts by which the client of a clustered system finds it: Kafka bootstrap servers, sentinel lists. */
export interface SeedList {
  readonly at: Site;
  readonly name: string;
  /** What the hosts are: `broker`, `seed`, `sentinel`. */
  readonly member: string;
  readonly hosts: readonly string[];
  /** False if more hosts may come from where we cannot see. */
  readonly complete: boolean;
  readonly reach: Address['reach'];
}
