// Meta: the tools that the manifest offers to language models are the ones that the mentor has, word by word.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { inputSchema, tools } from '../../src/mentor/assistants';

interface Manifest {
  readonly contributes: { readonly languageModelTools: readonly { readonly name: string; readonly modelDescription: string; readonly inputSchema: object }[] };
}

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as Manifest;

describe('The tools in the manifest', () => {
  it('are described as the mentor describes them', () => {
    const declared = manifest.contributes.languageModelTools.map(({ name, modelDescription, inputSchema: schema }) => ({ name, modelDescription, schema }));
    const offered = tools.filter(({ name }) => name !== 'ask_mentor').map(({ name, description, input }) => ({ name: `mentor_${name}`, modelDescription: description, schema: inputSchema(input) }));
    assert.deepEqual(declared, JSON.parse(JSON.stringify(offered)));
  });
});
