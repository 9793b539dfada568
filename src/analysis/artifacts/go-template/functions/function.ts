// What a function of a template is, and how functions read their parameters.
import type { Runtime } from '../evaluate';
import { Dict, isSet, missing, textOf, unknown, type Value } from '../value';

/** Never throws for any parameters, but for what goes beyond the bounds of the runtime. */
export type TemplateFunction = (parameters: readonly Value[], runtime: Runtime) => Value;

export const isKnown = (value: Value | undefined): boolean => value !== unknown && value !== missing;

/** Nothing for what is not there. */
export const text = (value: Value | undefined): string => (value === undefined || value === null ? '' : textOf(value));

export const number = (value: Value | undefined): number => {
  const found = typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : typeof value === 'string' ? Number.parseFloat(value) : 0;
  return Number.isFinite(found) ? found : 0;
};

export const list = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value as readonly Value[] : []);

export const dict = (value: Value | undefined): Dict | undefined => (value instanceof Dict ? value : undefined);

/** A function of values that are all known; unknown where one is not. */
export const ofKnown = (compute: TemplateFunction): TemplateFunction => (parameters, runtime) => (parameters.every(isKnown) ? compute(parameters, runtime) : unknown);

/** Charts rely on nothing and something that was left out being equal. */
export const same = (a: Value | undefined, b: Value | undefined): boolean => {
  const nothingA = a === undefined || !isSet(a);
  const nothingB = b === undefined || !isSet(b);
  if (nothingA || nothingB) return nothingA && nothingB;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one: Value, i) => same(one, b[i] as Value));
  return typeof a === typeof b ? a === b : text(a) === text(b);
};
