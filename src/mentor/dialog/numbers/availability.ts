// How available several parts are together: parts that are all needed, parts that stand in for one another, and a promise beside them.
import { percent, short, time } from './formats';
import type { Numbers, Quantity } from './quantities';

/** Copies of one thing: any of them can answer, unless it is said that all are needed. */
const standIns = /^(?:server|instance|replica|copy|copie|node|pod|zone|region|site|datacenter|centre|center|machine|balancer|parallel|az|rack|host|disk)$/;

/** Parts of one answer. */
const needed = /^(?:service|dependency|dependencie|component|part|hop|call|system|database|microservice|step|api|backend|provider|vendor|layer|series|other|thing|supplier|team|in|of|)$/;

/** How likely it is that all of several copies are down at once. */
export function allDown({ text, all }: Numbers): string | undefined {
  const [share, ...shares] = all.filter(({ unit }) => unit === 'percent');
  const [many, ...more] = all.filter(({ unit, value, of }) => unit === 'count' && value >= 2 && value <= 20 && standIns.test(of));
  if (!share || shares.length > 0 || !many || more.length > 0 || share.value >= 50 || !/\b(?:down|fails?|failed|dead|broken|unavailable|off)\b/.test(text) || !/\b(?:all|both|every one|at once|at the same time|together|simultaneously)\b/.test(text) || !/\b(?:chance|probab\w+|likely|odds|how often|risk)\b/.test(text)) return undefined;
  const none = (share.value / 100) ** many.value;
  return `${exact(share.value / 100)}^${short(many.value)} = ${Number(none.toPrecision(3))}, **one time in ${short(1 / none)}**, if they fail independently; at least one is up ${percent(1 - none)} of the time. A shared cause (power, release, certificate) makes it far likelier.`;
}

export function together(numbers: Numbers): string | undefined {
  const { text } = numbers;
  const percents = numbers.all.filter(({ unit, value }) => unit === 'percent' && value >= 50 && value < 100);
  const result = percents.length > 1 ? percents.find((one) => isResult(one, text)) : undefined;
  const told = percents.filter((one) => one !== result);
  const saysAvailability = /\b(?:availab\w+|uptime|nines)\b/.test(text);
  if (told.length === 0 || (!saysAvailability && told.some(({ value }) => value < 95))) return undefined;
  if (!saysAvailability && !/\b(?:chain|series|in a row|together|all|each|both|parallel|redundan\w+|depends?|dependenc\w+|needs?|independent|enough|stand-?by|copies|replicas|active)\b/.test(text)) return undefined;
  if (/\b(?:fast|slow\w*|succe\w+|latency|p9\d\w*|quick\w*|in time|load|loaded|busy|cpu|utili\w+|hits?|dies|lose|quorum|majority)\b(?! balanc)/.test(text) || (!saysAvailability && /\bcache\b/.test(text))) return undefined;
  const goal = told.length > 1 ? told.find((each) => isPromise(each, text)) : undefined;
  // A target that is said again is no further part.
  const each = told.filter((one) => one !== goal && (goal === undefined || one.value !== goal.value)).map(({ value }) => value / 100);
  const counts = numbers.all.filter(({ unit, of, value }) => unit === 'count' && value >= 2 && value <= 200 && (standIns.test(of) || needed.test(of)));
  if (each.length === 0) return undefined;
  if (counts.length === 0 && each.length === 1) counts.push(...listed(text));
  // Some parts that stand in for one another behind one that does not are a sum of two steps, which is not guessed.
  if (/\bbut\b/.test(text) || (each.length > 1 && (/\b(?:in front of|behind)\b/.test(text) || (new Set(each).size > 1 && counts.some(({ value, of }) => value !== each.length || standIns.test(of)))) && !/\b(?:also|still|same|again|too)\b/.test(text))) return undefined;
  // The same share said again beside a larger number of parts is the share of each of them.
  const shares = new Set(each).size === 1 && (counts[0]?.value ?? 0) > each.length ? each.slice(0, 1) : each;
  const isSerial = /\b(?:series|serial|chain|in a row|all (?:are )?needed|all of them|needs?|depends?|dependenc\w+|calls?|hops?)\b/.test(text);
  const isParallel = /\b(?:parallel|independent|redundan\w+|either|(?:one|1|any) (?:of (?:them|those|these|\d+) )?(?:is|are|being) enough|one of them|replac\w+|spare|stand-?by|active[ -](?:passive|active))\b/.test(text) || (!isSerial && shares.length === 1 && counts.some(({ of }) => standIns.test(of)));
  const isYear = /\byears?\b|\bannual/.test(text);
  const lines: string[] = [];
  if (!isParallel || isSerial) {
    const count = shares.length > 1 ? shares.length : counts[0]?.value;
    if (count !== undefined) {
      const all = shares.length > 1 ? shares.reduce((product, share) => product * share, 1) : shares[0]! ** count;
      const formula = shares.length > 1 ? shares.map(exact).join(' × ') : `${exact(shares[0]!)}^${short(count)}`;
      lines.push(`${agrees(result, all)}${kept(goal, all, isParallel)}${formula} = **${percent(all)}** if all ${short(count)} are needed (together about ${isYear ? `${time((1 - all) * 31_536_000, 2)} of downtime a year` : `${time((1 - all) * 2_592_000, 2)} of downtime a month`})${beside(goal, all)}`);
    }
  }
  if (isParallel) {
    const count = shares.length > 1 ? shares.length : counts.at(-1)?.value;
    if (count !== undefined) {
      const any = 1 - (shares.length > 1 ? shares.reduce((product, share) => product * (1 - share), 1) : (1 - shares[0]!) ** count);
      const formula = shares.length > 1 ? shares.map((share) => `(1 − ${exact(share)})`).join(' × ') : `(1 − ${exact(shares[0]!)})^${short(count)}`;
      lines.push(`${agrees(result, any)}1 − ${formula} = **${percent(any)}** if one of ${short(count)} is enough, they fail independently, and switching always works${lines.length > 0 ? '' : beside(goal, any)}`);
    }
  }
  return lines.length > 0 ? `${lines.join('; ')}.` : undefined;
}

