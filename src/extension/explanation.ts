// What a finding means, as an answer of the conversation: what happens on that line, why it hurts, what was seen, and how it is
// mended. The mentor speaks English, and so do these words.
import * as vscode from 'vscode';
import type { Evidence, Finding } from '../model';
import type { LocatedFinding, Services, Told } from './services';

/** Questions that go on from there. */
const next: readonly string[] = ['How do I fix this?', 'In simpler words, please', 'Can you give me an example?', 'Where else in my code?', 'Quiz me on that'];

/** Rejects if the analysis does not run. */
export async function tellAbout({ analysis }: Pick<Services, 'analysis'>, { finding, uri, root }: LocatedFinding): Promise<Required<Told>> {
  const places = [finding, ...finding.evidence].map(({ file, range }) => ({
    file, line: range.start.line + 1, column: range.start.character + 1,
    address: (file === finding.file ? uri : vscode.Uri.joinPath(root, ...file.split('/'))).toString(),
  }));
  return { answer: explanationOf(finding, await analysis.why(finding.rule)), places, sources: [finding.lesson.lesson], suggestions: next };
}

/** Markdown. `why` says why such a thing hurts. */
function explanationOf(finding: Finding, why: string): string {
  const { message, evidence, fixes } = finding;
  const seen = evidence.filter(({ note }) => note !== '').map((clue) => `- ${placeOf(clue)} ${clue.note}`);
  const titles = fixes.map(({ title }) => `*${title}*`);
  return [
    `${placeOf(finding)} ${message}`,
    `**Why it hurts:** ${why}`,
    ...(seen.length > 0 ? [`**What the mentor saw:**\n\n${seen.join('\n')}`] : []),
    ...(titles.length > 0 ? [`The quick fix on that line does it: ${titles.join(' or ')}.`] : []),
  ].join('\n\n');
}

/** As answers name a place. */
const placeOf = ({ file, range }: Pick<Evidence, 'file' | 'range'>): string => `\`${file.replaceAll('`', "'")}:${range.start.line + 1}\``;
