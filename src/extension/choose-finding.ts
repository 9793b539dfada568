// Which finding a command is about: the one it was given, the one at the cursor, or the one the user picks of several.
import * as vscode from 'vscode';
import type { FindingAddress } from '../protocol';
import type { LocatedFinding, Services } from './services';

/** `argument` comes from lenses and actions (one address or several), the findings view (a finding) or, from the palette, is missing. */
export async function chooseFinding({ findings }: Pick<Services, 'findings'>, argument: unknown): Promise<LocatedFinding | undefined> {
  if (isLocated(argument)) return argument;
  if (isAddress(argument)) return findings.find(argument) ?? tell(vscode.l10n.t('This finding is gone.'));
  if (Array.isArray(argument) && argument.every(isAddress)) return pick(argument.flatMap((address) => findings.find(address) ?? []), vscode.l10n.t('These findings are gone.'));
  const editor = vscode.window.activeTextEditor;
  if (!editor) return tell(vscode.l10n.t('Put the cursor on a line with a finding first.'));
  const { line } = editor.selection.active;
  const here = findings.in(editor.document.uri).filter(({ finding: { range } }) => range.start.line <= line && line <= range.end.line);
  return pick(here, vscode.l10n.t('There is no finding on this line.'));
}

async function pick(located: readonly LocatedFinding[], none: string): Promise<LocatedFinding | undefined> {
  if (located.length === 0) return tell(none);
  if (located.length === 1) return located[0];
  const items = located.map((one) => ({ label: one.finding.hint, description: one.finding.rule, one }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which finding?') }))?.one;
}

function isLocated(argument: unknown): argument is LocatedFinding {
  return typeof argument === 'object' && argument !== null && 'finding' in argument && 'root' in argument;
}

function isAddress(argument: unknown): argument is FindingAddress {
  const { uri, fingerprint } = (argument ?? {}) as Partial<Record<keyof FindingAddress, unknown>>;
  return typeof uri === 'string' && typeof fingerprint === 'string';
}

function tell(text: string): undefined {
  void vscode.window.showInformationMessage(text);
  return undefined;
}
