// Which move a turn makes: the form's own, corrected by what the turn says: a picture that is named, a claim, code, an event.
import { computed } from '../compute';
import type { Knowledge, Picture } from '../knowledge';
import type { Move } from '../move';
import { current, discussed, keyOf, type State } from '../state';
import { isExperience, judge, yesOrNo, type Stated } from './claims';
import type { Clauses } from './clauses';
import { asksForLimit, asksForPicture } from './in-picture';
import { asksForTable } from './length-asked';
import type { LikelyMove } from './move-model';
import { sure, sureChange, unique } from './named-topics';
import { errorLine, looksLikeCode } from './oddities';
import { tellsApart, thingsNamed } from '../things-named';
import type { TopicHit } from './phrases';
import { isCalled } from './references';
import { asksForVerdict, withoutVerdictAsked } from './verdict-asked';
import { carriesMeaning, stemsOf } from './words';

export interface Choice {
  readonly move: Move;
  readonly topics: readonly string[];
  readonly stated?: Stated;
  /** The turn states something. */
  readonly statement: boolean;
}

interface Heard {
  readonly clauses: Clauses;
  /** What the form alone tells, likeliest first. */
  readonly forms: readonly LikelyMove[];
  /** It has a form of a request in so many words. */
  readonly formed: boolean;
  readonly topics: readonly string[];
  readonly hits: readonly TopicHit[];
  /** How many topics are named for sure. */
  readonly named: number;
  readonly picture: Picture | undefined;
  readonly state: State;
  readonly knowledge: Knowledge;
}

