// One Compose service: the workload it is, whom it names, and the connections its settings make.
import type { Connection, Credential, Exposure, Grant, Mention, OpenStore, SeedList, Site, TlsWeakness, WeakAcknowledgement, Workload } from '../../concepts';
import { channelsIn } from '../settings/channels';
import { connectionOf } from '../settings/connection';
import { credentialOf, credentialsOf } from '../settings/credential';
import { isLeader } from '../settings/leader';
import { eachOnce, mentionsIn, withoutItself } from '../settings/mention';
import { productOf, storeCalled, storeToldBy } from '../settings/product';
import { hole } from '../settings/setting';
import { seedsOf } from '../settings/seeds';
import { tlsWeaknessOf } from '../settings/tls';
import { acknowledgementsIn } from '../settings/acknowledgements';
import type { Setting } from '../settings/setting';
import { unsyncedIn } from '../settings/unsynced';
import { entriesOf, nodeAt, scalarsOf, textAt, type YamlEntry, type YamlMap, type YamlNode } from '../yaml/node';
import { dockerfileOf, startsFrom } from './built-from';
import { toContainer } from './container';
import { mentionsMounted } from './mounted';
import { exposuresOf, grantsOf } from './exposures';
import { interpolate } from './interpolate';
import { every, latest } from './layers';
import { isOnDemand, isOneShot } from './one-shot';
import { folderOf, resolvePath } from '../settings/path';
import { openStoresOf } from './open-stores';
import { keepsData, replicasFix, replicasOf } from './replicas';
import { folderFor, likelySettingsOf, settingsOf, type Scene } from './settings';
import { mountsOf, volumesOf } from './volumes';

export interface ServiceReading {
  readonly workload: Workload;
  readonly connections: readonly Connection[];
  readonly seeds: readonly SeedList[];
  readonly tls: readonly TlsWeakness[];
  readonly acknowledgements: readonly WeakAcknowledgement[];
  readonly credentials: readonly Credential[];
  readonly openStores: readonly OpenStore[];
  readonly exposures: readonly Exposure[];
  readonly grants: readonly Grant[];
}

export interface ServiceSurroundings {
  /** What the plain file of the project says about a service that this file only completes. */
  completed(name: string): YamlMap | undefined;
  /** Other names by which a service is reached (`container_name`, aliases), to its service name. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Services that others wait for until they have completed. */
  readonly awaited: ReadonlySet<string>;
  /** Services that only bring files along which others find in a volume. */
  readonly bringing: ReadonlySet<string>;
  /** Services that tell a router in front of them to lead to them, with where. */
  readonly routed: ReadonlyMap<string, Site>;
  /** Files of environment that several services read. */
  readonly sharedFiles: ReadonlySet<string>;
  /** Files and folders that several services mount. */
  readonly sharedMounts: ReadonlySet<string>;
  /** Files that the Compose file hands to services as `configs`, by name. */
  readonly configFiles: ReadonlyMap<string, string>;
  /** The file only changes what another file declares. */
  readonly override: boolean;
}

