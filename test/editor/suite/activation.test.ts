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
});

function mentor(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('distributed-mentor.distributed-mentor');
  assert.ok(extension, 'The extension is not installed.');
  return extension;
}
