// Finds the files below a folder that are worth reading, hidden ones too, and says what was left out and why.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { admitFolder, admitPath, mayMatter } from '../analysis/engine';

export interface Walk {
  /** Relative to the root, with `/`, sorted. */
  readonly files: readonly string[];
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
}

/**
 * `root` is an absolute path. Links are not followed: what they point to is read where it is, and loops cannot arise.
 * Rejects only if the root itself cannot be listed.
 */
export async function walk(root: string): Promise<Walk> {
  const files: string[] = [];
  const skipped: { file: string; reason: string }[] = [];

  async function enter(folder: string, ignores: readonly Ignores[]): Promise<void> {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    const own = entries.some((entry) => entry.name === '.gitignore' && entry.isFile()) ? await readIgnores(folder) : undefined;
    const all = own ? [...ignores, own] : ignores;
    const below: Promise<void>[] = [];
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!admitFolder(entry.name) && !isIgnored(`${path}/`, all)) below.push(enterIfReadable(path, all));
      } else if (entry.isFile() && mayMatter(path) && !isIgnored(path, all)) {
        const reason = admitPath(path);
        if (reason) skipped.push({ file: path, reason });
        else files.push(path);
      }
    }
    await Promise.all(below);
  }

  /** Patterns that cannot be read must not cost the folder they lie in. */
  async function readIgnores(folder: string): Promise<Ignores | undefined> {
    try {
      // Case counts, as it does for what is tracked: `*.user` is no `Shop.User`.
      return { folder, patterns: ignore({ ignorecase: false }).add(await readFile(join(root, folder, '.gitignore'), 'utf8')) };
    } catch (error) {
      skipped.push({ file: folder === '' ? '.gitignore' : `${folder}/.gitignore`, reason: `The file cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).` });
      return undefined;
    }
  }

  async function enterIfReadable(folder: string, ignores: readonly Ignores[]): Promise<void> {
    try {
      await enter(folder, ignores);
    } catch (error) {
      skipped.push({ file: folder, reason: `The folder cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).` });
    }
  }

  await enter('', []);
  return { files: files.sort(), skipped };
}

/** The patterns of one `.gitignore`, which count below its folder. */
interface Ignores {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** The innermost `.gitignore` that says anything decides, as in git. */
function isIgnored(path: string, ignores: readonly Ignores[]): boolean {
  for (const { folder, patterns } of [...ignores].reverse()) {
    const { ignored, unignored } = patterns.test(folder === '' ? path : path.slice(folder.length + 1));
    if (ignored || unignored) return ignored;
  }
  return false;
}
