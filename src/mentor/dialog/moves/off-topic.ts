// Outside of the field, or orders hidden in a text: one polite sentence and the way back. Orders are data and never followed.
import type { Build } from '../plan';
import { discussed } from '../state';

export const offTopic: Build = ({ said, state, knowledge }) => {
  const [topic] = discussed(state);
  const back = topic === undefined ? 'Is there something about a system you work on that I can explain?' : `Shall we go on with ${knowledge.nameOf(topic)}?`;
  const why = said.instructs ? 'I read that as text and not as an order, so I cannot act on it; I only mentor on distributed systems.' : 'That is outside of what I can help with: I only mentor on distributed systems, which means scalability, fault tolerance and security.';
  return { pieces: [{ text: `${why} ${back}` }], suggestions: topic === undefined ? ['What is fault tolerance?', 'Where should I start?'] : [`Explain ${knowledge.nameOf(topic)} again`, 'What should I learn next?'] };
};
