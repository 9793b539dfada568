// What a folder was found to be when it was last left alone: told at once when it is opened again, for as long as no text in it has
// become another one. Kept in the storage that the client gives this workspace.
import { keep, recall, type Configuration, type Memory } from '../analysis/engine';
import type { Finding } from '../model';
import type { Folder } from './folder';
import type { Files } from './host';

/** So many files are read at a time, and judged before something else may happen. */
const together = 64;

export interface Recollection {
  /** Reads the whole folder and looks up what was kept of it. Resolves with its files, or undefined if nothing fits. */
  awaken(configuration: Configuration): Promise<readonly string[] | undefined>;
  /** What was kept about a file; undefined once something has changed, or under another configuration. */
  findings(path: string, configuration: Configuration): readonly Finding[] | undefined;
  /** Keeps what is found now; leaves off when something changes meanwhile. Rejects if it cannot be written. */
  settle(configuration: Configuration): Promise<void>;
}

/** `mayRead` as the folder's own; `damaged` is called when what was kept is no longer what was written. */
export function createRecollection(folder: Folder, files: Files, memory: Memory, mayRead: (path: string) => boolean, damaged: () => void): Recollection {
  let kept: { readonly sums: ReadonlyMap<string, string>; readonly configuration: Configuration; readonly findings: ReadonlyMap<string, readonly Finding[]> } | undefined;

  const stateOf = (sums: ReadonlyMap<string, string>, configuration: Configuration): string =>
    memory.digest([JSON.stringify(configuration), ...[...sums].sort(([a], [b]) => (a < b ? -1 : 1)).flat()]);

  async function sumsOnDisk(): Promise<ReadonlyMap<string, string>> {
    const paths = (await files.list(folder.root)).files.filter(mayRead);
    const sums = new Map<string, string>();
    for (let start = 0; start < paths.length; start += together) {
      const batch = paths.slice(start, start + together);
      (await files.read(folder.root, batch)).forEach((content, i) => {
        if (content && 'text' in content) sums.set(batch[i]!, memory.digest([content.text]));
      });
    }
    return sums;
  }

  return {
    async awaken(configuration) {
      // Where nothing was kept, nothing needs to be read twice.
      if ((await memory.load(folder.root)) === undefined) return undefined;
      const sums = await sumsOnDisk();
      const known = await recall<readonly (readonly [string, readonly Finding[]])[]>(memory, folder.root, stateOf(sums, configuration));
      if (known === 'damaged') damaged();
      if (typeof known === 'string') return undefined;
      kept = { sums, configuration, findings: new Map(known.value) };
      return [...sums.keys()];
    },
    findings(path, configuration) {
      // The folder is read while this is told: what it has read so far must be what was expected.
      if (kept && (kept.configuration !== configuration || !folder.isPartOf(kept.sums))) kept = undefined;
      return kept && (kept.findings.get(path) ?? []);
    },
    async settle(configuration) {
      if (kept?.configuration === configuration && folder.isPartOf(kept.sums)) return;
      const { round } = folder.progress();
      const findings: (readonly [string, readonly Finding[]])[] = [];
      for (const [index, path] of folder.analyser.files().entries()) {
        if (index % together === together - 1) await new Promise((resolve) => void setTimeout(resolve));
        if (folder.progress().busy || folder.progress().round !== round) return;
        const found = folder.analyser.findings(path, configuration);
        if (found.length > 0) findings.push([path, found]);
      }
      await keep(memory, folder.root, stateOf(folder.sums(), configuration), findings);
    },
  };
}
