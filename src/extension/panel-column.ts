// Where the mentor's panels stand: beside the code they are asked from and, where one of them is open already, with it. Three
// columns would leave room for none of them.
import * as vscode from 'vscode';

/** As an editor tab names them, which puts words of its own before the type. */
const types = ['mentor.panel', 'mentor.map'];

/** The column of a panel that is opened now. */
export function columnToOpen(): vscode.ViewColumn {
  const code = vscode.window.activeTextEditor?.viewColumn;
  const home = vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(isOurs))?.viewColumn;
  return home !== undefined && home !== code ? home : beside(code);
}

/** Another column for an open panel that would come up in front of the code it is asked from; undefined where it may stay. */
export function columnToShow({ viewColumn }: vscode.WebviewPanel): vscode.ViewColumn | undefined {
  const code = vscode.window.activeTextEditor?.viewColumn;
  return viewColumn !== undefined && viewColumn === code ? beside(code) : undefined;
}

function beside(code: vscode.ViewColumn | undefined): vscode.ViewColumn {
  const columns = vscode.window.tabGroups.all.map(({ viewColumn }) => viewColumn);
  const next = code === undefined ? [] : [code + 1, code - 1];
  return next.find((column) => columns.includes(column)) ?? vscode.ViewColumn.Beside;
}

function isOurs({ input }: vscode.Tab): boolean {
  return input instanceof vscode.TabInputWebview && types.some((type) => input.viewType.endsWith(type));
}
