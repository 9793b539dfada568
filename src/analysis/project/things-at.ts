// The objects that may stand at a place of a call.
import type { LiftTools } from './lift';
import type { Match, Thing } from './matcher';

/** None where nothing is given, or nothing is seen. */
export function thingsAt(match: Match, place: string, tools: LiftTools): readonly Thing[] {
  const keyed = tools.matcher.at(match.ref, place);
  return keyed.state === 'given' ? tools.matcher.things(keyed.value).things : [];
}
