// A plan becomes an answer: pieces in order as far as they fit, the honest words about what is not covered first, sources and
// things to say next at the end.
import { computed, computedAnew, computedIn } from './compute';
import { tie } from './in-your-code';
import { leadOf } from './lead';
import { social, type Move } from './move';
import type { Ask, Plan } from './plan';
import { questionBack } from './question-back';
import { pieceOf } from './lesson-parts';
import { keyOf, shareOf, unsaid, type Piece } from './state';
import { countWords, fit, sentences, withoutQuestion } from './text';
import { asksYesOrNo } from './units';
import { wordsWanted } from './understand/length-asked';
import { meaningOf, stemsOf } from './understand/words';

export interface Answer {
  readonly move: Move;
  /** Best first; for what lies outside of the curriculum the nearest lesson stands first. Empty for social moves. */
  readonly topics: readonly string[];
  /** Markdown, at most 350 words with its code. Links to lessons look like `lesson:timeouts`. */
  readonly answer: string;
  /** Ids of the lessons the answer was taken from. */
  readonly sources: readonly string[];
  /** What the learner may want to say next, in the learner's words. */
  readonly suggestions: readonly string[];
}

export interface Composed extends Answer {
  /** What the learner said, tidied. */
  readonly text: string;
  /** The same as it was written. */
  readonly raw: string;
  /** What was talked about and what was really shown, for the memory of the conversation. */
  readonly about: readonly string[];
  readonly shown: readonly Piece[];
}

const most = 350;

export function compose(ask: Ask, plan: Plan): Composed {
  const { said, lesson } = ask;
  const covered = isCovered(ask);
  const pieces = plan.pieces.length > 0 ? plan.pieces : [{ text: noLessons }];
  const planned = plan.counted ? pieces : withNumbers(pieces, ask);
  // What is not covered is answered by a pointer, not at length.
  const isSum = planned.some(({ text }) => isSumText.test(text));
  const asked = wordsWanted(said.core);
  const limit = Math.min(asked ?? most, most, covered ? (isSum ? 150 : plan.words ?? 200) : 110);
  const code = plan.explains ? tie(ask) : [];
  const room = limit - countWords(code[0]?.text ?? '');
  const fitting = withoutBareLeadIns(within(plan.repeats ? planned : notSaid(planned, ask), room));
  const shown = textOf(fitting) !== '' ? fitting : within(untold(ask), room);
  const question = plan.asks && covered && asked === undefined ? questionBack(ask, textOf(shown)) : [];
  // What the nearest topic is as such says nothing of what is outside of it.
  const isBare = said.outside !== undefined && shown.every(({ text, section }) => text === '' || section === 'in-one-sentence');
  const all = [...openings(ask, !isBare), ...(isBare ? shown.map((piece) => ({ ...piece, text: '' })) : [...shown, ...code, ...question])];
  const topics = social.has(said.move) ? [] : plan.topics ?? named(ask);
  return {
    move: said.move,
    text: said.clauses.text,
    raw: said.raw,
    topics,
    answer: textOf(all),
    sources: [...new Set([...all.flatMap((piece) => piece.lesson ?? []), ...(!covered && lesson ? [lesson.id] : [])])],
    suggestions: [...new Set([...(plan.suggestions ?? []), ...usual(ask)])].filter((text) => !isSameQuestion(text, said.core)).slice(0, 5),
    about: social.has(said.move) ? [] : plan.topics ?? said.topics,
    shown: all,
  };
}

/** Pieces in order as far as they fit; one that does not fit is shortened, or left out where too little of it would be left. */
function within(pieces: readonly Piece[], words: number): readonly Piece[] {
  const shown: Piece[] = [];
  let left = words;
  for (const piece of pieces) {
    const text = countWords(piece.text) <= left ? piece.text : left < 25 && shown.length > 0 ? '' : fit(piece.text, left);
    if (text === '' && piece.text !== '') continue;
    if (text !== '' && shown.some((each) => each.text.includes(text) || saysAlready(each.text, text))) continue;
    // A definition that the next piece gives in full is not given twice; a sum with the learner's numbers is given by nothing else.
    const doubled = shown.findIndex((each) => each.text !== '' && each.lesson !== undefined && saysAlready(text, each.text));
    if (doubled >= 0) left += countWords(shown.splice(doubled, 1)[0]!.text);
    shown.push({ ...piece, text });
    left -= countWords(text);
  }
  return shown.length > 0 ? shown : [{ ...pieces[0]!, text: sentences(pieces[0]!.text)[0] ?? '' }];
}

