// The two commands for when something seems wrong: start the analysis anew, and look at what it wrote.
import * as vscode from 'vscode';
import type { Feature } from '../../services';

export const restart: Feature = {
  name: 'restart',
  register: ({ analysis, log }) =>
    vscode.Disposable.from(
      vscode.commands.registerCommand('mentor.restartAnalysis', () => analysis.restart()),
      vscode.commands.registerCommand('mentor.showOutput', () => log.show()),
    ),
};