export function chooseMove({ clauses: { core, text }, forms, formed, topics, hits, named, picture, state, knowledge }: Heard): Choice {
  // "Another one" after a picture asks for a picture.
  const asked = forms[0]?.move ?? 'clarify-vague';
  let move: Move = (another.test(core) || (asked === 'another-example' && !/\b(?:examples?|case|story|incident|outage)\b/i.test(core))) && state.turns.at(-1)?.move === 'analogy' ? 'analogy' : asked;
  // Whose limit is asked for is known, whether it was told here or not.
  const wantsLimit = picture?.section !== undefined && comesBack.test(core) && asksForLimit(core);
  if (!wantsLimit && picture?.section && !state.used.has(keyOf(picture.lesson, picture.section.id)) && ((move === 'analogy' && (topics.length === 0 || topics.includes(picture.lesson) || isCalled(core, picture))) || ((fromPicture.has(move) || (move === 'simplify' && /\b(?:with|using) /i.test(core)) || core.split(/\s+/).length <= 6) && !['repeat', 'quiz', 'summarize', 'next-topic'].includes(move) && asksForPicture(core, picture)) || (move === 'return-to-analogy' && state.turns.length === 0))) return { move: 'analogy', topics: unique([picture.lesson, ...topics]), statement: false };
  const isKnown = picture?.section && state.used.has(keyOf(picture.lesson, picture.section.id));
  if (wantsLimit) move = 'return-to-analogy';
  else if (picture && state.turns.length > 0 && (fromPicture.has(move) || mapsOut.test(core)) && (move !== 'repeat' || isKnown) && (comesBack.test(core) || standsIn(core, picture))) move = 'return-to-analogy';
  else if (move === 'return-to-analogy' && !picture && !/\b(?:analogy|metaphor|picture|image|comparison|parable)\b/i.test(core)) move = forms[1]?.move ?? 'explain-how';
  // In a picture the words are the picture's; only what is called by its name is a topic beside it.
  if (move === 'return-to-analogy') return { move, topics: inThePicture(picture, topics.filter((topic) => hits.some((hit) => hit.topic === topic && hit.stems.size > 0 && hit.score >= (state.turns.length > 0 ? sureChange : sure))), core, state), statement: false };

  const stand = withoutVerdictAsked(core);
  if (stating(forms) && (oneOf.test(stand) || thisOrThat.test(stand))) return { move: 'compare', topics, statement: false };
  // "Latency, throughput, bandwidth: I mix them up" names things, and states nothing of them.
  if (stating(forms) && tellsApart(text) && thingsNamed(text, { knowledge, said: { topics } }).length > 1 && !declares.test(core)) return { move: 'compare', topics, statement: false };
  const claims = (asked === 'check-understanding' || asked === 'correct-misconception') && !interrogative.test(core.split('\n').at(-1)!);
  const mayClaim = !claims && !formed && (forms[0]?.share ?? 0) < certain && (stating(forms) || declares.test(core)) && !/\?\s*$/.test(core) && core.split(/\s+/).length >= 5 && (!isExperience(core) || isBelief(core, knowledge)) && !thisOrThat.test(core);
  const believed = !mayClaim ? undefined : judge(core, topics, knowledge);
  const judged = believed ?? (claims ? judge(core, topics, knowledge) : undefined);
  // What is worked out rightly is right, however it sweeps.
  const sum = judged && !judged.claim ? computed(core)?.agrees : undefined;
  const stated = judged && sum !== undefined ? { ...judged, holds: sum } : judged;
  // A yes-or-no question states no belief, and a symptom none that no lesson knows, unless the form is clear.
  const states = claims && (asksForVerdict.test(core) || forms[0]!.share >= certain || forms[0]!.share >= (forms[1]?.share ?? 0) * farAhead || (!yesOrNo.test(core) && (stated?.holds !== undefined || !isExperience(core))));
  if (stated && (states || believed?.claim)) {
    const home = stated.claim?.lesson;
    return {
      move: stated.holds === undefined ? likelierOf(forms, 'correct-misconception', 'check-understanding') : stated.holds ? 'check-understanding' : 'correct-misconception',
      topics: home !== undefined && (topics.length === 0 || topics.includes(home)) ? unique([home, ...topics]) : topics,
      stated,
      statement: true,
    };
  }
  // Who asks, and states nothing that is known as a belief, wants an answer and no verdict.
  if (asked === 'check-understanding' || asked === 'correct-misconception') move = forms.find((each) => each.move !== 'check-understanding' && each.move !== 'correct-misconception')?.move ?? 'explain-how';
  // "Is it a backup?" examines nobody.
  if ((move === 'quiz' || move === 'analogy') && !formed && yesOrNo.test(core)) move = 'explain-how';
  // In the middle of a talk "which of them is about data?" is no symptom, and asks.
  if (move === 'clarify-vague' && state.turns.length > 0 && /^(?:(?:and|so|but) )?(?:which|who|what|where|when)\b/i.test(core)) move = 'explain-how';
  // A message that a program has left wants to be explained.
  if (!formed && (errorLine.test(core) || (byItsWords.has(move) && symptom.test(core)))) move = 'explain-how';
  // What can be worked out is no matter of advice.
  if ((['best-practice', 'define', 'next-topic', 'quiz', 'relate', 'off-topic', 'clarify-vague', 'show-in-code'].includes(move) || (move === 'summarize' && !asksForSummary.test(core))) && computed(core)) move = 'explain-how';
  // "How do I fix it without downtime?" asks for a way, where no lines were shown.
  if (move === 'fix-code' && asksForWay.test(core) && ![core, ...state.turns.map(({ text }) => text ?? '')].some(looksLikeCode)) move = 'walkthrough';
  if ((move === 'analogy' || move === 'example' || move === 'summarize') && asksForTable.test(core) && !/\b(?:picture|analogy|metaphor|image|example)\b/i.test(core)) move = 'compare';
  if (move === 'explain-how' && bareTopic(core, hits, state)) move = 'define';
  if ((move === 'explain-how' || move === 'best-practice') && named > 1 && (/\bor\b(?! not\b).*\?/i.test(core) || (thisOrThat.test(core) && !/^(?:why|how)\b/i.test(core)))) move = 'compare';
  return { move, topics, statement: false };
}

/** "What's the max" has no more of a summary than its form. */
const asksForSummary = /\b(?:summar\w+|recap|bullets?|key points|tl;?dr|nutshell|overview|wrap|sum up|formulas?|cheat ?sheet|flash ?card)\b/i;

/** Moves that a line of a log is taken for by its words alone. */
const byItsWords: ReadonlySet<Move> = new Set(['example', 'define', 'relate', 'walkthrough', 'compare', 'analogy']);
const symptom = /^(?=(?:\S+\s+){6}).*\b(?:error:|failed|failure|refused|timed? ?out|exception|unable to|cannot|denied|closed connection|exceeded|OOMKilled|reset by peer|too many|CrashLoopBackOff|verify return code)\b/is;

/** Nothing else is as near to it as a belief that lessons have judged. */
function isBelief(core: string, { units }: Knowledge): boolean {
  const [best] = units.near(core);
  return best !== undefined && best.unit.kind === 'misconceptions' && best.score >= veryNear;
}

const veryNear = 3;

/** A form that is told so clearly is no other one. */
const certain = 0.75;

/** Nor one that is so many times as likely as the next. */
const farAhead = 3;

