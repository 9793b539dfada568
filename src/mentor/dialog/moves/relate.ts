// "How do they hang together?": what one does to the other, in both directions; never two definitions side by side.
import type { Lesson } from '../../lessons';
import { between, fresh, mentions, pieceOf, sectionOf, sectionsOf, sentenceOf, stemsOf } from '../lesson-parts';
import { withLesson, type Ask, type Plan } from '../plan';
import { keyOf, type Piece } from '../state';
import { fit } from '../text';

export const relate = withLesson((ask) => {
  const { lesson, said, knowledge } = ask;
  if (lesson.id === 'pillar-interplay') return pillars(ask);
  const other = knowledge.lessons.get(said.topics.find((topic) => topic !== lesson.id && knowledge.lessons.has(topic)) ?? lesson.related.find((id) => knowledge.lessons.has(id)) ?? '');
  if (!other) return { pieces: sentenceOf(lesson) };
  const pieces = [...direction(lesson, other, ask), ...direction(other, lesson, ask)];
  const compared = [lesson, other].flatMap((one) => sectionsOf(one, 'compared-with').filter((section) => mentions(section.name, one === lesson ? other : lesson)).map((section) => pieceOf(one, section)));
  const found = [...pieces, ...compared];
  const name = (one: Lesson): string => knowledge.nameOf(one.id);
  return {
    pieces: found.length > 0 ? found : [{ text: `The lessons do not connect ${name(lesson)} and ${name(other)} directly. What each of them does:` }, ...sentenceOf(lesson), ...sentenceOf(other)],
    words: 260,
    explains: true,
  };
});

/** What one lesson says about the other, with a name in front. */
function direction(from: Lesson, to: Lesson, { knowledge }: Ask): readonly Piece[] {
  const name = capital(knowledge.nameOf(from.id));
  return between(from, to, knowledge).slice(0, 2).map(({ text }, index) => ({ text: (index === 0 ? `**${name} → ${knowledge.nameOf(to.id)}:** ` : '') + text.replace(/^(?:[-*]|\d+\.) /, ''), lesson: from.id }));
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** The pairs of scalability, fault tolerance and security: the pair that was named, or all three; then what was not told yet. */
function pillars(ask: Ask & { readonly lesson: Lesson }): Plan {
  const { lesson, said, state } = ask;
  const how = sectionOf(lesson, 'how-it-works');
  const named = ['scalability', 'fault-tolerance', 'security'].filter((topic) => [...stemsOf(topic.replaceAll('-', ' '))].every((stem) => said.stems.has(stem)));
  const pairs = how?.parts ?? [];
  const wanted = named.length === 2 ? pairs.filter((part) => named.every((topic) => [...stemsOf(topic.replaceAll('-', ' '))].every((stem) => stemsOf(part.heading).has(stem)))) : pairs;
  const told = how !== undefined && state.used.has(keyOf(lesson.id, how.id));
  const room = wanted.length === 1 ? 150 : 75;
  const text = (wanted.length > 0 ? wanted : pairs).map((part) => `**${part.heading}.** ${fit(part.text, room)}`).join('\n\n');
  const [story] = fresh(lesson, 'example', ask);
  const table = sectionsOf(lesson, 'compared-with')[0];
  const atWork = story ? [pieceOf(lesson, story, `**${story.name}.** ${story.text}`)] : [];
  // Asked once more, the relation is shown at work and on one page, not stated again.
  const pieces = told && wanted.length !== 1
    ? [...(table ? [pieceOf(lesson, table)] : []), ...atWork, ...sentenceOf(lesson)]
    : [...(wanted.length === 1 ? [] : sentenceOf(lesson)), ...(how ? [pieceOf(lesson, how, text)] : []), ...atWork];
  return { pieces, words: 300, explains: true };
}
