// Which lines differ from an older state, read from what git prints, so that a review can be limited to them. Running git
// is the host's business.
import type { Finding } from '../../model';

/** Arguments for git that make it print what `readDiff` reads; the folder it runs in becomes the root of the paths. */
export const diffArguments = [
  '-c', 'core.quotePath=false', 'diff', '--unified=0', '--inter-hunk-context=0', '--no-color', '--no-ext-diff', '--no-textconv',
  '--find-renames', '--relative', '--src-prefix=a/', '--dst-prefix=b/', '--ignore-submodules',
] as const;

export interface ChangedLines {
  /** By path with `/`: the changed stretches of today's file, in order. */
  readonly files: ReadonlyMap<string, readonly Stretch[]>;
}

/** Lines from 0, both ends included. Where lines were only taken away, `last` is `first - 1`: the gap above `first`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Reads the output of `git diff` with the arguments above. `added` are files git does not know yet: all of their lines count. Never throws. */
export function readDiff(diff: string, added: readonly string[] = []): ChangedLines {
  const files = new Map<string, Stretch[]>();
  let stretches: Stretch[] | undefined;
  // Lines of the old and the new file still to come in this hunk: a removed line may look like a header.
  let removed = 0;
  let inserted = 0;
  for (const line of diff.split('\n')) {
    if (removed > 0 && line.startsWith('-')) removed--;
    else if (inserted > 0 && line.startsWith('+')) inserted--;
    else if (line.startsWith('+++ ')) {
      const path = pathOf(line.slice(4));
      stretches = path === undefined ? undefined : [];
      if (path !== undefined && stretches) files.set(path, stretches);
    } else {
      const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
      if (!hunk) continue;
      const [, before = '1', start = '0', after = '1'] = hunk;
      removed = Number(before);
      inserted = Number(after);
      const first = inserted > 0 ? Number(start) - 1 : Number(start);
      stretches?.push({ first, last: first + inserted - 1 });
    }
  }
  for (const path of added) files.set(path, [{ first: 0, last: Number.MAX_SAFE_INTEGER }]);
  return { files };
}

/** True if a finding stands on a changed line, or spans a place where lines were taken away. */
export function isChanged({ file, range }: Pick<Finding, 'file' | 'range'>, { files }: ChangedLines): boolean {
  const { start, end } = range;
  return (files.get(file) ?? []).some(({ first, last }) =>
    last < first ? start.line < first && first <= end.line : start.line <= last && first <= end.line,
  );
}

/** `b/path`, possibly quoted as in C; undefined for `/dev/null`, which stands for a file that is gone. */
function pathOf(written: string): string | undefined {
  const name = written.replace(/\t.*$/, '').replace(/\r$/, '');
  if (name === '/dev/null') return undefined;
  const plain = name.startsWith('"') && name.endsWith('"') ? unquote(name.slice(1, -1)) : name;
  return plain.startsWith('b/') ? plain.slice(2) : plain;
}

function unquote(text: string): string {
  const letters: Record<string, string> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };
  return text.replace(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, letter: string) =>
    octal ? String.fromCharCode(parseInt(octal, 8)) : (letters[letter] ?? letter),
  );
}
