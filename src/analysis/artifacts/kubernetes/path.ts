// Paths of charts and kustomizations, with `/` and relative to the workspace.

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

export const joined = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** A path seen from a folder, `..` followed; undefined if it leads out of the workspace. */
export function childOf(folder: string, path: string): string | undefined {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
