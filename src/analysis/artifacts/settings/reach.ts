// How far away a host is, judged by its name as deployment files write it.
import type { Reach } from '../../concepts';

/** Host without port, lower case; undefined if it is not known. */
export function reachOf(host: string | undefined): Reach {
  if (host === undefined) return 'unknown';
  if (isLoopback(host)) return 'loopback';
  if (/(^|\.)example\.(com|net|org)$|\.(example|test|invalid)$/.test(host)) return 'documentation';
  // A name without dots means something only inside the network of the deployment.
  if (/^[a-z0-9_-]+$/.test(host) || /\.svc$|\.svc\.|\.cluster\.local$/.test(host)) return 'cluster';
  return 'remote';
}

// Container hosts and link-local metadata services never leave the machine.
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === 'ip6-localhost' || host.endsWith('.localhost')
    || host.startsWith('127.') || host.startsWith('169.254.') || /\.docker\.internal$/.test(host);
}

/** Addresses to listen on, which nobody dials: `0.0.0.0`, `::`, `*`, nothing. */
export function isWildcard(host: string | undefined): boolean {
  return host === '0.0.0.0' || host === '::' || host === '';
}
