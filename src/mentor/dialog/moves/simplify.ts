// "Simpler, please": other words, not the same ones shorter. A thing that the lesson has everyday words for gets these; the topic as such
// first its everyday words, then the shortest, then a picture, and in the end one line.
import { slug, type Lesson } from '../../lessons';
import { fresh, pictureText, pieceOf, sectionOf, sentenceOf } from '../lesson-parts';
import { blocksOf } from '../passages';
import { withLesson, type Ask } from '../plan';
import { keyOf, shareOf, unsaid, type Piece } from '../state';
import { pieceOfTerm } from '../term-index';
import { firstSentences } from '../text';
import { thingMeant, type Thing } from '../thing';
import { answerToThing, writtenFor } from '../thing-answer';
import { sentencesWanted } from '../understand/length-asked';
import { unique } from '../understand/named-topics';
import { inTheirWorld, listenerIn, pictureOfTheirs, withoutListener } from '../their-world';
import { meaningOf } from '../understand/words';
import { pieceOfUnit } from '../units';

export const simplify = withLesson((ask) => {
  const { lesson, state, said, knowledge } = ask;
  const asksPicture = /\b(?:analogy|picture|metaphor|image)\b/i.test(said.core);
  const [picture] = fresh(lesson, 'analogy', ask);
  const suggestions = picture ? ['Is there a picture for that?'] : ['Can you give me an example?'];
  const listener = listenerIn(said.clauses.text);
  // Who listens is no part of what is asked.
  const thing = thingMeant({ ...ask, said: { ...said, core: (listener === undefined ? said.core : withoutListener(said.core)).replace(unwanted, '') } });
  const elsewhere = listener === undefined || /^(?:your|the) (?:board|management|sales|marketing|press|public|customers?|investors?|jury|committee|newsletter|readers?|audience|ceo|cfo)\b/i.test(listener) ? [] : [{ text: 'I have no picture from that line of work, so one from everyday life:' }];
  const brief = sentencesWanted(said.core) !== undefined;
  const world = asksPicture ? undefined : inTheirWorld(ask, thing);
  if (world) return { pieces: [world.there, ...inTheSystem(world.there, ask, thing), ...(brief ? [] : [{ text: `**Where the picture breaks:** ${world.limit}` }])], suggestions, words: 200, repeats: true };
  const theirs = world ? undefined : pictureOfTheirs(ask, thing);
  if (theirs) return { pieces: [pieceOf(lesson, theirs, pictureText(theirs))], suggestions, words: 240, repeats: true };
  const part = thing && !asksPicture ? inEverydayWords(thing, ask) : undefined;
  if (part) return { pieces: [...elsewhere, part, ...inTheSystem(part, ask, thing)], topics: unique([part.lesson!, ...said.topics]), suggestions, words: 200, repeats: true, asks: true };
  const unused = (of: Lesson): Piece | undefined => versions(of).find((version) => !state.used.has(keyOf(of.id, version.section!)));
  const [named] = thing?.isParticular ? [knowledge.terms.find(thing.text, said.topics)] : [];
  if (sentencesWanted(said.core) === 1) return { pieces: named ? [{ ...pieceOfTerm(named), text: firstSentences(pieceOfTerm(named).text, 1) }] : sentenceOf(lesson), suggestions, words: 80, repeats: true };
  const asChild = childlike.test(said.core) && !(thing?.isParticular && knowledge.terms.find(thing.text, said.topics));
  const told = (listener !== undefined || asChild) && !asksPicture ? unused(lesson) : undefined;
  if (told && !brief) return { pieces: [...elsewhere, told, ...inTheSystem(told, ask, thing)], suggestions, words: 200, repeats: true, asks: true };
  const answer = thing?.now && !asksPicture ? writtenFor(ask, 150, inSimpleWords) ?? answerToThing(thing, ask, 90) : undefined;
  if (answer) {
    // The whole topic in everyday words says nothing of a thing that does not come up in them.
    const version = unused(knowledge.lessons.get(answer.lesson!)!);
    const whole = version && shareOf(thing!.stems, meaningOf(version.text)) > 0 ? version : undefined;
    return { pieces: [answer, ...(whole ? [{ ...whole, text: `The whole topic in everyday words: ${whole.text}` }] : [])], topics: unique([answer.lesson!, ...said.topics]), suggestions, words: 200, repeats: true, asks: answer.lesson === lesson.id };
  }
  const left = unused(lesson);
  const words = left ? [left] : [];
  const drawn = picture && (asksPicture || !left) ? [pieceOf(lesson, picture, pictureText(picture))] : [];
  const points = sectionOf(lesson, 'key-points');
  const line = points && blocksOf(points.text)[0]?.replace(/^[-*] /, '');
  const pieces = asksPicture ? [...drawn, ...words] : [...words, ...words.flatMap((piece) => inTheSystem(piece, ask, undefined)), ...drawn];
  return {
    pieces: pieces.length > 0 ? pieces : [{ text: `I have no simpler words left for this than these: ${line ?? ''}`.trim(), lesson: lesson.id }],
    suggestions,
    words: 200,
    repeats: true,
    asks: true,
  };
});

