// "What is it?": one sentence, and what follows from it. A term that is only a part of the topic is answered by the passage about it.
import { answering, askBack, fromPassages, isParticular, sectionOf, sentenceOf, shortened } from '../lesson-parts';
import { withLesson } from '../plan';

export const define = withLesson((ask) => {
  const { lesson, state } = ask;
  const about = answering(lesson, ask, ['how-it-works', 'compared-with', 'key-points', 'best-practice']);
  const points = sectionOf(lesson, 'key-points');
  const sentence = sentenceOf(lesson);
  const particular = isParticular(about) && ask.topic === lesson.id;
  return {
    pieces: [
      ...(particular ? [...fromPassages(lesson, about, 2), ...sentence] : sentence),
      ...(points ? [shortened(lesson, points, particular ? 40 : 90)] : []),
      ...askBack(lesson, state),
    ],
    words: 190,
    explains: true,
  };
});
