// What answers the particular question, and stands first: the answer a lesson has written for it, a belief it has judged, a case, a
// comparison, a paragraph. What is only near to the question says itself what it is about; a question that only names its topic has
// neither.
import type { Lesson, SectionKind } from '../lessons';
import { correction } from './claim-text';
import { headsOf, plainWords } from './kin';
import type { Ask } from './plan';
import { isTold, keyOf, shareOf, type Piece } from './state';
import { countWords, firstSentences } from './text';
import { withoutWorkplace } from './trades';
import { asksTheSame, verdictOn } from './understand/claims';
import { asksForTable, withoutLength } from './understand/length-asked';
import { ofThem, pointsBack, setsBeside } from './understand/references';
import { isOnlyForm, meaningOf } from './understand/words';
import { answersYesOrNo, asksYesOrNo, pieceOfUnit, wordingsOf as waysToAsk, type Hit, type Unit } from './units';

export interface Lead {
  /** Empty where nothing fits. */
  readonly pieces: readonly Piece[];
  /** What the first piece was taken from. */
  readonly unit?: Unit;
  /** What else is said on the same side of the topic; it may follow where there is room. */
  readonly more: readonly Piece[];
  /** The pieces are the answer, and not only near it. */
  readonly sure: boolean;
  /** Not the very answer, but so near that nothing general need follow. */
  readonly close: boolean;
  /** How near it is, see `Hit`; 0 where nothing fits, and for a paragraph, which answers no question by itself. */
  readonly score: number;
}

const none: Lead = { pieces: [], more: [], sure: false, close: false, score: 0 };

/** A unit from here on answers the question. */
export const sure = 1.3;

/** One from here on is about the same side of the topic. */
const near = 1;

/** Below this an answer says itself which question it answers, so that nobody takes it for more than it is. */
export const plain = 1.6;

/** A written answer from here on stands first where a mechanism or a cause is asked for. */
const symptom = 1.2;

/** What begins with yes or no, or refers to its question, is an answer only to that very question. */
const verySame = 2.5;
/** "The user id." says nothing to who has not asked for it in these words. */
const isFragment = (text: string): boolean => countWords(firstSentences(text, 1)) <= 3;
const opensAnswer = /^(?:Yes|No|Not|Hardly|Only|Then|Because|That|This|It|They|Those|These|Here)\b/;

/** What refers to its question has to stand under it. */
const leans = /^(?:It|They|That|This|Those|These|Then|Because|Only if|In (?:step|that|this|such)|At (?:that|this)|For (?:that|this|it)|With (?:that|it)|Both|Neither|Either|None of|All of)\b/;

/** Words after which an answer needs no more. */
const enough = 60;

/** `kinds` narrows where the answer may come from, `only` which texts may be one. */
export function leadOf(ask: Ask, kinds: readonly SectionKind[] = everywhere, only: (unit: Unit) => boolean = () => true): Lead {
  const { said } = ask;
  const [best, ...others] = tablesFirst(nearest(ask, kinds).filter(({ unit }) => only(unit)), said.core);
  if (!best) return none;
  // What is told as a symptom is rarely told in the lesson's words.
  const isSure = best.score >= (said.move === 'explain-how' && best.unit.kind === 'questions' ? symptom : sure);
  const first = isSure ? answerFrom(best, ask) : pieceOfUnit(best.unit, true);
  const isWhole = isSure && countWords(first.text) >= enough;
  const room = best.score * (isWhole ? 0.9 : 0.72);
  const open = isSure && !said.stated?.claim ? openIn(said.core, best.unit) : undefined;
  // A whole answer needs no second one, but for what it leaves open.
  const more = others.filter(({ score, unit }) => score >= (unit.lesson === best.unit.lesson ? Math.max(near, room) : verySame) && !isSame(unit.text, best.unit.text) && (!open || (score >= best.score * 0.95 && !isWhole) || adds(unit, open))).slice(0, isWhole ? 1 : 2);
  return { pieces: [first], unit: best.unit, more: more.map(({ unit }) => pieceOfUnit(unit, true)), sure: isSure, close: best.score >= symptom, score: best.unit.heading === undefined ? 0 : best.score };
}

