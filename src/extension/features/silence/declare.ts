// Writes down for the whole team what takes care of a finding although no file shows it.
import * as vscode from 'vscode';
import { chooseFinding } from '../../choose-finding';
import type { Services } from '../../services';
import { writeFile } from './files';

export async function declareForTeam({ findings, analysis }: Services, argument: unknown): Promise<void> {
  const located = await chooseFinding({ findings }, argument);
  if (!located) return;
  const words = await vscode.window.showInputBox({
    title: vscode.l10n.t('Declare What Takes Care of It'),
    prompt: vscode.l10n.t('What takes care of it although no file shows it? It is written into .mentor.json for the team, and counts like what was found.'),
    placeHolder: examples()[located.finding.rule] ?? vscode.l10n.t('in your own words'),
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('Say what it is.') : undefined),
  });
  if (words === undefined) return;
  const uri = await writeFile({ analysis }, await analysis.declare({ uri: located.uri.toString(), fingerprint: located.finding.fingerprint }, words));
  await vscode.window.showTextDocument(uri);
}

const examples = (): Readonly<Record<string, string>> => ({
  'missing-timeout': vscode.l10n.t('2 s, by the proxy in front of it'),
  'missing-retry': vscode.l10n.t('3 attempts with growing pauses, in our wrapper'),
  'plaintext-connection': vscode.l10n.t('mTLS by the mesh'),
  'missing-rate-limit': vscode.l10n.t('the gateway, 100 requests a minute'),
  'retry-non-idempotent': vscode.l10n.t('the order number is the key'),
});
