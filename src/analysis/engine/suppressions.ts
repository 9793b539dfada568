// `mentor-ignore <rule>[, <rule>] -- reason` in a comment, for the line it stands on or the code line below it, and
// `mentor-ignore-file`. One reader for every language, because it looks at lines, not at syntax.
import type { LineIndex } from '../../base/line-index';
import type { Span } from '../../base/span';
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
  /** The word with what it names. */
  readonly at: Span;
  /** What has to go with it when it is taken out: the comment, with its line where it stands alone. Undefined where that would leave half a comment. */
  readonly removal?: Span;
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
    const from = start + opener.index;
    const removal = alone ? lineOf(text, lines, line) : commentBehind(text, { start: from, end });
    const naming = { start: at, end: at + word.length + said.length };
    found.push({ rules: said.rules, reason: said.reason, line, at: naming, ...(said.wholeFile ? {} : { until }), ...(removal && { removal }) });
  }
  return found;
}

/** True if it silences a rule on one of these lines (from 0). */
export function suppresses({ rules, line: from, until }: Suppression, rule: string, ...lines: readonly number[]): boolean {
  const here = until === undefined || lines.some((line) => from <= line && line <= until);
  return here && rules.some((pattern) => fits(pattern, rule));
}

const word = 'mentor-ignore';
/** What may stand before the word: the start of a comment, or the star in front of a line of a long comment. */
const openerAtEnd = /(?:\/\/[/!]?|#|\/\*\*?|<!--|--|^\s*\*)\s*$/;
const ruleList = /^\s*:?\s*([a-z*][a-z0-9*-]*(?:\s*,\s*[a-z*][a-z0-9*-]*)*)/;
const commentLine = /^\s*(?:\/\/|#|\/\*|<!--|--|\*|\{\s*\/\*)/;

/** Reads what follows the word; undefined if the word only begins another one. */
function readComment(rest: string): { wholeFile: boolean; rules: string[]; reason: string; length: number } | undefined {
  const match = /^(-file)?(?![\w-])(.*)$/.exec(rest);
  if (!match) return undefined;
  const wholeFile = match[1] !== undefined;
  const body = match[2]!.replace(/(?:\*\/|-->).*$/, '');
  const list = ruleList.exec(body);
  const named = list ? list[1]!.split(/\s*,\s*/).map((rule) => rule.replace(/-+$/, '')) : [];
  const rules = wholeFile && named.length === 0 ? ['*'] : named;
  const reason = body.slice(list?.[0].length ?? 0).replace(/^[\s:-]+/, '').trim();
  const length = (match[1]?.length ?? 0) + (list?.[0].length ?? 0);
  return { wholeFile, rules, reason, length };
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

/** The line with its break; nothing where the comment goes on below, or began above. */
function lineOf(text: string, lines: LineIndex, line: number): Span | undefined {
  const { start, end } = lines.lineSpan(line);
  const here = text.slice(start, end);
  const below = line + 1 < lines.lineCount ? lines.lineSpan(line + 1) : undefined;
  const next = below ? text.slice(below.start, below.end) : '';
  if (/^\s*\*/.test(here) || (/\/\*|<!--/.test(here) && !/\*\/\s*\}?\s*$|-->\s*$/.test(here))) return undefined;
  return commentLine.test(next) && !next.includes(word) ? undefined : { start, end: below?.start ?? end };
}

/** The comment with the blanks before it; nothing where code follows. */
function commentBehind(text: string, { start, end }: Span): Span | undefined {
  const comment = text.slice(start, end);
  if (/^(?:\/\*|<!--)/.test(comment) && !/^(?:\/\*(?:(?!\*\/).)*\*\/|<!--(?:(?!-->).)*-->)\s*$/.test(comment)) return undefined;
  const line = text.slice(0, start);
  return { start: line.trimEnd().length, end };
}
