// How a question names what it is about. The dialog understands English, so these words are not translated.
import type { Finding } from '../../../model';

export interface SelectedCode {
  readonly text: string;
  /** Language id of the editor. */
  readonly language: string;
  readonly file: string;
  /** First line, from 1. */
  readonly line: number;
}

/** `topic` is the title of the finding's lesson. */
export function aboutFinding({ file, range, subject }: Pick<Finding, 'file' | 'range' | 'subject'>, topic: string): string {
  return `Why is this a problem? It is about ${lowerFirst(topic)}: \`${subject.replaceAll('`', "'")}\` at ${file}:${range.start.line + 1}`;
}

/** A question with the code it is about. */
export function aboutCode(question: string, { text, language, file, line }: SelectedCode): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([row]) => row.length));
  const fence = '`'.repeat(longest + 1);
  return `${question.trim()}\n\n${file}:${line}\n${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/** "Timeouts and deadlines" in a sentence; "TLS and mTLS" stays. */
const lowerFirst = (title: string): string => (/^[A-Z][a-z]/.test(title) ? title[0]!.toLowerCase() + title.slice(1) : title);
