// An analyser for tests, over texts in memory.
import { createAnalyser, type Analyser } from '../../src/analysis/analyser';
import { defaultConfiguration, type Configuration } from '../../src/analysis/engine/configuration';
import type { Finding, SystemMap } from '../../src/model';
import { nodeModulesHost, testSyntax } from './syntax';

export const learner: Configuration = { ...defaultConfiguration, preset: 'learner' };

/** An analyser that holds these files, by path. All share one parser: a grammar loaded anew for each would fill the memory of WebAssembly. */
export async function analyserOver(files: Readonly<Record<string, string>>): Promise<Analyser> {
  const analyser = createAnalyser(nodeModulesHost, testSyntax());
  await analyser.update(Object.entries(files).map(([file, text]) => ({ file, text })));
  return analyser;
}

/** All findings in a workspace of these files, in the order of files and lines; the learner preset shows everything. */
export async function analyse(files: Readonly<Record<string, string>>, configuration: Configuration = learner): Promise<readonly Finding[]> {
  const analyser = await analyserOver(files);
  return analyser.files().flatMap((file) => analyser.findings(file, configuration));
}

/** The service map of a workspace of these files. */
export const mapOf = async (files: Readonly<Record<string, string>>): Promise<SystemMap> => (await analyserOver(files)).map();

/** Findings as `rule line subject` with lines from 1: what most tests compare. */
export const inShort = (findings: readonly Finding[]): readonly string[] => findings.map((f) => `${f.rule} ${f.file}:${f.range.start.line + 1} ${f.subject}`);

/** The text after a fix, for fixes that stay in one file. */
export function applied(finding: Finding, title: string | number, text: string): string {
  const fix = typeof title === 'number' ? finding.fixes[title] : finding.fixes.find((f) => f.title === title);
  if (!fix) throw new Error(`No fix ${title} among: ${finding.fixes.map((f) => f.title).join('; ')}`);
  return applyEdits(fix.edits, text);
}

export function applyEdits(edits: Finding['fixes'][number]['edits'], text: string): string {
  const starts = [0];
  for (let i = 0; i < text.length; i++) if (text[i] === '\n') starts.push(i + 1);
  const offset = (p: { line: number; character: number }): number => starts[p.line]! + p.character;
  // From the end, so that earlier offsets stay true; of two insertions at one place the later listed one goes in first.
  return edits.map((edit, order) => ({ edit, order, start: offset(edit.range.start), end: offset(edit.range.end) }))
    .sort((a, b) => b.start - a.start || b.order - a.order)
    .reduce((result, { edit, start, end }) => result.slice(0, start) + edit.newText + result.slice(end), text);
}
