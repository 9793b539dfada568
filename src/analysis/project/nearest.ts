// Which of several things of one name a file means.

/** A project may hold several copies of a system; a name means the one whose files are closest by. */
export function nearest<T extends { readonly at: { readonly file: string } }>(candidates: readonly T[], file: string): readonly T[] {
  if (candidates.length < 2) return candidates;
  const shared = candidates.map((one) => sharedFolders(one.at.file, file));
  const most = Math.max(...shared);
  return candidates.filter((_, i) => shared[i] === most);
}

function sharedFolders(a: string, b: string): number {
  if (a === b) return Infinity;
  const left = a.split('/').slice(0, -1);
  const right = b.split('/').slice(0, -1);
  const differs = left.findIndex((part, i) => part !== right[i]);
  return differs < 0 ? left.length : differs;
}
