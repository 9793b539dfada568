// Values that charts of others are installed with: below their names in the values of the chart that lists them, or in a file of their own
// that lies beside the script that installs them (`kafka/values.yaml`, `redis-values.yaml`).
import type { Site } from '../../../concepts';
import type { FileTable } from '../../../program';
import { entryAt, type YamlNode } from '../../yaml/node';
import { readYaml } from '../../yaml/read-yaml';
import { folderOf, joined } from '../path';
import { installedFrom } from './chart';
import { dependencyLists } from './files';

export interface GivenValues {
  readonly chart: string;
  /** As what is installed is called. */
  readonly name: string;
  readonly values: YamlNode;
  /** Where its name stands; none for a file of its own. */
  readonly at?: Site;
  /** What they do not say is as the chart has it; else another file may say it. */
  readonly complete: boolean;
}

/** Files that may be such, and no objects of their own; what they mean is told by the templates of their chart where that is here. */
export const isValues = (path: string, text: string): boolean => fileName.test(path) && !(/^kind:/m.test(text) && /^apiVersion:/m.test(text));

const fileName = /(^|\/)(values([._-](prod|production))?|(?<before>[a-z][\w-]*)[._-]values|values[._-](?<after>[a-z][\w-]*))\.ya?ml$/;

/** `isChart` says which names are those of charts that are known. */
export function givenIn(path: string, text: string, files: FileTable, isChart: (name: string) => boolean): { readonly given: readonly GivenValues[]; readonly readFrom: readonly string[] } {
  const folder = folderOf(path);
  const lists = dependencyLists.map((name) => joined(folder, name)).filter((one) => files.has(one));
  const { before, after } = fileName.exec(path)?.groups ?? {};
  // Beside a chart another name is a choice of somebody: `local-values.yaml`.
  if (lists.length > 0 && (before ?? after) !== undefined) return { given: [], readFrom: lists };
  const root = (): YamlNode | undefined => readYaml(path, text).documents[0];
  if (lists.length > 0) {
    const installed = lists.flatMap((list) => installedFrom(list, files.text(list) ?? '', files) ?? []);
    const known = installed.flatMap(({ dependencies }) => dependencies).filter(({ name }) => isChart(name));
    const values = known.length > 0 ? root() : undefined;
    return {
      given: known.flatMap(({ name, alias = name }) => {
        const below = entryAt(values, alias);
        return below ? [{ chart: name, name: alias, values: below.value, at: below.keyAt, complete: /(^|\/)values\.ya?ml$/.test(path) }] : [];
      }),
      readFrom: [...lists, ...installed.flatMap(({ readFrom }) => readFrom)],
    };
  }
  const named = [before, after, folder.slice(folder.lastIndexOf('/') + 1)].flatMap((name) => (name === undefined ? [] : [short[name] ?? name])).find(isChart);
  const values = named === undefined ? undefined : root();
  return { given: named !== undefined && values ? [{ chart: named, name: named, values, complete: !/prod|stag|dev|local|test/.test(fileNameOf(path)) }] : [], readFrom: dependencyLists.map((name) => joined(folder, name)) };
}

const fileNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const short: Readonly<Record<string, string>> = { postgres: 'postgresql', pg: 'postgresql', mongo: 'mongodb', rabbit: 'rabbitmq', elastic: 'elasticsearch', zk: 'zookeeper' };
