// What something costs: a price for each gigabyte, machine or million of requests, times how much there is of it.
import { bytes, short } from './formats';
import type { Worked } from './outcome';
import { countsOf, type Numbers, type Quantity } from './quantities';

const hours: Readonly<Record<string, number>> = { hour: 1, h: 1, day: 24, week: 168, month: 730, year: 8760 };

/** A bill for a month, from one price and one amount. */
export function cost(numbers: Numbers): Worked {
  const { text, all } = numbers;
  const [price, ...prices] = all.filter(({ unit }) => unit === 'money');
  if (!price || prices.length > 0 || all.some(({ unit }) => unit === 'percent') || !/\b(?:cost|costs|bill|price|pay|much|expensive|spend|(?:a|per) (?:month|year)|monthly|yearly|cheap\w*)\b/.test(text)) return undefined;
  const [, per, every] = /^\s*(?:per|an?|each|every|for each|for every|for an?|\/) ?(gb|tb|mb|million|instance|server|pod|node|machine|vm|worker|replica|database|hour|h|day|month|year)s?\b(?:[ ,]*(?:and|per|an?|each|every|\/|-)? ?(hour|h|day|week|month|year)\b)?/.exec(text.slice(price.end, price.end + 40)) ?? [];
  if (per === undefined) return undefined;
  const size = { gb: 1e9, tb: 1e12, mb: 1e6 }[per];
  const money = (value: number): string => `${short(value)} ${price.of}`.trim();
  if (size !== undefined) {
    const amounts = all.filter(({ unit }) => unit === 'bytes');
    const daily = amounts.length === 1 && /^\s?(?:\/ ?|per |an? |each |every )day\b/.test(text.slice(amounts[0]!.end, amounts[0]!.end + 12));
    if (amounts.length !== 1 || all.length !== 2) return undefined;
    const [{ value }] = amounts as [Quantity];
    const share = value / size;
    if (every === undefined && daily) return `${bytes(value)} a day × 30 = ${bytes(value * 30)}; × ${money(price.value)} a ${per.toUpperCase()} = **${money(share * 30 * price.value)} a month**.`;
    return `${short(share)} ${per.toUpperCase()} × ${money(price.value)} = **${money(share * price.value)}**${every === 'month' ? ` a month, ${money(share * price.value * 12)} a year` : ''}; requests and traffic out come on top.`;
  }
  const machine = /^(?:instance|server|pod|node|machine|vm|worker|replica|database)$/;
  const [many, ...others] = countsOf(numbers, machine.test(per) ? new RegExp(`${machine.source}|^(?:of|monthly|for)?$`) : machine).filter(({ value }) => value > 1);
  const period = hours[every ?? per];
  if (!many || others.length > 0 || all.length !== 2 || period === undefined) return undefined;
  const month = (many.value * price.value * 730) / period;
  return `${short(many.value)} × ${money(price.value)}${period === 730 ? '' : ` × ${period === 1 ? '730 hours' : `${short(730 / period)} of those`}`} = **${money(month)} a month**, ${money(month * 12)} a year; each one more or fewer is ${money(month / many.value)} a month.`;
}
