import { afterEach, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { openTerminal, type Terminal } from './terminal';

let terminal: Terminal;
const close = () => terminal.dispose();

interface JsonReport {
  files: number;
  bytes: number;
  findings: { rule: string; file: string; startLine: number; startColumn: number; fingerprint: string }[];
  skipped: { file: string; reason: string }[];
}

async function scanned(...args: string[]): Promise<JsonReport> {
  const { out, err } = await terminal.run('scan', '--format', 'json', ...args);
  assert.equal(err, '');
  return JSON.parse(out) as JsonReport;
}

const places = ({ findings }: JsonReport) => findings.map(({ file, startLine }) => `${file}:${startLine}`);

describe('scan', () => {
  afterEach(close);

  it('prints findings as JSON with lines from 1, paths from the working directory, and what was seen', async () => {
    terminal = openTerminal({ 'shop/a.ts': 'one\n  HANG\n', 'shop/.env': 'ONCE' });
    const { out } = await terminal.run('scan', 'shop', '--format', 'json');
    const report = JSON.parse(out);
    assert.deepEqual(Object.keys(report), ['version', 'files', 'bytes', 'durationMs', 'findings', 'skipped']);
    assert.deepEqual([report.files, report.bytes], [2, 15]);
    const { fingerprint, ...finding } = report.findings[1];
    assert.match(fingerprint, /^[0-9a-f]{16}$/);
    assert.deepEqual(finding, {
      rule: 'missing-timeout', pillar: 'fault-tolerance', severity: 'warning', confidence: 'high', message: 'HANG happens here.',
      file: 'shop/a.ts', startLine: 2, startColumn: 3, endLine: 2, endColumn: 7, lesson: 'timeouts',
      evidence: [{ file: 'shop/a.ts', line: 2, note: '`a_b` seen_here' }], fixes: ['Mend it'],
    });
  });

  it('keeps each PATH a workspace of its own, and takes single files', async () => {
    terminal = openTerminal({ 'a/x.ts': 'HANG', 'b/x.ts': 'HANG', 'b/y.ts': 'HANG' });
    assert.deepEqual(places(await scanned('a', 'b/y.ts')), ['a/x.ts:1', 'b/y.ts:1']);
  });

  it('ends with status 1 only for findings at or above --fail-on', async () => {
    terminal = openTerminal({ 'warn/a.ts': 'HANG', 'err/a.ts': 'ONCE' });
    const status = async (...args: string[]) => (await terminal.run('scan', ...args)).status;
    assert.equal(await status('warn'), 0);
    assert.equal(await status('err'), 1);
    assert.equal(await status('warn', '--fail-on', 'warning'), 1);
    assert.equal(await status('err', '--fail-on', 'never'), 0);
  });

  it('can be limited to rules, however they are written', async () => {
    terminal = openTerminal({ 'src/a.ts': 'HANG\nONCE\n' });
    for (const args of [['--rule', 'missing-timeout', 'src'], ['src', '--rule', 'missing-*'], ['--rule=missing-timeout', 'src']]) {
      assert.deepEqual(places(await scanned(...args)), ['src/a.ts:1'], args.join(' '));
    }
    assert.equal((await scanned('src', '--rule', 'missing-timeout', 'single-*')).findings.length, 2);
    assert.equal((await scanned('src', '--rule', 'missing-timeout,single-point-of-failure')).findings.length, 2);
  });

  it('cuts the files into shards that together are the whole', async () => {
    terminal = openTerminal(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`f${i}.ts`, 'HANG'])));
    const shards = await Promise.all([1, 2, 3].map((i) => scanned('--shard', `${i}/3`)));
    assert.ok(shards.every(({ findings }) => findings.length < 20));
    assert.deepEqual(shards.flatMap(places).sort(), places(await scanned()).sort());
    assert.equal(shards.reduce((sum, { files }) => sum + files, 0), 20);
  });

  it('writes to a file instead, when asked', async () => {
    terminal = openTerminal({ 'a.ts': 'HANG' });
    const { out } = await terminal.run('scan', '--output', 'report.txt');
    assert.equal(out, '');
    assert.match(readFileSync(join(terminal.folder, 'report.txt'), 'utf8'), /HANG happens here/);
  });
});

