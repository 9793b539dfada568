// A question about the learner's own system is answered from its map, whatever a lesson has on such systems.
import type { Build } from '../plan';
import { fromYourSystem, partsMeant } from '../system-asked';

export const orOwnSystem = (build: Build): Build => (ask) => {
  const { code: { map }, said, state } = ask;
  const before = state.turns.at(-1)?.text;
  const told = map ? fromYourSystem(said.core, map, before) : [];
  if (!map || told.length === 0) return build(ask);
  const next = partsMeant(said.core, map, before ?? '')[0]?.name ?? map.singlePointsOfFailure[0]?.id;
  return { pieces: told, topics: ['redundancy-and-failover'], suggestions: [...(next === undefined ? [] : [`What if ${next} dies?`]), 'What are my single points of failure?', 'What does my system look like?'], words: 260, repeats: true };
};
