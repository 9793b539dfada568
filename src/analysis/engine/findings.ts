// From the problems that rules see to the findings that people see, in small steps: run the rules, keep what stands in
// this file, turn offsets into lines, leave out what was suppressed, grade, leave out what the preset hides.
import type { LineIndex } from '../../base/line-index';
import { once } from '../../base/once';
import { atLeast, severities, type Evidence, type Finding, type Fix, type TextEdit } from '../../model';
import type { Change, Clue, Facts, ProjectFacts } from '../concepts';
import { extentOf } from '../project/extent';
import type { SourceFile } from '../project/source-file';
import type { Problem, Rule } from '../rules/rule';
import type { Configuration, Preset } from './configuration';
import { asDeclared, factsAsDeclared } from './declared';
import { createFingerprinter } from './fingerprint';
import { gradeOf } from './levels';
import { isAside } from './paths';
import { sightingsIn, type Sighting } from './sightings';
import { readSuppressions, suppresses, type Suppression } from './suppressions';
import { unusedSuppression, unusedSuppressions, type Placed } from './unused-suppressions';

export interface JudgeInput {
  /** Relative to the root of the workspace, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly facts: Facts;
  readonly project: ProjectFacts;
  readonly rules: readonly Rule[];
  readonly configuration: Configuration;
  /** The lowered file, for source code. */
  readonly source?: SourceFile | undefined;
  /** Lines of any file of the workspace; undefined for a file that is gone. */
  linesOf(file: string): LineIndex | undefined;
}

/** The findings that stand in one file, sorted by place, at one place the worst first. Throws, naming rule and file, only if a rule itself fails. */
export function judge(input: JudgeInput): readonly Finding[] {
  const aside = isAside(input.file, input.configuration);
  if (aside && input.configuration.preset !== 'learner') return [];
  const found = problemsIn(input);
  const before = shown.get(found);
  if (before?.configuration === input.configuration) return before.findings;
  const findings = findingsOf(found, aside, input);
  shown.set(found, { configuration: input.configuration, findings });
  return findings;
}

// What was seen in a text leads to the same findings, as long as nobody decides otherwise.
const shown = new WeakMap<readonly Found[], { readonly configuration: Configuration; readonly findings: readonly Finding[] }>();

function findingsOf(found: readonly Found[], aside: boolean, input: JudgeInput): readonly Finding[] {
  const suppressions = readSuppressions(input.text, input.lines);
  const placed = found.map(({ rule, problem }) => ({ rule: rule.id, lines: suppressions.length === 0 ? [] : linesOf(problem, input) }));
  return [...found.filter((_, i) => !isSilenced(placed[i]!, suppressions)), ...unusedIn(input, suppressions, placed)]
    .map((one) => findingOf(one, input))
    .flatMap((finding) => graded(finding, input.configuration))
    .filter((finding) => shows(finding, aside, input.configuration.preset))
    .sort(worstFirst);
}

/** True if a preset shows a finding; `aside` says that it stands in a test, an example or a development file. */
export function shows(finding: Pick<Finding, 'severity' | 'confidence'>, aside: boolean, preset: Preset): boolean {
  if (preset === 'learner') return true;
  if (aside) return false;
  if (preset === 'quiet') return atLeast(finding.severity, 'warning') && finding.confidence === 'high';
  return atLeast(finding.severity, 'information') && finding.confidence !== 'low';
}

export interface Found {
  readonly rule: Rule;
  readonly problem: Problem;
  readonly fingerprint: string;
}

/** All problems, also those nobody will see: fingerprints of equal lines must not depend on what is switched off. */
export function problemsIn({ file, text, lines, facts, project, rules, configuration }: JudgeInput): readonly Found[] {
  const sightings = sightingsIn(factsAsDeclared(facts, configuration.declared), rules, asDeclared(project, configuration));
  return once(recognised, sightings, () => recognisable(sightings, { file, text, lines }));
}

// A list of sightings is about one text.
const recognised = new WeakMap<readonly Sighting[], readonly Found[]>();

function recognisable(sightings: readonly Sighting[], { file, text, lines }: Pick<JudgeInput, 'file' | 'text' | 'lines'>): readonly Found[] {
  const here = sightings.filter(({ problem }) => problem.at.file === file);
  const fingerprint = createFingerprinter();
  return distinct(here.sort(byPlace)).map(({ rule, problem }) => {
    const { start, end } = lines.lineSpan(lines.positionAt(problem.at.span.start).line);
    const { span } = problem.at;
    const line = problem.secret ? text.slice(start, span.start) + text.slice(Math.min(span.end, end), end) : text.slice(start, end);
    const marks = { rule: rule.id, file, subject: problem.subject, line };
    return { rule, problem, fingerprint: fingerprint(marks) };
  });
}

