// "A picture for it?": an analogy with its parts and where it breaks; never one the learner does not want or has seen.
import { fresh, pictureText, pieceOf } from '../lesson-parts';
import { withLesson } from '../plan';
import { withoutRefused } from '../refused';
import { pictureOfTheirs } from '../their-world';

export const analogy = withLesson((ask) => {
  const { lesson, said, knowledge } = ask;
  const wanted = said.picture?.section ?? pictureOfTheirs(ask);
  const [next, later] = withoutRefused(fresh(lesson, 'analogy', ask), said.core).toSorted((a, b) => Number(b === wanted) - Number(a === wanted));
  if (next) return { pieces: [pieceOf(lesson, next, pictureText(next))], suggestions: later ? ['Another picture?'] : [], words: 260, repeats: true, asks: true };
  const none = `I have no other picture for ${knowledge.nameOf(lesson.id)}`;
  for (const id of lesson.related) {
    const neighbour = knowledge.lessons.get(id);
    const [picture] = neighbour ? fresh(neighbour, 'analogy', ask) : [];
    if (neighbour && picture) return { pieces: [{ text: `${none}, but one for ${knowledge.nameOf(id)}, which is next to it:`, lesson: lesson.id }, pieceOf(neighbour, picture, pictureText(picture))], words: 260, repeats: true };
  }
  return { pieces: [{ text: `${none}. Shall I give you an example instead?`, lesson: lesson.id }], suggestions: ['Can you give me an example?'] };
});