/** What was said in this conversation is not said again; where nothing else is left, a part of the lesson that was not told. */
function notSaid(pieces: readonly Piece[], ask: Ask): readonly Piece[] {
  const { state, lesson } = ask;
  const fresh = pieces.map((piece) => (piece.lesson === undefined ? piece : { ...piece, text: unsaid(piece.text, state) })).filter((piece, index) => piece.text !== '' || pieces[index]!.text === '');
  if (lesson === undefined || fresh.length === pieces.length || fresh.some((piece) => piece.text !== '' && piece.lesson !== undefined) || pieces.every((piece) => piece.lesson === undefined)) return fresh;
  // What the mentor says of itself stays, without what it announced.
  return [...fresh.filter(({ text }) => text !== '' && !announces(text)), ...untold(ask)];
}

const announces = (text: string): boolean => /:\**$/.test(text.trim());

/** What announces something stands before what it announces, or not at all. */
const withoutBareLeadIns = (pieces: readonly Piece[]): readonly Piece[] => pieces.filter(({ text, lesson }, index) => lesson !== undefined || !announces(text) || pieces.slice(index + 1).some((next) => next.text.trim() !== ''));

/** A part of the lesson that was not told yet. */
function untold({ lesson, state, knowledge }: Pick<Ask, 'lesson' | 'state' | 'knowledge'>): readonly Piece[] {
  if (!lesson) return [{ text: noLessons }];
  const next = lesson.sections.find(({ id, kind }) => ['example', 'what-if', 'compared-with'].includes(kind) && !state.used.has(keyOf(lesson.id, id)));
  if (next) return [pieceOf(lesson, next, `${next.kind === 'example' ? 'At work: ' : ''}**${next.heading.replace(/^Example: /, '').replace(/([^?.!])$/, '$1.')}** ${next.text}`)];
  return [{ text: `We have been through what I have on ${knowledge.nameOf(lesson.id)}, so I would only repeat myself. Shall I ask you a question about it, or go on to the next topic?`, lesson: lesson.id }];
}

/** What the learner's numbers come to stands first, or right behind a verdict; little more is needed then. */
function withNumbers(pieces: readonly Piece[], ask: Ask): readonly Piece[] {
  const { core, move, stated } = ask.said;
  const before = countWords(core) <= 10 ? ask.state.turns.at(-1)?.text : undefined;
  const anew = before === undefined || withoutSums.has(move) || !isVariation(core) ? undefined : computedAnew(before, core, ask.topic);
  // The goal may have been told before, and what has happened now.
  const sum = anew ?? (withoutSums.has(move) ? undefined : computedIn(ask.topic, core) ?? (before === undefined ? undefined : computed(`${before}. ${core}`)));
  if (sum === undefined) return pieces;
  const [, answer, rest] = /^(Yes|No|Hardly|Only just|Not quite)\. (.*)$/s.exec(sum.text) ?? [undefined, undefined, sum.text];
  const piece = { text: answer === undefined ? `**With your numbers:** ${rest}` : `**${answer}.** With your numbers: ${rest}` };
  // A belief is judged first, a question with numbers in it answered.
  if (stated?.claim && !core.endsWith('?') && answer === undefined) return [...pieces.slice(0, 1), piece, ...pieces.slice(1)];
  const lead = anew ? { pieces: [], sure: false } : move === 'what-if' || move === 'compare' ? { pieces, sure: true } : leadOf(ask);
  const others = lead.sure ? lead.pieces : [];
  // Who asks yes or no hears that first.
  const [first] = others;
  if (first && answer === undefined && asksYesOrNo(core) && verdict.test(first.text) && !verdict.test(sum.text)) return [first, piece, ...others.slice(1)];
  // What happens to the whole is asked for beside what it comes to.
  if (answer === undefined && !asksHowMuch.test(core)) return [piece, ...(others.some(({ lesson }) => lesson === sum.topic) ? others.filter(({ lesson }) => lesson === sum.topic).slice(0, 2) : ask.lesson ? [{ text: '', lesson: ask.lesson.id }] : [])];
  const ways = others.filter(({ section }) => section !== undefined && tellsTheWay.test(section)).slice(0, 1).map((way) => ({ ...way, text: sentences(withoutQuestion(way.text))[0] ?? '' })).filter(({ text }) => countWords(text) > 5);
  return [piece, ...(ways.length > 0 ? ways : ask.lesson ? [{ text: '', lesson: ask.lesson.id }] : [])];
}

const isSumText = /^\*\*(?:With your numbers:\*\*|(?:Yes|No|Hardly|Only just|Not quite)\.\*\* With your numbers:)/;

/** Short of a change, what is told goes on with the numbers from before. */
const isVariation = (core: string): boolean => countWords(core) <= 5 || /^(?:(?:and|or|but|so|ok(?:ay)?|now|then|hm+)[ ,]+)*(?:with|what (?:about|if)|how about|if|for|at|same|instead|suppose|make (?:it|that)|say|only|just|when|\d)\b/i.test(core);

