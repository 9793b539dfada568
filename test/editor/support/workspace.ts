// A folder to open in an editor: a copy, so that no test edits the repository and none sees another one's edits.
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './installation';

export interface WorkspaceContent {
  /** A folder of the repository to copy, such as `samples/shop`. */
  readonly copyOf?: string;
  /** Files to write (over the copy), by path relative to the workspace. */
  readonly files?: Readonly<Record<string, string>>;
  /** Workspace settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface Workspace {
  /** Absolute, without symbolic links. */
  readonly folder: string;
  remove(): Promise<void>;
}

export async function createWorkspace({ copyOf, files = {}, settings }: WorkspaceContent): Promise<Workspace> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'mentor-workspace-')));
  if (copyOf) await cp(join(root, copyOf), folder, { recursive: true });
  const all = settings ? { ...files, '.vscode/settings.json': JSON.stringify(settings) } : files;
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
