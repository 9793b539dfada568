// Questions that are answered with a letter or with true or false. They are made from what learners believe of a topic: each belief has
// its verdict and its reason, so the answer can be judged, and whoever was wrong hears why.
import { slug, type Lesson, type Part } from '../lessons';
import { correctionOf, verdictIn } from './claim-text';
import { sectionOf } from './lesson-parts';
import type { Ask } from './plan';
import { keyOf, shareOf, type Piece, type Turn } from './state';
import { meaningOf, stemsOf } from './understand/words';

type Asking = Pick<Ask, 'said' | 'state' | 'knowledge'>;

export const wantsChoice = (core: string): boolean => /\b(?:multiple|multi)[ -]?choice|\bmcqs?\b|\b(?:[2-6]|two|three|four|five|some|with) (?:\w+ )?(?:options|choices|possible answers|answers to (?:choose|pick) from)\b|\b(?:choose|pick|tick) (?:from|the right|one of)\b|\ba[,/ ]{1,2}b[,/ ]{1,2}(?:or )?c\b/i.test(core);
export const wantsTruth = (core: string): boolean => /\b(?:true|right)[ /-]*(?:or|and)?[ /-]*(?:false|wrong)\b|\bt ?\/ ?f\b/i.test(core);

const letters = 'ABCDE';
const ofChoice = 'choices/';
const ofTruth = 'true-or-false/';

/** So many questions, each with one right statement among wrong ones; fewer where the lesson has no more. */
export function choices(lesson: Lesson, ask: Asking, many: number): readonly Piece[] {
  const all = beliefsOf(lesson, ask);
  const right = all.filter(({ text }) => verdictIn(text) === 'true');
  const wrong = all.filter(({ text }) => verdictIn(text) === 'false');
  const options = Number(/\b([3-5]) (?:\w+ )?(?:options|choices|answers)\b/i.exec(ask.said.core)?.[1] ?? (/\bthree (?:\w+ )?(?:options|choices|answers)\b/i.test(ask.said.core) ? 3 : 4));
  if (wrong.length < 2) return [];
  return fresh(right, ofChoice, lesson, ask).slice(0, many).map((part, at) => {
    // Wrong ones that speak of the same are harder to tell from it.
    const near = wrong.toSorted((a, b) => shareOf(meaningOf(b.heading), meaningOf(part.heading)) - shareOf(meaningOf(a.heading), meaningOf(part.heading)));
    const others = [...near.slice(at * (options - 1)), ...near].slice(0, options - 1);
    const place = spread(part.heading) % (others.length + 1);
    const shown = [...others.slice(0, place), part, ...others.slice(place)];
    return { text: `**Question${many > 1 ? ` ${at + 1}` : ''}.** Which of these statements about ${ask.knowledge.nameOf(lesson.id)} is right?\n\n${shown.map(({ heading }, index) => `- **${letters[index]!}** ${sentence(heading)}`).join('\n')}`, lesson: lesson.id, section: ofChoice + slug(part.heading) };
  });
}

/** So many statements to be called true or false. */
export const statements = (lesson: Lesson, ask: Asking, many: number): readonly Piece[] =>
  // The right ones are few, so they take turns with the wrong ones.
  alternating(fresh(beliefsOf(lesson, ask), ofTruth, lesson, ask)).slice(0, many).map(({ heading }, at) => ({ text: `**True or false?**${many > 1 ? ` (${at + 1})` : ''} ${sentence(heading)}`, lesson: lesson.id, section: ofTruth + slug(heading) }));

/** What the learner's letters, or true and false, are worth; undefined where the turn before asked for none. */
export function judgedChoices(turn: Turn | undefined, core: string, lessons: ReadonlyMap<string, Lesson>): readonly Piece[] | undefined {
  const asked = questionsIn(turn);
  if (asked.length === 0) return undefined;
  const said = core.replace(/\b[1-5][.):]?(?= ?\(?[a-e]\b)/gi, ' ');
  const picked = [...said.matchAll(isLetter)].map(([, letter]) => letter!.toUpperCase());
  const truths = [...core.matchAll(isTruth)].map(([word]) => /^(?:true|right|yes|yep|correct|t|agreed?)$/i.test(word));
  return asked.map((piece, at) => {
    const parts = sectionOf(lessons.get(piece.lesson!)!, 'misconceptions')?.parts ?? [];
    const text = piece.section!.startsWith(ofTruth) ? onTruth(piece, parts, truths[at]) : onChoice(piece, parts, asked.length === 1 ? picked.at(-1) : picked[at], core);
    return { text: asked.length > 1 ? `**${at + 1}.** ${text}` : text, lesson: piece.lesson! };
  });
}

