// "How do they hang together?": what one does to the other, in both directions; never two definitions side by side.
import { topicNamed, type Lesson } from '../../lessons';
import { leadOf, writtenAnswer } from '../lead';
import { fresh, mentions, namedIn, pieceOf, sectionOf, sectionsOf, sentenceOf } from '../lesson-parts';
import { withLesson, type Ask, type Plan } from '../plan';
import { discussed, keyOf, type Piece } from '../state';
import { capital, countWords, fit } from '../text';
import { entries } from '../understand/named-topics';
import { meaningOf } from '../understand/words';
import { pieceOfUnit, unitsAbout } from '../units';
import { explainHow } from './explain-how';

export const relate = withLesson((asked) => {
  const ask = fromNamed(asked);
  const { lesson, said, state, knowledge } = ask;
  if (lesson.id === 'pillar-interplay') return pillars(ask);
  // One of the pillars is related to another pillar, not to the lesson on all of them.
  const others = [...said.topics, ...(entries.includes(lesson.id) ? discussed(state).filter((topic) => entries.includes(topic)) : [])].filter((topic) => topic !== lesson.id && topic !== 'pillar-interplay' && knowledge.lessons.has(topic));
  const called = namedIn(ask);
  const other = knowledge.lessons.get(others.find((topic) => called.includes(topic)) ?? others[0] ?? '');
  if (!other) return explainHow(ask);
  const written = together(lesson, other) ?? together(other, lesson) ?? pillarPair(ask, other.id) ?? writtenOnBoth(ask, other);
  // Where the first of the two is new to the learner, what it is belongs to the answer.
  const isNew = !discussed(state).includes(lesson.id) && discussed(state).includes(other.id);
  const opening = isNew ? sentenceOf(lesson) : [];
  if (written) return { pieces: [...opening, written], words: 220, explains: true };
  // "How do queues help with spikes?" names one topic; the other is only what it is good for.
  if (!called.includes(other.id) && !discussed(state).includes(other.id)) return explainHow(ask);
  const compared = [lesson, other].flatMap((one) => sectionsOf(one, 'compared-with').filter((section) => mentions(section.name, one === lesson ? other : lesson)).map((section) => pieceOf(one, section)));
  const found = [...direction(lesson, other, ask), ...direction(other, lesson, ask), ...compared.slice(0, 1)];
  if (found.length > 0) return { pieces: [...opening, ...found], words: 270, explains: true };
  const lead = leadOf(ask);
  return { pieces: lead.sure ? [...lead.pieces, ...lead.more] : unwritten(lesson, other, ask), words: 260, explains: true };
});

/** A topic that is called by its name comes before one that only sounds like it. */
function fromNamed(ask: Ask & { readonly lesson: Lesson; readonly topic: string }): Ask & { readonly lesson: Lesson; readonly topic: string } {
  const called = namedIn(ask);
  const topic = ask.said.fromHistory || ask.topic === 'pillar-interplay' || called.includes(ask.topic) ? undefined : ask.said.topics.find((each) => called.includes(each));
  const lesson = topic === undefined ? undefined : ask.knowledge.lessons.get(topic);
  return lesson ? { ...ask, lesson, topic: lesson.id } : ask;
}

/** Two topics that no lesson connects: what each of them brings about, and the topics in which they meet. */
function unwritten(one: Lesson, two: Lesson, { knowledge }: Ask): readonly Piece[] {
  const name = (lesson: Lesson): string => knowledge.nameOf(lesson.id);
  const nearTo = (lesson: Lesson): readonly string[] => [...lesson.related, ...lesson.prerequisites];
  const meet = nearTo(one).filter((id) => nearTo(two).includes(id) && id !== one.id && id !== two.id).slice(0, 2).flatMap((id) => knowledge.lessons.get(id) ?? []);
  const line = (lesson: Lesson): string => `- **${capital(name(lesson))}:** ${sentenceOf(lesson)[0]?.text ?? ''}`;
  return [
    { text: `My lessons draw no direct line between ${name(one)} and ${name(two)}${meet.length > 0 ? `; they meet in ${meet.map(name).join(' and ')}` : ', and I would rather not make one up'}.` },
    { text: [one, two, ...meet].map(line).join('\n'), lesson: one.id },
    ...[two, ...meet].map(({ id }) => ({ text: '', lesson: id })),
  ];
}

