// What deployment files declare: things that run, how they are reached, and who names whom.
import type { Protocol } from './remote-call';
import type { Container, Declared } from './container';
import type { Clue, Site, Change, Edit } from './site';

/**
 * `container-service`: containers that a cloud keeps running. `function`: code that it runs for each event. `provided`: a store or broker that it runs itself.
 * `system-service`: what a machine runs without containers. `program`: what only its own settings tell of, and no deployment file.
 */
export type WorkloadKind = 'compose-service' | 'deployment' | 'stateful-set' | 'daemon-set' | 'job' | 'cron-job' | 'pod' | 'container-service' | 'function' | 'provided' | 'system-service' | 'program';

export interface Workload {
  readonly name: string;
  readonly kind: WorkloadKind;
  /** Kubernetes namespace, the Compose project's folder, the template of a cloud: names mean something only inside it. */
  readonly scope: string;
  /** Further host names by which it is reached, in lower case: `container_name`, `hostname`, network aliases. */
  readonly aliases?: readonly string[];
  /** The line a finding about it stands on: Compose service key, Kubernetes `metadata.name`. */
  readonly at: Site;
  readonly image?: string;
  /** Folder of the sources it is built from, relative to the workspace; '' is its root. Undefined if the files do not say. */
  readonly build?: string;
  /** Files and folders of the workspace that it finds in its container, other than what it is built from. None if absent. */
  readonly mounts?: readonly string[];
  /** How many run; `site` is absent where nothing is written and the platform's default counts. `count` undefined: not known. */
  readonly replicas: { readonly count?: number; readonly site?: Site };
  /** Labels of its pods (Kubernetes), for selectors. */
  readonly labels: ReadonlyMap<string, string>;
  /** Names it calls, with where: `depends_on`, or another's name inside a configuration value. */
  readonly mentions: readonly Mention[];
  /** Settings in which it is handed its own name, as everybody is. None if absent. */
  readonly toldItself?: readonly string[];
  /** Configuration kept elsewhere that it reads (Kubernetes ConfigMaps and Secrets): it calls what stands there. */
  readonly reads?: readonly { readonly name: string; /** All of it if absent. */ readonly key?: string }[];
  /** Variables it is given that name topics or queues. None if absent. */
  readonly channels?: ReadonlyMap<string, string>;
  /** True for what runs and ends: jobs, one-shot commands. */
  readonly oneShot: boolean;
  /** True where it runs only when asked for by name or profile, for debugging or tests: nobody's outage. */
  readonly onDemand?: boolean;
  /** True where it only completes a declaration elsewhere: a Compose override file, a Kustomize patch, whose name may be a pattern of names. */
  readonly partial?: boolean;
  /** Its name is not known, and stands for the label under which it is declared. */
  readonly nameless?: true;
  /** What the image is known to be; undefined for the team's own programs and for what nobody described. */
  readonly product?: Product;
  /** True where it writes to a volume of its own, so that a second copy would start out empty. */
  readonly keepsData?: boolean;
  /** True where its name says that only one may act at a time: a scheduler, a master, a leader. */
  readonly leads?: boolean;
  /** It publishes a port on its host. */
  readonly exposed?: boolean;
  /** What runs in it, without what only prepares the start; where the declaration only completes another, what that adds to them. */
  readonly containers?: readonly Container[];
  /** Whether its copies are told to run on different nodes; undefined where nobody is asked to. */
  readonly spread?: Declared;
  /** `spread` keeps copies apart, `budget` writes down that only one at a time may be taken away; none if absent. */
  readonly fixes: { readonly replicas: readonly Change[]; readonly spread?: readonly Change[]; readonly budget?: Edit };
}

export type ProductRole = 'database' | 'cache' | 'broker' | 'coordination' | 'object-store' | 'gateway' | 'telemetry' | 'stand-in';

/** A program many teams run. `stand-in`: a development substitute for something that is not run this way in production. */
export interface Product {
  /** As people write it: `PostgreSQL`. */
  readonly title: string;
  readonly role: ProductRole;
}

export interface Mention extends Clue {
  readonly name: string;
  /** The scope in which it is declared, if that is known to be another than that of whoever names it. */
  readonly scope?: string;
  /** Settings of the program whose values it stands in: `CART_URL`. None if absent. */
  readonly settings?: readonly string[];
  /** What is spoken, as far as the value tells: by its scheme, or by a port with only one meaning. */
  readonly protocol?: Protocol;
  readonly kind: 'depends-on' | 'configuration';
  /** It waits until the other has started only, not until that works or is done. */
  readonly startsOnly?: true;
  /** What bears the name calls the workload, and not the other way round. */
  readonly incoming?: true;
  /**
   * Where it stands in settings that several workloads are handed: it is a call only of those whose code has one of these words, such as
   * the variable that names it.
   */
  readonly sharedAs?: readonly string[];
}

