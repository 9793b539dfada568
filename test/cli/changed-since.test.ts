import { after, before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { openTerminal, type Terminal } from './terminal';

describe('scan --changed-since', () => {
  let terminal: Terminal;
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args], { cwd: terminal.folder, stdio: 'pipe' });
  before(() => {
    terminal = openTerminal({ 'app/old.ts': 'HANG\nfine\n', 'app/other.ts': 'HANG\n' });
    git('init', '--initial-branch', 'main');
    git('add', '.');
    git('commit', '-m', 'first');
    git('checkout', '-b', 'work');
    terminal.write({ 'app/old.ts': 'HANG\nfine\nHANG again\n', 'app/committed.ts': 'HANG\n' });
    git('add', '.');
    git('commit', '-m', 'second');
    terminal.write({ 'app/ünknown file.ts': 'HANG\n' });
  });
  after(() => terminal.dispose());

  it('shows findings on changed lines and in new files, seen from any folder', async () => {
    for (const path of ['.', 'app']) {
      const { out, status } = await terminal.run('scan', path, '--changed-since', 'main', '--format', 'json');
      assert.equal(status, 0);
      const places = (JSON.parse(out).findings as { file: string; startLine: number }[]).map(({ file, startLine }) => `${file}:${startLine}`);
      assert.deepEqual(places.sort(), ['app/committed.ts:1', 'app/old.ts:3', 'app/ünknown file.ts:1']);
    }
  });

  it('says how much did not change', async () => {
    assert.match((await terminal.run('scan', '--changed-since', 'main')).out, /2 findings on lines that did not change\./);
  });

  it('refuses what is no revision, and never hands it to git as an option', async () => {
    for (const ref of ['nowhere', '--output=/tmp/x']) {
      const { status, err } = await terminal.run('scan', `--changed-since=${ref}`);
      assert.deepEqual([status, err], [2, `distributed-mentor: There is no branch, tag or commit named ${ref}.\n`]);
    }
  });
});
