// What a deployment file asks of one container: how its health is known, what it may use, what it leaves behind.
import type { Change, Site } from './site';

/** Whether something is declared. `unknown`: it may come from what was not read, such as an image. */
export type Declared = 'yes' | 'no' | 'unknown';

/** The name of a container that a patch means by its place alone. */
export const someContainer = '…';

export interface Container {
  /** The container's name; for Compose that of the service; `someContainer` where a patch does not tell. */
  readonly name: string;
  /** The line a finding about it stands on: the container's first line, the Compose service's key. */
  readonly at: Site;
  readonly image?: string;
  /** Ports it says it listens on for others; what only monitoring reads is left out. */
  readonly ports: readonly ContainerPort[];
  /** Whether the platform asks it if it can work: a readiness probe, a Compose health check. */
  readonly health: Declared;
  /** Kubernetes: whether anybody asks it if it still works, so that it is started again when it hangs. Not asked for elsewhere. */
  readonly alive?: Declared;
  /** Compose: whether it is said what happens when it ends. Kubernetes starts containers again unless a pod says never. */
  readonly restart: Declared;
  /** Whether its memory has an upper limit, and an amount that is set aside for it. */
  readonly memory: { readonly limit: Declared; readonly request: Declared };
  /** Whether what it writes outlives it. `unknown`: a volume is there that may or may not hold its data. */
  readonly keepsData: Declared;
  /** `node`: what it writes stays in a folder of the machine it ran on, and the next pod may run on another. */
  readonly keptBy?: 'node';
  /** It is run for development: sources are mounted into it, or a command starts that reloads them. */
  readonly developing?: boolean;
  readonly fixes: { readonly health: readonly Change[]; readonly restart: readonly Change[]; readonly memory: readonly Change[] };
}

export interface ContainerPort {
  /** As written: a number, inside of the container. */
  readonly number: string;
  readonly name?: string;
}
