// The two edits by which a person silences the mentor: at one line with a reason, or for a rule everywhere.
import { applyEdits, modify, parse, type ModificationOptions } from 'jsonc-parser';
import type { LineIndex } from '../../base/line-index';
import type { TextEdit } from '../../model';
import { commentSyntaxOf, type CommentSyntax } from './comment-syntax';
import { readConfiguration } from './configuration-file';
import { gradeOf } from './levels';

export interface IgnoreRequest {
  readonly file: string;
  readonly text: string;
  readonly lines: LineIndex;
  /** The line of the finding, from 0. */
  readonly line: number;
  readonly rule: string;
  /** Why it is fine here; line breaks become spaces. */
  readonly reason: string;
}

/** A comment on a line of its own above the finding; behind the line where a comment above would break the code. Undefined if the format has no comments. */
export function ignoreHere({ file, text, lines, line, rule, reason }: IgnoreRequest): TextEdit | undefined {
  const syntax = commentSyntaxOf(file);
  if (!syntax) return undefined;
  const { start, end } = lines.lineSpan(line);
  const code = text.slice(start, end);
  const above = line === 0 ? '' : textOf(lines.lineSpan(line - 1), text);
  if (continuesLine(file, above)) return insert(file, line, code.trimEnd().length, `  ${comment(syntax, rule, reason)}`);
  const indent = /^\s*/.exec(code)![0];
  const written = isMarkup(file, code, above) ? `{${comment({ open: '/* ', close: ' */' }, rule, reason)}}` : comment(syntax, rule, reason);
  return insert(file, line, 0, `${indent}${written}${lineBreakOf(text)}`);
}

/**
 * The whole new text of `.mentor.json` with a rule switched off; comments and layout stay. `text` is '' when there is no
 * such file yet. Undefined if the text is broken: a person has to mend it first.
 */
export function turnRuleOff(text: string, rule: string): string | undefined {
  if (readConfiguration(text).problems.length > 0) return undefined;
  const source = text.replace(/^\uFEFF/, '').trim() === '' ? '{}\n' : text;
  const direct = set(source, ['rules', rule], 'off');
  if (isOff(direct, rule)) return direct;
  // A later wildcard says otherwise, and the last match wins: the entry has to move to the end.
  return set(set(source, ['rules', rule], undefined), ['rules', rule], 'off');
}

function comment({ open, close }: CommentSyntax, rule: string, reason: string): string {
  const plain = reason.replace(/\*\/|-->/g, '').replace(/\s+/g, ' ').trim();
  return `${open}mentor-ignore ${rule}${plain ? ` -- ${plain}` : ''}${close}`;
}

/** After a backslash the line above goes on, so that nothing may stand between. */
function continuesLine(file: string, above: string): boolean {
  return above.endsWith('\\') && /\.(?:py|pyi|sh|bash|zsh)$|dockerfile/i.test(file);
}

/** Among the children of a JSX element a plain comment would be text on the page. */
function isMarkup(file: string, code: string, above: string): boolean {
  return /\.(?:jsx|tsx|js)$/.test(file) && /^\s*[{<]/.test(code) && /(?:^|[^=])>\s*$/.test(above);
}

function insert(file: string, line: number, character: number, newText: string): TextEdit {
  const position = { line, character };
  return { file, range: { start: position, end: position }, newText };
}

function textOf({ start, end }: { start: number; end: number }, text: string): string {
  return text.slice(start, end);
}

function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** The text with a value at a path of keys; comments and layout stay. */
export const written = (text: string, path: string[], value: string): string => set(text, path, value);

function set(text: string, path: string[], value: string | undefined): string {
  const eol = lineBreakOf(text);
  const tab = /^\t/m.test(text);
  const width = /^( +)"/m.exec(text)?.[1]!.length ?? 2;
  const options: ModificationOptions = { formattingOptions: { insertSpaces: !tab, tabSize: tab ? 4 : width, eol } };
  return applyEdits(text, modify(text, path, value, options));
}

function isOff(text: string, rule: string): boolean {
  const rules = (parse(text, [], { allowTrailingComma: true }) as { rules?: Record<string, 'off'> }).rules ?? {};
  const { configuration } = readConfiguration(JSON.stringify({ rules }));
  return gradeOf(rule, 'warning', configuration) === 'off';
}