/** What a question names and its answer does not speak of. */
function openIn(core: string, { lesson, heading, text }: Unit): ReadonlySet<string> {
  const spoken = headsOf(plainWords(`${lesson.title} ${heading ?? ''} ${text}`));
  return new Set([...headsOf(plainWords(withoutLength(core)))].filter((head) => !spoken.has(head)));
}

const adds = ({ heading, text }: Unit, open: ReadonlySet<string>): boolean => [...headsOf(plainWords(heading ?? text))].some((head) => open.has(head));

/** Whether a second text has little that the first has not. */
const isSame = (second: string, first: string): boolean => shareOf(meaningOf(second), meaningOf(first)) >= 0.45;

/** The lesson's own answer to the question, if it has one that was not given yet. */
export function writtenAnswer(ask: Ask, least = sure): Piece | undefined {
  const [best] = tablesFirst(nearest(ask, ['questions']), ask.said.core);
  return best && best.score >= least ? answerFrom(best, ask) : undefined;
}

/** Who wants a table is not told the same in prose before it. */
function tablesFirst(hits: readonly Hit[], core: string): readonly Hit[] {
  const table = asksForTable.test(core) ? hits.find(({ unit, score }) => isTable.test(unit.text) && score >= Math.max(sure, hits[0]!.score * 0.7)) : undefined;
  return table ? [table, ...hits.filter((hit) => hit !== table && isTable.test(hit.unit.text))] : hits;
}

const everywhere: readonly SectionKind[] = ['questions', 'misconceptions', 'what-if', 'compared-with', 'how-it-works', 'best-practice', 'key-points', 'check-yourself', 'example'];

function answerFrom({ unit, score }: Hit, { said, knowledge }: Ask): Piece {
  const claim = said.stated ? undefined : knowledge.claimOf(unit);
  const verdict = claim && verdictOn(said.core, unit, claim);
  if (verdict) return { ...pieceOfUnit(unit, false), text: `**${verdict}.** ${correction(claim)}` };
  const hangs = (unit.kind === 'what-if' && said.move !== 'what-if') || (asksYesOrNo(said.core) && !answersYesOrNo(unit));
  // A yes or no belongs to the question that was written, and not to what the learner states.
  const judges = said.stated !== undefined && /^(?:Yes|No|Not)\b/.test(unit.text);
  // A bare yes or no may be the answer to the very opposite of what is asked, however near it is.
  const isBare = /^(?:Yes|No)\b/.test(unit.text);
  const isFar = hangs || isBare || leans.test(unit.text) || score < (opensAnswer.test(unit.text) || isFragment(unit.text) ? verySame : plain);
  return pieceOfUnit(unit, judges || (isFar && !(unit.kind === 'questions' && (!isBare || asksYesOrNo(said.core)) && asksTheSame(said.core, unit))) || unit.kind === 'check-yourself');
}

/** Units of the topics that are near to what is asked and were not told lately, best first. */
function nearest(ask: Ask, kinds: readonly SectionKind[]): readonly Hit[] {
  const { said, lesson, knowledge, state } = ask;
  // A question that only names its topic asks for none of its sides; "up or out first?" has few telling words and asks for one of two.
  const least = lesson && isParticular(said.core, lesson) ? near : said.move === 'compare' || said.move === 'best-practice' ? verySame : undefined;
  if (!lesson || least === undefined) return [];
  const shares = new Map<string, number>(said.topics.slice(0, 3).map((topic) => [topic, besides])).set(lesson.id, 1);
  const best = new Map<Unit, number>();
  // A belief that was held against what is stated, and is not it, answers nothing.
  const isOther = (unit: Unit): boolean => unit.kind === 'misconceptions' && said.stated !== undefined && said.stated.claim?.part.heading !== unit.heading;
  for (const [wording, share] of wordingsOf(ask)) {
    for (const { unit, score } of knowledge.units.near(wording)) {
      if (score * share * formed < least) break;
      const whole = score * share * (shares.get(unit.lesson.id) ?? 0) * fits(unit, said);
      if (whole >= least && whole > (best.get(unit) ?? 0) && kinds.includes(unit.kind) && !isOther(unit) && !state.used.has(keyOf(unit.lesson.id, unit.section))) best.set(unit, whole);
    }
  }
  return [...best].map(([unit, score]) => ({ unit, score })).toSorted((a, b) => b.score - a.score).filter(({ unit }, index) => index > 3 || !isTold(unit.text, state));
}