/** "Auth, payments and a db, each one has 99.9": the things of a list are counted. */
function listed(text: string): readonly Quantity[] {
  const list = /((?:\b(?:an? |the |my |our )?[\w-]+(?: [\w-]+)?, ?)+(?:and )?[^,.;]{2,40})[,;:]? (?:and )?(?:each|all)\b/.exec(text)?.[1];
  const value = list?.split(/, ?(?:and )?| and /).filter((part) => part.trim() !== '').length ?? 0;
  return value >= 2 && value <= 9 ? [{ value, unit: 'count', of: 'part', at: 0, end: 0 }] : [];
}

/** What the learner has worked out: it is compared, and no part. */
const isResult = ({ at }: Quantity, text: string): boolean => /\b(?:together|total|overall|altogether|so|makes?|gives?|results? in|come[s]? to|end up (?:at|with))\b[^,.;%]{0,24}$|[=≈]\s*(?:about|roughly|only)?\s*$/.test(text.slice(Math.max(0, at - 40), at));

/** To as many digits as the learner gives. */
function agrees(result: Quantity | undefined, all: number): string {
  if (!result) return '';
  const digits = /\.(\d+)/.exec(String(result.value))?.[1]?.length ?? 0;
  return Math.abs(all * 100 - result.value) <= 0.6 * 10 ** -digits ? 'Yes. ' : 'No. ';
}

const isPromise = ({ at, end }: Quantity, text: string): boolean => /\b(?:promis\w*|target|slo|sla|guarante\w*|commit\w*|offer|goal|objective|want\w*|reach|aim\w*|must be|needs? to be|has to be|have to be|should be|shall be|deliver\w*|achiev\w*)(?: (?:of|is|at|for|to|be|a|an|the|with|us))*[:= ]*$/.test(text.slice(Math.max(0, at - 40), at)) || /^\s*(?:slo|sla|target|promised|wanted)\b/.test(text.slice(end, end + 14));

/** Whether a promise can be kept stands first. */
const kept = (goal: Quantity | undefined, all: number, isBoth: boolean): string => (!goal || isBoth ? '' : all * 100 < goal.value ? 'No. ' : '');

const beside = (goal: Quantity | undefined, all: number): string => (!goal ? '' : all * 100 < goal.value ? `: less than the ${goal.value} % that are promised, before anything of your own fails` : `, more than the ${goal.value} % that are promised; what is left is all that your own part may fail`);

const exact = (share: number): string => String(Number(share.toPrecision(6)));
