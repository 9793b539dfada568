// "Quiz me": one question; its answer comes when the learner has tried.
import { open } from '../question-back';
import type { Build } from '../plan';

export const quiz: Build = ({ lesson, topic, state, knowledge }) => {
  const one = lesson ?? knowledge.lessons.get('fault-tolerance') ?? [...knowledge.lessons.values()][0];
  const question = one && open(one, state)[0];
  if (!one) return { pieces: [] };
  if (!question) return { pieces: [{ text: `You have had all my questions on ${knowledge.nameOf(one.id)}. Shall we take another topic?`, lesson: one.id }], suggestions: ['What should I learn next?'] };
  return {
    pieces: [{ text: `**Question.** ${question.heading}`, lesson: one.id, section: question.section }, { text: 'Take your time and answer in a sentence; then I show the explained answer. "I don\'t know" is fine as well.' }],
    ...(topic === undefined ? { topics: [one.id] } : {}),
    suggestions: ['Show the answer', 'Another question'],
    words: 120,
    repeats: true,
  };
};