/** The lines by which a problem can be silenced: the first of its statement, and its own. */
export function linesOf({ at: { span } }: Problem, { source, lines }: JudgeInput): readonly number[] {
  const { statement, start, end } = extentOf(source, span);
  const first = lines.positionAt(start).line;
  const own = Array.from({ length: lines.positionAt(end).line - first + 1 }, (_, i) => first + i);
  return [lines.positionAt(statement).line, ...own];
}

function isSilenced({ rule, lines }: Placed, suppressions: readonly Suppression[]): boolean {
  return suppressions.some((one) => suppresses(one, rule, ...lines));
}

/** Comments that silence nothing; none while a file does not parse, because then nobody knows what stands in it. */
function unusedIn({ file, text, lines, facts, rules, source }: JudgeInput, suppressions: readonly Suppression[], placed: readonly Placed[]): Found[] {
  if (suppressions.length === 0 || source?.program.broken || facts.format === undefined) return [];
  const fingerprint = createFingerprinter();
  return unusedSuppressions({ file, format: facts.format, suppressions, placed, rules }).flatMap(({ problem, line }) => {
    if (isSilenced({ rule: unusedSuppression.id, lines: [line] }, suppressions)) return [];
    const { start, end } = lines.lineSpan(line);
    const marks = { rule: unusedSuppression.id, file, subject: problem.subject, line: text.slice(start, end) };
    return [{ rule: unusedSuppression, problem, fingerprint: fingerprint(marks) }];
  });
}

function byPlace(a: Sighting, b: Sighting): number {
  const one = a.problem.at.span;
  const other = b.problem.at.span;
  return one.start - other.start || one.end - other.end || compare(a.rule.id, b.rule.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One root cause is one finding, even if a rule comes to it along two paths. Expects sorted sightings. */
function distinct(sorted: readonly Sighting[]): Sighting[] {
  return sorted.filter((one, index) => index === 0 || byPlace(sorted[index - 1]!, one) !== 0);
}

export function findingOf({ rule, problem, fingerprint }: Found, { file, lines, linesOf }: JudgeInput): Finding {
  return {
    rule: rule.id,
    pillar: rule.pillar,
    severity: problem.severity ?? rule.severity,
    confidence: problem.confidence,
    message: problem.message,
    hint: problem.hint,
    subject: problem.subject,
    file,
    range: lines.rangeOf(problem.at.span),
    lesson: problem.lesson ?? rule.lesson,
    fingerprint,
    ...(problem.secret ? { secret: true as const } : {}),
    evidence: distinctClues(problem.evidence).flatMap((clue) => evidenceOf(clue, linesOf)),
    fixes: problem.fixes.flatMap((change) => fixOf(change, linesOf)),
  };
}

/** Two paths to a root cause may bring the same clue. */
function distinctClues(clues: readonly Clue[]): Clue[] {
  const key = ({ file, span, note }: Clue): string => `${file}\0${span.start}\0${span.end}\0${note}`;
  return [...new Map(clues.map((clue) => [key(clue), clue])).values()];
}

/** Nothing for a clue in a file that is gone: there would be nothing to show. */
function evidenceOf({ file, span, note }: Clue, linesOf: JudgeInput['linesOf']): Evidence[] {
  const lines = linesOf(file);
  return lines ? [{ file, range: lines.rangeOf(span), note }] : [];
}

/** Nothing if one of the edits has lost its file: half a fix is none. */
function fixOf({ title, edits }: Change, linesOf: JudgeInput['linesOf']): Fix[] {
  const placed: TextEdit[] = [];
  for (const { file, span, newText } of edits) {
    const lines = linesOf(file);
    if (!lines) return [];
    placed.push({ file, range: lines.rangeOf(span), newText });
  }
  return [{ title, edits: placed }];
}

function worstFirst(a: Finding, b: Finding): number {
  const one = a.range.start;
  const other = b.range.start;
  return one.line - other.line || one.character - other.character || severities.indexOf(a.severity) - severities.indexOf(b.severity);
}

function graded(finding: Finding, configuration: Configuration): Finding[] {
  const severity = gradeOf(finding.rule, finding.severity, configuration);
  return severity === 'off' ? [] : [{ ...finding, severity }];
}
