// Question and answer about silence. The answers of the mentor are in English, and so are these.
import type { Explanation, Reason } from '../../../model';

export function questionAbout({ subject, file, range }: Explanation): string {
  return `Why is nothing reported about \`${plain(subject)}\` at ${file}:${range.start.line + 1}?`;
}

/** Markdown: a list for each call. */
export function answerTo(explanations: readonly Explanation[]): string {
  return explanations.map(({ subject, file, range, reasons }) => {
    const items = reasons.map(({ about, sentence }) => `- **${labels[about]}:** ${sentence}`);
    return [`\`${plain(subject)}\` at \`${file}:${range.start.line + 1}\`:`, items.join('\n')].join('\n\n');
  }).join('\n\n');
}

/** The places that an answer names, each once; lines from 1. */
export function placesIn(answer: string): { readonly file: string; readonly line: number }[] {
  const named = [...answer.matchAll(/`([^`\s]+):(\d+)`/g)].map((match) => [`${match[1]}:${match[2]}`, { file: match[1]!, line: Number(match[2]) }] as const);
  return [...new Map(named).values()].filter(({ file }) => !file.includes('://'));
}

const labels: Readonly<Record<Reason['about'], string>> = { call: 'The call', deadline: 'Deadline', retry: 'Retry', encryption: 'Encryption', finding: 'Finding' };

const plain = (subject: string): string => subject.replaceAll('`', "'");