/** It has a verb that states, and so is no mere name of something. */
const declares = /^(?!(?:what|how|why|when|where|which|who|is|are|does|do|did|can|could|will|would|should)\b).*\b(?:is|are|isn't|aren't|must(?:n't)?|may|can(?:not|'t)?|will|won't|need(?:s|n't)?|means?|makes?|keeps?|protects?|prevents?|guarantees?|removes?|solves?|violates?|doubles?|gives?|has|have|stops?|replaces?|doesn't|don't)\b/is;

/** What asks for something is no statement, whatever "so" and "and" stand before it. */
const interrogative = /^(?:(?:so|and|but|then|ok|hm+)[ ,]+)*(?:what|how|which|who|whose|when|where|why)\b(?!.*,? (?:right|correct|isn't it|doesn't it)\W*$)/i;

/** The form leaves room for a statement. */
const stating = (forms: readonly LikelyMove[]): boolean => (forms.find(({ move }) => move === 'correct-misconception' || move === 'check-understanding')?.share ?? 0) >= (forms[0]?.share ?? 0) * 0.4;

function likelierOf(forms: readonly LikelyMove[], a: Move, b: Move): Move {
  return forms.find(({ move }) => move === a || move === b)?.move ?? b;
}

/** Not in the code that lies open, but in general. */
const asksForWay = /^(?:(?:and|but|so|ok|then)[ ,]+)*how (?:do|can|would|should|could) (?:i|we|one|you) (?:fix|repair|solve|mend|correct) (?:it|that|this)\b(?!.*\b(?:code|lines?|function|snippet|quer(?:y|ies)|file|config\w*)\b)/i;

export const another = /^(?:(?:give|show|tell|ask) me |have you got |got |an )?(?:another|other|one more|next question)(?: one)?\b/i;

/** "What is a dead letter in the kitchen?" speaks from inside of the picture. */
function standsIn(core: string, { name }: Picture): boolean {
  const place = /\b(?:in|on|at|for) (?:the|that|your) (?!order\b|way\b|case\b|end\b|middle\b)(\w+(?: \w+)?)/i.exec(core)?.[1] ?? '';
  return stemsOf(place).some((stem) => name.has(stem));
}

/** Moves that may be made inside of a picture. */
const fromPicture: ReadonlySet<Move> = new Set(['explain-how', 'what-if', 'define', 'repeat', 'return-to-analogy']);

/** All of a picture is to be told, whatever steps it leads to. */
const mapsOut = /\b(?:map|every|each|all) .{0,30}(?:picture|analogy|metaphor|image|story|parable)\b/i;

/** Words that say a picture is meant, and not the thing itself. */
export const comesBack = /\b(?:analogy|metaphor|picture|image|thing|story|parable|(?:return|go|going|get|come) back to|return to|back to|continu\w+ (?:with |in )?(?:the|your|that)|(?:take|in|with|on|to) (?:the|your|that) (?:\w+ )?\w+ (?:once more|again|picture|story)|in your)\b/i;

/** "The whole page or only the query?" leaves the choice open, and so states neither. */
const oneOf = /\bor\b(?! (?:not|so|am i|is it|isn't it)\b)[^?,]*\?\W*$/i;

/** "Scale up or scale out". */
const thisOrThat = /^(?:\S+\s+){1,5}or\s+(?:\S+\s*){1,6}\W*$/i;

/** "What about timeouts?" about something new wants to know what it is; about something known, how it goes on. */
function bareTopic(core: string, hits: readonly TopicHit[], state: State): boolean {
  const named = /\b(?:what|how) about (?:the )?([^?.,]{3,40})\?/i.exec(core)?.[1];
  const [best] = hits;
  if (named === undefined || !best || discussed(state).includes(best.topic)) return false;
  const own = new Set(stemsOf(best.topic.replaceAll('-', ' ')));
  return stemsOf(named).every((stem) => own.has(stem) || !carriesMeaning(stem));
}

/** The picture's own topic, unless the learner wants to see the present one in it ("how would that work on the highway?"). */
function inThePicture(picture: Picture | undefined, named: readonly string[], core: string, state: State): readonly string[] {
  if (!picture) return named.length > 0 ? named : current(state);
  const now = current(state);
  const present = now.length > 0 && !now.includes(picture.lesson) && (!discussed(state).includes(picture.lesson) || /\b(?:how|what) (?:\w+ )?(?:that|it|this)\b/i.test(core) || named.length > 0);
  return unique(present ? [...(named.length > 0 ? named : now), picture.lesson] : [picture.lesson, ...named]);
}
