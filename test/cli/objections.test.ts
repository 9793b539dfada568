// What the team has said to be wrong, on the command line: held back in scans, listed, exported, taken back.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { openTerminal, type Terminal } from './terminal';

describe('distributed-mentor objections', () => {
  let terminal: Terminal;
  let fingerprint: string;
  beforeEach(async () => {
    terminal = openTerminal({ 'a.ts': 'one HANG\n', 'b.ts': 'HANG\n' });
    const { findings } = JSON.parse((await terminal.run('scan', '--format', 'json')).out) as { findings: { file: string; fingerprint: string }[] };
    fingerprint = findings.find(({ file }) => file === 'a.ts')!.fingerprint;
    const objection = { fingerprint, rule: 'missing-timeout', file: 'a.ts', line: 1, subject: 'x', reason: 'the proxy\u001b[31m has a limit', when: '2026-01-02' };
    terminal.write({ '.mentor/objections.json': JSON.stringify({ version: 1, objections: [objection, { ...objection, fingerprint: 'gone', line: 9 }] }) });
  });
  afterEach(() => terminal.dispose());

  it('are held back in a scan, which says so and can show them', async () => {
    const { out } = await terminal.run('scan');
    assert.doesNotMatch(out, /^a\.ts$/m);
    assert.match(out, /1 finding said to be wrong/);
    assert.match((await terminal.run('scan', '--no-objections')).out, /^a\.ts$/m);
  });

  it('are listed with their reasons, made safe for a terminal, and with what is no longer found', async () => {
    const { out } = await terminal.run('objections');
    assert.match(out, /^a\.ts:1 {2}missing-timeout {2}\w+\n {2}2026-01-02: the proxy\ufffd\[31m has a limit$/m);
    assert.match(out, /a\.ts:9.*no longer found/);
    const { objections } = JSON.parse((await terminal.run('objections', '--format', 'json')).out) as { objections: { isCurrent: boolean }[] };
    assert.deepEqual(objections.map(({ isCurrent }) => isCurrent), [true, false]);
  });

  it('are exported as a minimal reproduction, and taken back', async () => {
    assert.match((await terminal.run('objections', '--export', fingerprint.slice(0, 6))).out, /# `missing-timeout` is wrong here[\s\S]*one HANG/);
    assert.equal((await terminal.run('objections', '--withdraw', fingerprint)).status, 0);
    assert.doesNotMatch(readFileSync(join(terminal.folder, '.mentor/objections.json'), 'utf8'), new RegExp(fingerprint));
    assert.match((await terminal.run('scan')).out, /^a\.ts$/m);
  });

  it('answer wrong usage with one line', async () => {
    for (const args of [['--export', 'nobody'], ['--export', 'gone'], ['--export', fingerprint, '--withdraw', fingerprint]]) {
      const { status, err } = await terminal.run('objections', ...args);
      assert.deepEqual([status, err.trim().split('\n').length], [2, 1], err);
    }
    terminal.write({ '.mentor/objections.json': '{' });
    assert.match((await terminal.run('scan')).err, /objections are not valid JSON/);
  });
});
