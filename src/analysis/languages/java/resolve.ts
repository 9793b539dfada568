// From packages and types to the files of the workspace they mean: a public type stands in a file of its own name, in a
// folder that ends like its package.
import type { FileTable } from '../../program';

/**
 * Files of a type: `specifier` is its package and `name` the type, or `specifier` alone is both (`com.acme.Shop`). The file
 * nearest to `from` comes first, because modules of one build may hold types of the same name.
 */
export function resolve(specifier: string, from: string, files: FileTable, name?: string): readonly string[] {
  const full = [specifier, name === '*' ? '' : name ?? ''].filter((part) => part !== '').join('.');
  const segments = full.split('.');
  // `com.acme.Outer.Inner` and static members stand in the file of the outermost type, which begins with a capital.
  const first = segments.findIndex((segment) => /^\p{Lu}/u.test(segment));
  if (first < 0) return [];
  const tail = `${segments.slice(0, first + 1).join('/')}.java`;
  const found = files.named(`${segments[first]!}.java`).filter((path) => path === tail || path.endsWith(`/${tail}`));
  return [...found].sort((a, b) => shared(b, from) - shared(a, from) || (a < b ? -1 : 1)).slice(0, 1);
}

/** Length of the common beginning of two paths. */
function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
