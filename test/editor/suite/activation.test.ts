// The extension as its manifest describes it: it starts, and every command it declares can be run.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';

interface Manifest {
  readonly contributes?: { readonly commands?: readonly { readonly command: string }[] };
}

describe('The installed extension', () => {
  it('activates without an error', async () => {
    await mentor().activate();
    assert.equal(mentor().isActive, true);
  });

  it('has registered every command that it declares', async () => {
    await mentor().activate();
    const declared = ((mentor().packageJSON as Manifest).contributes?.commands ?? []).map(({ command }) => command);
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(declared.filter((command) => !registered.has(command)), []);
  });

  it('brings every file that its manifest names', async () => {
    // `bin` is for those who have the repository; the command line does not travel with the extension.
    const manifest = { ...(mentor().packageJSON as object), bin: undefined };
    const named = JSON.stringify(manifest).match(/(?<=")(\.\/)?(dist|media|schemas|l10n)\/[^"*?#]+/g) ?? [];
    const missing = await Promise.all(named.map(async (path) => ((await exists(path)) ? [] : [path])));
    assert.deepEqual(missing.flat(), []);
  });
});

async function exists(path: string): Promise<boolean> {
  const file = vscode.Uri.joinPath(mentor().extensionUri, path);
  return vscode.workspace.fs.stat(file).then(() => true, () => false);
}

function mentor(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('distributed-mentor.distributed-mentor');
  assert.ok(extension, 'The extension is not installed.');
  return extension;
}
