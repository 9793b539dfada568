// Databases that are told to say "written" before the disk has it: `-c fsync=off`, `POSTGRESQL_FSYNC=off`.
import type { WeakAcknowledgement } from '../../concepts';
import { placeOf, type Setting } from './setting';

/** At most one a setting. */
export function unsyncedIn(setting: Setting): readonly WeakAcknowledgement[] {
  const { key, value } = setting;
  const written = /(?:^|\s)(fsync\s*=\s*(?:off|false|no|0))(?:\s|$)/i.exec(value)?.[1];
  const named = /^(postgres\w*_)?fsync$/i.test(key) && /^(off|false|no|0)$/i.test(value.trim());
  if (written === undefined && !named) return [];
  return [{ at: written === undefined ? setting.at : placeOf(written, setting), name: written ?? `${key}=${value.trim()}`, library: 'PostgreSQL', copies: 'unsynced', dispensable: false }];
}
