// The report as SARIF 2.1.0 for code scanning: each rule carries its lesson, each result what was seen and how to mend it.
import type { Fix as SarifFix, Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { unusedSuppression } from '../../analysis/engine';
import { rules } from '../../analysis/rules';
import type { Range } from '../../base/line-index';
import type { Mentor } from '../../mentor/mentor';
import type { Confidence, Finding, Fix, Severity } from '../../model';
import { lessonMarkdown } from '../../mentor/lessons/lesson-markdown';
import type { Report } from '../report';
import type { FormatHost } from '.';

type Rule = (typeof rules)[number];

export async function asSarif(report: Report, host: FormatHost): Promise<string> {
  const mentor = await host.mentor();
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Distributed Systems Mentor',
            version: report.version,
            semanticVersion: report.version,
            rules: [...rules, unusedSuppression].map((rule) => descriptor(rule, mentor)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: report.skipped.map(({ file, reason }) => ({
              level: 'note',
              message: { text: reason },
              locations: [{ physicalLocation: { artifactLocation: artifact(file) } }],
            })),
          },
        ],
        results: report.findings.map(result),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };
/** What code scanning sites call a sure, a likely and a possible finding. */
const ranks: Readonly<Record<Confidence, number>> = { high: 90, medium: 60, low: 30 };
/** Sites that show security findings sort them by this number, from 0 to 10. */
const securitySeverities: Readonly<Record<Severity, string>> = { error: '8.0', warning: '6.0', information: '3.0', hint: '1.0' };

function descriptor(rule: Rule, mentor: Mentor): ReportingDescriptor {
  const lesson = mentor.lesson(rule.lesson.lesson);
  const silent = rule.notReported.length > 0 ? `\n\nNot reported:\n\n${rule.notReported.map((line) => `- ${line}`).join('\n')}` : '';
  const reasons = `${rule.why}${silent}`;
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: reasons, markdown: lesson ? `${reasons}\n\n${lessonMarkdown(lesson)}` : reasons },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: ['distributed-systems', rule.pillar],
      lesson: rule.lesson.lesson,
      'problem.severity': rule.severity === 'information' || rule.severity === 'hint' ? 'recommendation' : rule.severity,
      ...(rule.pillar === 'security' ? { 'security-severity': securitySeverities[rule.severity] } : {}),
    },
  };
}

function result(finding: Finding): Result {
  const { rule, severity, confidence, message, evidence, fixes, fingerprint, lesson, pillar } = finding;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    rank: ranks[confidence],
    message: { text: message },
    locations: [location(finding.file, finding.range)],
    relatedLocations: evidence.map((clue, id) => ({ id, ...location(clue.file, clue.range), message: { text: clue.note } })),
    partialFingerprints: { 'distributedMentor/v1': fingerprint },
    ...(fixes.length > 0 ? { fixes: fixes.map(fixOf) } : {}),
    properties: { pillar, severity, confidence, lesson: lesson.lesson },
  };
}

function fixOf({ title, edits }: Fix): SarifFix {
  const files = [...new Set(edits.map(({ file }) => file))];
  return {
    description: { text: title },
    artifactChanges: files.map((file) => ({
      artifactLocation: artifact(file),
      replacements: edits
        .filter((edit) => edit.file === file)
        .map(({ range, newText }) => ({ deletedRegion: region(range), insertedContent: { text: newText } })),
    })),
  };
}

function location(file: string, range: Range): Location {
  return { physicalLocation: { artifactLocation: artifact(file), region: region(range) } };
}

function region({ start, end }: Range): Region {
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

/** Paths inside the working directory, which is the root of the checkout in most pipelines, can be moved with it. */
function artifact(file: string): { uri: string; uriBaseId?: string } {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return file.startsWith('../') ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}
