import { after, before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openTerminal, type Terminal } from './terminal';

const root = join(__dirname, '..', '..');

describe('the process of the command line', () => {
  let terminal: Terminal;
  before(() => {
    terminal = openTerminal({ 'docker-compose.yml': `services:\n${Array.from({ length: 500 }, (_, i) => `  s${i}:\n    image: a\n`).join('')}` });
  });
  after(() => terminal.dispose());

  const start = (...args: string[]) =>
    spawn(process.execPath, ['--require', join(root, 'node_modules/tsx/dist/preflight.cjs'), '--import', `file://${join(root, 'node_modules/tsx/dist/loader.mjs')}`, join(root, 'src/cli/main.ts'), ...args], { cwd: terminal.folder });

  it('ends with status 2 and one line for wrong usage', async () => {
    const child = start('scan', 'nowhere');
    let err = '';
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    const [status] = await once(child, 'close');
    assert.deepEqual([status, err], [2, 'distributed-mentor: There is no file or folder "nowhere".\n']);
  });

  it('does not mind a reader that leaves early', async () => {
    const child = start('scan', '--help');
    let err = '';
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.stdout.destroy();
    const [status] = await once(child, 'close');
    assert.deepEqual([status, err], [0, '']);
  });
});
