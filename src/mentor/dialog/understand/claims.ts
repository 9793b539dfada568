// Claims: the learner states something and wants to know whether it holds. Lessons store what learners believe, with a verdict;
// a claim that is stored nowhere is answered without one.
import { correction } from '../claim-text';
import { headsOf, plainWords } from '../kin';
import type { Claim, Knowledge } from '../knowledge';
import { shareOf } from '../state';
import { wordingsOf, type Unit } from '../units';
import { meaningOf } from './words';
import { asksForVerdict, withoutVerdictAsked } from './verdict-asked';

export interface Stated {
  /** The lesson's entry that is stated, or denied. */
  readonly claim?: Claim;
  /** Whether what the learner says is right; undefined if no lesson tells. */
  readonly holds?: boolean;
  /** It is said in a sense that a wording of the belief has, so that a bare yes or no cannot be taken for its opposite. */
  readonly inItsSense?: boolean;
  /** It says always, never, enough: rarely right, and never to be confirmed without a lesson's word. */
  readonly sweeps: boolean;
}

const tag = /[,.;:\s-]+(?:right|correct|ok|okay|true|yes|no|yeah|agreed?|(?:is|are|was|does|do|did|have|has|can|could|would|will)(?:n't| not) (?:it|that|they|we|i|this|so)(?: right| correct| true)?|(?<=[,.;:-]\s*)(?:is|are|was|does|do|did|have|has|can|could|would|will) (?:it|that|they|we|i|this|so)(?: right| correct| true)?|of course|did i (?:get|understand) (?:that|it|this)(?: right| correctly)?|(?:am|was) i (?:right|correct)|is that (?:right|correct|true|so)|best possible|(?:a )?(?:good|bad) (?:plan|idea)(?: right| or not)?|makes sense|got it)\s*[?.!]*$/i;
/** A question that can be answered by yes or no. */
export const yesOrNo = /^(?:so |but |and |then |for example,? )*(?:(?:if .{3,80}, )?(?:does|do|is|are|will|has|have|did|isn't|aren't|doesn't|don't|won't) )/i;
const sweeping = /\b(?:automatically|always|never|nobody|no one|everybody|every ?thing|nothing|guarantee[sd]?|impossible|(?:no|not|n't) (?:\w+ ){0,3}(?:need|necessary|required|needed)|needed\b|enough|100 ?%|perfectly|completely|cannot|can't|safe|secure|same (?:as|thing)|solves?|only|all we need|just need|fully|best possible|unreadable|replaces?|the more|more reliable|gives me|that is it|no (?:need|reason|point|problem|risk))\b/i;
/** "Not everybody at once" sweeps nothing. */
const isSweeping = (core: string): boolean => sweeping.test(core.replace(/\bnot (?:all|every\w*|always|only)\b/gi, ' '));
const problem = /\b(?:slow\w*|errors?|fail\w*|crash\w*|hang\w*|jump\w*|drop\w*|leak\w*|climb\w*|spik\w+|stuck|weird|strange|sometimes|randomly|keeps? \w+ing|die[sd]?|timing out|goes|loses|disappear\w*|flagged|rejected|refused|handled twice|twice by|burn\w*|hammer\w*|suffer\w*|pile[sd]? up|piling|hijacked|leaked|exposed|gone|is down|idle|wrong order|never (?:got|came|recovered|arrived|sent|published)|overload\w*|explod\w*|saturat\w*|killed|kills|dropped|lost|missing|stale|old (?:price|name|value|data)|out of memory|too many|deadlock\w*|nobody knows|nobody can say|hopeless|flooded|does nothing|still works|went (?:down|up)|grow(?:s|ing)|lag(?:s|ging)?|50[0-4]s?|(?:makes?|fires?|sends?|does|runs) \d+|think(?:s)? (?:it|they|all|everything)\b.{0,12} (?:good|fine|healthy|primary|leader|master)|mix .{0,20}up|never know|took .{2,30} down)\b/i;

/** Something that is seen in a running system, by words of trouble or by whom it happens to. */
export function isExperience(core: string): boolean {
  // Who draws a conclusion tells what is believed.
  if (/\b(?:hence|therefore|thus)\b|\bso (?:we|i|you) (?:simply|just|can|may|could|need not|needn't|don't|do not|stop|skip)\b|\S ={1,2}>? [a-z]/i.test(core)) return false;
  if (problem.test(core)) return true;
  // A measured time or a count of one's own things is an observation.
  if (/\b\d+ ?(?:ms|s|sec\w*|min\w*|hours?|days?|times|pods|users|servers|nodes|calls|queries)\b/i.test(core)) return true;
  const told = /\b(?:my|our|we|i|us|one of|some|sometimes|users?|customers?|people|everyone|nobody)\b/i.test(core);
  return told && (/\b(?:\w{3,}ed|got|took|went|came|was|were|saw|see|sees|gets?|waits?|lost|shows?|keeps?|grows?|but|whenever|when|after|since|until|twice|suddenly)\b/i.test(core));
}

/** A belief from here on is the one that is stated; one of another topic has to be nearer. */
const same = 1.7;
const elsewhere = 2.05;

/** Without the question whether it holds, and without the one that is drawn from it: "…, so why not do it always?" denies nothing. */
export const statementIn = (said: string): string => withoutVerdictAsked(said).replace(tag, '').replace(drawn, '$1');
const drawn = /^(\S+(?: \S+){3,}?)[,.;:]? (?:so|then|and|but) (?:why|what|how|when|who)\b[^\n]*$/i;

/** What a statement states, judged by the lessons. `topics` are the ones it names. */
export function judge(said: string, topics: readonly string[], knowledge: Knowledge): Stated {
  const core = statementIn(said.replace(/ !=+ /g, ' is not the same as '));
  const sweeps = isSweeping(core);
  const heads = headsOf(core);
  const very = veryClaim(core, knowledge);
  if (very && turnsOrder(core, very.part.heading)) return { claim: very, inItsSense: false, sweeps };
  if (very) return { claim: very, holds: very.verdict === 'true', inItsSense: true, sweeps };
  const [best] = knowledge.units.near(core).filter(({ unit, score }) => unit.kind === 'misconceptions' && score >= (topics[0] === unit.lesson.id ? same : elsewhere) && shareIn(heads, unit) >= shared && hasFigures(core, nearestOf(wordingsOf(unit), heads)));
  const claim = best && knowledge.claimOf(best.unit);
  if (!claim || speaksOfElse(core, best.unit, knowledge)) return sweepingVerdict(core);
  const wording = nearestOf(wordingsOf(best.unit), heads);
  if (turnsOrder(core, claim.part.heading)) return { claim, inItsSense: false, sweeps };
  // How much of what the learner says the belief says as well.
  const common = shareOf(heads, headsOf(wording));
  // Who asks whether it holds is often right. What is only near to a false belief may be its very correction, and is not denied.
  if (claim.verdict !== 'true' && (asksForVerdict.test(said) || tag.test(said)) && common < saysSo) return sweepingVerdict(core);
  // One that denies and one that does not are opposites; two that both deny something mostly deny the same.
  // "Backups are needed even with replicas" has the words of "replicas are backups", and says the opposite.
  // And "a little more load" is not "twice the load".
  if (concedes.test(core) !== concedes.test(wording) || moderates.test(core) !== moderates.test(wording)) return { claim, inItsSense: false, sweeps };
  const own = withoutAsides(core, [claim.part.heading, wording]);
  // "Stateless does not mean no database" denies all that follows.
  const turnsRound = deniesAll.test(own) && !deniesAll.test(wording);
  const inItsSense = !turnsRound && [claim.part.heading, wording].some((each) => (denials(own) > 0) === (denials(each.replace(tag, '')) > 0));
  if (claim.verdict === 'partly') return { claim, holds: false, inItsSense, sweeps };
  // "It is no help against that" denies "with it that cannot happen", however both are put.
  if (claim.verdict === 'false' && seesNoUse.test(core) && ![claim.part.heading, wording].some((each) => seesNoUse.test(each))) return { claim, holds: true, inItsSense: false, sweeps };
  // "Five tries without a pause" is no denial of "more tries", and no confirmation either.
  if (!inItsSense && denials(core) > 0 && denials(core) === (core.match(/\bwithout\b/gi)?.length ?? 0)) return { claim, holds: false, inItsSense: false, sweeps };
  // "No spare replaces a backup" denies "a spare replaces a backup"; what says it in other words may be the belief itself in others.
  if (!inItsSense && shareOf(headsOf(claim.part.heading), heads) < itsVeryDenial) return { claim, inItsSense: false, sweeps };
  // And "nobody can get in" may say the same as "it keeps them out": only who denies in so many words hears yes.
  if (!inItsSense && claim.verdict === 'false' && !inSoManyWords.test(core)) return { claim, inItsSense: false, sweeps };
  // What is only near to the belief is not told off. And "the content of a token can be read by anyone" is said against "it is
  // encrypted", without a not: its words are those of the correction.
  if (claim.verdict === 'false' && inItsSense && (common < saysSo || shareOf(heads, headsOf(correction(claim))) >= Math.max(itsWords, common))) return { claim, inItsSense: false, sweeps };
  // "Five nodes can lose three" is not "five nodes can lose two".
  if (claim.verdict === 'true' && figuresIn(core).some((figure) => !figuresIn(`${wording} ${claim.part.heading}`).includes(figure))) return sweepingVerdict(core);
  // What is denied on both sides may be denied of different things: a yes would be a risk.
  return { claim, holds: (claim.verdict === 'true') === inItsSense, inItsSense: inItsSense && (claim.verdict === 'false' || denials(core) === 0), sweeps };
}

/** Without parts that deny something, where the others say the whole belief: "two nodes and a heartbeat are safe, no third machine needed". */
function withoutAsides(core: string, beliefs: readonly string[]): string {
  const rest = core.split(/[,;:]\s+/).filter((part) => denials(part) === 0).join(', ');
  return beliefs.some((belief) => shareOf(headsOf(belief), headsOf(rest)) === 1) ? rest : core;
}

/** "HTTPS everywhere, so nobody can inject SQL" is no belief about query libraries: it calls a topic by its name of which that one does not speak. */
function speaksOfElse(core: string, unit: Unit, { topics }: Knowledge): boolean {
  const spoken = meaningOf([...wordingsOf(unit), unit.text, unit.lesson.title].join(' '));
  return topics.find(core).some(({ topic, score, stems }) => topic !== unit.lesson.id && score >= itsName && stems.size > 0 && [...stems].every((stem) => !spoken.has(stem)));
}

/** As much as a telling word. */
const itsName = 2.5;

/** "Down faster than up" has all words of "up faster than down", and says the opposite; so does "slow" of "fast". What is compared with nothing leaves open which. */
function turnsOrder(core: string, belief: string): boolean {
  if (opposites.some(([one, other]) => (one.test(core) && !other.test(core) && other.test(belief) && !one.test(belief)) || (other.test(core) && !one.test(core) && one.test(belief) && !other.test(belief)))) return true;
  const [said, held] = [core, belief].map((text) => text.split(between).map((side) => headsOf(side)));
  const [first, then] = said!;
  const [before, behind] = held!;
  if (!then || !behind) return /\bthan\b/i.test(core) && !behind;
  const own = [...before!].filter((head) => !behind.has(head));
  return own.length > 0 && own.every((head) => then.has(head) && !first!.has(head));
}

const opposites: readonly (readonly [RegExp, RegExp])[] = [[/\b(?:fast|quick)\w*/i, /\bslow\w*/i], [/\bmore\b/i, /\b(?:less|fewer)\b/i], [/\bhigh\w*/i, /\blow(?:er|est)?\b/i], [/\blong(?:er|est)?\b/i, /\bshort\w*/i], [/\b(?:bigger|larger)\b/i, /\bsmaller\b/i], [/\bbefore\b/i, /\bafter\b/i]];
const between = /\b(?:rather than|than|before|instead of|then)\b/i;

const deniesAll = /\b(?:do|does)(?:n't| not) (?:mean|imply)s?\b/i;
const inSoManyWords = /\b(?:is|are|was|were|do|does|did|can|could|will|would|should|must|may|has|have)(?:n't| not)\b|\bcannot\b|\bnot (?:a|an|the)\b|\bno \w+ (?:replaces?|makes?|solves?|prevents?|means?)\b/i;
const seesNoUse = /\b(?:no|not a|little|never any) (?:help|use|good|protection|cure|remedy|defen[cs]e|substitute|replacement)\b|\buseless\b|\b(?:not|n't|never) (?:really |actually |even )?(?:help|protect|prevent|save|stop|solve|cure)s?\b/i;

/** The belief that is stated word for word, give or take small words; a reason that is given for it makes it no other one. */
function veryClaim(core: string, knowledge: Knowledge): Claim | undefined {
  for (const text of [core, core.replace(reason, '$1')]) {
    const hit = knowledge.units.near(text).slice(0, 12).find(({ unit }) => unit.kind === 'misconceptions' && saysTheSame(text, unit));
    if (hit) return knowledge.claimOf(hit.unit);
  }
  return undefined;
}

const reason = /^([^\n]{12,}?),? (?:since|because|as (?=\S+ (?:\S+ )?(?:is|are|has|have|gets?|does|do)\b))[^\n]*/i;

/** What is said with figures is no belief that has hardly one of them. */
function hasFigures(core: string, wording: string): boolean {
  const figures = figuresIn(core);
  const known = new Set(figuresIn(wording));
  return figures.length < 2 || figures.filter((figure) => known.has(figure)).length * 2 >= figures.length;
}

export const figuresIn = (text: string): readonly string[] => (text.toLowerCase().match(/\d+(?:[.,]\d+)*|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/g) ?? []).map((figure) => numerals.get(figure) ?? figure);
const numerals: ReadonlyMap<string, string> = new Map(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [word, String(index + 2)]));

const concedes = /\b(?:even (?:with|if|when|though)|despite|in spite of|regardless of|although|still (?:need|have to|must)|nevertheless)\b/i;

/** Words of degree, which make a belief another one. */
const moderates = /\b(?:an? (?:little|bit|few)|slight\w*|somewhat|sometimes|partly|usually|mostly|often|rarely|small|modest\w*|moderate\w*)\b/i;

/** So much of what the learner says a belief must say itself before the learner is told off for it. */
const saysSo = 0.6;

/** So much of a statement must stand in the correction, and no less than in the belief. */
const itsWords = 0.5;

/** So much of a belief must be said again by what denies it. */
const itsVeryDenial = 0.8;

/** So much of what the learner says must come up in the belief or in what is said about it. */
const shared = 0.5;

function shareIn(heads: ReadonlySet<string>, unit: Unit): number {
  return shareOf(heads, headsOf([...wordingsOf(unit), unit.text, unit.lesson.title].join(' ')));
}

function nearestOf(wordings: readonly string[], heads: ReadonlySet<string>): string {
  const nearness = (wording: string): number => {
    const own = headsOf(wording);
    return [...own].filter((head) => heads.has(head)).length / Math.sqrt(1 + own.size);
  };
  return wordings.toSorted((a, b) => nearness(b) - nearness(a))[0]!;
}

/**
 * Of a question, whether a wording in a lesson says the same: no telling word more or less, since one is enough to turn it round ("is it a
 * single point of failure" and "it removes …"), and as many denials. "Isn't it …?" denies nothing.
 */
export function saysTheSame(question: string, unit: Unit): boolean {
  const [said, denied] = saidIn(question);
  return said.size > 1 && wordingsOf(unit).some((wording) => {
    const [own, denies] = saidIn(wording);
    return own.size === said.size && shareOf(said, own) === 1 && denied === denies;
  });
}

const saidIn = (text: string): readonly [heads: ReadonlySet<string>, denies: boolean] => {
  const core = statementIn(text).replace(asksWhether, '$1').replace(/\b(?:really|actually|just|even|simply|truly|only)\b/gi, ' ');
  return [headsOf(plainWords(core)), denials(core) % 2 === 1];
};

const asksWhether = /^((?:(?:so|but|and|then|or) )*(?:is|are|was|does|do|did|has|have|can|could|will|would|should|must|may))(?:n't| not)\b/i;

/** "Is it bad?" and "is it the right choice?" want opposite answers; so many words of a text turn it round. */
const turned = (text: string): number => denials(text) + (text.match(/\b(?:bad|wrong|avoid\w*|problem\w*|danger\w*|harm\w*|hurts?|breaks?|violat\w*|mistakes?|overkill|unsafe|risk\w*|loses?|worse|slow\w*|unnecessary|useless|pointless|anti-?pattern)\b/gi)?.length ?? 0);

/** Whether the answer to a heading, were it yes or no, is one to the question as well. */
export const asksTheSame = (question: string, unit: Unit): boolean => saysTheSame(question, unit) && turned(statementIn(question).replace(asksWhether, '$1')) % 2 === turned((unit.heading ?? '').replace(asksWhether, '$1')) % 2;

/** The first word to who asks whether a belief holds; undefined where it cannot be told for sure that this very one is asked. */
export function verdictOn(core: string, unit: Unit, claim: Claim): 'Yes' | 'No' | 'Only partly' | undefined {
  const asks = core.split('\n').some((line) => asksWhetherSo.test(line) && saysTheSame(line, unit));
  return asks ? (claim.verdict === 'true' ? 'Yes' : claim.verdict === 'partly' ? 'Only partly' : 'No') : undefined;
}

const asksWhetherSo = /^(?:(?:so|but|and|then|ok|well)[ ,]+)*(?:is|are|was|does|do|did|has|have|can|could|will|would|should|must|may)(?:n't)?\b/i;

/** How often a text denies. "No rollback but a new action" says what something is. */
export const denials = (text: string): number => text.replace(/\b(?:no|not)\b(?=[^.,;?]{2,40}\bbut\b(?! (?:not|no)\b))/gi, ' ').match(/\b(?:not|no|never|nobody|nothing|none|without|cannot)\b|n't\b|!=/gi)?.length ?? 0;

/** Nothing stored: a sweeping statement is rarely right, but that alone is no verdict. */
function sweepingVerdict(core: string): Stated {
  return /\b(?:automatically|always|never|nobody|nothing|guarantees?|impossible|(?:no|not|n't) (?:\w+ ){0,3}(?:need|necessary|required|needed)|100 ?%|perfectly|best possible)\b/i.test(core) || (yesOrNo.test(core) && isSweeping(core)) ? { holds: false, sweeps: true } : { sweeps: isSweeping(core) };
}