const asksHowMuch = /\bhow (?:many|much|long|often|large|big|high|full|fast|busy|loaded|soon|far|likely)\b|\bwhat(?:'s| is| are)? (?:the |a )?(?:\w+ )?(?:share|rate|load|size|number|availability|uptime|throughput|concurrency|capacity|bandwidth|maximum|max|mean|average|total|speed-?up|result|sum|rpo|rto|utili[sz]ation)\b|\b(?:calculat\w*|comput\w*|sizing|maths?|arithmetic|work(?:ed)? out)\b|\bwhich (?:rate|size|number|pool)\b|(?:^|[.,;:!] )[a-z]+(?: [a-z]+)? ?\?$/i;

/** Beside a sum stands what tells how such sums are made, and no example with other numbers. */
const tellsTheWay = /^questions\/(?!.*\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b)(?:how-(?:many|much|long|far|fast|big|large|high|often|full|do-i-(?:compute|calculate|work-out|estimate))|what-(?:is-the-formula|share|does-.*-cost)|.*\b(?:formula|comput|calculat|arithmetic|maths?)\b)/;

const verdict = /^(?:\*\*)?(?:Yes|No|Hardly|Not quite|Only (?:just|partly)|That is (?:not )?safe)\b/;

const withoutSums: ReadonlySet<Move> = new Set([...social, 'quiz', 'repeat', 'summarize', 'next-topic', 'show-in-code', 'simplify', 'analogy', 'return-to-analogy']);

/** What was just asked is nothing to ask next. */
const isSameQuestion = (a: string, b: string): boolean => stemsOf(a).join(' ') === stemsOf(b).join(' ');

/** The pieces of an answer as Markdown. */
export const textOf = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text.trim()).filter((text) => text !== '').join('\n\n');

/** Whether a short piece says nothing that an earlier one does not. */
function saysAlready(earlier: string, text: string): boolean {
  const words = meaningOf(text);
  if (words.size < 5 || countWords(text) > 45) return false;
  return shareOf(words, meaningOf(earlier)) >= 0.75;
}

const noLessons = 'There is no lesson on that, and none near it, so I would only be guessing.';

/** Outside of the curriculum the nearest lesson stands first. A topic that still waits for its lesson is the topic all the same. */
function named({ said, lesson, topic }: Ask): readonly string[] {
  if (!lesson || topic === undefined || lesson.id === topic) return said.topics;
  return [...new Set(said.outside === undefined ? [...said.topics, lesson.id] : [lesson.id, ...said.topics])];
}

const isOutside = ({ said, lesson }: Ask): boolean => said.outside !== undefined && lesson !== undefined;

/** A topic of the curriculum that waits for its lesson. */
const isUnwritten = ({ said, lesson, topic }: Ask): boolean => lesson !== undefined && topic !== undefined && lesson.id !== topic && !social.has(said.move) && said.move !== 'next-topic';

const isCovered = (ask: Ask): boolean => !isOutside(ask) && !isUnwritten(ask);

/** What stands before the answer; `goesOn`: more than that follows. */
function openings(ask: Ask, goesOn: boolean): readonly Piece[] {
  const { said, state, lesson, topic, knowledge } = ask;
  const pieces: Piece[] = [];
  if (said.clauses.greets && !social.has(said.move)) pieces.push({ text: state.turns.length === 0 ? 'Hello, and welcome!' : 'Hello again!' });
  if (said.foreign) pieces.push({ text: 'I speak English only, and answer what I could make out of it.' });
  if (said.outside && lesson) {
    const { name, is, beside } = said.outside;
    pieces.push({ text: `I don't have a lesson on ${beside ? `${name} and ${beside.name}: they are` : `${name}: it is`} outside of what I cover. In short: ${is}${beside ? ` ${beside.is}` : ''} The nearest topic is ${knowledge.nameOf(lesson.id)}${goesOn ? ', and from there:' : '; tell me what you need it for, and I go on from there.'}` });
  } else if (isUnwritten(ask)) pieces.push({ text: `There is no lesson on ${knowledge.nameOf(topic!)} yet, and I would rather not guess. The nearest lesson is ${knowledge.nameOf(lesson!.id)}:` });
  return pieces;
}

function usual({ said, topic, lesson }: Ask): readonly string[] {
  if (social.has(said.move) || topic === undefined || !lesson) return [];
  const offers: readonly (readonly [Move, string])[] = [
    ['simplify', 'In simpler words, please'], ['example', 'Can you give me an example?'], ['analogy', 'Is there a picture for that?'], ['show-in-code', 'Where is that in my code?'], ['quiz', 'Quiz me on that'],
  ];
  return offers.filter(([move]) => move !== said.move).map(([, words]) => words);
}
