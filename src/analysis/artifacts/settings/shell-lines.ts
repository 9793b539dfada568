// Variables that a script sets for what it starts: the first steps of a machine, written into what the machine is declared by.
import type { Setting } from './setting';

/** `NAME=value` and `export NAME=value` on lines of their own; values that are computed are left out. `start`: offset of the text in its file. */
export function variablesSetIn(file: string, script: string, start: number): readonly Setting[] {
  // In quotes, as JSON has it, lines end in two signs.
  const lines = file.endsWith('.json') || script.startsWith('"') ? script.replaceAll('\\n', ' \n') : script;
  return [...lines.matchAll(/^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)=(["']?)([^\s"'$`]+)\2[ \t\r]*$/gm)].map(([whole, key, , value], i, all) => {
    const from = start + all[i]!.index + whole.lastIndexOf(value!);
    return { key: key!, value: value!, raw: value!, at: { file, span: { start: from, end: from + value!.length } } };
  });
}

/** Variables of containers in a list that is written as JSON inside of another language. */
export function pairsIn(file: string, json: string, start: number): readonly Setting[] {
  return [...json.matchAll(/"name"\s*:\s*"([^"\\]+)"\s*,\s*"value"\s*:\s*"([^"\\]+)"/g)].map(([whole, key, value], i, all) => {
    const from = start + all[i]!.index + whole.lastIndexOf(`"${value}"`) + 1;
    return { key: key!, value: value!, raw: value!, at: { file, span: { start: from, end: from + value!.length } } };
  });
}
