// Findings of the project, the worst first, as JSON.
import { atLeast, severities, type Finding, type Severity } from '../../model';
import type { Mentor } from '../mentor';
import { projectPath } from './project-path';
import type { Tool } from './tool';

/** So many are listed if the caller names no number: enough to work on, little enough to read. */
const usual = 50;

export const findFindings: Tool = {
  name: 'find_findings',
  title: 'Find what will hurt in production',
  description: 'Reviews the code and deployment files of the project for distributed-systems problems (missing timeouts, retries without back-off, single points of failure, plaintext connections …) and lists the findings as JSON, the worst first. Lines count from 1. Use explain_finding with an "id" for the evidence, the reasons and the fixes.',
  input: {
    path: { type: 'text', description: 'Only this file, or this folder and what is below, relative to the project.' },
    rule: { type: 'text', description: 'Only findings of this rule, such as missing-timeout.' },
    pillar: { type: 'text', description: 'Only findings of this pillar.', values: ['fault-tolerance', 'scalability', 'security'] },
    severity: { type: 'text', description: 'Only findings that are at least as bad.', values: severities },
    limit: { type: 'number', description: `How many to list at most; ${usual} if left out.`, between: [1, 500] },
  },
  async answer({ path, rule, pillar, severity, limit = usual }, { mentor, code, withoutCode }) {
    const below = projectPath('path', String(path ?? '.'));
    if ('problem' in below) return below;
    const port = await code();
    if (!port) return { problem: withoutCode };
    const all = (await port.findingsFor()) ?? [];
    const rules = rulesOf(mentor, all);
    if (typeof rule === 'string' && !rules.includes(rule)) return { problem: `There is no rule "${rule}". The rules are ${rules.join(', ')}.` };
    const folder = below.path;
    const fits = (finding: Finding): boolean =>
      (folder === '.' || finding.file === folder || finding.file.startsWith(`${folder}/`))
      && (rule === undefined || finding.rule === rule)
      && (pillar === undefined || finding.pillar === pillar)
      && (severity === undefined || atLeast(finding.severity, severity as Severity));
    const fitting = all.filter(fits);
    const listed = fitting.slice(0, Number(limit));
    return { text: JSON.stringify({ found: fitting.length, inProject: all.length, listed: listed.length, findings: listed.map(entry) }, null, 1) };
  },
};

/** Every rule has a lesson that names it. */
function rulesOf(mentor: Mentor, findings: readonly Finding[]): readonly string[] {
  const ids = mentor.lessons().flatMap(({ lessons }) => lessons.flatMap(({ id }) => mentor.lesson(id)?.rules ?? []));
  return [...new Set([...ids, ...findings.map((finding) => finding.rule)])].sort();
}

function entry({ fingerprint, rule, pillar, severity, confidence, file, range, subject, message, lesson }: Finding) {
  return { id: fingerprint, rule, pillar, severity, confidence, file, line: range.start.line + 1, subject, message, lesson: lesson.lesson };
}