/** What a program names in a file of settings of its own: `application.yml`, `appsettings.json`, `nginx.conf`. */
export interface ProgramSettings {
  readonly mentions: readonly Mention[];
  /** Stores that it looks for on its own machine, by their customary ports. None if absent. */
  readonly local?: readonly LocalStore[];
  /** Settings that name topics or queues, by key. None if absent. */
  readonly channels?: ReadonlyMap<string, string>;
  /** Names under which the program announces itself to a registry, in lower case: `spring.application.name`. */
  readonly announces: readonly string[];
  /** What the program is called: `spring.application.name`, as written. */
  readonly called?: string;
  /** Where it is reached: `server.port`. */
  readonly listensOn?: number;
  /** Ports of its own machine at which it looks for others. None if absent. */
  readonly nearby?: readonly NearbyPort[];
  /** The program it is meant for, by the file's name, where one place keeps the settings of many; else the one whose folder it is in. */
  readonly meantFor?: string;
  /** The product it is meant for, by its form: the one in the system, if there is one. Title as people write it. */
  readonly product?: string;
  /** True where it is handed to every program that asks the one in whose folder it is for settings. */
  readonly forAll?: boolean;
}

/** An address of this machine at which a store or broker is customarily reached. */
export interface LocalStore extends Clue {
  /** Titles of products that answer there, likeliest first. */
  readonly product: readonly string[];
  readonly role: ProductRole;
  /** Told by the setting and not by the address, which may be that of another machine. */
  readonly anywhere?: true;
  /** As of a mention. */
  readonly sharedAs?: readonly string[];
}

/** A port of this machine, whoever listens there. */
export interface NearbyPort extends Clue {
  readonly port: number;
  /** As of a mention. */
  readonly sharedAs?: readonly string[];
}

/** Configuration with a name of its own, which workloads read: a Kubernetes ConfigMap or Secret. */
export interface ConfigurationSet {
  readonly name: string;
  readonly scope: string;
  readonly at: Site;
  readonly mentions: readonly (Mention & { /** The entry the name stands in. */ readonly key: string })[];
  /** Entries that name topics or queues. None if absent. */
  readonly channels?: ReadonlyMap<string, string>;
}

/** Someone who depends on a workload. The clue stands where that is written. */
export interface Dependant extends Clue {
  /** Name of the workload that depends, or of the Kubernetes Service that leads to it. */
  readonly name: string;
  readonly kind: Mention['kind'] | 'endpoint';
  /** The workload that depends; undefined for an endpoint. */
  readonly workload?: Workload;
  /** It waits for its start only. */
  readonly startsOnly?: true;
  /** Other workloads answer it as well: it reaches this one through a Service that leads to several. */
  readonly shared?: boolean;
}

/** A stable name in front of workloads: a Kubernetes Service. */
export interface Endpoint {
  readonly name: string;
  readonly scope: string;
  readonly at: Site;
  readonly selector: ReadonlyMap<string, string>;
  /** It only stands for another host name, in lower case; then it selects nothing. */
  readonly standsFor?: string;
  /** Reached from outside of the cluster. */
  readonly exposed?: boolean;
  /** Where that is written, if nothing beside it says who may: an internal load balancer, ranges of addresses. */
  readonly openAt?: Site;
  /** The store that listens on one of its ports, as far as nothing else does: `Redis`. */
  readonly store?: string;
  /** Ports of the pods that it leads to, by number or name, without those of monitoring. */
  readonly ports?: readonly string[];
}

/** A kustomization: which files it puts together, and what it makes of them. */
export interface Overlay {
  readonly file: string;
  /** Files of manifests, and folders of other kustomizations. */
  readonly resources: readonly string[];
  /** Folders of kustomizations that change what this one puts together. */
  readonly components: readonly string[];
  /** Files whose manifests only complete others; the ones written into it are in the file itself. */
  readonly patches: readonly string[];
  /** Names begin and end with this once it is applied. */
  readonly prefix: string;
  readonly suffix: string;
}

export interface Autoscaler {
  readonly scope: string;
  readonly target: { readonly kind: string; readonly name: string };
  /** Undefined: not known. */
  readonly minimum?: number;
  readonly at: Site;
  readonly fixes: { readonly minimum: readonly Change[] };
}

/** The name that members of one cluster share: `kafka-1` and `kafka2.brokers` are both members of `kafka`. */
export function stemOf(name: string): string {
  return name.split('.')[0]!.replace(/[-_]?\d+$/, '');
}
