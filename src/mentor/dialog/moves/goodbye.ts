// "Bye": a very short close, and nothing new.
import type { Build } from '../plan';

export const goodbye: Build = () => ({ pieces: [{ text: 'See you, and good luck with your system! We can continue here whenever you are back.' }], suggestions: ['What should I learn next?'] });
