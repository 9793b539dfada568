// What answers the particular question, and stands first: the answer a lesson has written for it, a belief it has judged, a case, a
// comparison, a paragraph. What is only near to the question says itself what it is about; a question that only names its topic has
// neither.
import type { SectionKind } from '../lessons';
import { verdictOn } from './claim-text';
import type { Ask } from './plan';
import { isTold, keyOf, type Piece } from './state';
import { countWords } from './text';
import { pointsBack } from './understand/references';
import { asksYesOrNo, near, pieceOfUnit, sure, unitsNear, type Hit, type Unit } from './units';

export interface Lead {
  /** Empty where nothing fits. */
  readonly pieces: readonly Piece[];
  /** What else is said on the same side of the topic; it may follow where there is room. */
  readonly more: readonly Piece[];
  /** The pieces are the answer, and not only near it. */
  readonly sure: boolean;
  /** Not the very answer, but so near that nothing general need follow. */
  readonly close: boolean;
}

const none: Lead = { pieces: [], more: [], sure: false, close: false };

/** Below this an answer says itself which question it answers, so that nobody takes it for more than it is. */
export const plain = 0.64;

/** A written answer from here on stands first where a mechanism or a cause is asked for. */
const symptom = 0.5;

/** What begins with yes or no, or refers to its question, is an answer only to that very question. */
const verySame = 0.9;
const opensAnswer = /^(?:Yes|No|Not|Hardly|Only|Then|Because|That|This|It|They|Those|These|Here)\b/;

const paragraph = 0.62;

/** Words after which an answer needs no more. */
const enough = 60;

/** `kinds` narrows where the answer may come from, written answers aside. */
export function leadOf(ask: Ask, kinds: readonly SectionKind[] = everywhere): Lead {
  const { said } = ask;
  const [best, ...others] = nearest(ask, kinds);
  if (!best) return none;
  // What is told as a symptom is rarely told in the lesson's words.
  const isSure = best.score >= (said.move === 'explain-how' && best.unit.kind === 'questions' ? symptom : sure);
  const first = isSure ? answerFrom(best, ask) : pieceOfUnit(best.unit, true);
  const room = isSure && countWords(first.text) >= enough ? best.score * 0.9 : best.score * 0.72;
  const more = others.filter(({ score, unit }) => score >= (unit.lesson === best.unit.lesson ? Math.max(near, room) : verySame) && unit.text !== best.unit.text).slice(0, 2);
  return { pieces: [first], more: more.map(({ unit }) => pieceOfUnit(unit, true)), sure: isSure, close: best.score >= symptom };
}

/** The lesson's own answer to the question, if it has one that was not given yet. */
export function writtenAnswer(ask: Ask, least = sure): Piece | undefined {
  const [best] = nearest(ask, ['questions']);
  return best && best.score >= least ? answerFrom(best, ask) : undefined;
}

const everywhere: readonly SectionKind[] = ['questions', 'misconceptions', 'what-if', 'compared-with', 'how-it-works', 'best-practice', 'key-points', 'check-yourself', 'example'];

function answerFrom({ unit, score }: Hit, { said }: Ask): Piece {
  const hangs = (unit.kind === 'what-if' && said.move !== 'what-if') || (asksYesOrNo(said.core) && !/^(?:Yes|No|Not|Only|Partly)\b/.test(unit.text));
  if (unit.kind !== 'misconceptions') return pieceOfUnit(unit, hangs || score < (opensAnswer.test(unit.text) ? verySame : plain) || unit.kind === 'check-yourself');
  return { text: verdictOn(unit.heading ?? '', unit.text, said.core, said.stated !== undefined), lesson: unit.lesson.id, section: unit.section };
}

function nearest(ask: Ask, kinds: readonly SectionKind[]): readonly Hit[] {
  const { said, lesson, knowledge } = ask;
  if (!lesson) return [];
  const others = said.topics.slice(0, 3).flatMap((topic) => (topic === lesson.id ? [] : (knowledge.lessons.get(topic) ?? [])));
  // Of several sentences one may be the question; and a question about "this scenario" is one about the other topic as well.
  const lines = said.core.split('\n');
  const beside = pointsBack(said.core).scenario ? said.topics.slice(1, 3).filter((topic) => topic !== 'pillar-interplay').map((topic) => `${said.core} ${knowledge.nameOf(topic)}`) : [];
  const wordings = [said.core, ...(lines.length > 1 ? lines : []), ...beside];
  const best = new Map<string, Hit>();
  for (const wording of wordings) {
    const matched = askedIn(ask, wording);
    for (const hit of unitsNear(ask, [lesson, ...others], kinds, wording)) {
      const key = keyOf(hit.unit.lesson.id, hit.unit.section);
      const score = (hit.unit.kind !== 'questions' ? hit.score : agreed(hit.score, matched.get(key))) * formFits(hit.unit, wording);
      // A paragraph was written to stand among others; it leads only where it fits closely.
      if (score >= (hit.unit.heading === undefined ? paragraph : near) && score > (best.get(key)?.score ?? 0)) best.set(key, { ...hit, score });
    }
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score).filter(({ unit }, index) => index > 3 || !isTold(unit.text, ask.state));
}

/** Who asks why is not told what it is, and who asks what it is not why. */
const formFits = ({ heading, kind }: Unit, asked: string): number => (kind === 'misconceptions' && /^(?:and |but |so |ok )*how (?:do|can|should|would|to)\b/i.test(asked) ? 0.7 : heading !== undefined && /\bexample\b/i.test(heading) && !/\bexample\b/i.test(asked) ? 0.7 : heading !== undefined && /\bwhy\b|\bhow (?:come|do|can|should|would)\b/i.test(asked) && /^what (?:is|are|does .* mean)\b/i.test(heading) ? 0.82 : 1);

/** Two witnesses for a written question: where one hardly sees it, the other is not believed alone. */
const agreed = (one: number, other: number | undefined): number => (other === undefined ? one * 0.9 : Math.min(Math.max(one, other), Math.min(one, other) + 0.15));

/** How near the written questions of the lessons are, by `lesson#section`. */
function askedIn({ said, knowledge, lesson }: Ask, wording: string): ReadonlyMap<string, number> {
  const topics = new Set([...said.topics.slice(0, 3).filter((topic) => knowledge.lessons.has(topic)), lesson!.id]);
  return new Map(knowledge.questions.find(wording, topics).map(({ question: { lesson: id, section }, score }) => [keyOf(id, section), score * (id === lesson!.id ? 1 : 0.9)]));
}
