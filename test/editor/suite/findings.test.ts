// From code in an editor to what the mentor says about it, through the real client and the real server.
import assert from 'node:assert/strict';
import { ChildProcess } from 'node:child_process';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { diagnostics, openScratch, removeScratch, ruleOf } from './scratch';

const line = 2;
const risky = "import axios from 'axios';\n\nexport const stock = (url: string) => axios.get(url);\n\nexport const answer = 42;\n";
const safe = risky.replace('get(url)', 'get(url, { timeout: 2000 })');
const hasTimeout = (rules: readonly string[]): boolean => rules.includes('missing-timeout');
const isMended = (rules: readonly string[]): boolean => !hasTimeout(rules);

describe('In the editor', () => {
  afterEach(removeScratch);

  it('a remote call without a deadline is marked on its line, and the code leads to the lesson', async () => {
    const { document } = await openScratch(risky);
    const found = (await diagnostics(document.uri, hasTimeout)).find((one) => ruleOf(one) === 'missing-timeout')!;
    assert.equal(found.range.start.line, line);
    const { target } = found.code as { target: vscode.Uri };
    assert.equal(target.authority, 'distributed-mentor.distributed-mentor');
    assert.equal(target.path, '/lesson/timeouts');
  });

  it('what is mended disappears while typing', async () => {
    const editor = await openScratch(risky);
    await diagnostics(editor.document.uri, hasTimeout);
    await editor.edit((edit) => edit.insert(endOfCall(editor.document), ', { timeout: 2000 }'));
    await diagnostics(editor.document.uri, isMended);
  });

  it('what is new appears when the cursor leaves the line', async () => {
    const editor = await openScratch(safe);
    editor.selection = new vscode.Selection(line, 0, line, 0);
    const options = editor.document.lineAt(line).text.indexOf(', {');
    await editor.edit((edit) => edit.delete(new vscode.Range(line, options, line, options + ', { timeout: 2000 }'.length)));
    editor.selection = new vscode.Selection(4, 0, 4, 0);
    await diagnostics(editor.document.uri, hasTimeout);
  });

  it('no line has two lenses', async () => {
    const { document } = await openScratch(risky);
    await diagnostics(document.uri, hasTimeout);
    const all = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100);
    const lines = all.filter(({ command }) => command?.title.startsWith('Mentor:')).map(({ range }) => range.start.line);
    assert.deepEqual(lines, [line]);
  });

  it('the quick fix mends the code, and the finding goes', async () => {
    const { document } = await openScratch(risky);
    const [found] = (await diagnostics(document.uri, hasTimeout)).filter((one) => ruleOf(one) === 'missing-timeout');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, found!.range, vscode.CodeActionKind.QuickFix.value);
    const fix = actions.find(({ title, edit }) => edit && title.startsWith('Give up after'));
    assert.ok(fix, `No fix among: ${actions.map(({ title }) => title).join(', ')}`);
    await vscode.workspace.applyEdit(fix.edit!);
    await diagnostics(document.uri, isMended);
  });

  it('the hover says why it hurts', async () => {
    const { document } = await openScratch(risky);
    await diagnostics(document.uri, hasTimeout);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, endOfCall(document));
    const text = hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
    assert.match(text, /Why it hurts/);
  });

  it('closing the file clears what was said about it', async () => {
    const { document } = await openScratch(risky);
    await diagnostics(document.uri, hasTimeout);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await diagnostics(document.uri, (rules) => rules.length === 0);
  });

  it('renaming and deleting a file leaves nothing behind', async () => {
    const { document } = await openScratch(risky);
    await diagnostics(document.uri, hasTimeout);
    const renamed = document.uri.with({ path: document.uri.path.replace(/\.ts$/, '-renamed.ts') });
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(document.uri, renamed);
    await vscode.workspace.applyEdit(rename);
    await diagnostics(document.uri, (rules) => rules.length === 0);
    await diagnostics(renamed, hasTimeout);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(renamed);
    await diagnostics(renamed, (rules) => rules.length === 0);
  });

  it('the analysis comes back when its process is killed', async () => {
    const { document } = await openScratch(risky);
    await diagnostics(document.uri, hasTimeout);
    serverProcess().kill('SIGKILL');
    await diagnostics(document.uri, (rules) => rules.length === 0);
    await diagnostics(document.uri, hasTimeout);
  });

  it('a restart by hand finds everything again', async () => {
    const { document } = await openScratch(risky);
    await diagnostics(document.uri, hasTimeout);
    const gone = diagnostics(document.uri, (rules) => rules.length === 0);
    await vscode.commands.executeCommand('mentor.restartAnalysis');
    await gone;
    await diagnostics(document.uri, hasTimeout);
  });
});

/** Where an argument can be added to `axios.get(url`. */
function endOfCall(document: vscode.TextDocument): vscode.Position {
  return new vscode.Position(line, document.lineAt(line).text.lastIndexOf(')'));
}

/** The child of this extension host that runs the server; asked from Node itself, because not every machine has `ps`. */
function serverProcess(): ChildProcess {
  const { _getActiveHandles: handles } = process as unknown as { _getActiveHandles(): unknown[] };
  const children = handles.call(process).filter((handle) => handle instanceof ChildProcess);
  const server = children.find(({ spawnargs }) => spawnargs.some((argument) => /distributed-mentor.*server\.js$/.test(argument)));
  assert.ok(server, `The server is not among the children of the extension host: ${children.map(({ spawnargs }) => spawnargs.join(' ')).join('; ')}`);
  return server;
}
