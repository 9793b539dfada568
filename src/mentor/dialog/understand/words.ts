// Text as words that can be compared: one spelling, no endings, no marks. Everything the dialog looks up goes through here, so
// that a learner's words and a lesson's words meet in the same form.
import { lately } from '../../../base/lately';

export interface Word {
  /** As written, in lower case. */
  readonly text: string;
  readonly stem: string;
  /** Where it begins in the text, in UTF-16 units from 0. */
  readonly at: number;
}

/**
 * At most 4000 UTF-16 units: of a pasted page the beginning and the end are read, since the question stands at one of them. No word is
 * longer than 80, and no mark stands more than 40 times in a row, so that no pattern has to be tried at each of thousands of places.
 */
export function shortened(text: string): string {
  const ends = text.length <= longest ? text : `${text.slice(0, longest / 2)}\n${text.slice(-longest / 2)}`;
  return ends.replace(/([^])\1{40,}/gu, (run) => [...run].slice(0, 40).join('')).replace(/[\p{L}\p{N}_]{81,}/gu, (run) => `${run.slice(0, 40)}${run.slice(-40)}`);
}

const longest = 4000;

/** Markup says nothing about the question in it: pasted HTML loses its tags, a link or a picture its address. */
const withoutMarkup = (text: string): string => text.replace(/<(script|style)\b[\s\S]*?<\/\1>|<\/?[a-z][^<>]{0,200}>/gi, ' ').replace(/!?\[([^\]\n]{0,200})\]\([^()\s]{1,400}\)/g, '$1');

