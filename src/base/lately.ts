// A function that keeps what it came to for the latest texts.

/** `most`: so many texts are kept, those first that were asked for latest. `work` must come to the same for the same text. */
export function lately<T>(most: number, work: (text: string) => T): (text: string) => T {
  const kept = new Map<string, { readonly result: T }>();
  return (text) => {
    const found = kept.get(text) ?? { result: work(text) };
    // A map keeps its entries in the order in which they were put down.
    kept.delete(text);
    kept.set(text, found);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return found.result;
  };
}