export function readService(entry: YamlEntry, layers: readonly YamlMap[], around: ServiceSurroundings, scene: Scene): ServiceReading {
  const name = entry.key;
  const image = imageOf(layers, scene);
  const base = image === undefined && !latest(layers, 'build') ? around.completed(name) : undefined;
  const settings = settingsOf(layers, scene);
  const product = productOf(image ?? (base && imageOf([base], scene))) ?? storeToldBy(settings.flatMap(({ key, at }) => (around.sharedFiles.has(at.file) ? [] : key))) ?? productOf(name) ?? storeCalled(name, image) ?? productOf(startsFrom(layers, scene));
  const self = new Set([name, ...ownNames(layers, scene)]);
  const onDemand = isOnDemand(layers);
  const mounts = mountsOf(layers, around.configFiles, scene);
  const likely = likelySettingsOf(layers, scene);
  const configured = likely.flatMap((setting) => mentionsIn(setting).map((mention) => (around.sharedFiles.has(setting.at.file) ? { ...mention, sharedAs: [setting.key] } : mention)))
    .map((mention) => ({ ...mention, name: around.aliases.get(mention.name) ?? mention.name }));
  // What several are given is asked for by some of them.
  const alone = mentionsMounted(mounts.filter((path) => !around.sharedMounts.has(path)), product?.role === 'telemetry', scene).map((mention) => ({ ...mention, name: around.aliases.get(mention.name) ?? mention.name }));
  // A tool that only runs on demand loses nothing when what it talks to dies.
  const named = onDemand ? { mentions: [] } : withoutItself(eachOnce([...declaredMentions(name, layers), ...configured, ...alone, ...(isRouter(image) ? routesTo(around.routed) : [])]), self);
  const partial = around.override || !(latest(layers, 'image') || latest(layers, 'build'));
  // What is written in another file is that file's to report.
  const own = settings.filter((setting) => setting.at.file === scene.file);
  const workload: Workload = {
    name, kind: 'compose-service', scope: scene.scope, at: entry.keyAt,
    ...(self.size > 1 ? { aliases: [...self].slice(1) } : {}),
    ...(image === undefined ? {} : { image }),
    ...buildOf(layers, scene),
    ...(mounts.length > 0 ? { mounts } : {}),
    replicas: replicasOf(layers, scene),
    ...given(channelsIn(likely)),
    labels: new Map(),
    ...named,
    oneShot: isOneShot(name, layers, around.awaited.has(name), dockerfileOf(layers, scene)) || around.bringing.has(name),
    ...(onDemand ? { onDemand } : {}),
    ...(partial ? { partial } : {}),
    ...(product ? { product } : {}),
    ...(keepsData(layers) ? { keepsData: true } : {}),
    ...(isLeader(name) ? { leads: true } : {}),
    ...(every(layers, 'ports').length > 0 ? { exposed: true } : {}),
    containers: [toContainer({ name, at: entry.keyAt, layers, ...(image === undefined ? {} : { image }) }, scene)],
    fixes: { replicas: partial || isLeader(name) ? [] : replicasFix(name, layers, product, scene) },
  };
  return {
    workload,
    exposures: exposuresOf(workload, layers, scene),
    grants: grantsOf(workload, layers, scene),
    openStores: openStoresOf(workload, layers, settings, scene),
    connections: own.flatMap((setting) => connectionOf(setting, self) ?? []),
    credentials: own.flatMap((setting) => orElse(credentialsOf(setting, name, fromOutside), () => fallbackIn(setting, name, workload, scene))),
    acknowledgements: onDemand ? [] : own.flatMap((setting) => [...unsyncedIn(setting), ...acknowledgementsIn(setting)]),
    tls: own.flatMap((setting) => tlsWeaknessOf(setting) ?? []),
    seeds: own.flatMap((setting) => seedsOf(setting) ?? []).filter((seeds) => !self.has(seeds.hosts[0]!)),
  };
}

const orElse = <T>(found: readonly T[], otherwise: () => readonly T[]): readonly T[] => (found.length > 0 ? found : otherwise());

