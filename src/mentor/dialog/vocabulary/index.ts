// The words of all topics by id.
import { abroad } from './abroad';
import { faultTolerance } from './fault-tolerance';
import { foundations } from './foundations';
import { scalability } from './scalability';
import { interplay, security } from './security';
import { terms } from './terms';

export { codeSigns } from './code-signs';
export { outside, trade, type Outside } from './outside';
export { pictures } from './pictures';
export { sayings } from './sayings';
export { roles, settings, type Role, type Setting } from './settings';

export const vocabulary: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...foundations, ...scalability, ...faultTolerance, ...security, ...interplay }).map(([topic, phrases]) => [topic, [...split(phrases), ...split(terms[topic] ?? ''), ...split(abroad[topic] ?? '')]]),
);

export function split(phrases: string): readonly string[] {
  return phrases.split('|').map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');
}
