// A symptom or half a question: the best guess first, then one question back, with things to choose from.
import { leadOf } from '../lead';
import { sentenceOf } from '../lesson-parts';
import type { Build } from '../plan';
import { fit } from '../text';

/** Words of the best guess; the question behind it is what helps. */
const guess = 110;

export const clarifyVague: Build = (ask) => {
  const { lesson, topic, said, knowledge } = ask;
  if (!lesson || topic === undefined) {
    return {
      pieces: [{ text: 'No worry, we find it together. What is it closest to: more load than before, a part that fails, or someone who should not get in? One sentence on what you see is enough.' }],
      suggestions: ['It gets slow under load', 'A service fails and takes others along', 'I want to make it secure'],
    };
  }
  const others = said.topics.slice(1, 3).filter((each) => each !== topic).map((each) => knowledge.nameOf(each));
  const lead = leadOf(ask);
  return {
    pieces: [
      { text: `This sounds like ${knowledge.nameOf(topic)}${others.length > 0 ? `, or perhaps ${others.join(' or ')}` : ''}.`, lesson: lesson.id },
      ...(lead.pieces.length > 0 ? lead.pieces.map((piece) => ({ ...piece, text: fit(piece.text, guess) })) : sentenceOf(lesson)),
      { text: 'When does it happen: under load, after a deployment, or when something else is down?' },
    ],
    suggestions: ['Only under load', 'After a deployment', 'When another service is down'],
    words: 200,
    explains: true,
  };
};
