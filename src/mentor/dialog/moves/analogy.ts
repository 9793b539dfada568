// "A picture for it?": an analogy with its parts and where it breaks; never one the learner does not want or has seen.
import { fresh, pictureText, pieceOf } from '../lesson-parts';
import { withLesson } from '../plan';
import { withoutRefused } from '../refused';
import { shareOf } from '../state';
import { pictureOfTheirs } from '../their-world';
import { meaningOf } from '../understand/words';

export const analogy = withLesson((ask) => {
  const { lesson, said, knowledge } = ask;
  const wanted = said.picture?.section ?? pictureOfTheirs(ask);
  const [next, later] = withoutRefused(fresh(lesson, 'analogy', ask), said.core).toSorted((a, b) => Number(b === wanted) - Number(a === wanted));
  const world = /\b(?:picture|analogy|metaphor|image|comparison|one)s? (?:from|with|about|using|involving|set (?:in|on)) (?:an? |the )?([\w -]{3,30}?)(?: in it)?(?: please)?\W*$/i.exec(said.core)?.[1];
  const misses = next !== undefined && world !== undefined && shareOf(meaningOf(world), meaningOf(next.text + next.name)) === 0 && meaningOf(world).size > 0 && !said.topics.some((topic) => shareOf(meaningOf(world), meaningOf(topic.replaceAll('-', ' '))) > 0);
  const elsewhere = misses ? [{ text: `I have none with ${world} in it, so one from elsewhere.` }] : [];
  if (next) return { pieces: [...elsewhere, pieceOf(lesson, next, pictureText(next))], suggestions: later ? ['Another picture?'] : [], words: 260, repeats: true, asks: true };
  const none = `I have no other picture for ${knowledge.nameOf(lesson.id)}`;
  for (const id of lesson.related) {
    const neighbour = knowledge.lessons.get(id);
    const [picture] = neighbour ? fresh(neighbour, 'analogy', ask) : [];
    if (neighbour && picture) return { pieces: [{ text: `${none}, but one for ${knowledge.nameOf(id)}, which is next to it:`, lesson: lesson.id }, pieceOf(neighbour, picture, pictureText(picture))], words: 260, repeats: true };
  }
  return { pieces: [{ text: `${none}. Shall I give you an example instead?`, lesson: lesson.id }], suggestions: ['Can you give me an example?'] };
});
