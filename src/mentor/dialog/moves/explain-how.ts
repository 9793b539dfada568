// "How does it work, why does it fail?": the mechanism; where the question is about one side of it, that side first. "How do I
// prevent it?" wants the measures, and a question between two topics what each says about the other.
import { answering, askBack, between, fromPassages, isParticular, sectionOf, sentenceOf, shortened } from '../lesson-parts';
import { withLesson } from '../plan';

export const explainHow = withLesson((ask) => {
  const { lesson, state, said, knowledge } = ask;
  const found = answering(lesson, ask, ['how-it-works', 'what-if', 'best-practice', 'compared-with', 'key-points']);
  const particular = isParticular(found);
  const measures = /\b(?:prevent\w*|protect\w*|ensur\w*|avoid\w*|defend\w*|against|mitigat\w*|safeguard\w*|make sure|keep .{1,40} (?:safe|secure|running))\b/i.test(said.core);
  const body = (measures && sectionOf(lesson, 'best-practice')) || sectionOf(lesson, 'how-it-works');
  const second = knowledge.lessons.get(said.topics[1] ?? '');
  const beside = second && second.id !== lesson.id && !said.fromHistory ? [...between(second, lesson, knowledge).slice(0, 2).map((passage) => ({ from: second, passage })), ...between(lesson, second, knowledge).slice(0, 1).map((passage) => ({ from: lesson, passage }))] : [];
  return {
    pieces: [
      ...(particular ? fromPassages(lesson, found, 2) : sentenceOf(lesson)),
      ...beside.flatMap(({ from, passage }) => fromPassages(from, [{ passage }], 1)),
      ...(particular ? sentenceOf(lesson) : []),
      ...(body ? [shortened(lesson, body, particular || beside.length > 0 ? 110 : 210)] : []),
      ...askBack(lesson, state),
    ],
    words: 280,
    explains: true,
  };
});