/** What a lesson has written about the two of them together. */
function together(from: Lesson, to: Lesson): Piece | undefined {
  const section = sectionsOf(from, 'together-with').find(({ name }) => topicNamed(name) === to.id);
  return section && pieceOf(from, section);
}

/** A written answer that speaks of the other one too; one about the first alone is no relation. */
function writtenOnBoth(ask: Ask, other: Lesson): Piece | undefined {
  const written = writtenAnswer(ask);
  return written && mentions(written.text, written.lesson === other.id ? ask.lesson! : other) ? written : undefined;
}

/** What one lesson says about the other, with both names in front. */
function direction(from: Lesson, to: Lesson, { knowledge, state }: Ask): readonly Piece[] {
  const [best, second] = unitsAbout(knowledge.units.of(from.id), to, state);
  if (!best) return [];
  const piece = pieceOfUnit(best, true);
  const text = countWords(piece.text) > 120 ? fit(piece.text, 110) : piece.text;
  const label = `**${capital(knowledge.nameOf(from.id))} → ${knowledge.nameOf(to.id)}:** `;
  return text === '' ? [] : [{ ...piece, text: label + text }, ...(second && countWords(text) < 35 ? [pieceOfUnit(second, true)] : [])];
}

/** Two of the three pillars have their pair in the lesson on all three. */
function pillarPair({ lesson, knowledge }: Ask, other: string): Piece | undefined {
  const home = knowledge.lessons.get('pillar-interplay');
  const how = home && sectionOf(home, 'how-it-works');
  const pair = how && lesson && [lesson.id, other].every((id) => entries.includes(id)) ? how.parts.find((part) => namesAll(part.heading, [lesson.id, other])) : undefined;
  return pair && pieceOf(home!, how!, fit(pair.text, 150));
}

const namesAll = (heading: string, ids: readonly string[]): boolean => {
  const words = meaningOf(heading);
  return ids.every((id) => [...meaningOf(id.replaceAll('-', ' '))].every((stem) => words.has(stem)));
};

/** The pairs of scalability, fault tolerance and security: the pair that was named, or all three; then what was not told yet. */
function pillars(ask: Ask & { readonly lesson: Lesson }): Plan {
  const { lesson, said, state } = ask;
  const how = sectionOf(lesson, 'how-it-works');
  const named = entries.filter((topic) => [...meaningOf(topic.replaceAll('-', ' '))].every((stem) => said.stems.has(stem)));
  const pairs = how?.parts ?? [];
  const wanted = named.length === 2 ? pairs.filter((part) => namesAll(part.heading, named)) : pairs;
  const told = how !== undefined && state.used.has(keyOf(lesson.id, how.id));
  const room = wanted.length === 1 ? 150 : 75;
  const text = (wanted.length > 0 ? wanted : pairs).map((part) => `**${part.heading}.** ${fit(part.text, room)}`).join('\n\n');
  const [story] = fresh(lesson, 'example', ask);
  const table = sectionsOf(lesson, 'compared-with')[0];
  const atWork = story ? [pieceOf(lesson, story, `**${story.name}.** ${story.text}`)] : [];
  // Asked once more, the relation is shown at work and on one page, not stated again.
  const pieces = told && wanted.length !== 1
    ? [...(table ? [pieceOf(lesson, table)] : []), ...atWork, ...sentenceOf(lesson)]
    : [...(wanted.length === 1 ? [] : sentenceOf(lesson)), ...(how ? [pieceOf(lesson, how, text)] : []), ...(wanted.length === 1 ? atWork : [])];
  return { pieces, words: 300, explains: true };
}
