// The learner's own code in an answer: what the analyser found, with file and line, and never anything else. Where nothing was
// scanned the answer says how to have it scanned.
import type { Finding } from '../../model';
import type { Lesson } from '../lessons';
import { pieceOf, sectionOf } from './lesson-parts';
import type { Ask } from './plan';
import type { Piece } from './state';
import { countWords, sentences } from './text';

/** `src/client.ts:12`, the line counted from 1; marks of Markdown in names are kept as they are, in code. */
export const placeOf = ({ file, range }: Pick<Finding, 'file' | 'range'>): string => `\`${file.replaceAll('`', "'")}:${range.start.line + 1}\``;

/** A finding in one line. */
export const lineOf = (finding: Finding): string => `${placeOf(finding)} ${sentences(finding.message)[0] ?? finding.message}`;

const tied = '**In your code:** ';

/** Whether a piece is the line that `tie` makes. */
export const isTie = ({ text }: Piece): boolean => text.startsWith(tied);

/** One line for an explanation, where the code has something to say about it. */
export function tie({ code, topic, knowledge }: Pick<Ask, 'code' | 'topic' | 'knowledge'>): readonly Piece[] {
  const [first, ...more] = code.findings;
  if (!first || topic === undefined) return [];
  const rest = more.length > 0 ? ` (and ${more.length} more on ${knowledge.nameOf(topic)})` : '';
  return [{ text: `${tied}${lineOf(first)}${rest}` }];
}

/** The lesson's ❌ and ✅ code for a language the learner names, or the first. */
export function codeOf(lesson: Lesson, { said }: Pick<Ask, 'said'>, verdicts: readonly ('bad' | 'good')[] = ['bad', 'good'], rule?: string): readonly Piece[] {
  const section = sectionOf(lesson, 'in-your-code');
  if (!section) return [];
  const blocks = section.code.filter((block) => countWords(block.text) < 110 && (rule === undefined || block.rule === undefined || block.rule === rule));
  const language = languages.find(([, words]) => words.test(said.core))?.[0];
  const proven = blocks.filter((block) => block.verdict !== undefined);
  const pool = proven.length > 0 ? proven : blocks;
  // Who writes Terraform is not helped by a Compose file.
  const chosen = language === undefined ? pool[0]?.language : pool.find((block) => block.language === language)?.language;
  const shown = pool.filter((block) => block.language === chosen && (block.verdict === undefined || verdicts.includes(block.verdict))).slice(0, verdicts.length);
  return shown.map((block) => ({ ...pieceOf(lesson, section, `${block.verdict === 'bad' ? '❌ What hurts:\n\n' : block.verdict === 'good' ? '✅ What helps:\n\n' : ''}\`\`\`${block.language}\n${block.text.trimEnd()}\n\`\`\``) }));
}

const languages: readonly (readonly [string, RegExp])[] = [
  ['hcl', /\bterraform|\.tf\b|resource "/i], ['csharp', /\bc#|\.cs\b|\bdotnet|\.net\b|asp\.net/i], ['rust', /\brust\b|\.rs\b|cargo/i], ['python', /\bpython|\.py\b|def \w+\(|flask|django|fastapi/i], ['go', /\bgolang|\bgo (?:code|service|server)|\.go\b|func \w+\(/i], ['java', /\bjava\b|\.java\b|\bspring boot|public (?:class|static|void)/i], ['yaml', /\byaml|kubernetes|compose|helm|deployment|manifest|dockerfile/i], ['ts', /\btypescript|javascript|node|express|axios|=>|const /i],
];

export const notScanned = 'I have not looked at any code in this conversation. Open the folder in the editor, or start me with `ask --project PATH`, and I answer with file and line';
