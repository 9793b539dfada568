// Why nothing is reported at a place: what the project found out about the calls there, joined with what rules see and the
// team does not want to see.
import type { LineIndex } from '../base/line-index';
import type { Span } from '../base/span';
import type { Explanation, Reason } from '../model';
import type { Clue, RemoteCall, Silence, Site } from './concepts';
import { seenIn, type Seen } from './engine/held-back';
import { declarableBy } from './engine/declare';
import type { Declared } from './engine/configuration';
import type { Decided } from './engine/decided';
import { declarationFor, isCovered } from './engine/declared';
import type { JudgeInput } from './engine/findings';
import type { Project } from './project/project';

export interface SilencePort {
  readonly project: Project;
  linesOf(file: string): LineIndex | undefined;
  /** What rules are asked with about a file; undefined for a file that nobody read. */
  inputOf(file: string): JudgeInput | undefined;
  readonly declared: Declared;
  readonly decided: Decided;
}

/** Line and column from 0; without a column, all calls on the line. Where no call stands it is about whatever rules see there; empty where that is nothing. */
export function explainSilence(file: string, place: { readonly line: number; readonly character?: number }, port: SilencePort): Explanation[] {
  const lines = port.linesOf(file);
  if (!lines || place.line < 0 || place.line >= lines.lineCount) return [];
  const placeOf = (site: Site): string => `${site.file}:${(port.linesOf(site.file)?.positionAt(site.span.start).line ?? 0) + 1}`;
  const ask = (span: Span): readonly Silence[] => port.project.whySilent(file, span, placeOf);
  const offset = place.character === undefined ? undefined : lines.offsetAt({ line: place.line, character: place.character });
  const found = offset === undefined ? [] : ask({ start: offset, end: offset });
  const silences = found.length > 0 ? found : ask(lines.lineSpan(place.line));
  if (silences.length === 0) return seenOn(place.line, file, lines, port);
  return silences.map((silence) => ({
    subject: silence.subject,
    file: silence.at.file,
    range: lines.rangeOf(silence.at.span),
    reasons: [...silence.reasons.map(({ about, sentence, clues }) => ({ about, sentence, evidence: evidenceOf(clues, port) })), ...declaredAt(silence, port), ...findingsAt(silence, port, placeOf)],
  }));
}

/** What is judged without being a call: a service of a deployment file, a setting, a resource. */
function seenOn(line: number, file: string, lines: LineIndex, { inputOf, decided }: SilencePort): Explanation[] {
  const input = inputOf(file);
  const seen = (input ? seenIn(input, decided) : []).map((one) => ({ ...one, range: lines.rangeOf(one.span) })).filter(({ range }) => range.start.line <= line && line <= range.end.line);
  return [...new Set(seen.map(({ subject }) => subject))].map((subject) => {
    const here = seen.filter((one) => one.subject === subject);
    return { subject, file, range: here[0]!.range, reasons: here.map((one) => reasonOf(one, `${file}:${one.range.start.line + 1}`)) };
  });
}

function reasonOf({ rule, heldBack }: Seen, place: string): Reason {
  const sentence = heldBack === undefined ? `\`${rule}\` is reported at \`${place}\`.` : `\`${rule}\` is seen at \`${place}\` and held back: ${heldBack}.`;
  return { about: 'finding', sentence, evidence: [] };
}

function evidenceOf(clues: readonly Clue[], { linesOf }: SilencePort): Reason['evidence'] {
  return clues.flatMap(({ file, span, note }) => {
    const lines = linesOf(file);
    return lines ? [{ file, range: lines.rangeOf(span), note }] : [];
  });
}

/** What the team says, where that is what counts. */
function declaredAt(silence: Silence, port: SilencePort): Reason[] {
  return [...policiesAt(silence, port), ...encryptionAt(silence, port)];
}

function policiesAt({ at, subject, sites }: Silence, { project, declared }: SilencePort): Reason[] {
  const call = project.of(at.file).calls.find((one) => one.at.span.start === at.span.start && one.at.span.end === at.span.end);
  const client = sites[1] ? { client: { at: sites[1] } as NonNullable<RemoteCall['client']> } : {};
  const said = declarationFor(call ?? { at, name: subject, ...client }, declared);
  const about = (['deadline', 'retry'] as const).flatMap((which) => (said?.[which] === undefined || call?.[which].state === 'set' ? [] : [{ which, words: said[which] }]));
  return about.map(({ which, words }) => ({ about: which, sentence: `The team declares: ${words} (\`.mentor.json\`).`, evidence: [] }));
}

function encryptionAt({ sites }: Silence, { project, declared }: SilencePort): Reason[] {
  const isAt = (at: Site): boolean => sites.some(({ file, span }) => file === at.file && span.start === at.span.start && span.end === at.span.end);
  const counts = declared.encryption !== undefined && sites.some(({ file }) => project.connectionsIn(file).some((connection) => isCovered(connection) && isAt(connection.at)));
  return counts ? [{ about: 'encryption', sentence: `The team declares that it is encrypted all the same: ${declared.encryption} (\`.mentor.json\`).`, evidence: [] }] : [];
}

/** What rules see about the call or its client, shown or held back. */
function findingsAt({ sites }: Silence, port: SilencePort, placeOf: (site: Site) => string): Reason[] {
  let declarable = false;
  const reasons = [...new Set(sites.map(({ file }) => file))].flatMap((file) => {
    const input = port.inputOf(file);
    const here = sites.filter((site) => site.file === file);
    const seen = input ? seenIn(input, port.decided).filter(({ span }) => here.some((site) => site.span.start === span.start && site.span.end === span.end)) : [];
    return seen.map((one) => {
      declarable ||= one.heldBack === undefined && declarableBy(one.rule) !== undefined;
      return reasonOf(one, placeOf({ file, span: one.span }));
    });
  });
  return declarable ? [...reasons, { about: 'call', sentence: 'If something that no file shows takes care of it, declare it in `.mentor.json` (`declared`).', evidence: [] }] : reasons;
}
