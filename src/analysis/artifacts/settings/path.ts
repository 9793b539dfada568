// Paths of the workspace, with `/`, relative to its root ('' is the root).

/** The folder of a file, without trailing slash. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** A path relative to a folder, with `.` and `..` resolved; undefined if it is absolute or leaves the workspace. */
export function resolvePath(folder: string, relative: string): string | undefined {
  if (relative.startsWith('/') && !folder.startsWith('/')) return undefined;
  const parts = relative.startsWith('/') || folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') {
      parts.push(part);
    }
  }
  return parts.join('/');
}
