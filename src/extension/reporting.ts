// Runs a command of the user and tells what went wrong with it.
import * as vscode from 'vscode';
import type { Services } from './services';

/** Never rejects. */
export async function reporting({ log }: Pick<Services, 'log'>, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}
