// Functions on numbers.
import type { Value } from '../value';
import { number, ofKnown, text, type TemplateFunction } from './function';

const whole = (compute: (...numbers: readonly number[]) => number): TemplateFunction => ofKnown((values) => {
  const found = Math.trunc(compute(...values.map((value) => Math.trunc(number(value)))));
  return Number.isFinite(found) ? found : 0;
});
const real = (compute: (...numbers: readonly number[]) => number): TemplateFunction => ofKnown((values) => compute(...values.map(number)));
const sum = (...values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const product = (...values: readonly number[]): number => values.reduce((a, b) => a * b, 1);

function steps(from: number, to: number, step: number): readonly Value[] {
  const count = step === 0 ? 0 : Math.ceil((to - from) / step);
  return count <= 0 || count > 10_000 ? [] : Array.from({ length: count }, (_, i) => from + i * step);
}

export const numbers: Readonly<Record<string, TemplateFunction>> = {
  int: whole((value = 0) => value),
  int64: whole((value = 0) => value),
  atoi: whole((value = 0) => value),
  toDecimal: ofKnown(([value]) => parseInt(text(value), 8) || 0),
  float64: real((value = 0) => value),
  add: whole(sum),
  add1: whole((value = 0) => value + 1),
  sub: whole((a = 0, b = 0) => a - b),
  mul: whole(product),
  div: whole((a = 0, b = 0) => a / b),
  mod: whole((a = 0, b = 0) => a % b),
  addf: real(sum),
  subf: real((a = 0, b = 0) => a - b),
  mulf: real(product),
  divf: real((a = 0, b = 0) => (b === 0 ? 0 : a / b)),
  min: whole(Math.min),
  max: whole(Math.max),
  floor: real((value = 0) => Math.floor(value)),
  ceil: real((value = 0) => Math.ceil(value)),
  round: real((value = 0, digits = 0) => Number(value.toFixed(Math.min(Math.max(digits, 0), 20)))),
  until: ofKnown(([to]) => steps(0, number(to), 1)),
  untilStep: ofKnown(([from, to, step]) => steps(number(from), number(to), number(step))),
};
