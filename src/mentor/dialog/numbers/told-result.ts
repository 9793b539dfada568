// A result that the learner has worked out ("…, so 20 in flight, right?") is no number to compute with: the sum is made without it,
// and then the two are held against each other.
import { numbersIn, type Numbers, type Quantity } from './quantities';

const hedge = String.raw`(?:(?:about|roughly|around|approximately|some|only|just|exactly|a mere|merely|maybe|like|ca\.?|an?|the|it|at (?:most|least)|up to|max(?:imum)?|no more than|not more than|never more than|total(?:s|ly)?(?: of)?|altogether|together|worst case|a total of|~|≈) ?)*`;
const says = String.raw`(?:makes?|making|gives?(?: me| us)?|giving|gets?(?: me| us)?|got|get|means?|equals?|comes? (?:out )?(?:to|at|as)|leaves?(?: me| us)?|results? (?:in|is)|that(?:'s| is| are| would be| must be)?|so(?: that)?(?: that is| that's| it is| it's| i need| we need| i get| we get| i have| we have| we are at| is)?|is it|is that|it's|it is|i need|we need|i(?:'d)? (?:calculate|compute|reckon|expect|say|count)d?|we'd get|i'd get|therefore|hence|thus|then|ends? up (?:at|with)|together|in total|total|altogether|overall|in all|never more than|at most|=|→|=>|->|≈)`;
const before = new RegExp(String.raw`(?:\b|(?=[=→≈-]))${says}[,:]? ?${hedge}\s*$`);
const stands = new RegExp(String.raw`\b(?:is|are|be)\s+${hedge}\s*$`);
/** The sum is told in one clause, whose verb stands before the result: "4 attempts over 3 layers is 12 calls". */
const tagged = /(?:\b(?:right|correct|correctly|true|agreed?|properly|well|good|ok|okay|yes|no|or|so|sure|isn't it|doesn't it|do you agree|is that so|check|accurate|wrong)\b\W*|\b(?:did|have|am|do) i\b[^.?!]*\W*)$/;
const tells = /\b(?:i(?:'d| would)? (?:say|get|think|guess|reckon|have|calculated?|computed?|count)|my (?:answer|result|guess|number|sum) is)[,:]? (?:about |roughly |around |only )?$/;
const asksItself = /\b(?:how (?:many|much|long|often|fast|far|big|large|high|soon|busy|full)|what|which|when|why|where|who|how)\b/;

/** Verbs of what is known as well as of what is worked out. */
const maySay = new RegExp(String.raw`\b(?:needs?|takes?|costs?) ${hedge}\s*$`);

/** What the learner says that the rest comes to; undefined where nothing is told so. */
export function toldResult({ text, all }: Numbers): Quantity | undefined {
  const last = all.at(-1);
  if (all.length < 2 || !last) return undefined;
  const front = text.slice(0, last.at);
  if (!tells.test(front) && asksItself.test(text.replace(/^[^:?]{1,60}\bhow [^:?]*: /, '').replace(/\b(?:what i|that is what)\b/g, ''))) return undefined;
  if (/\b[wrnk] ?= ?$/.test(front)) return undefined;
  if (tells.test(front) || (/\bof (?:the |all |our )?[\d.]+ [a-z]+,? (?:only |about |just )?$/.test(front) && /^ ?(?:[a-z]+ )?(?:are|is|were|will|would|may|have)\b/.test(text.slice(last.at + String(last.value).length)))) return last;
  if (before.test(front) && (/[=→≈]\s*$/.test(front) || !/\b(?:enough|target|slo|sla|limit|max_connections|allows?|each|every|per|one)\b[^,.;]{0,12}$/.test(front.slice(-24))) && !/^\s*(?:each|every|per|apiece)\b/.test(text.slice(last.end))) return last;
  if (maySay.test(front) && tagged.test(text) && /[a-z]/.test(text.slice(last.end))) return last;
  return stands.test(front) && tagged.test(text) && all.slice(0, -1).some(({ at }) => !/[,.;?!]/.test(text.slice(at, last.at).replace(/\d[.,]\d/g, ''))) ? last : undefined;
}

/** The same text with the amount asked for. */
export function withResultAsked({ text }: Numbers, told: Quantity): string {
  const unit = /^[\d.,]+\s?(?:(?:k|thousand|m|mio|million|bn|billion)\b)?\s?/.exec(text.slice(told.at, told.end))?.[0].length ?? 0;
  return `${text.slice(0, told.at)}${told.unit === 'percent' ? 'how much ' : 'how many '}${text.slice(told.at + unit)}`;
}

/** Whether the result that is told is one of those that a sum gives; undefined where the sum gives none of its kind. */
export function agrees(told: Quantity, sum: string, asked: string): boolean | undefined {
  const kindred = (text: string): readonly number[] => numbersIn(text).all.filter(({ unit, of }) => (unit === told.unit && (unit !== 'count' || of !== 'time' || /^(?:|time|x|fold|fast|faster|speed)$/.test(told.of))) || (told.unit === 'count' && told.of === '' && unit !== 'percent')).map(({ value }) => value);
  const bolds = [...sum.matchAll(/\*\*([^*]+)\*\*/g)].filter(([, bold]) => !/\bplus\b/.test(bold!));
  // What is never passed is no result, unless that is what is told.
  const isBound = /\b(?:never|not|no) more than|\bat most|\bup to|\bmax\w*|\blimit\b|\bhowever many\b|\bany number\b|\bunlimited\b|\binfinite\w*\b/.test(asked);
  const results = bolds.filter(({ index }) => isBound || !/never more than [^*]*$/.test(sum.slice(0, index))).flatMap(([, bold]) => kindred(bold!));
  const bounds = bolds.flatMap(([, bold]) => kindred(bold!)).filter((value) => !results.includes(value));
  const isRough = /\b(?:about|roughly|around|approximately|some|nearly|almost|ca)\b[^\d]{0,8}$|[~≈] ?$/.test(asked.slice(0, told.at));
  const isNear = (value: number): boolean => Math.abs(told.value - value) <= Math.max((isRough ? 0.08 : 0.02) * Math.abs(value), roundingOf(told));
  if (told.unit === 'percent' && told.value > 90) return results.length === 0 ? undefined : results.some((value) => Math.abs(told.value - value) <= roundingOf(told));
  if (results.some(isNear)) return true;
  // What is one of the steps is no mistake, and no result either.
  if (results.length > 0 && bounds.some(isNear)) return false;
  return results.length === 0 || kindred(sum.replaceAll('*', '')).some(isNear) ? undefined : false;
}

/** To as many digits as the learner gives. */
function roundingOf({ value, unit }: Quantity): number {
  if (unit !== 'percent') return 0;
  const digits = /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0;
  return 0.6 * 10 ** -digits;
}
