// "Thank you": short and warm, what it was about, and one thing to do next; no lecture.
import type { Build } from '../plan';
import { discussed } from '../state';
import { capital } from '../text';

export const thanks: Build = ({ state, knowledge }) => {
  const [topic] = discussed(state);
  const times = state.turns.filter((turn) => turn.move === 'thanks').length;
  const about = topic === undefined ? '' : ` ${capital(knowledge.nameOf(topic))} ${times === 0 ? 'is a good thing to have clear' : 'will come up again'}.`;
  const openings = ['You are welcome, glad it helped!', 'Glad to hear it, you are welcome.', 'With pleasure. Good luck with it!'];
  const offers = ['Two quiz questions to see what has stayed, or on to the next topic?', 'A quick quiz, or a look at your own code next?', 'Come back whenever a question turns up.'];
  return {
    pieces: [{ text: `${openings[times % openings.length]}${times < 2 ? about : ''} ${offers[times % offers.length]}` }],
    suggestions: ['Quiz me', 'What should I learn next?'],
  };
};
