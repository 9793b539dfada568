// `ENV` and `ARG` of a Dockerfile as settings at their lines.
import type { Setting } from '../settings/setting';

export interface Variable {
  readonly setting: Setting;
  /** It is handed to the build, and this is only what counts if nobody does. */
  readonly argument: boolean;
}

/** Linear in the text. */
export function variablesIn(file: string, text: string): readonly Variable[] {
  const found: Variable[] = [];
  // An instruction goes on where a line ends in a backslash.
  for (const match of text.matchAll(/^[ \t]*(ENV|ARG)[ \t]+((?:[^\n\\]|\\[^\n]|\\\r?\n)*)/gim)) {
    const argument = match[1]!.toUpperCase() === 'ARG';
    const start = match.index + match[0].length - match[2]!.length;
    for (const { key, value, raw, at } of pairsIn(match[2]!)) found.push({ argument, setting: { key, value, raw, at: { file, span: { start: start + at, end: start + at + raw.length } } } });
  }
  return found;
}

interface Pair {
  readonly key: string;
  readonly value: string;
  readonly raw: string;
  readonly at: number;
}

function pairsIn(body: string): readonly Pair[] {
  const pairs = [...body.matchAll(/(?:^|\s)([A-Za-z_][\w.-]*)=("(?:[^"\\]|\\.)*"|'[^']*'|(?:[^\s\\]|\\.)*)/g)];
  if (pairs.length > 0) return pairs.map((match) => pairOf(match[1]!, match[2]!, match.index + match[0].length - match[2]!.length));
  // The old form has one name and a value up to the end of the line.
  const old = /^([A-Za-z_][\w.-]*)[ \t]+([^\r\n]+)/.exec(body);
  return old ? [pairOf(old[1]!, old[2]!.trimEnd(), old[0].length - old[2]!.length)] : [];
}

function pairOf(key: string, written: string, at: number): Pair {
  const quoted = /^(["'])([^]*)\1$/.exec(written);
  return quoted ? { key, value: quoted[2]!, raw: quoted[2]!, at: at + 1 } : { key, value: written, raw: written, at };
}
