// Names of methods on several kinds of objects, written out for records.
export const of = (kinds: readonly string[], names: readonly string[]): readonly string[] => kinds.flatMap((kind) => names.map((name) => `${kind}#${name}`));
