// Findings in the words of the language server protocol: diagnostics, hover, actions, lenses. Pure.
import {
  CodeActionKind,
  DiagnosticSeverity,
  MarkupKind,
  type CodeAction,
  type CodeLens,
  type Diagnostic,
  type Hover,
  type Position,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { declarableBy } from '../analysis/engine';
import { markedWords, plainSentence } from '../base/marked-words';
import type { Finding, TextEdit } from '../model';
import { clientCommands, type FindingAddress, type InitializationOptions } from '../protocol';

/** What of the finding's surroundings the surfaces need. */
export interface Setting {
  readonly uri: string;
  readonly version: number | null;
  readonly client: InitializationOptions;
  uriOf(path: string): string;
  /** Name of the rule for people, and why it hurts. */
  about(rule: string): { readonly title: string; readonly why: string };
}

const severityNumbers = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

export function toDiagnostic(finding: Finding, setting: Setting): Diagnostic {
  const link = lessonLink(finding, setting);
  return {
    range: finding.range,
    severity: severityNumbers[finding.severity],
    source: 'Mentor',
    code: finding.rule,
    ...(link ? { codeDescription: { href: link } } : {}),
    message: plainSentence(finding.message),
    relatedInformation: finding.evidence.slice(0, 8).map(({ file, range, note }) => ({
      location: { uri: setting.uriOf(file), range },
      message: plainSentence(note),
    })),
    data: { fingerprint: finding.fingerprint },
  };
}

/** The why. The message itself is left to the diagnostic in the same hover, unless diagnostics are switched off. */
export function toHover(findings: readonly Finding[], position: Position, withMessage: boolean, setting: Setting): Hover | null {
  const here = findings.filter(({ range }) => !isBefore(position, range.start) && !isBefore(range.end, position));
  const first = here[0];
  if (!first) return null;
  const value = here.map((finding) => explain(finding, withMessage, setting)).join('\n\n---\n\n');
  return { contents: { kind: MarkupKind.Markdown, value }, range: first.range };
}

/** For a rule's id in a suppression or in the configuration, where there is no finding to explain. */
export function toRuleHover(rule: string, setting: Setting): Hover {
  const { title, why } = setting.about(rule);
  return { contents: { kind: MarkupKind.Markdown, value: `**${escape(title)}**\n\n*${translator(setting.client)('Why it hurts')}:* ${inMarkdown(why)}` } };
}

/**
 * From what is known already, never computed anew: asking for actions must not hold anything up. Meant are the findings of
 * the diagnostics that were asked about, or all on the line. Repairs come first; what can be done with any finding comes once.
 */
export function toCodeActions(findings: readonly Finding[], range: Range, diagnostics: readonly Diagnostic[], setting: Setting): CodeAction[] {
  const onLine = findings.filter((finding) => finding.range.start.line <= range.end.line && range.start.line <= finding.range.end.line);
  const asked = onLine.filter((finding) => diagnosticsOf([finding], diagnostics).length > 0);
  const meant = asked.length > 0 ? asked : onLine;
  const repairs = meant.flatMap((finding) =>
    finding.fixes.map((fix, i) => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnosticsOf([finding], diagnostics),
      isPreferred: i === 0 && meant.length === 1,
      edit: toWorkspaceEdit(fix.edits, setting),
    })),
  );
  return meant.length > 0 && setting.client.hasCommands ? [...repairs, ...commandsFor(meant, diagnostics, setting)] : repairs;
}

/** One lens a line, however many findings start on it; one for lines that follow each other and say the same. */
export function toCodeLenses(findings: readonly Finding[], setting: Setting): CodeLens[] {
  if (!setting.client.hasCommands) return [];
  const say = translator(setting.client);
  return toBlocks(findings).map(({ line, lines, findings: here }) => {
    const first = here[0]!;
    const { title } = setting.about(first.rule);
    const start = { line, character: first.range.start.character };
    const counted = here.length > 1 ? `${title} (+${here.length - 1})` : title;
    return {
      range: { start, end: start },
      command: {
        title: `Mentor: ${lines > 1 ? say('{0} ({1} lines)', title, String(lines)) : counted}`,
        command: clientCommands.whyIsThisAProblem,
        arguments: [addressOf(first, setting)],
      },
    };
  });
}

/** What one lens stands for. */
interface Block {
  readonly line: number;
  /** How many lines it covers from there; more than one only where all findings are of the same rule. */
  readonly lines: number;
  /** At least one. */
  readonly findings: readonly Finding[];
}

function toBlocks(findings: readonly Finding[]): Block[] {
  const byLine = new Map<number, Block>();
  for (const finding of findings) {
    const { line } = finding.range.start;
    const { findings: others = [] } = byLine.get(line) ?? {};
    byLine.set(line, { line, lines: 1, findings: [...others, finding] });
  }
  const blocks: Block[] = [];
  for (const block of [...byLine.values()].sort((a, b) => a.line - b.line)) {
    const before = blocks.at(-1);
    if (before && saysTheSame(before, block)) blocks[blocks.length - 1] = { line: before.line, lines: before.lines + 1, findings: [...before.findings, ...block.findings] };
    else blocks.push(block);
  }
  return blocks;
}

