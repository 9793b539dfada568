// Kubernetes manifests: what runs, how it is reached and scaled, and the connections its configuration makes.
import { factsOfFile, noFacts, type Endpoint, type Facts, type SeedList } from '../../concepts';
import type { FileTable } from '../../program';
import type { Artifact, ArtifactReading } from '../artifact';
import { acknowledgementsIn } from '../settings/acknowledgements';
import { connectionOf } from '../settings/connection';
import { credentialOf, credentialsOf } from '../settings/credential';
import { gatewayFacts } from '../settings/gateway-facts';
import { oncePerPlace } from '../settings/once-per-place';
import { seedsOf } from '../settings/seeds';
import type { Setting } from '../settings/setting';
import { tlsWeaknessOf } from '../settings/tls';
import { unsyncedIn } from '../settings/unsynced';
import { readYaml } from '../yaml/read-yaml';
import { settingsOf } from './container';
import { isKustomization, readKustomization } from './kustomization';
import { isKnativeService, manifestsOf, podOf, textsOf, type Manifest } from './manifest';
import { nodeAt, textAt, type YamlNode } from '../yaml/node';
import { componentsOf } from './dapr';
import { chartsOf, installedFrom } from './helm/chart';
import { givenIn, isValues } from './helm/given-values';
import { chartWeaknesses, isStoreChart, operatedWeaknesses } from './operated';
import { fromYaml } from '../program-files';
import { installedWorkload, operatedWorkload, releasedWorkload } from './operators';
import { renderTemplate } from './helm/render';
import { segmentsOf } from './network-policies';
import { openedByFiles, openStoresOf, passwordsInFiles } from './open-stores';
import { patchOf } from './patches';
import { dataOf, encodedOf, toAutoscaler, toConfigurationSet, toEndpoint } from './reachable';
import { renamingFor, withImages } from './images';
import { collectorsIn, keptSettings } from './kept-files';
import { sizedBy } from './demands';
import { entryRoutesOf } from './entries';
import { meshPoliciesOf } from './mesh';
import { plainEntriesOf } from './plain-entries';
import { grantsOf, hostPortsOf, socketsOf } from './rights';
import { budgetsOf } from './spread';
import { uncheckedIn } from './unchecked';
import { containersOf, toWorkload, workloadKind } from './workload';

export const kubernetes: Artifact = { id: 'kubernetes', recognises, read };

