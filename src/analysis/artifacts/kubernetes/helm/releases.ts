// Who installs a chart of the workspace under which name and with which values: helmfile and Skaffold. One chart often serves many programs.
import type { FileTable } from '../../../program';
import { Dict } from '../../go-template';
import { itemsOf, nodeAt, textAt, type YamlNode } from '../../yaml/node';
import { readYaml } from '../../yaml/read-yaml';
import { childOf, folderOf } from '../path';
import { remembered, valueOf } from './files';

export interface Release {
  readonly name: string;
  /** Paths of files with values, weakest first. */
  readonly files: readonly string[];
  /** Values written beside them. */
  readonly values: readonly Dict[];
  /** The file that says all this. */
  readonly from: string;
}

const names = ['helmfile.yaml', 'helmfile.yml', 'helmfile.yaml.gotmpl', 'skaffold.yaml'];

/** Each release of the chart in a folder; none if nobody says how it is installed. */
export function releasesOf(folder: string, files: FileTable): readonly Release[] {
  return names.flatMap((name) => files.named(name)).flatMap((path) => releasesIn(files.text(path) ?? '', path).filter((one) => one.chart === folder).map(({ release }) => release));
}

const releasesIn = remembered((path, text): readonly { readonly chart: string; readonly release: Release }[] => readYaml(path, text).documents.flatMap((document) => {
  const listed = [nodeAt(document, 'releases'), nodeAt(document, 'deploy', 'helm', 'releases'), nodeAt(document, 'manifests', 'helm', 'releases')].flatMap(itemsOf);
  const beside = (node: YamlNode | undefined): readonly string[] => (node?.kind === 'scalar' && !node.text.includes('{{') ? [childOf(folderOf(path), node.text) ?? ''] : []);
  return listed.flatMap((node) => {
    const name = textAt(node, 'name');
    const [chart] = [...beside(nodeAt(node, 'chart')), ...beside(nodeAt(node, 'chartPath'))];
    if (name === undefined || chart === undefined || textAt(node, 'installed') === 'false') return [];
    const given = [...itemsOf(nodeAt(node, 'values')), ...itemsOf(nodeAt(node, 'valuesFiles'))];
    const inline = [...given, nodeAt(node, 'overrides')].flatMap((one) => (one?.kind === 'map' ? valueOf(one, true) : []));
    return [{ chart, release: { name, from: path, files: given.flatMap(beside), values: inline.filter((one) => one instanceof Dict) } }];
  });
}));
