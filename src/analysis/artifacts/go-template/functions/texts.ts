// Functions on texts.
import { hole, missing, unknown, type Value } from '../value';
import { list, number, ofKnown, text, type TemplateFunction } from './function';

const onText = (change: (text: string) => Value): TemplateFunction => ([value]) => (value === unknown ? unknown : change(text(value)));
// The text comes last, behind what is to be done with it.
const withText = (change: (text: string, ...parameters: readonly string[]) => Value): TemplateFunction => (parameters) => (
  parameters.at(-1) === unknown ? unknown : change(text(parameters.at(-1)), ...parameters.slice(0, -1).map(text))
);

const trimmed = (value: string, signs: string, from: boolean, to: boolean): string => {
  let start = 0;
  let end = value.length;
  if (from) while (start < end && signs.includes(value[start]!)) start++;
  if (to) while (end > start && signs.includes(value[end - 1]!)) end--;
  return value.slice(start, end);
};
const firstUpper = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1);
const wordsOf = (value: string): readonly string[] => value.replace(/([a-z0-9])([A-Z])/g, '$1 $2').split(/[\s_-]+/).filter(Boolean);
const quote = (value: string): string => `"${value.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t')}"`;

// What is not known and goes on lines of its own may be entries of a mapping: it reads as an entry that nobody knows.
function indent(width: number, value: Value | undefined): string {
  const margin = ' '.repeat(Math.min(Math.max(width, 0), 200));
  if (value === unknown || value === missing || value === hole) return `${margin}${hole}: ${hole}`;
  return text(value).split('\n').map((line) => margin + line).join('\n');
}

