import { afterEach, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTerminal, type Terminal } from './terminal';

let terminal: Terminal;

const scan = async (...args: string[]) => {
  const { out, err } = await terminal.run('scan', '--format', 'json', '--cache', '.kept', ...args);
  return { report: { ...JSON.parse(out), durationMs: 0 }, err };
};
const kept = () => readdirSync(join(terminal.folder, '.kept')).map((name) => join(terminal.folder, '.kept', name));

describe('scan --cache', () => {
  afterEach(() => terminal.dispose());

  it('gives the same report a second time, from what was kept', async () => {
    terminal = openTerminal({ 'src/a.ts': 'one\n  HANG\n', 'src/b.ts': 'ONCE' });
    const cold = await scan('src');
    assert.deepEqual(await scan('src'), cold);
    assert.equal(cold.report.findings.length, 2);
    // What is kept is what is told: nobody else writes `HANG happens here` of a file.
    const [file] = kept();
    assert.match(readFileSync(file!, 'utf8'), /HANG happens here/);
  });

  it('looks anew when a file, a setting or an option has changed', async () => {
    terminal = openTerminal({ 'src/a.ts': 'HANG' });
    const count = async (...args: string[]) => (await scan('src', ...args)).report.findings.length;
    assert.equal(await count(), 1);
    assert.equal(await count('--rule', 'single-point-of-failure'), 0);
    terminal.write({ 'src/b.ts': 'HANG' });
    assert.equal(await count(), 2);
    terminal.write({ 'src/a.ts': 'calm' });
    assert.equal(await count(), 1);
    terminal.write({ 'src/.mentor.json': '{ "rules": { "missing-timeout": "off" } }' });
    assert.equal(await count(), 0);
  });

  it('throws a damaged cache away with one note', async () => {
    terminal = openTerminal({ 'src/a.ts': 'HANG' });
    const cold = await scan('src');
    const [file] = kept();
    writeFileSync(file!, readFileSync(file!, 'utf8').replace('HANG happens', 'Nothing happens'));
    const damaged = await scan('src');
    assert.deepEqual(damaged.report, cold.report);
    assert.match(damaged.err, /^distributed-mentor: What the cache holds of this folder is damaged; it is written anew\.\n$/);
    assert.equal((await scan('src')).err, '');
  });
});
