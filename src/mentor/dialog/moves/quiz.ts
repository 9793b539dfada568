// "Quiz me": one question, or as many as are asked for; the answer comes when the learner has tried.
import { open } from '../question-back';
import type { Build } from '../plan';

export const quiz: Build = ({ said, lesson, topic, state, knowledge }) => {
  const one = lesson ?? knowledge.lessons.get('fault-tolerance') ?? [...knowledge.lessons.values()][0];
  if (!one) return { pieces: [] };
  const questions = open(one, state).slice(0, several.test(said.core) ? 3 : 1);
  const many = questions.length > 1;
  if (questions.length === 0) return { pieces: [{ text: `You have had all my questions on ${knowledge.nameOf(one.id)}. Shall we take another topic?`, lesson: one.id }], suggestions: ['What should I learn next?'] };
  return {
    pieces: [
      ...questions.map(({ heading, section }, at) => ({ text: `**Question${many ? ` ${at + 1}` : ''}.** ${heading}`, lesson: one.id, section })),
      { text: `Take your time and answer ${many ? 'each ' : ''}in a sentence; then I show the explained answer${many ? 's' : ''}. "I don't know" is fine as well.` },
    ],
    ...(topic === undefined ? { topics: [one.id] } : {}),
    suggestions: ['Show the answer', 'Another question'],
    words: 160,
    repeats: true,
  };
};

/** More than one is asked for; three are enough for one turn. */
const several = /\b(?:a few|some|several|a couple of|two|three|four|five|[2-9]|10|ten) (?:\w+ ){0,2}questions\b|\bquestions on\b/i;
