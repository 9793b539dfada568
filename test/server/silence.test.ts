// The ways to silence the mentor, and the review of only what changed, over the protocol.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, it } from 'mocha';
import type { ClientRequests } from '../../src/protocol';
import { connect, type Client } from './connect';

const risky = "import axios from 'axios';\nexport const load = () => axios.get('https://inventory.acme.io/items');\n";

describe('Silencing the mentor', () => {
  let client: Client;
  afterEach(() => client.end());

  function ask<Name extends keyof ClientRequests>(name: Name, params: ClientRequests[Name]['params']): Promise<ClientRequests[Name]['result']> {
    return client.connection.sendRequest(name, params);
  }

  it('a finding is ignored with a reason that stays in the code', async () => {
    client = await connect();
    client.open('a.ts', risky);
    const diagnostic = (await client.diagnostics('a.ts', isRisky)).find(({ code }) => code === 'missing-timeout')!;
    const { fingerprint } = diagnostic.data as { fingerprint: string };
    const { edits } = await ask('mentor/suppress', { uri: client.uri('a.ts'), fingerprint, reason: 'the pool has a deadline' });
    const { range, newText } = edits[0]!;
    assert.match(newText, /mentor-ignore missing-timeout -- the pool has a deadline/);
    client.edit('a.ts', range.start.line, range.start.character, range.end.character, newText);
    await client.diagnostics('a.ts', (all) => !isRisky(all));
  });

  it('says why nothing is reported at a call, with what holds a finding back', async () => {
    client = await connect();
    client.open('a.ts', "import axios from 'axios';\n// mentor-ignore missing-timeout -- the mesh\naxios.post('https://stock.acme.io/items');\n");
    const { explanations } = await ask('mentor/whySilent', { uri: client.uri('a.ts'), position: { line: 2, character: 3 } });
    assert.deepEqual(explanations.map(({ subject, file }) => `${subject} ${file}`), ['axios.post a.ts']);
    assert.ok(explanations[0]!.reasons.some(({ sentence }) => /held back: the comment in line 2/.test(sentence)));
    const nowhere = await ask('mentor/whySilent', { uri: client.uri('a.ts'), position: { line: 1, character: 3 } });
    assert.deepEqual(nowhere.explanations, []);
  });

  it('says why what a rule finds hurts, and nothing of a rule that is none', async () => {
    client = await connect();
    assert.match((await ask('mentor/why', { rule: 'missing-timeout' })).why!, /^When the other side hangs/);
    assert.equal((await ask('mentor/why', { rule: 'no-such-rule' })).why, undefined);
  });

  it('a baseline adopts what is there, and something new still shows', async () => {
    client = await connect({ files: { 'a.ts': risky }, settings: { scope: 'workspace' } });
    await client.diagnostics('a.ts', isRisky);
    const baseline = await ask('mentor/baseline', { root: client.uri('').slice(0, -1) });
    assert.ok(baseline.problem === undefined && baseline.findings > 0);
    await client.write('.mentor-baseline.json', baseline.text);
    await client.diagnostics('a.ts', (all) => all.length === 0);
    await client.write('b.ts', risky);
    await client.diagnostics('b.ts', isRisky);
  });

  it('what is said to be wrong is held back, listed with its reason, exported, and shows again when it is taken back', async () => {
    client = await connect({ files: { 'a.ts': risky }, settings: { scope: 'workspace' } });
    const root = client.uri('').slice(0, -1);
    const diagnostic = (await client.diagnostics('a.ts', isRisky)).find(({ code }) => code === 'missing-timeout')!;
    const { fingerprint } = diagnostic.data as { fingerprint: string };
    const file = await ask('mentor/object', { uri: client.uri('a.ts'), fingerprint, reason: 'the mesh has a limit' });
    assert.ok(file.problem === undefined);
    await client.wrote('.mentor/objections.json', file.text);
    await client.diagnostics('a.ts', (all) => !isRisky(all));
    const { explanations } = await ask('mentor/whySilent', { uri: client.uri('a.ts'), position: { line: 1, character: 30 } });
    assert.ok(explanations[0]!.reasons.some(({ sentence }) => /`missing-timeout` .* held back: somebody of the team said that it is wrong \(“the mesh has a limit”\)/.test(sentence)));
    const { folders } = await ask('mentor/objections', {});
    assert.deepEqual(folders[0]!.objections.map(({ file, line, reason, isCurrent }) => ({ file, line, reason, isCurrent })), [{ file: 'a.ts', line: 2, reason: 'the mesh has a limit', isCurrent: true }]);
    const { text } = { text: '', ...(await ask('mentor/reproduction', { root, fingerprint })) };
    assert.match(text, /the mesh has a limit[\s\S]*axios\.get/);
    const without = await ask('mentor/withdraw', { root, fingerprint });
    assert.ok(without.problem === undefined);
    await client.write('.mentor/objections.json', without.text);
    await client.diagnostics('a.ts', isRisky);
  });

  it("turns a rule off in the team's configuration", async () => {
    client = await connect({ files: { 'a.ts': risky, '.mentor.json': '{\n  // ours\n  "preset": "learner"\n}\n' }, settings: { scope: 'workspace' } });
    await client.diagnostics('a.ts', isRisky);
    const file = await ask('mentor/turnRuleOff', { root: client.uri('').slice(0, -1), rule: 'missing-timeout' });
    assert.ok(file.problem === undefined);
    assert.match(file.text, /\/\/ ours/);
    await client.write('.mentor.json', file.text);
    await client.diagnostics('a.ts', (all) => !isRisky(all));
  });

  it("writes into the team's configuration what takes care of a finding", async () => {
    client = await connect({ files: { 'a.ts': risky }, settings: { scope: 'workspace' } });
    await client.diagnostics('a.ts', isRisky);
    const { findings } = await ask('mentor/review', { scope: 'workspace', aside: true });
    const found = findings[0]!;
    const file = await ask('mentor/declare', { uri: found.uri, fingerprint: found.findings[0]!.fingerprint, words: '2 s, by the proxy' });
    assert.ok(file.problem === undefined);
    await client.write('.mentor.json', file.text);
    await client.diagnostics('a.ts', (all) => !isRisky(all));
  });

  it('a review aside finds everything and changes nothing in the editor', async () => {
    client = await connect({ files: { 'a.ts': risky } });
    const { findings } = await ask('mentor/review', { scope: 'workspace', aside: true });
    assert.deepEqual(findings.map(({ uri }) => uri), [client.uri('a.ts')]);
    client.open('b.ts', risky);
    await client.diagnostics('b.ts', isRisky);
    assert.equal(client.published('a.ts')?.diagnostics.length ?? 0, 0);
  });

  it('a review of what changed leaves old findings alone', async () => {
    client = await connect({ files: { 'old.ts': risky } });
    const folder = fileURLToPath(client.uri(''));
    const git = (...args: string[]): void => void execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: folder });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'start');
    await client.write('new.ts', risky);
    const { findings, problem } = await ask('mentor/review', { scope: 'workspace', changedSince: '' });
    assert.equal(problem, undefined);
    assert.deepEqual(findings.map(({ uri }) => uri), [client.uri('new.ts')]);
    await client.diagnostics('new.ts', isRisky);
    assert.equal(client.published('old.ts'), undefined);
  });

  it('says in one sentence that there is no such branch, or no repository', async () => {
    client = await connect();
    assert.match((await ask('mentor/review', { scope: 'workspace', changedSince: 'nope' })).problem!, /^The folder is not in a git repository\.$/);
    execFileSync('git', ['init', '-q'], { cwd: fileURLToPath(client.uri('')) });
    assert.match((await ask('mentor/review', { scope: 'workspace', changedSince: 'nope' })).problem!, /^There is no branch, tag or commit named nope\.$/);
  });
});

function isRisky(diagnostics: readonly { readonly code?: unknown }[]): boolean {
  return diagnostics.some(({ code }) => code === 'missing-timeout');
}