describe('the files of a scan', () => {
  afterEach(close);

  it('leave out dependencies, build results and what .gitignore names, and keep hidden files', async () => {
    terminal = openTerminal({
      'node_modules/x.ts': 'HANG', 'dist/x.ts': 'HANG', '.git/x.ts': 'HANG', 'secret/x.ts': 'HANG', 'sub/skip.ts': 'HANG', 'sub/keep.ts': 'HANG',
      '.gitignore': 'secret/\n*.log\n*.user\n', 'Shop.User/x.ts': 'HANG', 'shop.user/x.ts': 'HANG', 'sub/.gitignore': 'skip.ts\n', '.hidden/x.ts': 'HANG', '.env': 'HANG',
    });
    assert.deepEqual(places(await scanned()), ['.env:1', '.hidden/x.ts:1', 'Shop.User/x.ts:1', 'sub/keep.ts:1']);
  });

  it('list what could not or should not be read, with the reason', async () => {
    terminal = openTerminal({
      'big.ts': 'x'.repeat(3_000_000), 'binary.py': Uint8Array.of(0, 1, 2), 'latin.go': Uint8Array.of(0x61, 0xe4), 'api.pb.go': 'HANG', 'good.ts': 'HANG', 'photo.png': 'x',
    });
    const { skipped, findings } = await scanned();
    assert.deepEqual(skipped.map(({ file }) => file), ['api.pb.go', 'big.ts', 'binary.py', 'latin.go']);
    assert.ok(skipped.every(({ reason }) => /^[^\n]+\.$/.test(reason)));
    assert.equal(findings.length, 1);
  });

  it('do not depend on patterns that cannot be read', async () => {
    terminal = openTerminal({ 'a/.gitignore/x': '', 'a/x.ts': 'HANG' });
    assert.deepEqual(places(await scanned()), ['a/x.ts:1']);
  });

  it('survive loops of links and folders that cannot be read', async () => {
    terminal = openTerminal({ 'a/x.ts': 'HANG', 'locked/x.ts': 'HANG' });
    symlinkSync('..', join(terminal.folder, 'a', 'loop'));
    chmodSync(join(terminal.folder, 'locked'), 0);
    const report = await scanned();
    chmodSync(join(terminal.folder, 'locked'), 0o700);
    const asRoot = process.getuid?.() === 0;
    assert.deepEqual(places(report), asRoot ? ['a/x.ts:1', 'locked/x.ts:1'] : ['a/x.ts:1']);
    assert.deepEqual(report.skipped.map(({ file }) => file), asRoot ? [] : ['locked']);
  });
});

describe('the configuration of a scan', () => {
  afterEach(close);

  it('is the nearest .mentor.json of each file', async () => {
    terminal = openTerminal({
      '.mentor.json': '{"rules":{"missing-timeout":"off"},"exclude":["old/**"]}', 'a.ts': 'HANG ONCE', 'old/a.ts': 'ONCE',
      'team/.mentor.json': '{"exclude":["old/**"]}', 'team/a.ts': 'HANG', 'team/old/a.ts': 'HANG',
    });
    assert.deepEqual(places(await scanned()), ['a.ts:1', 'team/a.ts:1']);
    assert.deepEqual(places(await scanned('old', 'team')), ['team/a.ts:1']);
  });

  it('can be named, and gives way to the options', async () => {
    terminal = openTerminal({ 'my.json': '{"preset":"quiet","rules":{"missing-timeout":"hint"}}', 'src/a.ts': 'HANG' });
    assert.equal((await scanned('src', '--config', 'my.json')).findings.length, 0);
    assert.equal((await scanned('src', '--config', 'my.json', '--preset', 'learner')).findings.length, 1);
  });

  it('is told about rules that do not exist, and goes on', async () => {
    terminal = openTerminal({ '.mentor.json': '{"rules":{"missing-timeot":"off"}}', 'a.ts': 'HANG' });
    const { err, out, status } = await terminal.run('scan');
    assert.match(err, /^distributed-mentor: .*\.mentor\.json: there is no rule "missing-timeot"; the entry is ignored\.\n$/);
    assert.match(out, /1 finding/);
    assert.equal(status, 0);
  });

  it('shows tests and development files to learners only', async () => {
    terminal = openTerminal({ 'tests/a.ts': 'ONCE', 'docker-compose.dev.yml': 'ONCE' });
    assert.equal((await scanned()).findings.length, 0);
    assert.equal((await scanned('--preset', 'learner')).findings.length, 2);
  });
});

describe('adopting what is there', () => {
  afterEach(close);

  it('takes one command, after which only new findings show', async () => {
    terminal = openTerminal({ 'a.ts': 'HANG', 'tests/b.ts': 'HANG' });
    assert.match((await terminal.run('baseline')).out, /^2 findings adopted in \.mentor-baseline\.json/);
    assert.deepEqual(places(await scanned('--preset', 'learner')), []);
    terminal.write({ 'a.ts': 'new line\nHANG', 'c.ts': 'HANG' });
    assert.deepEqual(places(await scanned()), ['c.ts:1']);
    assert.equal((await scanned('--no-baseline')).findings.length, 2);
    assert.match((await terminal.run('scan')).out, /1 finding held back by the baseline/);
  });

  it('can use a baseline from elsewhere', async () => {
    terminal = openTerminal({ 'src/a.ts': 'HANG' });
    await terminal.run('baseline', 'src', '--output', 'known.json');
    assert.equal(existsSync(join(terminal.folder, 'src/.mentor-baseline.json')), false);
    assert.equal((await scanned('src', '--baseline', 'known.json')).findings.length, 0);
  });
});