// `${POSTGRES_PASSWORD:-postgres}` is what a store is started with wherever the variable is forgotten, and `${JWT_SECRET:-secret}` what signs.
function fallbackIn(setting: Setting, name: string, { product, onDemand }: Workload, scene: Scene): readonly Credential[] {
  const [, variable = '', written] = /\$\{([A-Za-z_]\w*):?-([^${}\s]+)\}["']?$/.exec(setting.raw) ?? [];
  if (written === undefined || onDemand || scene.variables.get(variable) || setting.value !== written) return [];
  const found = credentialOf({ ...setting, raw: written }, name);
  const starts = product !== undefined && ['database', 'cache', 'broker', 'object-store'].includes(product.role);
  return found && (found.opens === 'sign' || (found.opens === 'connect' && starts)) ? [{ ...found, at: setting.at, fallback: true, fixes: [] }] : [];
}

/** Where a service carries labels that Traefik makes routes of; undefined if it carries none or takes them back. */
export function routeLabelOf(layers: readonly YamlMap[]): Site | undefined {
  const labels = every(layers, 'labels').flatMap((node): readonly { readonly text: string; readonly at: Site }[] => (node.kind === 'map'
    ? entriesOf(node).map(({ key, keyAt, value }) => ({ text: `${key}=${value.kind === 'scalar' ? value.text : ''}`, at: keyAt }))
    : scalarsOf(node)));
  if (labels.some(({ text }) => /^traefik\.enable=["']?false/.test(text))) return undefined;
  return labels.find(({ text }) => /^traefik\.(http|tcp)\.(routers|services)\./.test(text))?.at;
}

const given = (channels: Workload['channels']): Pick<Workload, 'channels'> => (channels ? { channels } : {});

const isRouter = (image: string | undefined): boolean => image !== undefined && /(^|\/)traefik(:|@|$)/.test(image);

function routesTo(routed: ReadonlyMap<string, Site>): readonly Mention[] {
  return [...routed].map(([name, at]) => ({ name, kind: 'configuration' as const, ...at, note: `a label leads to ${name}` }));
}

// Compose refuses to start while the variable is missing.
const fromOutside = (variable: string): string | undefined => (/^[A-Za-z_]\w*$/.test(variable) ? `\${${variable}:?}` : undefined);

/** Host names of a service besides its key: `container_name`, `hostname`, network aliases. */
export function ownNames(layers: readonly YamlMap[], { variables }: Scene): readonly string[] {
  const single = [latest(layers, 'container_name'), latest(layers, 'hostname')].flatMap((entry) => scalarsOf(entry?.value));
  const aliases = every(layers, 'networks').flatMap(entriesOf).flatMap(({ value }) => scalarsOf(nodeAt(value, 'aliases')));
  return [...single, ...aliases].map((scalar) => interpolate(scalar.text, variables).toLowerCase()).filter((name) => !name.includes(hole));
}

/** The folder that is mounted to work in, else the build context, or the folder inside of it that has the Dockerfile: many build from the root of a repository. Variables leave it unknown. */
function buildOf(layers: readonly YamlMap[], scene: Scene): Pick<Workload, 'build'> {
  const mounted = mountedFolder(layers, scene);
  if (mounted !== undefined) return { build: mounted };
  const entry = latest(layers, 'build');
  const written = entry?.value;
  const known = (text: string | undefined): string | undefined => {
    const filled = text === undefined ? undefined : interpolate(text, scene.variables);
    return filled?.includes(hole) || filled?.includes('://') ? undefined : filled;
  };
  const context = known(written?.kind === 'scalar' ? written.text : written && (textAt(written, 'context') ?? '.'));
  const build = context === undefined ? undefined : resolvePath(folderFor(entry!.keyAt, scene), context);
  if (build === undefined) return {};
  const dockerfile = known(textAt(written, 'dockerfile'));
  const inside = dockerfile === undefined ? undefined : resolvePath(build, folderOf(dockerfile) || '.');
  return { build: inside !== undefined && inside.length > build.length && !keepsDockerfiles.test(inside) ? inside : build };
}

// `working_dir: /src/cart` with `./services:/src` runs what is in `services/cart`.
function mountedFolder(layers: readonly YamlMap[], scene: Scene): string | undefined {
  const work = textOf(latest(layers, 'working_dir')?.value);
  if (work === undefined) return undefined;
  const volume = volumesOf(layers, scene).find(({ source, target }) => source.startsWith('.') && target.startsWith('/') && `${work}/`.startsWith(`${target}/`));
  return volume && resolvePath(folderFor(volume.at, scene), `${volume.source}${work.slice(volume.target.length)}`);
}

const textOf = (node: YamlNode | undefined): string | undefined => (node?.kind === 'scalar' && !node.empty ? node.text : undefined);

// Folders in which Dockerfiles stand apart from what they build.
const keepsDockerfiles = /(^|\/)(\.?docker(files?)?|builds?|deploy(ments?)?|containers?|infra\w*|images?|ci|scripts|tools|package|dev|prod)$/i;

/** What a service runs, so that services of one program can be told: its image, or what it is built from. */
export function programOf(name: string, layers: readonly YamlMap[], scene: Scene): string {
  const build = latest(layers, 'build')?.value;
  // Arguments and targets make several programs of one folder.
  return build ? (scene.files.text(build.at.file) ?? '').slice(build.at.span.start, build.at.span.end) : imageOf(layers, scene) ?? name;
}

function imageOf(layers: readonly YamlMap[], scene: Scene): string | undefined {
  const image = latest(layers, 'image')?.value;
  return image?.kind === 'scalar' && !image.empty ? interpolate(image.text, scene.variables) : undefined;
}

// `depends_on`, `links` and shared networks or volumes: the service cannot be up without the other.
function declaredMentions(name: string, layers: readonly YamlMap[]): readonly Mention[] {
  const note = (other: string) => `${name} depends on ${other}`;
  const fromScalars = (node: YamlNode, prefix: RegExp) => scalarsOf(node).flatMap(({ text, at }) => {
    const other = prefix.exec(text)?.[1];
    return other === undefined ? [] : [{ name: other, kind: 'depends-on' as const, ...at, note: note(other) }];
  });
  return [
    ...every(layers, 'depends_on').flatMap((node) => (node.kind === 'map'
      ? entriesOf(node).map(({ key, keyAt, value }) => ({ name: key, kind: 'depends-on' as const, ...((textAt(value, 'condition') ?? 'service_started') === 'service_started' ? { startsOnly: true } : {}), ...keyAt, note: note(key) }))
      : fromScalars(node, /^(.+)$/).map((mention) => ({ ...mention, startsOnly: true })))),
    ...['links', 'external_links'].flatMap((key) => every(layers, key)).flatMap((node) => fromScalars(node, /^([^:]+)/)),
    ...every(layers, 'volumes_from').flatMap((node) => fromScalars(node, /^(?!container:)([^:]+)/)),
    ...every(layers, 'network_mode').flatMap((node) => fromScalars(node, /^service:(.+)$/)),
  ];
}
