// Reads one file as text, or says in one sentence why not.
import { readFile, stat } from 'node:fs/promises';
import { admitSize, decode } from '../analysis/engine';

export type Read = { readonly text: string; readonly bytes: number } | { readonly reason: string };

/** `path` is absolute. Undefined if there is no such file; never rejects. */
export async function readText(path: string): Promise<Read | undefined> {
  try {
    const { size } = await stat(path);
    const reason = admitSize(size);
    if (reason) return { reason };
    const decoded = decode(await readFile(path));
    return 'text' in decoded ? { text: decoded.text, bytes: size } : decoded;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    return { reason: `The file cannot be read (${code ?? String(error)}).` };
  }
}
