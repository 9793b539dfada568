// All that is known about one file, and about the project: what rules ask.
import type { TimeLimit } from './time-limit';
import type { WeakAcknowledgement } from './acknowledgement';
import type { BlockingCall } from './blocking-call';
import type { ChannelUse } from './channel';
import type { CloudFile } from './cloud-part';
import type { CloudWeakness } from './cloud-resource';
import type { RetryStack, ServiceCall } from './call-chain';
import type { EntryRoute, MeshPolicy } from './mesh';
import type { LostFailure } from './lost-failure';
import type { Retry } from './retry';
import type { OpenOrigin } from './open-origin';
import type { LocalState } from './local-state';
import type { OpenStore } from './open-store';
import type { PerItemCalls } from './per-item';
import type { Exposure } from './exposure';
import type { Grant } from './grant';
import type { Growing } from './growing';
import type { Guard } from './guard';
import type { Limiter } from './limiter';
import type { ListQuery } from './list-query';
import type { Query } from './query';
import type { Credential } from './credential';
import type { Connection, NetworkClient, RemoteCall, SeedList } from './remote-call';
import type { PerRequest, RequestHandler, Server } from './server-entry';
import type { Segment } from './segment';
import type { ShortLivedClient } from './short-lived';
import type { Site } from './site';
import type { ListeningServer, TerminationSigns } from './termination';
import type { TlsWeakness } from './tls';
import type { Autoscaler, ConfigurationSet, Dependant, Endpoint, Mention, Overlay, ProgramSettings, Workload } from './workload';

export interface Facts {
  readonly file: string;
  /** `javascript`, `python`, `go`, `compose`, `kubernetes` …; undefined for a file nobody reads. */
  readonly format?: string;
  readonly calls: readonly RemoteCall[];
  readonly clients: readonly NetworkClient[];
  readonly connections: readonly Connection[];
  /** None if absent. */
  readonly queries?: readonly Query[];
  readonly seeds: readonly SeedList[];
  readonly tls: readonly TlsWeakness[];
  /** None if absent. */
  readonly acknowledgements?: readonly WeakAcknowledgement[];
  /** Some of code may stand in another file: rules ask `credentialsIn`. */
  readonly credentials: readonly Credential[];
  /** What this file registers or declares to run for each request. */
  readonly handlers: readonly RequestHandler[];
  /** None if absent. */
  readonly servers?: readonly Server[];
  /** Where this file limits how much one caller may ask; the first sign of it. */
  readonly limiter?: Limiter;
  /** Where this file asks callers who they are; the first sign of it. */
  readonly guard?: Guard;
  /** What this file says about the end of the program; absent if nothing. */
  readonly termination?: TerminationSigns;
  /** None if absent. */
  readonly openOrigins?: readonly OpenOrigin[];
  /** None if absent. */
  readonly openStores?: readonly OpenStore[];
  /** None if absent. */
  readonly exposures?: readonly Exposure[];
  /** None if absent. */
  readonly grants?: readonly Grant[];
  /** Pods of which only some may be taken away at once: PodDisruptionBudgets, by labels. None if absent. */
  readonly budgets?: readonly Budget[];
  /** Workloads that get their memory from elsewhere: all of a Kubernetes namespace, or one by name. None if absent. */
  readonly sized?: readonly { readonly scope: string; readonly name?: string }[];
  /** Files whose services are of the same project, because this one includes them. None if absent. */
  readonly includes?: readonly string[];
  readonly workloads: readonly Workload[];
  readonly endpoints: readonly Endpoint[];
  readonly autoscalers: readonly Autoscaler[];
  /** Absent for files that are no kustomization. */
  readonly overlay?: Overlay;
  /** None if absent. */
  readonly configurations?: readonly ConfigurationSet[];
  /** None if absent. */
  readonly cloud?: readonly CloudWeakness[];
  /** Absent for files that ask no cloud for anything. */
  readonly cloudFile?: CloudFile;
  /** Topics and queues that this file's code sends to or takes from. None if absent. */
  readonly channels?: readonly ChannelUse[];
  /** Programs that this file's code calls by a name of a registry. None if absent. */
  readonly peers?: readonly Mention[];
  /** What a service mesh is told about calls. None if absent. */
  readonly mesh?: readonly MeshPolicy[];
  /** What NetworkPolicies let through. None if absent. */
  readonly segments?: readonly Segment[];
  /** Ways into the cluster. None if absent. */
  readonly entries?: readonly EntryRoute[];
  /** What settings have done again when it fails; what code does is asked of the project. None if absent. */
  readonly retries?: readonly Retry[];
  /** Absent for files that are no settings of one program. */
  readonly settings?: ProgramSettings;
}

export interface Budget {
  readonly scope: string;
  readonly selector: ReadonlyMap<string, string>;
  readonly at: Site;
}

export const noFacts = (file: string, format?: string): Facts => factsOfFile(file, format, {});

