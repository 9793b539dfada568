// Places in library records, taken apart: `1.http.timeout`, `0['bootstrap.servers']`, `timeout=.connect`.
import { remembered } from '../../base/once';
import type { Place } from '../concepts';

/** The argument (`0`, `timeout=`) and the keys below it, outermost first. Keys with dots are written in brackets and quotes. */
export const partsOf = remembered((place: Place): readonly [head: string, ...keys: string[]] => {
  const [head = '', ...keys] = [...place.matchAll(/\['([^']+)'\]|([^.[\]]+)/g)].map((m) => m[1] ?? m[2]!);
  return [head, ...keys];
});
