// Whether a turn goes on with what is talked about. An ordinary word of the trade in it ("where is the limit?", "how do I test it?")
// belongs to another topic as well, and changes none.
import type { Knowledge } from '../knowledge';
import { current, type State } from '../state';
import type { TopicHit } from './phrases';
import { ofThem } from './references';

interface Said {
  readonly core: string;
  readonly stems: ReadonlySet<string>;
  readonly called: ReadonlySet<string>;
  readonly hits: readonly TopicHit[];
}

/** Words of a turn that leans on the one before it. */
const short = 14;

/** Words that stand for what was said. */
const standsFor = /\b(?:it|its|that|this|these|those|they|them|their|there|then|one|ones|both|such|same)\b/i;

/** How near something written elsewhere must be to lead away. */
const leadsAway = 1.6;

/** As much as one telling word; a turn that has nothing but a name asks for what it names. */
const aName = 3.2;

/** What the present lesson has written on it keeps the topic, if it is nearly as near. */
const nearly = 0.8;

/** `called` are the topics that the turn calls by their own names, `hits` those it names in any way, `stems` its telling words. */
export function goesOnWith({ core, stems, called, hits }: Said, state: State, knowledge: Knowledge): boolean {
  const now = current(state);
  const isName = ({ topic, stems: by, score, written = 0 }: TopicHit): boolean => !now.includes(topic) && score - written >= aName && [...stems].every((stem) => by.has(stem));
  if (now.length === 0 || [...called].some((topic) => !now.includes(topic)) || core.split(/\s+/).length > short) return false;
  if (ofThem.test(core) && state.turns.length > 1) return true;
  if (stems.size > 0 && !standsFor.test(core) && hits.some(isName)) return false;
  const near = knowledge.units.topicsNear(core);
  const here = Math.max(0, ...now.slice(0, 2).map((topic) => near.get(topic) ?? 0));
  const away = Math.max(0, ...[...near].filter(([topic]) => !now.includes(topic)).map(([, score]) => score));
  return here >= away * nearly || away < (standsFor.test(core) ? leadsAway * 1.3 : leadsAway);
}
