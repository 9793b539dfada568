// Numbers in a learner's text with their units: shares, times, rates, sizes and counts of things. What has no unit that is known is
// a bare number, and means only what stands beside it.

export type Unit = 'percent' | 'seconds' | 'per-second' | 'bytes' | 'bytes-per-second' | 'money' | 'count';

export interface Quantity {
  /** Percent in percent; times in seconds; rates per second; sizes in bytes. */
  readonly value: number;
  readonly unit: Unit;
  /** What is counted, in the singular and in lower case: "pod", "request"; empty for a bare number. */
  readonly of: string;
  /** Where it stands in the tidied text, in UTF-16 units. */
  readonly at: number;
  readonly end: number;
}

export interface Numbers {
  /** Lower case, numbers as digits, no separators between thousands. */
  readonly text: string;
  readonly all: readonly Quantity[];
}

const small: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, eighteen: 18, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, thousand: 1000, million: 1e6 };
const factors: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, mio: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9, hundred: 100, dozen: 12 };
const times: readonly (readonly [RegExp, number])[] = [[/^(?:ms|msecs?|milli(?:second)?s?)$/, 0.001], [/^(?:µs|us|microseconds?)$/, 1e-6], [/^(?:s|secs?|seconds?)$/, 1], [/^(?:min|mins|minutes?)$/, 60], [/^(?:h|hrs?|hours?)$/, 3600], [/^(?:d|days?)$/, 86_400], [/^(?:weeks?)$/, 604_800], [/^(?:months?)$/, 2_592_000], [/^(?:years?)$/, 31_536_000]];
const sizes: Readonly<Record<string, number>> = { b: 1, byte: 1, bytes: 1, kb: 1e3, kib: 1024, mb: 1e6, mib: 1024 ** 2, gb: 1e9, gib: 1024 ** 3, tb: 1e12, tib: 1024 ** 4, pb: 1e15 };
const bits: Readonly<Record<string, number>> = { kbit: 125, kbps: 125, mbit: 125e3, mbps: 125e3, gbit: 125e6, gbps: 125e6, tbit: 125e9 };
const things = 'req(?:uest)?s?|calls?|messages?|msgs?|events?|jobs?|tasks?|orders?|writes?|reads?|queries|hits?|transactions?|payments?|users?|records?|rows?|items?|logins?|uploads?|clicks?|pages?|views?';

/** What has a size or a length of its own is no thing that comes so many times. */
const unitWords = 'times|ms|s|secs|seconds|mins|minutes|hrs|hours|days|weeks|months|years|[kmgt]bs?|bytes|bits|dollars|euros|pounds|cents|points|cores|is|was|has|does|as|this|its|takes|costs|needs|nines';

/** Seconds of a word of time; undefined for any other word. */
const secondsOf = (word: string): number | undefined => times.find(([name]) => name.test(word))?.[1];