// Go's formats; widths and flags but for the padding with zeros change nothing that matters here.
function format(parameters: readonly Value[]): string {
  let next = 1;
  return text(parameters[0]).replace(/%([-+# 0]*)(\d*)(?:\.\d+)?([a-zA-Z%])/g, (_, flags: string, width: string, verb: string) => {
    if (verb === '%') return '%';
    const value = parameters[next++];
    const shown = verb === 'q' ? quote(text(value)) : verb === 'd' && value !== unknown && value !== missing ? String(Math.trunc(number(value))) : text(value);
    return flags.includes('0') && width !== '' ? shown.padStart(Math.min(Number(width), 100), '0') : shown;
  });
}

function replaced(value: string, old: string, by: string): Value {
  const times = old === '' ? 0 : value.split(old).length - 1;
  return times * by.length > 1_000_000 ? unknown : times === 0 ? value : value.replaceAll(old, () => by);
}

// Only patterns that cannot run away: a repetition of something that repeats itself or branches is not tried.
function pattern(source: string, subject: string, flags = ''): RegExp | undefined {
  if (source.length > 200 || subject.length > 200 || (source.match(/[*+{]/g)?.length ?? 0) > 4 || /\([^)]*[*+{|?][^)]*\)[*+{]/.test(source)) return undefined;
  try {
    return new RegExp(source.replace(/^\(\?i\)/, ''), source.startsWith('(?i)') ? `${flags}i` : flags);
  } catch {
    return undefined;
  }
}
const matching = (judge: (found: RegExp, subject: string) => Value, flags = '', subjectAt = 1): TemplateFunction => ofKnown((parameters) => {
  const subject = text(parameters[subjectAt]);
  const found = pattern(text(parameters[0]), subject, flags);
  return found ? judge(found, subject) : unknown;
});

export const texts: Readonly<Record<string, TemplateFunction>> = {
  print: (values) => values.map(text).join(''),
  println: (values) => `${values.map(text).join(' ')}\n`,
  printf: format,
  html: onText((value) => value),
  js: onText((value) => value),
  toString: onText((value) => value),
  trim: onText((value) => value.trim()),
  trimAll: withText((value, signs = '') => trimmed(value, signs, true, true)),
  trimPrefix: withText((value, prefix = '') => (prefix !== '' && value.startsWith(prefix) ? value.slice(prefix.length) : value)),
  trimSuffix: withText((value, suffix = '') => (suffix !== '' && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value)),
  upper: onText((value) => value.toUpperCase()),
  lower: onText((value) => value.toLowerCase()),
  title: onText((value) => value.replace(/(^|\s)\S/g, (start) => start.toUpperCase())),
  untitle: onText((value) => value.charAt(0).toLowerCase() + value.slice(1)),
  nospace: onText((value) => value.replace(/\s+/g, '')),
  repeat: ([times, value]) => (number(times) * text(value).length > 100_000 ? unknown : text(value).repeat(Math.max(0, Math.trunc(number(times))))),
  substr: ([start, end, value]) => (value === unknown ? unknown : text(value).slice(Math.max(0, number(start)), number(end) < 0 ? undefined : number(end))),
  trunc: ([length, value]) => (value === unknown ? unknown : number(length) < 0 ? text(value).slice(number(length)) : text(value).slice(0, number(length))),
  abbrev: ([length, value]) => (text(value).length > number(length) ? `${text(value).slice(0, Math.max(0, number(length) - 3))}...` : text(value)),
  contains: ofKnown(([part, value]) => text(value).includes(text(part))),
  hasPrefix: ofKnown(([part, value]) => text(value).startsWith(text(part))),
  hasSuffix: ofKnown(([part, value]) => text(value).endsWith(text(part))),
  quote: (values) => values.filter((value) => value !== null).map((value) => quote(text(value))).join(' '),
  squote: (values) => values.filter((value) => value !== null).map((value) => `'${text(value)}'`).join(' '),
  cat: (values) => values.map(text).join(' '),
  indent: ([width, value]) => indent(number(width), value),
  nindent: ([width, value]) => `\n${indent(number(width), value)}`,
  replace: ([old, by, value]) => (value === unknown ? unknown : replaced(text(value), text(old), text(by))),
  plural: ([one, many, count]) => (number(count) === 1 ? one! : many!),
  camelcase: onText((value) => wordsOf(value).map(firstUpper).join('')),
  kebabcase: onText((value) => wordsOf(value).join('-').toLowerCase()),
  snakecase: onText((value) => wordsOf(value).join('_').toLowerCase()),
  splitList: ofKnown(([by, value]) => text(value).split(text(by)).slice(0, 10_000)),
  join: ([by, values]) => (values === unknown || values === missing ? unknown : Array.isArray(values) ? list(values).map(text).join(text(by)) : text(values)),
  toStrings: ([values]) => list(values).map(text),
  regexMatch: matching((found, subject) => found.test(subject)),
  mustRegexMatch: matching((found, subject) => found.test(subject)),
  regexFind: matching((found, subject) => found.exec(subject)?.[0] ?? ''),
  regexFindAll: matching((found, subject) => subject.match(found) ?? [], 'g'),
  regexReplaceAll: ofKnown(([source, subject, by]) => {
    const found = pattern(text(source), text(subject), 'g');
    return found ? text(subject).replace(found, text(by).replace(/\$\{(\d+)\}/g, '$$$1')) : unknown;
  }),
  regexReplaceAllLiteral: ofKnown(([source, subject, by]) => {
    const found = pattern(text(source), text(subject), 'g');
    return found ? text(subject).replace(found, () => text(by)) : unknown;
  }),
  tpl: ([value, dot], runtime) => (typeof value === 'string' ? runtime.fill(value, dot ?? null) : value ?? null),
  include: ([name, dot], runtime) => runtime.include(text(name), dot ?? null),
  // Versions in the order in which they are released; only the bounds that charts write.
  semverCompare: ofKnown(([range, version]) => inRange(text(range), text(version))),
  urlParse: ofKnown(([value]) => unknownUrl(text(value))),
  urlquery: onText((value) => encodeURIComponent(value)),
  sortAlpha: ([values]) => list(values).map(text).sort(),
};

const unknownUrl = (value: string): Value => (value === '' ? '' : unknown);

function inRange(range: string, version: string): Value {
  const own = versionOf(version);
  if (!own) return unknown;
  return range.split('||').some((all) => all.split(/,|\s+(?=[<>=~^!])/).every((part) => {
    const [, sign = '', bound = ''] = /^\s*([<>=~^!]*)\s*(.*?)\s*$/.exec(part) ?? [];
    const other = versionOf(bound);
    if (!other) return true;
    const order = own.map((one, i) => one - other[i]!).find((difference) => difference !== 0) ?? 0;
    if (sign === '<') return order < 0;
    if (sign === '<=') return order <= 0;
    if (sign === '>') return order > 0;
    if (sign === '>=') return order >= 0;
    if (sign === '!=') return order !== 0;
    if (sign === '^') return order >= 0 && own[0] === other[0];
    return sign === '~' ? order >= 0 && own[0] === other[0] && own[1] === other[1] : order === 0;
  }));
}

function versionOf(value: string): readonly number[] | undefined {
  const match = /^v?(\d+)(?:\.(\d+|x|\*))?(?:\.(\d+|x|\*))?/.exec(value.trim());
  return match ? [match[1], match[2], match[3]].map((part) => Number(part ?? 0) || 0) : undefined;
}