function recognises(path: string, text: string): boolean {
  if (isKustomization(path)) return true;
  if (/(^|\/)(Chart|requirements)\.yaml$/.test(path) && /^dependencies:/m.test(text)) return true;
  if (isValues(path, text)) return true;
  if (/(^|\/)templates\/.*\.ya?ml$/.test(path) && text.includes('{{')) return true;
  if (path.endsWith('.json')) return /"apiVersion"\s*:/.test(text) && /"kind"\s*:\s*"[A-Z]/.test(text) && /"metadata"\s*:/.test(text);
  return /\.ya?ml$/.test(path) && /(^|[\s{,])["']?apiVersion["']?\s*:/m.test(text) && /(^|[\s{,])["']?kind["']?\s*:/m.test(text);
}

function read(path: string, text: string, files: FileTable): ArtifactReading {
  if (isValues(path, text)) return readGiven(path, text, files);
  const charts = chartsOf(path, files);
  if (charts.length > 0) {
    const rendered = charts.map((chart) => renderTemplate(chart, path, text, files));
    return {
      facts: factsOf(path, text, rendered.flatMap(({ documents }) => documents)),
      readFrom: [...new Set(charts.flatMap(({ readFrom }) => readFrom))],
      troubles: [...new Set(rendered.flatMap(({ troubles }) => troubles))],
    };
  }
  const listed = installedFrom(path, text, files);
  if (listed) {
    const workloads = listed.dependencies.flatMap(({ name, alias, at }) => installedWorkload({ chart: name, name: alias ?? name, scope: '', at: { file: path, span: at }, releases: [alias ?? name, `${listed.release}-${alias ?? name}`] }) ?? []);
    return { facts: factsOfFile(path, 'kubernetes', { workloads }), readFrom: listed.readFrom, troubles: [] };
  }
  const yaml = readYaml(path, text);
  // A template whose chart is not here is no YAML until it is filled in; what it looks like before says nothing.
  const template = text.includes('{{') && (yaml.troubles.length > 0 || /(^|\/)templates\//.test(path));
  if (template) return { facts: noFacts(path, 'kubernetes'), readFrom: [], troubles: [] };
  if (isKustomization(path)) return { ...readKustomization(path, text, yaml.documents[0], files, (documents) => factsOf(path, text, documents)), troubles: yaml.troubles };
  const patch = patchOf(path, yaml.documents, files);
  const renaming = renamingFor(path, files);
  const facts = factsOf(path, text, (patch.documents ?? yaml.documents).map((document) => withImages(document, renaming.images)));
  // What completes another manifest is no second one, however much of it it repeats.
  return { facts: patch.documents ? { ...facts, workloads: facts.workloads.map((workload) => ({ ...workload, partial: true })) } : facts, readFrom: [...patch.readFrom, ...renaming.readFrom], troubles: yaml.troubles };
}

// What these values mean is up to charts that are not here; passwords are called so in all of them.
function readGiven(path: string, text: string, files: FileTable): ArtifactReading {
  const { given, readFrom } = givenIn(path, text, files, isStoreChart);
  return {
    facts: factsOfFile(path, 'kubernetes', {
      cloud: given.flatMap(({ chart, name, values, complete, at }) => chartWeaknesses(chart, values, name, at ? { complete, at } : { complete }, text)),
      credentials: given.flatMap(({ name, values }) => fromYaml(values, text).flatMap((setting) => credentialOf(setting, name) ?? [])).filter(({ opens }) => opens === 'connect'),
    }),
    readFrom, troubles: [],
  };
}

const factsOf = (path: string, text: string, documents: readonly YamlNode[]): Facts => factsOfFile(path, 'kubernetes', saidBy(path, text, documents));

/** What objects say, in whatever kind of file they stand. */
export function saidBy(path: string, text: string, documents: readonly YamlNode[]): Parameters<typeof factsOfFile>[2] {
  const manifests = manifestsOf(documents);
  const endpoints = manifests.flatMap((manifest) => toEndpoint(manifest) ?? []);
  const running = manifests.flatMap((manifest) => runs(manifest, manifests, endpoints, text) ?? []);
  const kept = manifests.map((manifest) => {
    const data = dataOf(manifest, text).map((setting) => ({ entry: setting.key, setting }));
    const all = [...data, ...keptSettings(manifest, text)];
    const encoded = encodedOf(manifest);
    return { manifest, entries: [...all, ...encoded.map((setting) => ({ entry: setting.key, setting }))], encoded, data: all.map(({ setting }) => setting), collectors: collectorsIn(all) };
  });
  const none: ReadonlySet<string> = new Set();
  return {
    ...gatewayFacts(path, text),
    workloads: [...running.map((one) => one.workload), ...manifests.flatMap((manifest) => operatedWorkload(manifest, text) ?? releasedWorkload(manifest) ?? [])],
    cloud: manifests.flatMap((manifest) => [...operatedWeaknesses(manifest, text), ...plainEntriesOf(manifest)]),
    endpoints,
    mesh: manifests.flatMap(meshPoliciesOf),
    entries: manifests.flatMap(entryRoutesOf),
    segments: manifests.flatMap(segmentsOf),
    sized: manifests.flatMap(sizedBy),
    budgets: manifests.flatMap(budgetsOf),
    grants: manifests.flatMap(grantsOf),
    exposures: [...manifests.flatMap(socketsOf), ...running.flatMap(({ manifest, workload }) => hostPortsOf(manifest, workload))],
    autoscalers: manifests.flatMap((manifest) => toAutoscaler(manifest, text) ?? []),
    configurations: [...kept.flatMap(({ manifest, entries }) => toConfigurationSet(manifest, entries) ?? []), ...manifests.flatMap((manifest) => componentsOf(manifest, text))],
    calls: kept.flatMap(({ collectors }) => collectors.flatMap(({ calls }) => calls)),
    connections: oncePerPlace([
      ...kept.flatMap(({ collectors }) => collectors.flatMap(({ connections }) => connections)),
      ...running.flatMap(({ settings, self }) => settings.flatMap((setting) => connectionOf(setting, self) ?? [])),
      ...kept.flatMap(({ data }) => data.flatMap((setting) => connectionOf(setting, none) ?? [])),
    ]),
    acknowledgements: oncePerPlace([...running.flatMap(({ settings }) => settings), ...kept.flatMap(({ data }) => data)].flatMap((setting) => [...unsyncedIn(setting), ...acknowledgementsIn(setting)])),
    openStores: oncePerPlace([...running.flatMap((one) => one.openStores), ...manifests.flatMap((manifest) => openedByFiles(manifest, text))]),
    credentials: oncePerPlace([
      ...running.flatMap(({ settings, workload }) => settings.flatMap((setting) => credentialsOf(setting, workload.name))),
      ...kept.flatMap(({ manifest, data, encoded }) => [...data, ...encoded, ...passwordsInFiles(manifest, text)].flatMap((setting) => credentialOf(setting, manifest.name.text) ?? [])),
    ]),
    tls: oncePerPlace([
      ...[...running.flatMap(({ settings }) => settings), ...kept.flatMap(({ data, encoded, collectors }) => [...data, ...encoded].filter((setting) => !collectors.some(({ idle }) => idle.includes(setting))))].flatMap((setting) => tlsWeaknessOf(setting) ?? []),
      ...manifests.flatMap(({ node }) => uncheckedIn(node)),
      // Where kubectl finds its clusters has a kind and no name.
      ...documents.filter((node) => textAt(node, 'kind') === 'Config' && nodeAt(node, 'clusters') !== undefined).flatMap(uncheckedIn),
    ]),
    seeds: oncePerPlace([
      ...running.flatMap(({ settings, self }) => settings.flatMap((setting) => seedsBehindNoService(setting, self))),
      ...kept.flatMap(({ data }) => data.flatMap((setting) => seedsBehindNoService(setting, none))),
    ]),
  };
}

function runs(manifest: Manifest, manifests: readonly Manifest[], endpoints: readonly Endpoint[], text: string) {
  const kind = isKnativeService(manifest) ? 'deployment' : workloadKind(manifest.kind);
  if (kind === undefined) return undefined;
  const settings = containersOf(podOf(manifest)).flatMap((container) => settingsOf(container, text));
  const labels = textsOf(nodeAt(podOf(manifest), 'metadata', 'labels'));
  const services = endpoints.filter((endpoint) => endpoint.selector.size > 0 && [...endpoint.selector].every(([key, value]) => labels.get(key) === value)).map((endpoint) => endpoint.name);
  const self = new Set([manifest.name.text, ...services]);
  const workload = toWorkload(manifest, kind, settings, self, text);
  return { manifest, settings, self, workload, openStores: openStoresOf(workload, containersOf(podOf(manifest)), settings, manifest, manifests) };
}

// A Service name stands for all pods behind it; only the name of a single pod (`kafka-0.kafka`) or a host outside is one
// member. A cluster that names its own first pod is not a client of it.
function seedsBehindNoService(setting: Setting, self: ReadonlySet<string>): readonly SeedList[] {
  const seeds = seedsOf(setting);
  if (!seeds || seeds.reach !== 'cluster') return seeds ? [seeds] : [];
  const pods = seeds.hosts.map((host) => /^([^.]+)-\d+\./.exec(host)?.[1]);
  return pods.some((name) => name === undefined || self.has(name)) ? [] : [seeds];
}
