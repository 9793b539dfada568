// `mentor-ignore <rule>[, <rule>] -- reason` in a comment, for the line it stands on or the code line below it, and
// `mentor-ignore-file`. One reader for every language, because it looks at lines, not at syntax.
import type { LineIndex } from '../../base/line-index';
import { fits } from './levels';

export interface Suppression {
  /** Rule ids or wildcards. */
  readonly rules: readonly string[];
  /** Why, in the words of whoever wrote it; empty if they wrote nothing. */
  readonly reason: string;
  /** Where the comment stands, from 0. */
  readonly line: number;
  /** The last line it covers, counting from `line`; undefined when it covers the whole file. */
  readonly until?: number;
}

/** All suppressions of a text, in order. `mentor-ignore` without a rule covers nothing: a silent catch-all hides too much. */
export function readSuppressions(text: string, lines: LineIndex): Suppression[] {
  const found: Suppression[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const { line } = lines.positionAt(at);
    const { start, end } = lines.lineSpan(line);
    const opener = openerAtEnd.exec(text.slice(start, at));
    if (!opener || found.at(-1)?.line === line) continue;
    const said = readComment(text.slice(at + word.length, end));
    if (!said) continue;
    const alone = /^[\s{]*$/.test(text.slice(start, start + opener.index));
    const until = alone ? codeLineBelow(text, lines, line) : line;
    found.push({ rules: said.rules, reason: said.reason, line, ...(said.wholeFile ? {} : { until }) });
  }
  return found;
}

export function suppresses({ rules, line: from, until }: Suppression, rule: string, line: number): boolean {
  const here = until === undefined || (from <= line && line <= until);
  return here && rules.some((pattern) => fits(pattern, rule));
}

const word = 'mentor-ignore';
/** What may stand before the word: the start of a comment, or the star in front of a line of a long comment. */
const openerAtEnd = /(?:\/\/|#|\/\*\*?|<!--|--|^\s*\*)\s*$/;
const ruleList = /^\s*:?\s*([a-z*][a-z0-9*-]*(?:\s*,\s*[a-z*][a-z0-9*-]*)*)/;
const commentLine = /^\s*(?:\/\/|#|\/\*|<!--|--|\*|\{\s*\/\*)/;

/** Reads what follows the word; undefined if the word only begins another one. */
function readComment(rest: string): { wholeFile: boolean; rules: string[]; reason: string } | undefined {
  const match = /^(-file)?(?![\w-])(.*)$/.exec(rest);
  if (!match) return undefined;
  const wholeFile = match[1] !== undefined;
  const body = match[2]!.replace(/(?:\*\/|-->).*$/, '');
  const list = ruleList.exec(body);
  const named = list ? list[1]!.split(/\s*,\s*/).map((rule) => rule.replace(/-+$/, '')) : [];
  const rules = wholeFile && named.length === 0 ? ['*'] : named;
  const reason = body.slice(list?.[0].length ?? 0).replace(/^[\s:-]+/, '').trim();
  return { wholeFile, rules, reason };
}

/** The next line that is not a comment of its own, so that suppressions can be stacked and reasons can be long. */
function codeLineBelow(text: string, lines: LineIndex, line: number): number {
  let below = line + 1;
  while (below + 1 < lines.lineCount) {
    const { start, end } = lines.lineSpan(below);
    if (!commentLine.test(text.slice(start, end))) break;
    below++;
  }
  return below;
}
