// Results that outlive the process: written down once for a state of all files, found again only for exactly the same state.

/** Where texts are kept between runs; the host decides where. */
export interface Memory {
  /** A digest of the version of the product and of all parts in their order. Nobody can make two that are alike. */
  digest(parts: Iterable<string>): string;
  /** What was saved under a name; undefined if nothing was, or if it cannot be read. */
  load(name: string): Promise<string | undefined>;
  /** Rejects if it cannot be written. */
  save(name: string, text: string): Promise<void>;
}

export type Recollection<T> = { readonly value: T } | 'nothing' | 'damaged';

/** What was kept under a name for a state, named by its digest. Another state's results are nothing; what was changed since it was kept is damaged. */
export async function recall<T>(memory: Memory, name: string, state: string): Promise<Recollection<T>> {
  const text = await memory.load(name);
  if (text === undefined) return 'nothing';
  const [found, seal] = text.split('\n', 2);
  if (found === undefined || seal === undefined) return 'damaged';
  const body = text.slice(found.length + seal.length + 2);
  if (seal !== memory.digest([found, body])) return 'damaged';
  return found === state ? { value: JSON.parse(body) as T } : 'nothing';
}

/** Keeps plain data for a state. Rejects if it cannot be written. */
export async function keep(memory: Memory, name: string, state: string, value: unknown): Promise<void> {
  const body = JSON.stringify(value);
  await memory.save(name, `${state}\n${memory.digest([state, body])}\n${body}`);
}
