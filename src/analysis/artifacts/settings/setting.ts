// One configuration value that a deployment file hands to a program: an environment variable, an argument, a configuration key.
import type { Site } from '../../concepts';

export interface Setting {
  /** As written: `REDIS_URL`, `--broker`, `spring.redis.host`; `command` for arguments without a name. */
  readonly key: string;
  /** With what is known filled in; `…` stands for every part that is not known. */
  readonly value: string;
  /** The text that gives the value. */
  readonly at: Site;
  /** That text as it is in the file, so that a part of the value can be found again. */
  readonly raw: string;
  /** Parts of the value that stand elsewhere. None if absent. */
  readonly shown?: readonly Shown[];
}

/** A part of a text that a template or a variable shows there, from offset to offset, and where it stands. */
export interface Shown {
  readonly start: number;
  readonly end: number;
  readonly from: Site;
}

/** What a part of a value that is not known reads as. */
export const hole = '…';

/** Where the part of a value from an offset on is written: where it is shown from, if it is. */
export function writtenAt(part: string, offset: number, setting: Setting): Site {
  const shown = setting.shown?.find(({ start, end }) => start <= offset && offset + part.length <= end);
  return shown?.from ?? placeOf(part, setting);
}

/** The place of `part` inside the setting's text; the whole text where it is not literally there (escaped, put together). */
export function placeOf(part: string, setting: Setting): Site {
  const offset = part.includes(hole) ? -1 : setting.raw.indexOf(part);
  if (offset < 0) return setting.at;
  const start = setting.at.span.start + offset;
  return { file: setting.at.file, span: { start, end: start + part.length } };
}
