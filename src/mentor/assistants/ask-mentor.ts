// A question in plain words, answered as in the panel: from the lessons, and from the project where there is one.
import { withoutInnerLinks } from '../lessons/lesson-markdown';
import type { Tool } from './tool';

export const askMentor: Tool = {
  name: 'ask_mentor',
  title: 'Ask the mentor',
  description: 'Answers a question about scalability, fault tolerance or security of distributed systems in at most 350 words, from checked lessons and from the findings and the map of the project. Deterministic; names the lessons it was taken from.',
  input: {
    question: { type: 'text', description: 'The question in plain words.', required: true },
    history: { type: 'texts', description: 'What was asked before in this conversation, oldest first, so that "that" and "it" are understood.' },
  },
  async answer({ question, history = [] }, { mentor, code }) {
    const { answer, sources, suggestions } = await mentor.ask(history as readonly string[], String(question), await code());
    const read = sources.length > 0 ? [`Lessons: ${sources.map((id) => `\`${id}\``).join(', ')} (get_lesson)`] : [];
    const next = suggestions.length > 0 ? [`Could be asked next: ${suggestions.slice(0, 3).join(' | ')}`] : [];
    return { text: [withoutInnerLinks(answer), ...read, ...next].join('\n\n') };
  },
};