/** Those that a file has; it has none of the others. Made in one way for all files: what begins with a spread gets a shape of its own from the engine. */
export const factsOfFile = (file: string, format: string | undefined, found: Omit<Partial<Facts>, 'file' | 'format'>): Facts => ({
  file, ...(format === undefined ? {} : { format }), calls: [], clients: [], connections: [], seeds: [], tls: [], credentials: [], handlers: [], workloads: [], endpoints: [], autoscalers: [], ...found,
});

/**
 * What rules ask beyond one file. Each question is about something, so that its answer changes only when something about that does:
 * what a rule found is kept for as long as it would be told the same again.
 */
export interface ProjectFacts {
  /** Facts of one file; empty facts for a path that is not part of the project. */
  of(file: string): Facts;
  /** All calls of the project that go through a client, by the client's site; empty if none is known. */
  callsThrough(client: Site): readonly RemoteCall[];
  /** Connections whose finding stands in this file, although the call that uses them may be elsewhere; one a site. */
  connectionsIn(file: string): readonly Connection[];
  /**
   * Why the code at a place runs anew for each request or message: it stands in a handler, or in a function that one calls, over at most
   * three calls; undefined if nothing known leads there.
   */
  perRequest(site: Site): PerRequest | undefined;
  /** What a file does once for each item of a collection, over the network. Computed when asked for. */
  perItem(file: string): readonly PerItemCalls[];
  /** Queues and pools of a file that nothing bounds. Computed when asked for. */
  growing(file: string): readonly Growing[];
  /** Failures of remote calls that are lost in a file, in the order of the text. Computed when asked for. */
  lostFailures(file: string): readonly LostFailure[];
  /** Credentials that are written in this file, although what uses them may be elsewhere; one a place. */
  credentialsIn(file: string): readonly Credential[];
  /** State in a file that one process keeps for itself. Computed when asked for. */
  localState(file: string): readonly LocalState[];
  /** Calls in a file that hold a thread. Computed when asked for. */
  blocking(file: string): readonly BlockingCall[];
  /** Clients in a file that own connections and are dropped where they are built. Computed when asked for. */
  shortLived(file: string): readonly ShortLivedClient[];
  /** Queries in a file that bring all there is, for each request. Computed when asked for. */
  listQueries(file: string): readonly ListQuery[];
  /** Calls in a file that take requests until the program is ended, and how that goes. Computed when asked for. */
  listening(file: string): readonly ListeningServer[];
  /** What a file does again when it fails, in the order of the text. Computed when asked for. */
  retries(file: string): readonly Retry[];
  /** Limits that a file puts around calls which may wait longer by limits of their own. Computed when asked for. */
  timeLimits(file: string): readonly TimeLimit[];
  /** Requests of a file to other services of the workspace, where it is plain what answers them there. */
  serviceCalls(file: string): readonly ServiceCall[];
  /** Requests that several layers repeat, where the outermost layer stands in this file. */
  retryStacks(file: string): readonly RetryStack[];
  /** What a service mesh adds to calls of a host; empty where no mesh is told anything about it, and for hosts outside of the cluster. */
  mesh(host: string): readonly MeshPolicy[];
  /**
   * What limits callers of servers in a format (`javascript`): in code of it outside of tests, or in a gateway's configuration; undefined if
   * nothing is known to. One of single routes only where there is no other.
   */
  limiter(format: string): Limiter | undefined;
  /**
   * What asks callers of servers in a format (`csharp`) who they are, in code outside of tests or in a gateway's configuration; undefined if nothing is
   * known to. One of single routes only where there is no other.
   */
  guard(format: string): Guard | undefined;
  /** The one workload that runs the code of a file; undefined if none is known to, or it may be several. */
  runs(file: string): Workload | undefined;
  /** Who depends on a workload, from anywhere in the project, each once; empty if nobody known does, and for declarations that only complete another. */
  dependants(workload: Workload): readonly Dependant[];
  /**
   * A workload and what completes or varies it elsewhere (patches, override files, files for an environment), itself first; empty for a
   * declaration of which another one counts.
   */
  declarations(workload: Workload): readonly Workload[];
  /** The workloads that an endpoint leads to. */
  behind(endpoint: Endpoint): readonly Workload[];
  /** The lowest number of copies that will run, with an autoscaler counted; undefined if it cannot be known. */
  copies(workload: Workload): number | undefined;
  /** What decides about its number of copies instead of its own declaration; undefined if nothing known does. */
  autoscaler(workload: Workload): Autoscaler | undefined;
  /** What keeps some copies of a workload while nodes are emptied. */
  budgets(workload: Workload): readonly Budget[];
  /** True if memory is given to a workload by something else than its own declaration. */
  isSized(workload: Workload): boolean;
  /** Workloads that may be members of the same cluster as what bears a name, itself included: `kafka-0.kafka` → `kafka-1`, `kafka`. */
  workloadsLike(name: string): readonly Workload[];
  /** Stable names that may lead to members of that cluster. */
  endpointsLike(name: string): readonly Endpoint[];
  /** True if any stable name of a cluster is declared that selects workloads by their labels. */
  selectsAny(): boolean;
}
