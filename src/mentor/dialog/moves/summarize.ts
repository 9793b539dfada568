// "Sum it up": what was asked in this conversation, a line each; several topics and how they hang together; a topic that is named by its
// key points, and a thing in it by what is written for it.
import type { Lesson } from '../../lessons';
import { headOf, headsOf } from '../kin';
import { plain } from '../lead';
import { namedIn, pieceOf, sectionOf, sentenceOf } from '../lesson-parts';
import { blocksOf } from '../passages';
import type { Ask, Build, Plan } from '../plan';
import { discussed, shareOf, type Piece } from '../state';
import { pieceOfTerm } from '../term-index';
import { countWords, firstSentences, inWords, sentences } from '../text';
import { thingMeant, type Thing } from '../thing';
import { answerToThing, writtenFor } from '../thing-answer';
import { asksShorter, sentencesWanted, wordsWanted } from '../understand/length-asked';
import { entries, unique } from '../understand/named-topics';
import { meaningOf } from '../understand/words';
import { ofTheTalk, shorter, toldIn } from './sum-of-talk';

export const summarize: Build = (ask) => {
  const { said, state, knowledge, lesson } = ask;
  const wanted = wantedIn(said.core);
  const told = toldIn(state);
  const last = told.at(-1);
  if (said.fromHistory && last && asksShorter(said.core)) return shorter(last, sentencesWanted(said.core));
  if (said.fromHistory && told.length > 1) return ofTheTalk(told, wanted, (id) => knowledge.lessons.get(id)?.title.replace(/ \(.*\)$/, '') ?? knowledge.nameOf(id), atMost.test(said.core) ? undefined : countIn(said.core));
  const named = said.fromHistory ? [] : namedIn(ask);
  const pillars = said.fromHistory ? [] : knowledge.called(said.core).filter((topic) => entries.includes(topic));
  // With nothing to look back on, and with one topic called by its name, that one is meant.
  if (lesson && !said.fromHistory && pillars.length < 2 && (named.length <= 1 || discussed(state).length === 0)) return one(ask, knowledge.lessons.get(named[0] ?? lesson.id) ?? lesson, wanted);
  const beside = discussed(state).filter((topic) => !said.topics.includes(topic));
  const topics = pillars.length > 1 ? [...pillars, 'pillar-interplay', ...named] : said.topics.includes('pillar-interplay') ? [...entries, ...said.topics] : said.topics;
  const lessons = [...new Set([...topics, ...(pillars.length > 1 ? [] : beside.slice(0, 3))])].flatMap((topic) => knowledge.lessons.get(topic) ?? []);
  const only = lessons.length <= 1 ? lessons[0] ?? lesson : undefined;
  if (only) return one(ask, only, wanted);
  if (lessons.length === 0) return { pieces: [{ text: 'We have not talked about anything yet, so there is nothing to sum up. What shall we begin with?' }] };
  const whole = lessons.find((each) => each.id === 'pillar-interplay');
  const lines: Piece[] = lessons.filter((each) => each !== whole).slice(0, wanted).map((each) => {
    const words = meaningOf([...said.stems].join(' '));
    const point = sectionOf(each, 'key-points');
    const sentence = point ? blocksOf(point.text).find((block) => [...meaningOf(block)].some((stem) => words.has(stem))) ?? blocksOf(point.text)[0] : undefined;
    return { text: `- **${each.title.replace(/ \(.*\)$/, '')}:** ${firstSentences(sentenceOf(each)[0]?.text ?? (sentence ?? '').replace(/^- /, ''), 1)}`, lesson: each.id };
  });
  const together = whole ?? (entries.filter((id) => lessons.some((each) => each.id === id)).length > 1 ? knowledge.lessons.get('pillar-interplay') : undefined);
  // What was said about the whole at the beginning is not said again; its key points are.
  const points = blocksOf((together && sectionOf(together, 'key-points')?.text) ?? '').slice(0, 3);
  const relation = together ? [{ text: `**How they relate:**\n\n${points.join('\n')}`, lesson: together.id }] : [];
  return { pieces: [{ text: discussed(state).length > 0 ? 'What we talked about:' : 'In short:' }, { text: lines.map((line) => line.text).join('\n') }, ...lines.map(({ lesson: id }) => ({ text: '', lesson: id! })), ...relation], words: 260, repeats: true };
};

