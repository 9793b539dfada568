// The values a template works with: what YAML can hold, objects with methods, and what cannot be known.
import type { Site } from '../../concepts';

/** What nobody can know from the files: what the cluster answers, chance, a helper of a library that is not here. */
export const unknown = Symbol('unknown');

/** A value that whoever installs the chart may give and the chart itself does not: counts as not set, and reads as not known. */
export const missing = Symbol('missing');

export type Method = (parameters: readonly Value[]) => Value;
export type Value = null | boolean | number | string | readonly Value[] | Dict | Method | typeof unknown | typeof missing;

/** A mapping. Charts change the ones they are given, so that this is one of few things here that is not readonly. */
export class Dict extends Map<string, Value> {
  /** Where the values are written, for those that come from a file. */
  readonly places = new Map<string, Site>();
  /** Others may add keys to it when the chart is installed. */
  open = false;

  static of(entries: Readonly<Record<string, Value>>): Dict {
    return new Dict(Object.entries(entries));
  }
}

/** What a part of a text that is not known reads as. */
export const hole = '…';

export const isSet = (value: Value): boolean => value !== null && value !== missing && value !== undefined;

/** As templates judge conditions; undefined if it cannot be known. */
export function truthOf(value: Value): boolean | undefined {
  if (value === unknown) return undefined;
  if (!isSet(value) || value === false || value === 0 || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return value instanceof Dict ? value.size > 0 : true;
}

/** As a template prints it. */
export function textOf(value: Value): string {
  if (value === unknown || value === missing) return hole;
  if (value === null || value === undefined || typeof value === 'function') return '';
  if (Array.isArray(value)) return `[${value.map(textOf).join(' ')}]`;
  if (value instanceof Dict) return `map[${[...value].sort(byKey).map(([key, one]) => `${key}:${textOf(one)}`).join(' ')}]`;
  return String(value);
}

export const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

/** A copy that can be changed without changing the original. */
export function copyOf(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!(value instanceof Dict)) return value;
  const copy = new Dict([...value].map(([key, one]) => [key, copyOf(one)]));
  for (const [key, place] of value.places) copy.places.set(key, place);
  copy.open = value.open;
  return copy;
}

/** Puts what `over` says into `into`, mappings key by key; a null takes a key away. */
export function mergeInto(into: Dict, over: Dict): Dict {
  for (const [key, value] of over) {
    const before = into.get(key);
    const place = over.places.get(key);
    if (before instanceof Dict && value instanceof Dict) mergeInto(before, value);
    else if (value === null && before !== undefined) into.delete(key);
    else {
      into.set(key, copyOf(value));
      if (place) into.places.set(key, place);
    }
  }
  return into;
}

export function sizeOf(value: Value): number {
  if (typeof value === 'string') return 1 + value.length / 64;
  if (Array.isArray(value)) return value.reduce((sum: number, one: Value) => sum + sizeOf(one), 1);
  return value instanceof Dict ? [...value.values()].reduce((sum: number, one) => sum + sizeOf(one), 1) : 1;
}