export function numbersIn(written: string): Numbers {
  const text = written
    .toLowerCase()
    // "99,95 %" and "90.000 jobs", as many countries write them.
    .replace(/(?<![\d.,])(\d+),(\d{1,2})(?= ?(?:%|percent|ms|s|sec\w*|min\w*|h|hours?|days?|million|[kmgt]b|x|times)\b| ?%)/g, '$1.$2')
    .replace(/\b99,(?=\d{1,3}\b)/g, '99.')
    .replace(/(?<![\d.])([1-9]\d{0,2})\.000(?:\.000)?\b(?! ?(?:%|percent|m?s\b))/g, (whole) => whole.replaceAll('.', ''))
    .replace(/(\d)[,' ](?=\d{3}\b)/g, '$1')
    .replace(/(?<!\b(?:how many|in) )\b(rps|qps|tps)\s*(?:of|is|=|:)?\s*(\d+(?:\.\d+)?k?)\b(?!\.?\d|\s*(?:rps|qps|tps|[km]?b|ms|s|%|million|m|thousand|billion)\b)/g, '$2 $1')
    .replace(/\b(from )?(\d+(?:\.\d+)?) ((?:to|→|->|vs\.?|versus) \d+(?:\.\d+)? ?(?:%|percent\b))/g, (whole, from: string | undefined, first: string, then: string) => (from === undefined && then.startsWith('to') ? whole : `${from ?? ''}${first} % ${then}`))
    .replace(/([$€£])\s?(\d+(?:\.\d+)?)/g, '$2 $1')
    // "One in a thousand" is a share.
    .replace(/\b(?:1|one) (?:in|out of|of) (?:every |a )?(\d+|hundred|thousand|million)\b(?! (?:nodes?|servers?|pods?|zones?|instances?|machines?|replicas?|members?|votes?))/g, (whole, many: string) => { const count = factors[many] ?? Number(many); return count >= 10 ? `${Number((100 / count).toPrecision(6))} %` : whole; })
    // "They run at 85" is told in per cent where load is what is talked about.
    .replace(/\b((?:nodes?|servers?|pods?|instances?|machines?|zones?|we're|we are|runs?|running|it's|it is|cpu|utili[sz]ation|busy|load|each) (?:(?:is|are|each|all|runs?|running|now) )*at )([3-9]\d)(?=\s*(?:[,.;?!)]|each\b|and\b|but\b|with\b|cpu\b|when\b|so\b|$))/g, '$1$2 %')
    // "2+2 voters" are four.
    .replace(/\b\d(?:\s?\+\s?\d)+(?= (?:voters?|votes|nodes?|members?|replicas?)\b)/g, (sum) => String(sum.split('+').reduce((all, each) => all + Number(each), 0)))
    // "2000 users logging in a minute" come in by the minute.
    .replace(/\b(logging|coming|signing|rolling|streaming|pouring|checking) in an? (?=(?:second|minute|hour|day)\b)/g, '$1 per ')
    .replace(/\b(in|within) an? (?=(?:minute|hour|day|week)\b)/g, '$1 1 ')
    // The percentiles of one thing are told in one unit.
    .replace(/\b(p\d\d(?:\.\d+)?(?: latency)?(?: (?:is|of|at|was|=)| ?=) ?)(\d+)(?=\s*(?:[,;.?!)]|and\b|but\b|so\b|$))/g, (whole, name: string, value: string) => (Number(value) >= 20 ? `${name}${value} ms` : whole))
    .replace(/\b(?:an?|one) (hundred|thousand|million|billion|dozen)\b/g, '1 $1')
    .replace(/\b[a-z]+\b/g, (word, at: number, whole: string) => (Object.hasOwn(small, word) && !/\d $/.test(whole.slice(0, at)) && !/\b(?:no|this|that|the|which|any|another|each|every|some|other|first|last) $/.test(whole.slice(0, at)) ? String(small[word]) : word));
  const all: Quantity[] = [];
  for (const match of text.matchAll(/(?<![\w.])(\d+(?:\.\d+)?)(?:\s?(k|thousand|m|mio|million|bn|billion|hundred|dozen)\b(?!\s?(?:s\b|bps|bit)))?/g)) {
    const value = Number(match[1]) * (match[2] === undefined ? 1 : factors[match[2]]!);
    const start = match.index;
    // "One at a time" is how, and counts nothing.
    if (value === 1 && /^(?: [a-z]+)? (?:at a time|by 1|after (?:another|the other))\b/.test(text.slice(start + match[0].length, start + match[0].length + 30))) continue;
    // "Shard 3 is full": which one, and not how many.
    if (/(?<!\b(?:each|every|per|a|an|one|1) )\b(?:shard|node|partition|broker|pod|server|replica|zone|worker|host|machine|instance|number|no\.?|nr\.?|option|part|phase) $/.test(text.slice(Math.max(0, start - 30), start)) && /^(?:'s| (?:is|has|was|and|at|dies|died|goes|went|fails|failed|gets|alone|only)\b|[.,;])/.test(text.slice(start + match[0].length))) continue;
    if (isLabel(text.slice(Math.max(0, start - 24), start), match[0], text.slice(start + match[0].length))) continue;
    const after = start + match[0].length;
    const rest = text.slice(after, after + 60);
    all.push(...quantityAt(value, rest, start, after));
  }
  return { text, all };
}

/** Versions, ports, years, status codes, sums of money: they name something and count nothing. */
function isLabel(before: string, number: string, behind: string): boolean {
  if (/[$€£#]\s?$|\b(?:ports?|versions?|v|tls|http|ipv|rfc|chapter|step|status|code|error|sha|aes|rsa|postgres(?:ql)?|mysql|redis|kafka|java|jdk|python|ubuntu|listens on|since|until|q)[ -]?$/.test(before)) return true;
  return /^(?:19|20)\d\d$/.test(number) && !/^ (?:of )?[a-z]+s\b/.test(behind) && /\b(?:in|of|by|year|january|february|march|april|may|june|july|august|september|october|november|december) $/.test(before);
}

/** A share that is to be kept, and no load that is there. */
export const isGoal = (text: string, { at, end }: Quantity): boolean => /\b(?:target\w*|at most|below|under|beyond|above|over|past|exceed\w*|stay\w* (?:at|below|under)|keep\w*(?: \w+){0,3}(?: at| below| under)?|plan\w*(?: \w+)? (?:at|for|with)|max\w*|aim\w*)(?: (?:of|is|at))*\s*$/.test(text.slice(Math.max(0, at - 36), at)) || /^\s*(?:target|max|at most|use at most|utili[sz]ation target)\b/.test(text.slice(end, end + 24));

/** Whether it is asked how much something is, or whether it is enough. */
export const asksAmount = (text: string): boolean => /\bnumber of\b|\bhow (?:many|much|long|often|large|big|high|full|fast|busy|loaded|soon|far|available|likely)\b|\bwhat (?:is|are|does|do|would|will|happens|availability|uptime|share|throughput|rate|size|load|if)\b|\bwhat (?:concurrency|capacity|speed\w*|bandwidth|load|size|availability|uptime|share|part|fraction)\b|\bwhat(?:'s| is) the (?:max\w*|limit|mean|average|total)\b|\b(?:enough|worst case|at worst|at most|in total|together)\b|\bwhen (?:is|are|will|do|does|would)\b|\bwhich (?:rate|share|size|number)\b/.test(text);

/** Whether advice, a cause, a place or a person is asked for, and no amount: a sum would answer what nobody asked. */
export const asksElse = (text: string): boolean => /\b(?:why|where|who|whom|how (?:do|should|can|could|would|to)(?! (?:i|we) (?:reach|get to)\b)|what (?:should|can|could|now|to|else|next)|should (?:i|we|it|they|the \w+)|(?:do|does|would|will) (?:i|we|it|one) need (?:an?|the|to|it|this|that|them)\b|worth it|make sense|what is (?:wrong|the (?:difference|problem|cause|reason|bottleneck))|is there (?:an?|some))\b/.test(text) && !/\bhow (?:many|much|long|often|large|big|high|full|fast|busy|loaded)\b|\bwhat (?:concurrency|capacity|speed\w*|bandwidth|load|size|availability|uptime)\b|\b(?:enough|worst case|rpo|rto)\b|\b(?:show|give|do|tell) (?:me |us )?(?:the|that) (?:sum|maths?|calculation|arithmetic|numbers|formula)\b/.test(text);

/** Numbers of which one does not know which is meant: "5-10", "100 to 200 ms", "5 or 7 nodes". */
export const isRange = (told: string): boolean => {
  // The hours of a day are a time, told from its beginning to its end.
  const text = /\b(?:a|per|each|every) day\b|\bdaily\b|\d:\d\d|\d ?[ap]m\b|\bo'clock\b/.test(told) ? told.replace(/\b(?:between|from) \d{1,2}(?::00)? ?(?:am|pm)? (?:and|to|until|till) \d{1,2}(?::00)? ?(?:am|pm|o'clock)?\b/g, '') : told;
  // What goes from one share to another has changed.
  if (/\d ?% to \d+(?:\.\d+)? ?%/.test(text) && /\b(?:double[sd]?|twice|goes|go|went|gone|ris(?:es?|ing)|rose|jump\w*|drop\w*|fall\w*|fell|increas\w*|decreas\w*|grow\w*|rais\w*|happens|change[sd]?|improv\w*|climb\w*)\b/.test(text)) return isRange(text.replace(/% to (?=\d)/g, '% then '));
  return /\d\s?(?:[a-z%]{1,3}\s?)?(?:[-–]\s?|\bor )\d|(?<!\bfrom )(?<![\w.])\d+(?:\.\d+)?(?:\s?(?:k|m|ms|s|%))? to \d|\bbetween \d/.test(text);
};

function quantityAt(value: number, rest: string, at: number, after: number): readonly Quantity[] {
  const make = (unit: Unit, scaled: number, length: number, of = ''): readonly Quantity[] => [{ value: scaled, unit, of, at, end: after + length }];
  const percent = /^\s?(?:%|percent\b|per ?cent\b)/.exec(rest);
  if (percent) return make('percent', value, percent[0].length);
  const money = /^\s?(?:([$€£])|(?:(eur|euros?|dollars?|usd|bucks|pounds?|francs?|chf|cents?))\b)/.exec(rest);
  if (money) return make('money', money[2]?.startsWith('cent') ? value / 100 : value, money[0].length, money[1] ?? { eur: '€', euro: '€', euros: '€', dollar: '$', dollars: '$', usd: '$', bucks: '$' }[money[2]!] ?? (money[2]!.startsWith('cent') ? '' : money[2]!));
  // "99.9 per month" is a share, and not so many times.
  if (value >= 90 && value < 100 && !Number.isInteger(value) && /^\s?(?:per|an?|each|every|\/) ?(?:month|year|week|quarter|day|hour)/.test(rest)) return make('percent', value, 0);
  const frequency = /^\s?(?:rps|qps|tps|hz)\b/.exec(rest);
  const byMinute = /^\s?rpm\b/.exec(rest);
  if (byMinute) return make('per-second', value / 60, byMinute[0].length, 'request');
  if (frequency) return make('per-second', value, frequency[0].length, 'request');
  const line = /^\s?([kmgt]?bps|[kmgt]bit)(?:\s?\/\s?s| per second| a second)?\b/.exec(rest);
  if (line && bits[line[1]!] !== undefined) return make('bytes-per-second', value * bits[line[1]!]!, line[0].length);
  const size = /^\s?([kmgtp]i?b|bytes?)\b(\s?\/\s?s\b| per second| a second)?/.exec(rest);
  if (size) return make(size[2] ? 'bytes-per-second' : 'bytes', value * sizes[size[1]!]!, size[0].length);
  const rate = new RegExp(`^\\s?(?:(?:new|more|further) (?:ones )?|[a-z]+ )??(${things}|(?!(?:${unitWords})\\b)[a-z]+s(?=[ /])|(?!(?:${unitWords})\\b)[a-z]{2,}(?= ?\\/ ?(?:s|sec|second|min|minute|h|hour|day)\\b))?(?: [a-z]+ing(?: in)?)?\\s?(?:\\/ ?|per |an? |each |every )(ms|s|sec|second|min|minute|h|hour|d|day|week|month|year)\\b`).exec(rest);
  if (rate && (rate[1] !== undefined || (Number.isInteger(value) && value >= 5 && /^\s(?:an?|every|each) (?:min|hour|day|h\b)/.test(rest)) || /^\s?(?:[a-z]+ )?(?:\/|per )/.test(rest) || secondsOf(rate[2]!) === 1)) return make('per-second', value / secondsOf(rate[2]!)!, rate[0].length, singular(rate[1] ?? ''));
  // "Both with 99.9" is a share.
  if (value >= 90 && value < 100 && !Number.isInteger(value) && !/^[\s-]?(?:ms|s|sec|min|h|gb|mb)\b/.test(rest)) return make('percent', value, 0);
  const time = /^[\s-]?(ms|msecs?|milliseconds?|µs|us|microseconds?|s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?)\b/.exec(rest);
  if (time) return make('seconds', value * secondsOf(time[1]!)!, time[0].length);
  const counted = /^[\s-]?(?:(?:[a-z]+-[a-z]+(?: (?=[a-z]+s\b))|more|different|existing|identically|equally|loaded|sized|sequential|consecutive|serial|subsequent|concurrent|of|my|our|the|app|application|web|api|db|database|raft|etcd|worker|read|backend|equal|identical|independent|redundant|parallel|retry|kafka|load(?= balanc)|data(?= cent))\b ?)*([a-z]+)/.exec(rest);
  return make('count', value, counted?.[0].length ?? 0, singular(counted?.[1] ?? ''));
}

const singular = (word: string): string => (/^(?:queries|retries|replies|entries|copies|tries)$/.test(word) ? word.replace(/ies$/, 'y') : word.replace(/(?<!s)s$/, '').replace(/^req$/, 'request').replace(/^msg$/, 'message'));

/** The first quantity of a unit. */
export const first = ({ all }: Numbers, unit: Unit): Quantity | undefined => all.find((each) => each.unit === unit);

/** Counts of any of some things, in the order of the text. */
export const countsOf = ({ all }: Numbers, things: RegExp): readonly Quantity[] => all.filter(({ unit, of }) => unit === 'count' && things.test(of));

/** The quantity of a unit that stands behind, or right before, one of some words. */
export function beside({ text, all }: Numbers, unit: Unit, words: RegExp, reach = 34): Quantity | undefined {
  const fits = all.filter((each) => each.unit === unit);
  const behind = fits.find(({ at }) => words.test(text.slice(Math.max(0, at - reach), at)));
  return behind ?? fits.find(({ end }) => (words.exec(text.slice(end, end + 24))?.index ?? 9) <= 1);
}
