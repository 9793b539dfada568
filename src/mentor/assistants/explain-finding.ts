// One finding in full: what was seen and where, how it is mended, and what the lesson says about it.
import type { Finding } from '../../model';
import type { Section } from '../lessons';
import { namedInnerLinks } from '../lessons/lesson-markdown';
import { findSection, sectionFor } from '../lessons/lookup';
import { projectPath } from './project-path';
import type { Tool } from './tool';

export const explainFinding: Tool = {
  name: 'explain_finding',
  title: 'Explain a finding',
  description: 'Explains one finding as Markdown: what happens at that line, the evidence with files and lines, the fixes that are offered, why it hurts, and the best practice from the lesson. Name it by the "id" that find_findings lists, or by file and line.',
  input: {
    id: { type: 'text', description: 'The "id" of the finding as find_findings lists it.' },
    file: { type: 'text', description: 'Instead of "id": the file, relative to the project.' },
    line: { type: 'number', description: 'With "file": a line of the finding, from 1.', between: [1, 10_000_000] },
    rule: { type: 'text', description: 'With "file": which rule, where a line has findings of several.' },
  },
  async answer({ id, file, line, rule }, { mentor, code, withoutCode }) {
    if (id === undefined && (file === undefined || line === undefined)) return { problem: 'Name the finding by its "id", or by "file" and "line".' };
    const at = projectPath('file', String(file ?? '.'));
    if ('problem' in at) return at;
    const { path } = at;
    const port = await code();
    if (!port) return { problem: withoutCode };
    const isMeant = (finding: Finding): boolean =>
      id !== undefined ? finding.fingerprint === id : finding.file === path && covers(finding, Number(line)) && (rule === undefined || finding.rule === rule);
    const found = ((await port.findingsFor()) ?? []).filter(isMeant);
    if (found.length === 0) return { problem: id === undefined ? `There is no such finding at ${path}:${line}. find_findings lists those there are.` : `There is no finding "${id}" now: it was mended, moved or never there. find_findings lists those there are.` };
    return { text: found.map((finding) => explained(finding, mentor.lesson(finding.lesson.lesson))).join('\n\n---\n\n') };
  },
};

/** `line` from 1. */
function covers({ range }: Finding, line: number): boolean {
  return range.start.line < line && line <= range.end.line + 1;
}

type Lesson = Parameters<typeof sectionFor>[0];

function explained(finding: Finding, lesson: Lesson | undefined): string {
  const { rule, severity, confidence, file, range, message, evidence, fixes } = finding;
  const parts = [`# ${rule} at \`${file}:${range.start.line + 1}\``, `${severity}, ${confidence} confidence. ${message}`];
  if (evidence.length > 0) parts.push(`## What was seen\n\n${evidence.map((clue) => `- \`${clue.file}:${clue.range.start.line + 1}\`: ${clue.note}`).join('\n')}`);
  if (fixes.length > 0) parts.push(`## Fixes that the editor offers\n\n${fixes.map(({ title }) => `- ${title}`).join('\n')}`);
  if (lesson) {
    const sections = [sectionFor(lesson, finding.lesson), findSection(lesson, 'best-practice')].filter((section): section is Section => section !== undefined);
    for (const section of new Set(sections)) parts.push(`## ${section.heading} (lesson \`${lesson.id}\`)\n\n${namedInnerLinks(section.text.trim())}`);
  }
  return parts.join('\n\n');
}
