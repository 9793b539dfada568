// A question about the learner's own system is answered from its map, whatever a lesson has on such systems.
import type { Build } from '../plan';
import { fromYourSystem } from '../system-asked';

export const orOwnSystem = (build: Build): Build => (ask) => {
  const { code: { map }, said } = ask;
  const told = map ? fromYourSystem(said.core, map) : [];
  if (told.length === 0) return build(ask);
  const [first] = map!.singlePointsOfFailure;
  return { pieces: told, topics: ['redundancy-and-failover'], suggestions: [...(first ? [`What if ${first.id} dies?`] : []), 'What are my single points of failure?', 'What does my system look like?'], words: 260, repeats: true };
};
