// Functions that compare, choose and ask what something is.
import { Dict, isSet, missing, truthOf, unknown, type Value } from '../value';
import { dict, isKnown, list, number, ofKnown, same, text, type TemplateFunction } from './function';

const not = (value: boolean | undefined): Value => (value === undefined ? unknown : !value);
const isTrue = (value: Value | undefined): boolean | undefined => truthOf(value ?? null);

// Nothing is known about an order in which something is unknown; what is left out is equal to nothing.
const compared = (judge: (a: Value | undefined, b: Value | undefined) => boolean): TemplateFunction => ([a, b]) => (a === unknown || b === unknown ? unknown : judge(a, b));
const ordered = (judge: (order: number) => boolean): TemplateFunction => ofKnown(([a, b]) => {
  if (typeof a === 'string' && typeof b === 'string') return judge(a < b ? -1 : a > b ? 1 : 0);
  return judge(number(a) - number(b));
});

const kindOf = (value: Value | undefined): string => {
  if (value === undefined || value === null || value === missing) return 'invalid';
  if (Array.isArray(value)) return 'slice';
  if (value instanceof Dict) return 'map';
  return typeof value === 'number' ? (Number.isInteger(value) ? 'int' : 'float64') : typeof value === 'boolean' ? 'bool' : 'string';
};
const kindIs = (kind: string, value: Value | undefined): boolean => kind === kindOf(value) || (typeof value === 'number' && /^(int|int64|float64)$/.test(kind));

export const judgements: Readonly<Record<string, TemplateFunction>> = {
  and: (values) => values.find((value) => isTrue(value) === false) ?? values.find((value) => isTrue(value) === undefined) ?? values.at(-1) ?? null,
  or: (values) => values.find((value) => isTrue(value) === true) ?? values.find((value) => isTrue(value) === undefined) ?? values.at(-1) ?? null,
  not: ([value]) => not(isTrue(value)),
  eq: ([first, ...others]) => (first === unknown ? unknown : others.some((one) => one !== unknown && same(first, one)) ? true : others.includes(unknown) ? unknown : false),
  ne: compared((a, b) => !same(a, b)),
  lt: ordered((order) => order < 0),
  le: ordered((order) => order <= 0),
  gt: ordered((order) => order > 0),
  ge: ordered((order) => order >= 0),
  default: ([otherwise, value]) => (value === unknown ? unknown : isTrue(value) ? value! : otherwise ?? null),
  empty: ([value]) => not(isTrue(value)),
  coalesce: (values) => values.find((value) => isTrue(value) !== false) ?? null,
  ternary: ([yes, no, condition]) => (isTrue(condition) === undefined ? unknown : isTrue(condition) ? yes! : no!),
  all: (values) => (values.some((value) => isTrue(value) === false) ? false : values.includes(unknown) ? unknown : true),
  any: (values) => (values.some((value) => isTrue(value) === true) ? true : values.includes(unknown) ? unknown : false),
  required: ([, value]) => (value === undefined || !isSet(value) || value === '' ? unknown : value),
  // Helm stops here; what is installed in the end has other values.
  fail: () => '',
  kindOf: ([value]) => (value === unknown ? unknown : kindOf(value)),
  typeOf: ([value]) => (value === unknown ? unknown : kindOf(value).replace('map', 'map[string]interface {}').replace('slice', '[]interface {}')),
  kindIs: ([kind, value]) => (value === unknown ? unknown : kindIs(text(kind), value)),
  typeIs: ([kind, value]) => (value === unknown ? unknown : kindIs(text(kind).replace('map[string]interface {}', 'map').replace('[]interface {}', 'slice'), value)),
  deepEqual: compared((a, b) => same(a, b)),
  has: ([value, values]) => (isKnown(values) ? list(values).some((one) => same(one, value)) : values === missing ? false : unknown),
  hasKey: ([values, key]) => (values === unknown ? unknown : dict(values)?.has(text(key)) ?? false),
  lookup: () => unknown,
};
