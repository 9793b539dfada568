// What a service mesh does for those who call a service, and how requests from outside are led into the system. No code shows either.
import type { Clue, Site } from './site';

/** What the mesh of a cluster adds to calls of a service, whoever makes them from inside of it. */
export interface MeshPolicy {
  readonly at: Site;
  /** `Istio`, `Linkerd`, `Gateway API`. */
  readonly mesh: string;
  /** Kubernetes namespace of the services meant; empty if it may be any. */
  readonly scope: string;
  /** Names of the services, without namespace and in lower case; undefined for all services of the scope. */
  readonly services?: readonly string[];
  /** The whole call is given up after this, on every route to it. */
  readonly deadline?: MeshLimit;
  /** How often a call is made at most, the first time included, on every route to it. */
  readonly retry?: MeshRetry;
  /** Calls are encrypted, and callers without a certificate are refused. */
  readonly encryption?: Clue;
}

export interface MeshLimit extends Clue {
  readonly seconds: number;
}

export interface MeshRetry extends Clue {
  readonly attempts: number;
}

/** A way from outside of the cluster to a service in it: an Ingress, a route of a gateway. */
export interface EntryRoute extends Clue {
  /** The gateway that answers: the name of a Gateway; `ingress` for the controller behind all Ingresses. */
  readonly gateway: string;
  /** The scope in which the gateway is declared as a workload; absent where nothing declares it. */
  readonly gatewayScope?: string;
  readonly scope: string;
  /** Names under which users reach it, in lower case; none where it answers to any. */
  readonly hosts: readonly string[];
  /** The service's host name, as written. */
  readonly service: string;
}
