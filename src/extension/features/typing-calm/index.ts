// Tells the server when the cursor has left the line being typed, so that what it held back may appear.
import type { Feature } from '../../services';

export const typingCalm: Feature = {
  name: 'typing-calm',
  register: ({ analysis, typedLine }) => typedLine.onDidChange(({ uri, left }) => left && analysis.settled(uri)),
};
