// From a document to its diagnostics and back to silence, over the protocol.
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import type { AnalysisState } from '../../src/protocol';
import { connect, type Client, type Start } from './connect';

const risky = "import axios from 'axios';\n\nexport const load = (id: string) => axios.get('https://inventory.acme.io/items/' + id);\n";
const safe = risky.replace("+ id)", "+ id, { timeout: 2000 })");

describe('The server', () => {
  let client: Client;
  const start = async (options?: Start): Promise<Client> => (client = await connect(options));
  afterEach(() => client.end());

  it('reports a remote call without a deadline where it stands, with a link to the lesson', async () => {
    const { open, diagnostics } = await start();
    open('a.ts', risky);
    const diagnostic = (await diagnostics('a.ts', hasTimeout)).find(({ code }) => code === 'missing-timeout');
    assert.equal(diagnostic?.range.start.line, 2);
    assert.match(diagnostic?.codeDescription?.href ?? '', /^vscode:\/\/mentor\/lesson\/timeouts\?/);
  });

  it('takes a finding back as soon as it is mended', async () => {
    const { open, edit, diagnostics } = await start();
    open('a.ts', risky);
    await diagnostics('a.ts', hasTimeout);
    const column = risky.split('\n')[2]!.length - 2;
    edit('a.ts', 2, column, column, ', { timeout: 2000 }');
    await diagnostics('a.ts', (all) => !hasTimeout(all));
  });

  it('holds a new finding back from the line being typed until the cursor leaves it', async () => {
    const { open, edit, idle, published, connection, uri, diagnostics } = await start();
    open('a.ts', safe);
    await idle();
    const [from, to] = [safe.split('\n')[2]!.indexOf(', {'), safe.split('\n')[2]!.indexOf('})') + 1];
    edit('a.ts', 2, from, to, '');
    await idle();
    assert.equal(hasTimeout(published('a.ts')?.diagnostics ?? []), false);
    await connection.sendNotification('mentor/settled', { uri: uri('a.ts') });
    await diagnostics('a.ts', hasTimeout);
  });

  it('clears what it said when the file is closed', async () => {
    const { open, close, diagnostics } = await start();
    open('a.ts', risky);
    await diagnostics('a.ts', hasTimeout);
    close('a.ts');
    await diagnostics('a.ts', isEmpty);
  });

  it('knows a client that another file of the folder configures', async () => {
    const files = { 'http.ts': "import axios from 'axios';\nexport const http = axios.create({ timeout: 2000 });\n" };
    const { open, idle, published } = await start({ files });
    open('a.ts', "import { http } from './http';\nexport const load = () => http.get('https://inventory.acme.io/items');\n");
    await idle();
    assert.equal(hasTimeout(published('a.ts')?.diagnostics ?? []), false);
  });

  it('reports files that are not open when the scope is the workspace, and forgets them when they are deleted', async () => {
    const { diagnostics, write } = await start({ files: { 'src/a.ts': risky }, settings: { scope: 'workspace' } });
    await diagnostics('src/a.ts', hasTimeout);
    await write('src', null);
    await diagnostics('src/a.ts', isEmpty);
  });

  it('stays silent about files that are not open when the scope is open files', async () => {
    const { idle, published } = await start({ files: { 'a.ts': risky } });
    await idle();
    assert.equal(published('a.ts'), undefined);
  });

  it('obeys a rule that the settings turn off, at once', async () => {
    const { open, diagnostics, configure } = await start();
    open('a.ts', risky);
    await diagnostics('a.ts', hasTimeout);
    configure({ rules: { 'missing-*': 'off' } });
    await diagnostics('a.ts', isEmpty);
  });

  it("obeys the team's configuration, and again when it changes", async () => {
    const { open, diagnostics, write } = await start({ files: { '.mentor.json': '{ "rules": { "missing-timeout": "error" } }' } });
    open('a.ts', risky);
    await diagnostics('a.ts', (all) => all.some(({ code, severity }) => code === 'missing-timeout' && severity === 1));
    await write('.mentor.json', '{ "rules": { "*": "off" } }');
    await diagnostics('a.ts', isEmpty);
  });

  it('tells in one sentence that the configuration is broken, and goes on with the defaults', async () => {
    const client = await start();
    const troubles = new Promise<readonly string[]>((resolve) => {
      client.connection.onNotification('mentor/state', ({ troubles }: AnalysisState) => {
        if (troubles.length > 0) resolve(troubles);
      });
    });
    await client.write('.mentor.json', '{ "rules": ');
    assert.match((await troubles).join(), /^\.mentor\.json:1: /);
    client.open('a.ts', risky);
    await client.diagnostics('a.ts', hasTimeout);
  });

  it('does not call itself idle before the folder is read and its findings show', async () => {
    const { idle, states } = await start({ files: { 'a.ts': risky }, settings: { scope: 'workspace' } });
    await idle();
    const first = states.find(({ state }) => state === 'idle');
    assert.deepEqual([first?.total, first?.filesWithFindings], [1, 1]);
  });

  it('counts what shows as soon as it shows, also when no file was read for it', async () => {
    const { connection, idle } = await start({ files: { 'a.ts': risky } });
    await idle();
    const counted = new Promise<void>((resolve) => {
      connection.onNotification('mentor/state', ({ findings }: AnalysisState) => void (findings > 0 && resolve()));
    });
    await connection.sendRequest('mentor/review', { scope: 'workspace' });
    await counted;
  });

  it('shows what is wrong with the configuration in its line, until it is mended or deleted', async () => {
    const { diagnostics, write } = await start({ files: { '.mentor.json': '{\n  "preset": "loud"\n}' } });
    const [problem] = await diagnostics('.mentor.json', (all) => all.length === 1);
    assert.deepEqual([problem?.severity, problem?.range.start.line], [1, 1]);
    assert.match(String(problem?.message), /preset/);
    await write('.mentor.json', '{ "preset": "quiet" }');
    await diagnostics('.mentor.json', isEmpty);
    await write('.mentor.json', '{ "rules": ');
    await diagnostics('.mentor.json', (all) => all.length === 1);
    await write('.mentor.json', null);
    await diagnostics('.mentor.json', isEmpty);
  });

  it('survives text that is no program', async () => {
    const { open, diagnostics, idle } = await start();
    open('broken.ts', 'import axios from (((\0 "`${');
    open('long.ts', 'x'.repeat(3_000_000));
    open('a.ts', risky);
    await diagnostics('a.ts', hasTimeout);
    await idle();
  });
});

function hasTimeout(diagnostics: readonly { readonly code?: unknown }[]): boolean {
  return diagnostics.some(({ code }) => code === 'missing-timeout');
}

function isEmpty(diagnostics: readonly unknown[]): boolean {
  return diagnostics.length === 0;
}
