// Claims: the learner states something and wants to know whether it holds. Lessons store what learners believe, with a verdict;
// a claim that is stored nowhere is answered without one.
import type { Claim, Knowledge } from '../knowledge';

export interface Stated {
  /** The lesson's entry that is stated, or denied. */
  readonly claim?: Claim;
  /** Whether what the learner says is right; undefined if no lesson tells. */
  readonly holds?: boolean;
  /** It says always, never, enough: rarely right, and never to be confirmed without a lesson's word. */
  readonly sweeps: boolean;
}

const tag = /[,.;:\s-]+(?:right|correct|ok|okay|true|yes|no|yeah|agreed?|(?:is|are|was|does|do|did|have|has|can|could|would|will)(?:n't| not) (?:it|that|they|we|i|this|so)(?: right| correct| true)?|(?<=[,.;:-]\s*)(?:is|are|was|does|do|did|have|has|can|could|would|will) (?:it|that|they|we|i|this|so)(?: right| correct| true)?|of course|did i (?:get|understand) (?:that|it|this)(?: right| correctly)?|(?:am|was) i (?:right|correct)|is that (?:right|correct|true|so)|best possible|(?:a )?(?:good|bad) (?:plan|idea)(?: right| or not)?|makes sense|got it)\s*[?.!]*$/i;
const yesOrNo = /^(?:so |but |and |then |for example,? )*(?:(?:if .{3,80}, )?(?:does|do|is|are|will|has|have|did|isn't|aren't|doesn't|don't|won't) )/i;
const sweeping = /\b(?:automatically|always|never|nobody|no one|everybody|every ?thing|nothing|guarantee[sd]?|impossible|(?:no|not|n't) (?:\w+ ){0,3}(?:need|necessary|required|needed)|needed\b|enough|100 ?%|perfectly|completely|cannot|can't|safe|secure|same (?:as|thing)|solves?|only|all we need|just need|fully|best possible|unreadable|replaces?|the more|more reliable|gives me|that is it|no (?:need|reason|point|problem|risk))\b/i;
const problem = /\b(?:slow\w*|errors?|fail\w*|crash\w*|hang\w*|jump\w*|drop\w*|leak\w*|climb\w*|spik\w+|stuck|weird|strange|sometimes|randomly|keeps? \w+ing|die[sd]?|timing out|goes|loses|disappear\w*|flagged|rejected|refused|handled twice|twice by|burn\w*|hammer\w*|suffer\w*|pile[sd]? up|piling|hijacked|leaked|exposed|gone|is down|idle|wrong order|never (?:got|came|recovered|arrived|sent|published)|overload\w*|explod\w*|saturat\w*|killed|kills|dropped|lost|missing|stale|old (?:price|name|value|data)|out of memory|too many|deadlock\w*|nobody knows|nobody can say|hopeless|flooded|does nothing|still works|went (?:down|up)|grow(?:s|ing)|lag(?:s|ging)?|50[0-4]s?|(?:makes?|fires?|sends?|does|runs) \d+|think(?:s)? (?:it|they|all|everything)\b.{0,12} (?:good|fine|healthy|primary|leader|master)|mix .{0,20}up|never know|took .{2,30} down)\b/i;

/** Something that is seen in a running system, by words of trouble or by whom it happens to. */
export function isExperience(core: string): boolean {
  if (problem.test(core)) return true;
  // A measured time or a count of one's own things is an observation.
  if (/\b\d+ ?(?:ms|s|sec\w*|min\w*|hours?|days?|times|pods|users|servers|nodes|calls|queries)\b/i.test(core)) return true;
  const told = /\b(?:my|our|we|i|us|one of|some|sometimes|users?|customers?|people|everyone|nobody)\b/i.test(core);
  return told && (/\b(?:\w{3,}ed|got|took|went|came|was|were|saw|see|sees|gets?|waits?|lost|shows?|keeps?|grows?|but|whenever|when|after|since|until|twice|suddenly)\b/i.test(core));
}

/** A belief from here on is the one that is stated; one of another topic has to be nearer. */
const same = 1.45;
const elsewhere = 1.8;

/** What a statement states, judged by the lessons. `topics` are the ones it names. */
export function judge(said: string, topics: readonly string[], knowledge: Knowledge): Stated {
  const core = said.replace(/ !=+ /g, ' is not the same as ').replace(tag, '');
  const sweeps = sweeping.test(core);
  const [best] = knowledge.units.near(core).filter(({ unit, score }) => unit.kind === 'misconceptions' && score >= (topics.length === 0 || topics.includes(unit.lesson.id) ? same : elsewhere));
  const claim = best && knowledge.claimOf(best.unit);
  if (!claim) return sweepingVerdict(core);
  if (claim.verdict === 'partly') return { claim, holds: false, sweeps };
  const denied = denies(core) !== denies(claim.part.heading);
  return { claim, holds: (claim.verdict === 'true') !== denied, sweeps };
}

/** Nothing stored: a sweeping statement is rarely right, but that alone is no verdict. */
function sweepingVerdict(core: string): Stated {
  return /\b(?:automatically|always|never|nobody|nothing|guarantees?|impossible|(?:no|not|n't) (?:\w+ ){0,3}(?:need|necessary|required|needed)|100 ?%|perfectly|best possible)\b/i.test(core) || (yesOrNo.test(core) && sweeping.test(core)) ? { holds: false, sweeps: true } : { sweeps: sweeping.test(core) };
}

/** Whether the learner turns a belief round: "a timeout does not mean that it failed". Other denials may be part of the belief. */
const denies = (text: string): boolean => /(?:\bnot|n't|\bnever) (?:\w+ ){0,2}(?:means?|imply|replace|enough|the same|guarantee|stop|prevent|sufficient|safe|secure|automatically|make|protect|help|faster)\b/i.test(text.replace(tag, ''));
