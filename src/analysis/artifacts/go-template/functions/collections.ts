// Functions on lists and mappings.
import type { Runtime } from '../evaluate';
import { copyOf, Dict, mergeInto, missing, sizeOf, truthOf, unknown, type Value } from '../value';
import { dict, list, number, same, text, type TemplateFunction } from './function';

const onList = (change: (values: readonly Value[], ...parameters: readonly Value[]) => Value): TemplateFunction => ([values, ...parameters]) => (
  values === unknown ? unknown : change(list(values), ...parameters)
);

const distinct = (values: readonly Value[]): readonly Value[] => {
  const found = new Map<string, Value>();
  for (const value of values) if (!found.has(text(value))) found.set(text(value), value);
  return [...found.values()];
};

function at(value: Value | undefined, keys: readonly Value[]): Value {
  let found: Value = value ?? null;
  for (const key of keys) {
    if (found === unknown || found === missing) return found;
    const inner: Value | undefined = found instanceof Dict ? found.get(text(key)) : list(found)[number(key)];
    found = inner ?? (found instanceof Dict && found.open ? missing : null);
  }
  return found;
}

function pairs(values: readonly Value[]): Dict {
  const made = new Dict();
  for (let i = 0; i < values.length; i += 2) made.set(text(values[i]), values[i + 1] ?? '');
  return made;
}

// The first that has a key keeps it, or the last one wins; the first one is changed, as in Sprig.
function merged(parameters: readonly Value[], runtime: Runtime, lastWins: boolean): Value {
  if (parameters.includes(unknown)) return unknown;
  const [target, ...others] = parameters.flatMap((value) => dict(value) ?? []);
  if (!target) return new Dict();
  runtime.spend(others.reduce((sum, one) => sum + sizeOf(one), sizeOf(target)));
  if (lastWins) return others.reduce((into, one) => mergeInto(into, one), target);
  for (const other of others) {
    const before = copyOf(target) as Dict;
    mergeInto(target, other);
    mergeInto(target, before);
  }
  return target;
}

function kept(values: Value | undefined, keep: (key: string) => boolean): Value {
  if (values === unknown || values === missing) return values;
  const made = new Dict([...dict(values) ?? []].filter(([key]) => keep(key)));
  for (const [key, place] of dict(values)?.places ?? []) made.places.set(key, place);
  made.open = dict(values)?.open ?? false;
  return made;
}

function changed(values: Value | undefined, change: (target: Dict) => void): Value {
  const target = dict(values);
  if (target) change(target);
  return values ?? null;
}

const without = onList((values, ...others) => values.filter((value) => !others.some((one) => same(one, value))));
const length = (value: Value | undefined): Value => (value === unknown ? unknown : typeof value === 'string' ? value.length : dict(value)?.size ?? list(value).length);

export const collections: Readonly<Record<string, TemplateFunction>> = {
  len: ([value]) => length(value),
  index: ([value, ...keys]) => at(value, keys),
  slice: ([values, from, to]) => (typeof values === 'string' ? values.slice(number(from), to === undefined ? undefined : number(to)) : list(values).slice(number(from), to === undefined ? undefined : number(to))),
  list: (values) => values,
  tuple: (values) => values,
  first: onList((values) => values[0] ?? null),
  last: onList((values) => values.at(-1) ?? null),
  rest: onList((values) => values.slice(1)),
  initial: onList((values) => values.slice(0, -1)),
  append: onList((values, one) => [...values, one ?? null]),
  prepend: onList((values, one) => [one ?? null, ...values]),
  concat: (values) => values.flatMap(list),
  reverse: onList((values) => values.toReversed()),
  uniq: onList(distinct),
  compact: onList((values) => values.filter((value) => truthOf(value) !== false)),
  without,
  dict: pairs,
  get: ([values, key]) => (values === unknown ? unknown : dict(values)?.get(text(key)) ?? ''),
  set: ([values, key, value]) => changed(values, (target) => target.set(text(key), value ?? null)),
  unset: ([values, key]) => changed(values, (target) => target.delete(text(key))),
  keys: (values) => values.flatMap((one) => [...dict(one)?.keys() ?? []]),
  values: ([values]) => [...dict(values)?.values() ?? []],
  pick: ([values, ...keys]) => kept(values, (key) => keys.map(text).includes(key)),
  omit: ([values, ...keys]) => kept(values, (key) => !keys.map(text).includes(key)),
  pluck: ([key, ...values]) => values.flatMap((one) => dict(one)?.get(text(key)) ?? []),
  dig: (parameters) => {
    const found = at(parameters.at(-1), parameters.slice(0, -2));
    return found === null || found === missing ? parameters.at(-2) ?? null : found;
  },
  merge: (parameters, runtime) => merged(parameters, runtime, false),
  mustMerge: (parameters, runtime) => merged(parameters, runtime, false),
  mergeOverwrite: (parameters, runtime) => merged(parameters, runtime, true),
  mustMergeOverwrite: (parameters, runtime) => merged(parameters, runtime, true),
  deepCopy: ([value], runtime) => {
    runtime.spend(sizeOf(value ?? null));
    return copyOf(value ?? null);
  },
  mustDeepCopy: ([value], runtime) => {
    runtime.spend(sizeOf(value ?? null));
    return copyOf(value ?? null);
  },
  split: ([by, value]) => new Dict(text(value).split(text(by)).slice(0, 10_000).map((part, i) => [`_${i}`, part])),
};