/** One spelling for quotes, spaces and invisible characters. */
export function tidy(text: string): string {
  return withoutMarkup(text)
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201b]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2013\u2014]/g, ' - ')
    .replace(/(?<![\w.-]|\b(?:const|let|var|for) )(?:w[au]t|pl[sz]|u|ur|ppl|bc|cuz|idk|rn|lemme|gimme|wanna|gonna|dunno)(?![\w.(-]|\s*(?:=>|:?=))/gi, (short) => written[short.toLowerCase()]!)
    .replace(/,\s*or\s*\?+\s*$/i, ', right?')
    .replace(/\b(do|does|did|is|are|was|were|ca|wo|have|has|would|should|could)nt\b/gi, "$1n't")
    .replace(/[\p{Cc}\p{Cf}]/gu, (mark) => (mark === '\n' ? mark : mark === '\t' || mark === '\r' ? ' ' : ''))
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** What is typed in a hurry, in full. */
const written: Readonly<Record<string, string>> = {
  wat: 'what', wut: 'what', pls: 'please', plz: 'please', u: 'you', ur: 'your', ppl: 'people', bc: 'because', cuz: 'because', idk: "I don't know", rn: 'right now', lemme: 'let me', gimme: 'give me',
  wanna: 'want to', gonna: 'going to', dunno: "I don't know",
};

/** A link says what it says, wherever it leads. Names such as `rejectUnauthorized`, `/healthz` or `R+W` fall into their parts; one small letter in front, as in `mTLS`, is no part. */
export const wordsOf = (text: string): readonly Word[] => [...spelled(text).matchAll(word)].map(({ 0: text, index }) => ({ text, stem: stemOf(text), at: index }));

/** The stems of all words, in their order: half the work of `wordsOf`. */
export const stemsOf = (text: string): readonly string[] => (spelled(text).match(word) ?? []).map(stemOf);

/** Stems of the words that carry meaning, each once. */
export const meaningOf = lately(300, (text): ReadonlySet<string> => new Set(stemsOf(text).filter(carriesMeaning)));

const word = /[\p{L}\p{N}]+(?:'[a-z]+)?/gu;
const spelled = (text: string): string => text.replace(/\]\([^)]*\)/g, ']').replace(/\bn ?\+ ?1\b/gi, 'nplusone').replace(/([a-z]{2})([A-Z])/g, '$1 $2').toLowerCase();
const stemOf = (word: string): string => stem(word.includes("'") ? word.replace(/'(s|re|m|ll|d|ve)$/, '') : word);

/** Small words, and what people say around a question; in any text they tell nothing about its topic. */
const small = new Set(
  `a about above actual after again all also am an and any anyth are aren't as ask at back be because been before being but by can can't cannot could
   did didn't do doe doesn't don't each either else even every explain far few for from get give go good got had ha have haven't he help her here
   him hi how however i i'd i'm if in into i is isn't it just keep know let like littl look lot make mani mayb me mean might mine more most much must my need
   never no not noth now of off ok okay on one onli or other our out over own part pleas put quit rather really right s said same say see seem
   shall she should show so some someth still such sure take talk tell than thank that the their them then there these they thi thing think those though
   through to too tri true two understand until up us use veri want wa way we well went were what what's when where whether which while who whole whom why s t d m u im
   will with without won't word work would wouldn't yes yet you your yours`.split(/\s+/).filter((word) => word !== ''),
);

export const carriesMeaning = (word: string): boolean => !small.has(word);

/** Whether a sentence asks for a form of answer and for nothing in particular: "steps? quick!", "any ideas?", "what is that?" */
export const isOnlyForm = (sentence: string): boolean => [...meaningOf(sentence)].every((stem) => ofForm.has(stem));

const irregularForms: Readonly<Record<string, string>> = {
  data: 'data', datum: 'data', retries: 'retry', retried: 'retry', retrying: 'retry', died: 'die', dies: 'die', dying: 'die', down: 'down', lost: 'lose', loses: 'lose', losing: 'lose',
  replicas: 'replica', replicate: 'replica', replicated: 'replica', replicates: 'replica', replicating: 'replica', replication: 'replica', leaves: 'leave', left: 'leave',
  centre: 'center', centres: 'center', centers: 'center', datacenter: 'datacenter', datacentre: 'datacenter', keys: 'key', scalability: 'scale', scalable: 'scale', scaling: 'scale', scales: 'scale', scaled: 'scale',
  security: 'secur', secure: 'secur', secured: 'secur', securely: 'secur', secures: 'secur', securing: 'secur', encryption: 'encrypt', encrypted: 'encrypt', authorisation: 'authoriz', authorization: 'authoriz', authorised: 'authoriz', authorized: 'authoriz',
  tolerance: 'toler', tolerant: 'toler', tolerate: 'toler', authentication: 'authentic', authenticated: 'authentic', authenticate: 'authentic', broke: 'break', broken: 'break', stolen: 'steal', stole: 'steal',
  env: 'environ', envs: 'environ', vars: 'vari', ran: 'run', running: 'run', kept: 'keep', behaviour: 'behavior', neighbour: 'neighbor', neighbours: 'neighbor', fell: 'fall', fallen: 'fall', caches: 'cache', cached: 'cache', caching: 'cache',
  chatty: 'chatty', db: 'databas', dbs: 'databas', databases: 'databas', k8s: 'kubernet', msg: 'messag', lb: 'balanc', prod: 'product', pg: 'postgr', svc: 'servic', dc: 'datacenter', repo: 'repositor', auth: 'authentic', cert: 'certificat', certs: 'certificat', sync: 'synchronous', async: 'asynchronous', breaker: 'breaker', breakers: 'breaker',
};

/** The form that others are led back to is one of them: "retry" meets "retries". */
const irregular: ReadonlyMap<string, string> = new Map([...Object.values(irregularForms).map((form) => [form, form] as const), ...Object.entries(irregularForms)]);

const stems = new Map<string, string>();

/** A light stemmer: enough that "failing", "failed" and "fails" meet; no attempt at grammar. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const result = irregular.get(word) ?? cut(word);
  if (stems.size > 20_000) stems.clear();
  stems.set(word, result);
  return result;
}

const ofForm: ReadonlySet<string> = new Set(stemsOf('step steps plan order quick quickly asap urgent idea ideas advice suggestion suggestions tip tips answer answers question sentence line lines promise really exactly actually better happen happens'));

function cut(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word.length > 2 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
  let short = word.replace(/(ss|us|is)$/, '$1\0').replace(/ies$/, 'y').replace(/(sh|ch|x|ss)\0?es$/, '$1').replace(/s$/, '').replace('\0', '');
  short = short.replace(/isation(al)?$/, 'iz').replace(/ization(al)?$/, 'iz').replace(/(is|iz)(e|ed|ing|er)$/, 'iz');
  for (const ending of ['ational', 'ations', 'ation', 'ingly', 'edly', 'ement', 'ments', 'ment', 'ness', 'ing', 'ions', 'ion', 'ers', 'ed', 'er', 'ly', 'able', 'ity', 'y', 'e']) {
    if (short.endsWith(ending) && short.length - ending.length >= (ending.length > 2 ? 3 : 4)) {
      short = short.slice(0, -ending.length);
      break;
    }
  }
  return short.replace(/([bdgklmnprt])\1$/, '$1');
}

/** Whether two words differ by one typing error (two from nine letters on); short words must be the same. */
export function nearlySame(a: string, b: string): boolean {
  if (a === b) return true;
  const allowed = Math.min(a.length, b.length) >= 9 ? 2 : Math.min(a.length, b.length) >= 5 ? 1 : 0;
  if (allowed === 0 || Math.abs(a.length - b.length) > allowed || a[0] !== b[0]) return false;
  return distance(a, b, allowed) <= allowed;
}

/** Insertions, deletions, replacements and swaps of neighbours; gives up beyond the limit. */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length]!;
}
