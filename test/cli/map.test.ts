// `map` on the command line: its formats, and where results go.
import { afterEach, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { openTerminal, type Terminal } from './terminal';

let terminal: Terminal;

describe('map', () => {
  afterEach(() => terminal.dispose());

  it('prints nodes, edges and single points of failure as JSON', async () => {
    terminal = openTerminal({ 'shop/a.ts': '' });
    const { out, status } = await terminal.run('map', 'shop');
    assert.deepEqual([Object.keys(JSON.parse(out)), status], [['nodes', 'edges', 'singlePointsOfFailure'], 0]);
  });

  it('prints Mermaid and DOT, and refuses other formats in one line', async () => {
    terminal = openTerminal({ 'shop/a.ts': '' });
    assert.match((await terminal.run('map', 'shop', '--format', 'mermaid')).out, /^flowchart LR/);
    assert.match((await terminal.run('map', 'shop', '--format', 'dot')).out, /^digraph/);
    const { status, err } = await terminal.run('map', 'shop', '--format', 'png');
    assert.equal(status, 2);
    assert.equal(err.trim().split('\n').length, 1);
  });
});
