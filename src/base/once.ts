// Answers that are worth remembering for as long as what they are about lives.

/** The answer about a key: asked for the first time only. `undefined` is not remembered. */
export function once<K extends object, T>(known: WeakMap<K, T>, key: K, ask: () => T): T {
  let answer = known.get(key);
  if (answer === undefined) known.set(key, (answer = ask()));
  return answer;
}

/** What is made when it is needed for the first time. */
export function whenNeeded<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The same question about each key, whose answer is found when it is asked for the first time. */
export function remembered<K, T>(ask: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, ask(key));
    return known.get(key)!;
  };
}
