// Answers that are worth remembering for as long as what they are about lives.

/** The answer about a key: asked for the first time only. `undefined` is not remembered. */
export function once<K extends object, T>(known: WeakMap<K, T>, key: K, ask: () => T): T {
  let answer = known.get(key);
  if (answer === undefined) known.set(key, (answer = ask()));
  return answer;
}
