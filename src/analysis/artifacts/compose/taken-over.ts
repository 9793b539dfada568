// Services that are written down only for others to take over (`extends`), and run as those with what they add.
import type { FileTable } from '../../program';
import { folderOf, resolvePath } from '../settings/path';
import { entriesOf, nodeAt, textAt } from '../yaml/node';
import { readYaml } from '../yaml/read-yaml';
import { composeFilesAround } from './include';
import { mainName } from './run-with';

/** Names of the services of this file that a file around it takes over; none of a file that Compose reads by itself. `readFrom` gets the files that decide. */
export function takenOver(path: string, files: FileTable, readFrom: Set<string>): ReadonlySet<string> {
  if (mainName.test(path)) return new Set();
  const name = path.slice(path.lastIndexOf('/') + 1);
  return new Set(composeFilesAround(path, files).flatMap((other) => {
    const text = files.text(other) ?? '';
    if (!text.includes(name) || !/^\s*extends:/m.test(text)) return [];
    readFrom.add(other);
    return entriesOf(nodeAt(readYaml(other, text).documents[0], 'services')).flatMap(({ value }) => {
      const file = textAt(value, 'extends', 'file');
      return file !== undefined && resolvePath(folderOf(other), file) === path ? textAt(value, 'extends', 'service') ?? [] : [];
    });
  }));
}