/** Everyday words that stay in their picture leave open what it is in a system: one sentence says so, unless it was said already. */
function inTheSystem({ text }: Piece, { lesson, knowledge, said, state }: Ask & { readonly lesson: Lesson }, thing: Thing | undefined): readonly Piece[] {
  const term = thing?.isParticular ? knowledge.terms.find(thing.text, said.topics) : undefined;
  const [meant] = term ? [pieceOfTerm(term)] : thing?.isParticular ? [] : sentenceOf(lesson);
  const stays = [...meaningOf(text)].filter((stem) => knowledge.isOfTheTrade(stem)).length < ofTheTrade;
  return meant && stays && unsaid(meant.text, state) !== '' ? [{ ...meant, text: `**In a system:** ${firstSentences(meant.text.replace(/^\*\*[^*]+\*\*(?: \([^)]*\))?: /, ''), 1)}` }] : [];
}

/** So many words of the trade say what they are about. */
const ofTheTrade = 8;

/** "And no castles please" is no thing to be explained. */
const unwanted = /,? (?:and |but )?no (?:[\w-]+ )?[\w-]+s(?: please)?\W*$/i;

/** Whoever says so wants no term of the trade, whatever else is named. */
const childlike = /\b(?:bab(?:y|ies)|toddlers?|eli ?5|like i(?:'?m| am) (?:five|six|[4-9])|(?:five|six|seven|[4-9])[- ]years?[- ]old|kid(?:s|dy)?(?:'s)? (?:language|words|terms|talk))\b/i;

const inSimpleWords = /\b(?:simple|plain|everyday|easy) (?:words|terms)\b|\bpicture for\b/i;

/** What is said of the topic as a whole. */
const general: ReadonlySet<string> = new Set(['Everyday words', 'Shorter still']);

function versions(lesson: Lesson): readonly Piece[] {
  const section = sectionOf(lesson, 'in-simpler-words');
  if (!section) return [];
  return section.parts.length > 0 ? section.parts.filter(({ heading }) => general.has(heading)).map((part) => ({ text: part.text, lesson: lesson.id, section: `${section.id}/${slug(part.heading)}` })) : [{ text: section.text, lesson: lesson.id, section: section.id }];
}

/** The part of the lessons talked about that is headed with the thing, unless it was told. */
function inEverydayWords(thing: Thing, { lesson, said, state, knowledge }: Ask & { readonly lesson: Lesson }): Piece | undefined {
  const lessons = new Set([lesson.id, ...said.topics]);
  const names = new Set([...thing.stems, ...meaningOf(knowledge.terms.find(thing.text, said.topics)?.names.join(' ') ?? '')]);
  const fits = knowledge.units.near(thing.text).find(({ unit }) => unit.kind === 'in-simpler-words' && unit.heading !== undefined && !general.has(unit.heading) && lessons.has(unit.lesson.id) && !state.used.has(keyOf(unit.lesson.id, unit.section)) && isNamed(unit.heading, names, unit.lesson));
  return fits && pieceOfUnit(fits.unit, false);
}

/** Whether a heading, or one of two things in it, is named. "Sagas and the outbox" is the whole topic and not its outbox. */
function isNamed(heading: string, names: ReadonlySet<string>, lesson: Lesson): boolean {
  const ofTopic = meaningOf(`${lesson.id.replaceAll('-', ' ')} ${lesson.title}`);
  return heading.split(/,|\band\b|\bagainst\b/).some((part) => {
    const all = [...meaningOf(part)];
    const own = all.filter((stem) => !ofTopic.has(stem));
    if (own.length > 0) return own.filter((stem) => names.has(stem)).length * 3 >= own.length * 2;
    return all.length > 0 && all.every((stem) => names.has(stem)) && [...names].every((stem) => !ofTopic.has(stem) || all.includes(stem));
  });
}
