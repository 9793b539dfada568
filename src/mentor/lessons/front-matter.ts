// The YAML head of a lesson file, checked field by field with the line of each mistake.
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { LessonProblem } from '../../model';
import { pillars } from './curriculum';

const id = v.pipe(v.string('write a word here'), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'write lower-case words joined by hyphens, such as `health-checks`'));
const words = v.pipe(v.string('write some text here'), v.trim(), v.minLength(1, 'write some text here'));
const list = <Item extends v.GenericSchema>(item: Item) => v.array(item, 'write a list here, `[]` if there is nothing to name');
const address = v.pipe(v.string('write an address here'), v.regex(/^https:\/\/\S+$/, 'only addresses that begin with https:// are allowed'));

const schema = v.strictObject({
  id,
  title: words,
  pillar: v.picklist(pillars, `choose one of ${pillars.join(', ')}`),
  prerequisites: v.optional(list(id), []),
  related: v.optional(list(id), []),
  rules: v.optional(list(id), []),
  aliases: v.optional(list(words), []),
  sources: v.optional(list(v.strictObject({ title: words, url: v.optional(address) }, 'write `- title: …` here')), []),
}, 'write the front matter as `key: value` lines');

export type FrontMatter = v.InferOutput<typeof schema>;

export type Head =
  | { readonly ok: true; readonly value: FrontMatter; readonly body: string; /** Line of the file in which the body begins, from 1. */ readonly bodyLine: number }
  | { readonly ok: false; readonly problems: readonly LessonProblem[] };

/** Splits a lesson file (line breaks already LF) into checked front matter and body. Never throws. */
export function readHead(file: string, text: string): Head {
  const fail = (line: number, message: string): Head => ({ ok: false, problems: [{ file, line, message }] });
  if (!text.startsWith('---\n')) return fail(1, 'A lesson begins with front matter. Put a line `---`, the keys id, title and pillar, and another line `---` at the top.');
  const end = text.indexOf('\n---\n', 3);
  if (end < 0) return fail(1, 'The front matter has no end. Put a line `---` after its last key.');

  const lines = new LineCounter();
  const document = parseDocument(text.slice(4, end + 1), { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line + 1;
  const broken = document.errors[0];
  if (broken) return fail(lineAt(broken.pos[0]), `The front matter is not valid YAML: ${firstLine(broken.message)} Correct this line.`);

  const value = plain(document);
  if (value === undefined) return fail(1, 'The front matter repeats itself through too many aliases. Write the values out.');
  if (Array.isArray(value)) return fail(2, 'The front matter is a list. Write it as `key: value` lines.');
  const result = v.safeParse(schema, value);
  if (!result.success) {
    return { ok: false, problems: result.issues.map((issue) => ({ file, line: lineOf(document, issue, lineAt), message: explain(issue) })) };
  }
  return { ok: true, value: result.output, body: text.slice(end + 5), bodyLine: text.slice(0, end + 5).split('\n').length };
}

/** The values, or undefined if aliases would blow them up (the library gives up after a hundred). */
function plain(document: Document): unknown {
  try {
    return document.toJS() as unknown;
  } catch {
    return undefined;
  }
}

function explain(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? '';
  if (issue.kind === 'schema' && issue.type === 'strict_object' && path) {
    return issue.expected === 'never' ? `The front matter knows no key \`${path}\`. Remove it or correct its name.` : `The front matter lacks \`${path}\`. Add it.`;
  }
  return path ? `Front matter, \`${path}\`: ${issue.message}.` : `Front matter: ${issue.message}.`;
}

function lineOf(document: Document, issue: v.BaseIssue<unknown>, lineAt: (offset: number) => number): number {
  const path = (issue.path ?? []).map((step) => step.key);
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
  }
  return 1;
}

const firstLine = (message: string): string => message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]?$/, '.');
