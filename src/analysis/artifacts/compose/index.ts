// Docker Compose files: services, whom they depend on, and the connections their settings make.
import { factsOfFile } from '../../concepts';
import type { Artifact, ArtifactReading } from '../artifact';
import type { FileTable } from '../../program';
import { gatewayFacts } from '../settings/gateway-facts';
import { oncePerPlace } from '../settings/once-per-place';
import { entryAt, scalarsOf, type YamlMap } from '../yaml/node';
import { readYaml } from '../yaml/read-yaml';
import { fileName, includedBy, orExample, projectOf } from './include';
import { composeFiles, every, layersOf, serviceEntries, servicesOf, type ComposeFiles } from './layers';
import { bringingFiles, completedFirst } from './one-shot';
import { mainName } from './run-with';
import { ownNames, programOf, readService, routeLabelOf } from './service';
import { environmentFiles, type Scene } from './settings';
import { withSideCars } from './side-cars';
import { takenOver } from './taken-over';
import { configFilesOf, mountsOf, volumesOf } from './volumes';

export const compose: Artifact = { id: 'compose', recognises, read };

// A mapping of names under a top-level `services`, as against the lists of other formats.
const serviceMapping = /^services:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ ]+["']?[\w.-]+["']?:/m;
// Pipelines have services as well; they run beside a build and end with it.
const pipeline = /^(steps|pipeline|jobs|stages|when|matrix):/m;
const overrideName = /[.\-_]override\.ya?ml$/;
// Values of a Helm chart, which may have a mapping of services as well: what they mean is up to its templates.
const helmValues = /(^|[/._-])values([._-][\w-]+)?\.ya?ml$/;

function recognises(path: string, text: string): boolean {
  if (!/\.ya?ml$/.test(path) || helmValues.test(path)) return false;
  return fileName.test(path) || (serviceMapping.test(text) && /(^\s+|[{,]\s*)(image|build):/m.test(text) && !/^apiVersion:/m.test(text) && !pipeline.test(text));
}

function read(path: string, text: string, files: FileTable): ArtifactReading {
  const yaml = readYaml(path, text);
  const root = yaml.documents[0];
  const others = composeFiles(path, root, files);
  const project = projectOf(path, root, files);
  const included = includedBy(path, root, project, files);
  const scene: Scene = { file: path, text, files, folder: project.folder, scope: project.scope, variables: project.variables, likely: project.likely, readFrom: others.readFrom };

  const services = serviceEntries(servicesOf(root)).map((entry) => ({ entry, layers: layersOf(path, entry, others, project.variables) }));
  // Names in any case: hosts are compared in lower case, services keep theirs.
  const aliases = new Map([
    // A link may give the other a name of its own choice: `eureka:discovery`.
    ...services.flatMap(({ layers }) => every(layers, 'links')).flatMap(scalarsOf).flatMap(({ text: link }) => {
      const [other, name] = link.split(':');
      return other !== undefined && name !== undefined ? [[name.toLowerCase(), other] as const] : [];
    }),
    ...services.flatMap(({ entry, layers }) => [entry.key, ...ownNames(layers, scene)].map((name) => [name.toLowerCase(), entry.key] as const)),
  ]);
  const awaited = new Set(services.flatMap(({ layers }) => completedFirst(every(layers, 'depends_on'))));
  const named = (layers: readonly YamlMap[]): readonly string[] => volumesOf(layers, scene).flatMap(({ source }) => (/^[\w-]+$/.test(source) ? source : []));
  const bringing = bringingFiles(services.map(({ entry, layers }) => ({ name: entry.key, layers })), named);
  // The file that fills in the variables of this one has values for every service, whoever is handed it.
  const handedOut = services.flatMap(({ entry, layers }) => environmentFiles(layers, scene).map((file) => ({ file, program: programOf(entry.key, layers, scene) })));
  const sharedFiles = ofSeveral([{ file: project.dotenv, program: '' }, ...handedOut].flatMap(({ file, program }) => orExample(file, files).map((one) => ({ file: one, program }))));
  const routed = new Map(services.flatMap(({ entry, layers }) => {
    const at = routeLabelOf(layers);
    return at ? [[entry.key, at] as const] : [];
  }));
  const configFiles = configFilesOf(root, project.folder);
  const mounted = services.flatMap(({ entry, layers }) => mountsOf(layers, configFiles, scene).map((file) => ({ file, program: entry.key })));
  const override = overrideName.test(path);
  const bases = takenOver(path, files, others.readFrom);
  const completed = (name: string): YamlMap | undefined => completedBy(name, path, project.scope, others, files);
  const readings = services.map(({ entry, layers }) => readService(entry, layers, { completed, aliases, awaited, bringing, routed, sharedFiles, sharedMounts: ofSeveral(mounted), configFiles, override: override || bases.has(entry.key) }, scene));
  return {
    facts: factsOfFile(path, 'compose', {
      ...gatewayFacts(path, text),
      ...(included.files.length > 0 ? { includes: included.files } : {}),
      workloads: withSideCars(readings.map((reading) => reading.workload), new Map(services.map(({ entry, layers }) => [entry.key, layers]))),
      // A value behind an anchor is read by every service that merges it, and is still one value.
      connections: oncePerPlace(readings.flatMap((reading) => reading.connections)),
      seeds: oncePerPlace(readings.flatMap((reading) => reading.seeds)),
      exposures: oncePerPlace(readings.flatMap((reading) => reading.exposures)),
      grants: oncePerPlace(readings.flatMap((reading) => reading.grants)),
      openStores: oncePerPlace(readings.flatMap((reading) => reading.openStores)),
      credentials: oncePerPlace(readings.flatMap((reading) => reading.credentials)),
      tls: oncePerPlace(readings.flatMap((reading) => reading.tls)),
      ...(readings.some((reading) => reading.acknowledgements.length > 0) ? { acknowledgements: oncePerPlace(readings.flatMap((reading) => reading.acknowledgements)) } : {}),
    }),
    readFrom: [...new Set([...project.readFrom, ...included.readFrom, ...others.readFrom])].filter((one) => one !== path),
    troubles: [...yaml.troubles, ...included.troubles, ...new Set(others.troubles)],
  };
}

/** What the plain file of the project says about a service that another file of it only completes. */
function completedBy(name: string, path: string, folder: string, others: ComposeFiles, files: FileTable): YamlMap | undefined {
  const main = files.inFolder(folder).find((one) => mainName.test(one) && one !== path);
  const value = main === undefined ? undefined : entryAt(others.services(main), name)?.value;
  return value?.kind === 'map' ? value : undefined;
}

/** Files that are handed to different programs; one program in several services uses all of what it is handed. */
function ofSeveral(handed: readonly { readonly file: string; readonly program: string }[]): ReadonlySet<string> {
  const programs = new Map<string, Set<string>>();
  for (const { file, program } of handed) programs.set(file, (programs.get(file) ?? new Set()).add(program));
  return new Set([...programs].flatMap(([file, { size }]) => (size > 1 ? [file] : [])));
}
