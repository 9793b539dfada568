// Settings that name topics and queues, by the words in their keys.
import { hole, type Setting } from './setting';

const telling = /topic|queue|channel|exchange|subject|stream/i;

/** By key; undefined if there are none. Addresses and numbers name none. */
export function channelsIn(settings: readonly Setting[]): ReadonlyMap<string, string> | undefined {
  const named = settings.filter(({ key, value }) => telling.test(key) && !value.includes(hole) && /^[\w.:/#*>+-]{2,200}$/.test(value) && /[a-z]/i.test(value) && !value.includes('://'));
  return named.length === 0 ? undefined : new Map(named.map(({ key, value }) => [key, value]));
}