function saysTheSame(before: Block, next: Block): boolean {
  const rules = new Set([...before.findings, ...next.findings].map(({ rule }) => rule));
  return rules.size === 1 && before.line + before.lines === next.line;
}

/** Of several findings the client lets the user choose. */
function commandsFor(findings: readonly Finding[], diagnostics: readonly Diagnostic[], setting: Setting): CodeAction[] {
  const say = translator(setting.client);
  const only = findings.length === 1 ? findings[0] : undefined;
  const addresses = findings.map((finding) => addressOf(finding, setting));
  const action = (title: string, command: string): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnosticsOf(findings, diagnostics),
    command: { title, command, arguments: [only ? addresses[0] : addresses] },
  });
  return [
    action(say('Why is this a problem?'), clientCommands.whyIsThisAProblem),
    action(say('Explain this in the mentor'), clientCommands.explain),
    action(say('Ignore here, because …'), clientCommands.ignoreHere),
    action(say('This is wrong, because …'), clientCommands.objectTo),
    ...(only && declarableBy(only.rule) !== undefined ? [action(say('Declare what takes care of it …'), clientCommands.declare)] : []),
    action(only ? say('Turn this rule off: {0}', only.rule) : say('Turn this rule off …'), clientCommands.turnRuleOff),
  ];
}

function explain(finding: Finding, withMessage: boolean, setting: Setting): string {
  const say = translator(setting.client);
  const { title, why } = setting.about(finding.rule);
  // A hover may run commands that its client trusts; links of an editor's own scheme are taken out of it.
  const { hasCommands } = setting.client;
  const lesson = hasCommands ? commandLink(clientCommands.whyIsThisAProblem, finding, setting) : lessonLink(finding, setting);
  const links = [...(lesson ? [`[${say('Open the lesson')}](${lesson})`] : []), ...(hasCommands ? [`[${say('Explain this in the mentor')}](${commandLink(clientCommands.explain, finding, setting)})`] : [])];
  const evidence = finding.evidence.slice(0, 8).map(({ file, range, note }) => {
    const line = range.start.line + 1;
    return `- [${escape(file.slice(file.lastIndexOf('/') + 1))}:${line}](${setting.uriOf(file)}#L${line}) ${inMarkdown(note)}`;
  });
  return [
    `**${escape(title)}**`,
    ...(withMessage ? [inMarkdown(finding.message)] : []),
    `*${say('Why it hurts')}:* ${inMarkdown(why)}`,
    ...(evidence.length > 0 ? [evidence.join('\n')] : []),
    ...(links.length > 0 ? [links.join(' · ')] : []),
  ].join('\n\n');
}

function toWorkspaceEdit(edits: readonly TextEdit[], setting: Setting): WorkspaceEdit {
  const byFile = new Map<string, TextEdit[]>();
  for (const edit of edits) byFile.set(edit.file, [...(byFile.get(edit.file) ?? []), edit]);
  return {
    documentChanges: [...byFile].map(([file, own]) => {
      const uri = setting.uriOf(file);
      // The version makes the editor refuse an edit that was made for another text.
      const version = uri === setting.uri ? setting.version : null;
      return { textDocument: { uri, version }, edits: own.map(({ range, newText }) => ({ range, newText })) };
    }),
  };
}

function diagnosticsOf(findings: readonly Finding[], diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const fingerprints = new Set(findings.map(({ fingerprint }) => fingerprint));
  return diagnostics.filter(({ data }) => fingerprints.has((data as { fingerprint?: string } | undefined)?.fingerprint ?? ''));
}

function addressOf(finding: Finding, setting: Setting): FindingAddress {
  return { uri: setting.uri, fingerprint: finding.fingerprint };
}

function lessonLink({ lesson, fingerprint }: Finding, { client, uri }: Setting): string | undefined {
  if (!client.lessonAddress) return undefined;
  const query = new URLSearchParams({ ...(lesson.section ? { section: lesson.section } : {}), uri, fingerprint });
  return `${client.lessonAddress}/${lesson.lesson}?${query}`;
}

function commandLink(command: string, finding: Finding, setting: Setting): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([addressOf(finding, setting)]))}`;
}

function translator({ translations }: InitializationOptions): (text: string, ...values: readonly string[]) => string {
  return (text, ...values) => (translations?.[text] ?? text).replace(/\{(\d)\}/g, (_, i: string) => values[Number(i)] ?? '');
}

/** Code stays code; all else is text. */
function inMarkdown(sentence: string): string {
  return markedWords(sentence).map(({ text, isCode }) => (isCode ? `\`${text}\`` : escape(text))).join('');
}

function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~-]/g, '\\$&');
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