/** One topic, or one thing in it, in so many points or sentences. */
function one(ask: Ask, lesson: Lesson, wanted: number): Plan {
  // "Retry rules in four lines" names the topic, and how it is to be told.
  const topic = meaningOf(`${lesson.id.replaceAll('-', ' ')} ${lesson.title}`);
  const isWhole = [...ask.said.stems].every((stem) => topic.has(stem) || ofForm.has(stem) || /^\d/.test(stem));
  const thing = ask.said.fromHistory || isWhole ? undefined : thingMeant({ ...ask, lesson });
  const points = sectionOf(lesson, 'key-points');
  const isSheet = ofLines.test(ask.said.core) && wanted > 1;
  // "Which formulas should I remember?" may be the very question that is written.
  const very = isSheet ? writtenFor(ask, 120, undefined, verySame) : undefined;
  if (very) return { pieces: [very], words: 160, repeats: true };
  if (isSheet && thing?.now && thing.isParticular) return { pieces: sheetOn(thing, lesson, ask, Math.min(wanted, 6)), words: 200, repeats: true };
  const answer = thing?.now && thing.isParticular ? answerToThing(thing, ask, 80, plain) : undefined;
  // "Retries and jitter" names the topic beside a thing in it, and a definition of the thing sums up neither.
  const term = meaningOf(ask.knowledge.terms.find(thing?.text ?? '', ask.said.topics)?.names.join(' ') ?? '');
  const beside = answer && countWords(answer.text) < few && [...ask.said.stems].some((stem) => topic.has(stem) && !term.has(stem));
  if (answer && !beside) return { pieces: [answer], words: 160, repeats: true };
  // So few words hold the one sentence, and no list.
  const room = wordsWanted(ask.said.core);
  const fitting = room !== undefined && ofLines.test(ask.said.core) ? blocksOf(points?.text ?? '').filter((_, at, all) => countWords(all.slice(0, at + 1).join(' ')) - at - 1 <= room) : [];
  if (points && fitting.length > 1) return { pieces: [pieceOf(lesson, points, fitting.join('\n'))], topics: [lesson.id], words: room! + fitting.length, repeats: true };
  if (room !== undefined && room < listed) return { pieces: sentenceOf(lesson).map((piece) => ({ ...piece, text: inWords(piece.text, room) })), topics: [lesson.id], words: room, repeats: true };
  if (sentencesWanted(ask.said.core) === 1) return { pieces: sentenceOf(lesson), topics: [lesson.id], words: 120, repeats: true };
  return { pieces: points ? [pieceOf(lesson, points, blocksOf(points.text).slice(0, wanted).join('\n'))] : sentenceOf(lesson), ...(ask.said.fromHistory ? {} : { topics: [lesson.id] }), words: 160, repeats: true };
}

/** So near a question is the same. */
const verySame = 2.3;

/** A form that is made of lines. */
const ofLines = /\b(?:bullets?|points|list|checklist|lines|facts|things|takeaways|cheat ?sheet|sheet|rules|remember|poster|wall|fridge|essentials|basics)\b/i;
/** Words of a definition that is no summary by itself, and of what holds no list. */
const few = 40;
const listed = 60;

/** A line for each term that is named, what answers that were written about the thing say first, and the key points, those first that speak of it. */
function sheetOn({ stems, text }: Thing, lesson: Lesson, { said, knowledge }: Ask, wanted: number): readonly Piece[] {
  const heads = new Set([...stems].map(headOf));
  const about = (of: string): number => shareOf(heads, headsOf(of));
  const topics = unique([lesson.id, ...said.topics]).slice(0, 3);
  const terms = knowledge.terms.all(text, topics).filter((term) => topics.includes(term.lesson)).map((term): Piece => ({ ...pieceOfTerm(term), text: `- ${firstSentences(pieceOfTerm(term).text, 2)}` }));
  const written = knowledge.units.near(text).filter(({ unit, score }) => unit.kind === 'questions' && score >= nearby && topics.includes(unit.lesson.id) && about(unit.heading ?? '') >= 0.5).flatMap(({ unit }): readonly Piece[] => {
    const line = sentences(unit.text.replace(/^(?:Yes|No|Not always|Only partly)[.,:] ?/, ''))[0] ?? '';
    return countWords(line) < 6 || countWords(line) > 40 || /^(?:[|`~]|It\b|They\b|This\b|That\b|These\b|Then\b|Because\b)|[:?]\W*$/.test(line) ? [] : [{ text: `- ${line[0]!.toUpperCase()}${line.slice(1)}`, lesson: unit.lesson.id, section: unit.section }];
  });
  const key = topics.flatMap((id) => blocksOf(sectionOf(knowledge.lessons.get(id)!, 'key-points')?.text ?? '').map((line): Piece => ({ text: line, lesson: id })));
  const speaking = key.filter((line) => about(line.text) > 0).toSorted((a, b) => about(b.text) - about(a.text));
  const lines: Piece[] = [];
  for (const line of [...terms.slice(0, 3), ...speaking.slice(0, 4), ...(terms.length + speaking.length < enough ? written.slice(0, 3) : []), ...key.filter(({ lesson: id }) => id === lesson.id)]) {
    if (lines.length < wanted && !lines.some((other) => shareOf(meaningOf(line.text), meaningOf(other.text)) > 0.6)) lines.push(line);
  }
  return [{ text: lines.map((line) => line.text).join('\n'), lesson: lesson.id }, ...lines.flatMap(({ lesson: id, section }) => (section === undefined ? [] : [{ text: '', lesson: id!, section }]))];
}

/** So many lines about the very thing need no more. */
const enough = 3;

/** So near an answer is about the same thing. */
const nearby = 1.1;

const ofForm = meaningOf('possible shortest dense must people five six three four flashcard flashcards flash rules rule basics essentials essence gist points key facts checklist max most lines line bullets bullet sentences sentence words short shortly brief summary summarize summarise recap sum tl dr tldr card index sticky note post napkin page sheet cheat fit fits everything whole remember takeaways takeaway print printed printable wall poster slack paste wiki standup meeting slide slides team colleagues email mail protection overview intro introduction topic concept idea');

const atMost = /\b(?:at (?:the )?most|max\w*|up to|no more than)\b/i;
const eachOne = /\b(?:for|per|to|on) (?:each|every)\b|\bper (?:question|topic|answer)\b|\beach\W*$/i;

/** How many lines are asked for. "One sticky note" counts no lines. */
const wantedIn = (core: string): number => countIn(core) ?? 7;

function countIn(core: string): number | undefined {
  const said = /\b(\d|one|two|three|four|five|six|a single) (?:\w+ )?(?:lines?|sentences?|bullets?|points?|things|items|takeaways|rules)\b/i.exec(core)?.[1]?.toLowerCase();
  return said === undefined || eachOne.test(core) ? undefined : numbers[said] ?? Number(said);
}

const numbers: Readonly<Record<string, number>> = { one: 1, 'a single': 1, two: 2, three: 3, four: 4, five: 5, six: 6 };