function isParticular(core: string, { id, title }: Lesson): boolean {
  const name = headsOf(`${id.replaceAll('-', ' ')} ${title}`);
  return [...headsOf(withoutLength(core))].some((head) => !name.has(head));
}

/** What other topics of the question say counts so much. */
const besides = 0.85;

/**
 * What is looked up, with how much it counts. Of several sentences one may be the question; a question about "this scenario" is one
 * about the other topic as well; and what goes on from an earlier turn is said together with it.
 */
const ofTwo = /\b(?:the|these|those) two\b|\bboth\b|\b(?:each|one an)other\b|\bthey (?:\w+ ){0,2}together\b/i;

/** "Step by step" stands in many headings, and says nothing of the thing. */
const asksToBeLed = /\b(?:step[ -]by[ -]step|(?:walk|guide|take|lead|talk) (?:me|us)(?: through)?|through all (?:the )?steps)\b/gi;

function wordingsOf({ said, state, knowledge }: Ask): readonly (readonly [wording: string, share: number])[] {
  const core = withoutLength(said.move === 'walkthrough' ? said.core.replace(asksToBeLed, ' ') : said.core);
  const lines = core.split('\n').filter((line) => !isOnlyForm(line));
  const beside = pointsBack(said.core).scenario || (!said.fromHistory && setsBeside(said)) ? said.topics.slice(1, 3).filter((topic) => topic !== 'pillar-interplay').map((topic) => `${said.core} ${knowledge.nameOf(topic)}`) : [];
  // "The two" are what the last two turns were about.
  const two = said.fromHistory && ofTwo.test(said.core) ? state.turns.slice(-2).map(({ text }) => text ?? '').join('\n') : undefined;
  const before = two ?? (said.fromHistory ? saidBefore(state, core) : undefined);
  // Where somebody works is told beside, and outweighs what is asked: most answers that name a school are about schools.
  const plainly = withoutWorkplace(core);
  return [[core, plainly === core ? 1 : 0.95], ...(plainly === core ? [] : [[plainly, 1] as const]), ...(lines.length > 1 ? lines.map((line) => [line, 0.9] as const) : []), ...beside.map((wording) => [wording, 1] as const), ...(before === undefined ? [] : [[`${before}\n${core}`, 0.9] as const])];
}

/** What has the form that is asked for counts so much; nothing counts more. A belief that is near to it has its verdict, and is not always the one that is asked. */
const formed = 1.16;
const believed = 1.1;

/** What a turn goes on from: the one before it, and where that is only a few words about the one before, both. */
function saidBefore(state: Ask['state'], core: string): string | undefined {
  const turns = state.turns.filter(({ topics }) => topics.length > 0);
  const [earlier, last] = [turns.at(-2), turns.at(-1)];
  // "The first one" of two things that were asked about, each in a turn.
  const one = ofThem.exec(core)?.[1];
  if (one !== undefined && earlier?.text !== undefined && last?.text !== undefined && earlier.topics[0] === last.topics[0]) return /^(?:first|former)$/i.test(one) ? earlier.text : last.text;
  if (last?.text === undefined) return undefined;
  const asked = inPlaceOf(last.text, core);
  return earlier?.text !== undefined && last.text.split(/\s+/).length <= few && earlier.topics.some((topic) => last.topics.includes(topic)) ? `${earlier.text}\n${asked}` : asked;
}

