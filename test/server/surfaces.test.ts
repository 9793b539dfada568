// What a person sees of a finding besides the diagnostic: lens, hover, actions.
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import type { CodeAction, CodeLens, Hover, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { connect, type Client, type Start } from './connect';

const risky = "import axios from 'axios';\n\nexport const load = (id: string) => axios.get('http://inventory.acme.io/items/' + id);\n";

describe('At a finding', () => {
  let client: Client;
  afterEach(() => client.end());

  async function open(start?: Start): Promise<void> {
    client = await connect(start);
    client.open('a.ts', risky);
    await client.diagnostics('a.ts', (all) => all.length > 1);
  }

  function actions(only?: string[]): Promise<CodeAction[]> {
    const here = { line: 2, character: 38 };
    const context = { diagnostics: [...(client.published('a.ts')?.diagnostics ?? [])], ...(only ? { only } : {}) };
    return client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri: client.uri('a.ts') }, range: { start: here, end: here }, context });
  }

  it('there is one lens, however many findings the line has', async () => {
    await open();
    const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: client.uri('a.ts') } });
    assert.equal(lenses.length, 1);
    assert.match(lenses[0]!.command!.title, /^Mentor: .+ \(\+\d\)$/);
  });

  it('lines that follow each other with the same finding share one lens at the first of them', async () => {
    client = await connect();
    const addresses = ['A: http://a.acme.io/', 'B: http://b.acme.io/', 'C: http://c.acme.io/', 'D: yes', 'E: http://e.acme.io/'];
    client.open('compose.yaml', ['services:', '  shop:', '    image: acme/shop:1.4', '    environment:', ...addresses.map((line) => `      ${line}`), ''].join('\n'));
    await client.diagnostics('compose.yaml', (all) => all.filter(({ code }) => code === 'plaintext-connection').length === 4);
    const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: client.uri('compose.yaml') } });
    const titles = lenses.filter(({ range }) => range.start.line > 3).map(({ range, command }) => [range.start.line, command!.title]);
    assert.deepEqual(titles, [[4, 'Mentor: Connection without encryption (3 lines)'], [8, 'Mentor: Connection without encryption']]);
  });

  it('a line that has another finding, too, keeps a lens of its own', async () => {
    client = await connect();
    const second = risky.split('\n')[2]!.replace('load', 'find').replace('http:', 'https:');
    client.open('a.ts', `${risky}${second}\n`);
    await client.diagnostics('a.ts', (all) => all.some(({ range }) => range.start.line === 3));
    const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: client.uri('a.ts') } });
    assert.deepEqual(lenses.map(({ range }) => range.start.line), [2, 3]);
  });

  it('a fix mends the code, and the finding is gone', async () => {
    await open();
    const fix = (await actions()).find(({ edit, diagnostics }) => edit && diagnostics?.some(({ code }) => code === 'missing-timeout'));
    const change = fix?.edit?.documentChanges?.[0] as TextDocumentEdit;
    assert.equal(change.textDocument.version, 1);
    const mended = TextDocument.applyEdits(TextDocument.create('', '', 1, risky), change.edits as TextEdit[]);
    client.close('a.ts');
    client.open('a.ts', mended);
    await client.diagnostics('a.ts', (all) => all.length > 0 && all.every(({ code }) => code !== 'missing-timeout'));
  });

  it('the lesson, a reason to ignore it, and turning the rule off are offered', async () => {
    await open();
    const commands = (await actions()).flatMap(({ command }) => (command ? [command.command] : []));
    for (const command of ['mentor.whyIsThisAProblem', 'mentor.ignoreHere', 'mentor.turnRuleOff']) assert.ok(commands.includes(command), command);
  });

  it('nothing takes part in saving', async () => {
    await open();
    assert.deepEqual(await actions(['source.fixAll']), []);
    assert.deepEqual(await actions(['source.organizeImports']), []);
  });

  it('another editor, which has not our commands, gets no actions and lenses that would fail', async () => {
    await open({ options: {} });
    assert.deepEqual((await actions()).filter(({ command }) => command), []);
    assert.deepEqual(await client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: client.uri('a.ts') } }), []);
  });

  it('the hover says why it hurts, and links to the lesson and into the conversation', async () => {
    await open();
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', { textDocument: { uri: client.uri('a.ts') }, position: { line: 2, character: 38 } });
    const text = (hover.contents as { value: string }).value;
    assert.match(text, /Why it hurts/);
    assert.match(text, /\[Open the lesson\]\(command:mentor\.whyIsThisAProblem\?[^)]*\) · \[Explain this in the mentor\]\(command:mentor\.explain\?/);
  });

  it('marks of Markdown show in no list of problems, and what stands in the code is set as code in the hover', async () => {
    await open();
    const messages = client.published('a.ts')!.diagnostics.map(({ message }) => String(message));
    assert.ok(messages.some((message) => message.startsWith('“axios.get” has no deadline')), messages.join('\n'));
    assert.ok(messages.every((message) => !message.includes('`')));
    client.configure({ diagnostics: { enabled: false } });
    await client.diagnostics('a.ts', (all) => all.length === 0);
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', { textDocument: { uri: client.uri('a.ts') }, position: { line: 2, character: 38 } });
    assert.match((hover.contents as { value: string }).value, /(?<!\\)`axios\.get` has no deadline/);
  });

  it('the hover explains a rule that a suppression names', async () => {
    client = await connect();
    client.open('a.ts', '// mentor-ignore missing-timeout -- the pool has a deadline\n');
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', { textDocument: { uri: client.uri('a.ts') }, position: { line: 0, character: 20 } });
    assert.match((hover.contents as { value: string }).value, /Why it hurts/);
  });

  it('one switch silences everything', async () => {
    await open();
    client.configure({ enabled: false });
    await client.diagnostics('a.ts', (all) => all.length === 0);
    assert.deepEqual(await client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: client.uri('a.ts') } }), []);
  });

  it('each surface has a switch', async () => {
    await open({ settings: { codeLens: { enabled: false }, hover: { enabled: false } } });
    const textDocument = { uri: client.uri('a.ts') };
    assert.deepEqual(await client.connection.sendRequest('textDocument/codeLens', { textDocument }), []);
    assert.equal(await client.connection.sendRequest('textDocument/hover', { textDocument, position: { line: 2, character: 38 } }), null);
    client.configure({ diagnostics: { enabled: false } });
    await client.diagnostics('a.ts', (all) => all.length === 0);
  });
});
