// The mentor's tools as a language model of this editor calls them, through the real API, client and server.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';

/** Tools came to VS Code after the version whose types the extension uses. */
interface Tools {
  readonly tools: readonly { readonly name: string; readonly inputSchema: object }[];
  invokeTool(name: string, options: { readonly input: object; readonly toolInvocationToken: undefined }): Thenable<{ readonly content: readonly { readonly value: string }[] }>;
}

const lm = vscode.lm as unknown as Tools;
const call = async (name: string, input: object): Promise<string> => (await lm.invokeTool(name, { input, toolInvocationToken: undefined })).content.map(({ value }) => value).join('');

describe('For other assistants', () => {
  it('every tool that the manifest declares is offered', () => {
    const { packageJSON } = vscode.extensions.getExtension('distributed-mentor.distributed-mentor')!;
    const declared = (packageJSON as { contributes: { languageModelTools: readonly { name: string }[] } }).contributes.languageModelTools.map(({ name }) => name);
    assert.deepEqual(declared.filter((name) => !lm.tools.some((tool) => tool.name === name)), []);
  });

  it('findings of files that are not open are found and explained', async () => {
    const { findings } = JSON.parse(await call('mentor_find_findings', { rule: 'missing-timeout' })) as { findings: readonly { id: string; file: string; line: number }[] };
    const quotes = findings.find(({ file }) => file === 'gateway/src/routes/quotes.ts');
    assert.ok(quotes, `Not among ${findings.map(({ file }) => file).join(', ')}`);
    assert.match(await call('mentor_explain_finding', { id: quotes.id }), /^# missing-timeout at `gateway\/src\/routes\/quotes\.ts:\d+`[\s\S]*\(lesson `timeouts`\)/);
  });

  it('the map and lessons come with a call each', async () => {
    const { nodes } = JSON.parse(await call('mentor_system_map', { part: 'redis' })) as { nodes: readonly { id: string }[] };
    assert.ok(nodes.some(({ id }) => id === 'redis'));
    assert.match(await call('mentor_get_lesson', { id: 'timeouts', section: 'In one sentence' }), /^# Timeouts and deadlines: In one sentence/);
  });

  it('a wrong call is told what is wrong with it', async () => {
    await assert.rejects(async () => call('mentor_get_lesson', { id: 'timeoutz' }), /There is no lesson/);
  });
});