/** "Is it fine for inventory?", "and for payments?": what was asked is asked again of something else. */
function inPlaceOf(before: string, core: string): string {
  const link = /^(?:(?:and|but|or|what about|how about)\s+)*(for|with|in|on|at|by)\s+\S/i.exec(core)?.[1];
  return link === undefined ? before : before.replace(new RegExp(`\\s+${link}\\s+(?:\\S+\\s+){0,3}\\S+$`, 'i'), '');
}

const few = 6;

/** How well a kind of unit fits the form of the question. */
function fits({ kind, heading, text, lesson }: Unit, { core, stated, move }: Ask['said']): number {
  if (move === 'compare' && heading !== undefined && !namesBoth(core, [lesson.title, ...waysToAsk({ lesson, heading })].join(' '))) return besidesThePoint;
  if (asksForTable.test(core) && isTable.test(text)) return formed;
  if (heading === undefined) return inRunning;
  // What is told in simple words is for who asks for them.
  if (move !== 'simplify' && /\bin (?:simple|plain|everyday) words\b/i.test(heading) && !/\b(?:simpl|plain|eas|everyday)/i.test(core)) return elseAsked;
  if (kind === 'misconceptions' && stated === undefined && asksForThings.test(core)) return besidesThePoint;
  // "Suppose the certificate expires tonight" asks what happens then, and not how that is prevented.
  if (move === 'what-if' && kind === 'questions' && asksForWay.test(heading) && !/\bhow\b/i.test(core)) return elseAsked;
  if (kind === 'example' || kind === 'check-yourself') return /\bexample\b/i.test(core) ? 1 : 0.9;
  if (kind === 'questions' && stated === undefined && sameForm(heading, core, move)) return move === 'define' ? formed : asWell;
  return (asksYesOrNo(core) || stated !== undefined) && answersYesOrNo({ kind, text }) ? (kind === 'questions' && stated === undefined ? formed : believed) : 1;
}

/** Whether a text speaks of both things that are set side by side; true where a question does not say which. */
function namesBoth(core: string, text: string): boolean {
  const [, first, last, before, behind] = pair.exec(core) ?? [];
  const [one, other] = [first ?? before, last ?? behind];
  const spoken = headsOf(text);
  return one === undefined || [one, other!].every((thing) => shareOf(headsOf(thing), spoken) > 0 || headsOf(thing).size === 0);
}

const pair = /\bdiffer\w* (?:between|of) ([^,?]{2,40}?) and ([^,?]{2,40}?)(?= (?:when|if|in|for|as|from|during|with)\b|[,?]|$)|^([^,?]{2,30}?) (?:vs\.?|versus) ([^,?]{2,30}?)(?=[,?]| (?:when|if|in|for)\b|$)/i;

/** Who asks what something is, why, or how two things differ is best served by what asks for the same. */
const sameForm = (heading: string, core: string, move: Ask['said']['move']): boolean =>
  (move === 'define' && /^what (?:is|are|does .* mean)\b/i.test(heading) && !/\b(?:difference|best|right)\b/i.test(heading)) || (move === 'compare' && /\b(?:difference|differ|or|versus|against)\b/i.test(heading)) || (move === 'what-if' && /^what (?:happens|if)\b|: what\b/i.test(heading)) || (/^(?:(?:and|but|so) )*why\b/i.test(core) && /\bwhy\b/i.test(heading));
const asWell = 1.08;

/** "Which errors deserve a retry?" is not answered by "not every error does". */
const asksForThings = /^(?:(?:and|so|but|ok)[ ,]+)*(?:which|what|how|when|where|who)\b/i;
const isTable = /^\|[ :-]*-/m;
const besidesThePoint = 0.7;

const asksForWay = /^how (?:do|can|should|would) (?:i|we)\b/i;
const elseAsked = 0.85;

/** A paragraph was written to stand among others. */
const inRunning = 0.75;
