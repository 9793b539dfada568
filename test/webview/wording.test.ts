// How a question from the code names what it is about.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { aboutCode, aboutFinding } from '../../src/extension/features/ask/wording';

describe('a question from the code', () => {
  const finding = { file: 'src/quotes.ts', range: { start: { line: 13, character: 2 }, end: { line: 13, character: 9 } }, subject: 'fetch' };

  it('names the topic, the call and the line of the finding', () => {
    assert.equal(aboutFinding(finding, 'Timeouts and deadlines'), 'Why is this a problem? It is about timeouts and deadlines: `fetch` at src/quotes.ts:14');
    assert.match(aboutFinding(finding, 'TLS and mTLS'), /about TLS and mTLS:/);
  });

  it('carries the selected code with its place, in a fence that the code cannot end', () => {
    const code = { text: 'a();\n```\nb();\n', language: 'typescript', file: 'src/a.ts', line: 3 };
    assert.equal(aboutCode(' What is wrong? ', code), 'What is wrong?\n\nsrc/a.ts:3\n````typescript\na();\n```\nb();\n````');
  });
});
