// Where a connection goes, as far as the code tells.
import type { Site } from './site';

export interface Address {
  /** Lower case, without `://`: `http`, `redis`, `grpc`; undefined if not known. */
  readonly scheme?: string;
  /** Host name or IP without port; undefined if it comes from outside (environment, parameter). */
  readonly host?: string;
  readonly port?: number;
  readonly reach: Reach;
  /** Where the scheme, or else the host, is written: this is where a finding about the address stands. */
  readonly at: Site;
  /** The text as far as known, holes shown as `…`; for people. */
  readonly text: string;
}

/**
 * `loopback` this machine; `socket` Unix socket or in-memory; `cluster` a bare service name or `*.svc.cluster.local`;
 * `documentation` example.com and its kin; `remote` a full host name; `origin` a path without host: the server that a browser
 * page came from; `unknown` not visible.
 */
export type Reach = 'loopback' | 'socket' | 'cluster' | 'documentation' | 'remote' | 'origin' | 'unknown';