const questionsIn = (turn: Turn | undefined): readonly Piece[] => (turn?.move === 'quiz' ? turn.pieces : []).filter(({ section }) => section?.startsWith(ofChoice) || section?.startsWith(ofTruth));

/** Whether a turn is nothing but the answer to such a question. */
export const answersChoice = (text: string, turn: Turn | undefined): boolean => {
  const [first] = questionsIn(turn);
  if (first === undefined) return false;
  const left = text.replace(first.section!.startsWith(ofTruth) ? isTruth : isLetter, ' ');
  return left !== text && text.split(/\s+/).length <= 12 && !/\?\s*$/.test(text.replace(/,? (?:right|correct)\?\s*$/i, ''));
};

function onChoice({ text, section }: Piece, parts: readonly Part[], picked: string | undefined, core: string): string {
  const shown = [...text.matchAll(/^- \*\*([A-E])\*\* (.+)$/gm)].map(([, letter, statement]) => ({ letter: letter!, statement: statement!, part: parts.find(({ heading }) => sentence(heading) === statement) }));
  const right = shown.find(({ part }) => part && ofChoice + slug(part.heading) === section);
  if (!right?.part) return '';
  // Who writes the statement out has chosen it as well.
  const words = meaningOf(core);
  const [nearest] = shown.filter(({ statement }) => shareOf(meaningOf(statement), words) > 0.6).toSorted((a, b) => shareOf(meaningOf(b.statement), words) - shareOf(meaningOf(a.statement), words));
  const mine = shown.find(({ letter }) => letter === picked) ?? nearest;
  const why = correctionOf(right.part.text);
  if (mine === right) return `Right, it is **${right.letter}**. ${why}`;
  const not = mine?.part && ` **${mine.letter}**, *"${mine.statement}"*, does not hold: ${correctionOf(mine.part.text)}`;
  return `${mine ? 'Not quite: it' : 'It'} is **${right.letter}**, *"${right.statement}"* ${why}${not ? `\n\n${not.trim()}` : ''}`;
}

function onTruth({ section }: Piece, parts: readonly Part[], said: boolean | undefined): string {
  const part = parts.find(({ heading }) => ofTruth + slug(heading) === section);
  if (!part) return '';
  const holds = verdictIn(part.text) === 'true';
  return `${said === undefined ? 'It' : said === holds ? 'Right, it' : 'Not quite: it'} is **${holds ? 'true' : 'false'}**. ${correctionOf(part.text)}`;
}

/** Beliefs with a plain verdict, those first that are near to what the turn names. */
function beliefsOf(lesson: Lesson, { said, knowledge }: Asking): readonly Part[] {
  const near = new Map(knowledge.units.near(said.core).filter(({ unit }) => unit.lesson === lesson && unit.kind === 'misconceptions').map(({ unit, score }) => [unit.heading, score]));
  return (sectionOf(lesson, 'misconceptions')?.parts ?? []).filter(({ heading, text }) => verdictIn(text) !== 'partly' && !pointsBack.test(heading)).toSorted((a, b) => (near.get(b.heading) ?? 0) - (near.get(a.heading) ?? 0));
}

/** "They are the same" says nothing among other statements. */
const pointsBack = /^(?:it|they|this|that|these|those|both|then)\b/i;

const fresh = (parts: readonly Part[], as: string, lesson: Lesson, { state }: Asking): readonly Part[] => parts.filter(({ heading }) => !state.used.has(keyOf(lesson.id, as + slug(heading))));

function alternating(parts: readonly Part[]): readonly Part[] {
  const [held, refuted] = [parts.filter(({ text }) => verdictIn(text) === 'true'), parts.filter(({ text }) => verdictIn(text) !== 'true')];
  const first = spread(parts[0]?.heading ?? '') % 2 === 0 ? [held, refuted] : [refuted, held];
  return parts.flatMap((_, at) => first.flatMap((each) => each[at] ?? []));
}

/** A number that looks like chance and is the same each time, since a conversation is replayed. */
const spread = (text: string): number => stemsOf(text).join('').split('').reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);

const sentence = (heading: string): string => `${heading[0]!.toUpperCase()}${heading.slice(1)}`.replace(/([^.?!])$/, '$1.');

const isLetter = /(?<![\p{L}'])\(?([b-e]|a(?!\s+\p{L}))\)?(?![\p{L}'])/giu;
const isTruth = /\b(?:true|false|right|wrong|yes|yep|no|nope|correct|incorrect|untrue|t|f|agreed?|disagree)\b/gi;
