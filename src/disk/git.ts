// Asks git which lines changed since a revision. Only for folders the user trusts: git runs filters that a repository configures.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { diffArguments, readDiff, type ChangedLines } from '../analysis/engine';

const run = promisify(execFile);

/**
 * What differs between the working tree of `folder` (an absolute path) and the point where it left `since`, a branch, tag or
 * commit; '' stands for the main branch. Paths are relative to the folder; files that git does not know yet count whole.
 * Rejects with one clear sentence for people.
 */
export async function changedLinesSince(folder: string, since: string): Promise<ChangedLines> {
  await git(folder, 'rev-parse', '--git-dir');
  const commit = since === '' ? await mainBranch(folder) : await commitOf(folder, since);
  if (!commit) throw new Error(since === '' ? 'No main branch was found; name the branch to compare with.' : `There is no branch, tag or commit named ${since}.`);
  const base = (await find(folder, 'merge-base', commit, 'HEAD')) ?? commit;
  const [diff, added] = await Promise.all([
    git(folder, ...diffArguments, base, '--', '.'),
    git(folder, 'ls-files', '--others', '--exclude-standard', '-z', '--', '.'),
  ]);
  return readDiff(diff, added.split('\0').filter(Boolean));
}

/** The branch a clone starts from, or the first of the customary names that exists. */
async function mainBranch(folder: string): Promise<string | undefined> {
  for (const name of ['origin/HEAD', 'main', 'master', 'trunk', 'develop']) {
    const commit = await commitOf(folder, name);
    if (commit) return commit;
  }
  return undefined;
}

function commitOf(folder: string, revision: string): Promise<string | undefined> {
  return find(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
}

/** What git prints, trimmed; undefined when it answers no by its exit status. */
async function find(folder: string, ...args: string[]): Promise<string | undefined> {
  try {
    return (await run('git', args, { cwd: folder })).stdout.trim();
  } catch (error) {
    if (typeof (error as { code?: unknown }).code === 'number') return undefined;
    throw explained(error);
  }
}

async function git(folder: string, ...args: string[]): Promise<string> {
  try {
    return (await run('git', args, { cwd: folder, maxBuffer: largestAnswer, env: { ...process.env, LC_ALL: 'C' } })).stdout;
  } catch (error) {
    throw explained(error);
  }
}

/** Bytes; a diff beyond this is no review any more. */
const largestAnswer = 256 * 1024 * 1024;

function explained(cause: unknown): Error {
  const { code, stderr = '' } = cause as { code?: unknown; stderr?: string };
  if (code === 'ENOENT') return new Error('git was not found; install it to review only what changed.', { cause });
  if (/not a git repository/i.test(stderr)) return new Error('The folder is not in a git repository.', { cause });
  return new Error(`git failed: ${stderr.trim().split('\n')[0] || String(cause)}`, { cause });
}
