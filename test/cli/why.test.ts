import { afterEach, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { openTerminal, type Terminal } from './terminal';

let terminal: Terminal;

describe('why', () => {
  afterEach(() => terminal.dispose());

  it('says so where there is nothing to explain', async () => {
    terminal = openTerminal({ 'src/a.ts': 'one\n' });
    const { out, status } = await terminal.run('why', 'src/a.ts:1');
    assert.match(out, /^There is no call in src\/a\.ts:1, or nothing/);
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse((await terminal.run('why', 'src/a.ts:1', '--format', 'json')).out), { explanations: [] });
  });

  it('ends with status 2 and one line for a place that is none, or not in the workspace', async () => {
    terminal = openTerminal({ 'src/a.ts': 'one\n' });
    for (const [args, words] of [[['src/a.ts'], /names no line/], [['src/b.ts:1'], /is not among the files that are read/], [['src/a.ts:0'], /names no line/]] as const) {
      const { err, status } = await terminal.run('why', ...args);
      assert.match(err, words);
      assert.equal(status, 2);
    }
  });
});
