// No text breaks the reading of JavaScript: half-typed code, noise and hostile nesting give fewer facts, never an error.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { analyse, analyserOver, inShort, learner } from '../../../support/analyse';

const example = readFileSync(join(dirname(fileURLToPath(import.meta.url)), '../../../../src/analysis/rules/missing-timeout/examples/bad.ts'), 'utf8');

describe('Reading JavaScript', () => {
  it('survives every way of cutting a file short', async () => {
    const analyser = await analyserOver({ 'a.ts': example });
    for (let end = 0; end < example.length; end += 7) {
      await analyser.update([{ file: 'a.ts', text: example.slice(0, end) }]);
      for (const finding of analyser.findings('a.ts', learner)) assert.ok(finding.range.end.line <= example.slice(0, end).split('\n').length);
    }
  });

  it('survives noise in the middle of a file', async () => {
    const analyser = await analyserOver({ 'a.tsx': example });
    await fc.assert(fc.asyncProperty(fc.nat(example.length), fc.string({ maxLength: 40 }), async (at, noise) => {
      await analyser.update([{ file: 'a.tsx', text: example.slice(0, at) + noise + example.slice(at) }]);
      analyser.findings('a.tsx', learner);
    }), { numRuns: 60 });
  });

  it('gives the same findings after a keystroke as for the whole text at once', async () => {
    const analyser = await analyserOver({ 'a.ts': example });
    const edited = example.replace('axios.create({', 'axios.create({ timeout: 5,');
    await analyser.update([{ file: 'a.ts', text: edited }]);
    assert.deepEqual(inShort(analyser.findings('a.ts', learner)), inShort(await analyse({ 'a.ts': edited })));
  });

  it('survives deep nesting, long chains and names that mean themselves', async () => {
    const hostile = {
      'deep.js': `fetch(${'('.repeat(3000)}1${')'.repeat(3000)});`,
      'chain.js': `const x = fetch${'.a()'.repeat(3000)};`,
      'sum.js': `fetch(${Array.from({ length: 5000 }, (_, i) => `'a${i}'`).join(' + ')});`,
      'cycle.js': `let a = b; let b = c; let c = a; fetch(a, b); class A extends A { x = this.x; go() { return fetch(this.x, this.go()); } }`,
      'around.js': `import { nothing } from './circle-a'; fetch(nothing);`,
      'circle-a.js': `export * from './circle-b'; const url = 'https://';`,
      'circle-b.js': `export * from './circle-a'; const url = 'https://';`,
      'self.js': `import { f } from './self'; export const f = () => f(); fetch(f());`,
    };
    const found = await analyse({ ...hostile, 'zz.js': `fetch('https://a.shop.io');` });
    assert.ok(inShort(found).includes('missing-timeout zz.js:1 fetch'));
  });

  it('sees a change in one file in the findings of another', async () => {
    const files = { 'http.ts': `import axios from 'axios';\nexport const api = axios.create({ timeout: 5 });\n`, 'use.ts': `import { api } from './http';\napi.get('/a', { timeout: 0 });\napi.get('/b');\n` };
    const analyser = await analyserOver(files);
    const timeouts = (file: string) => inShort(analyser.findings(file, learner).filter((f) => f.rule === 'missing-timeout'));
    assert.deepEqual(timeouts('use.ts'), ['missing-timeout use.ts:2 api.get']);
    await analyser.update([{ file: 'http.ts', text: files['http.ts'].replace('{ timeout: 5 }', '') }]);
    assert.deepEqual(timeouts('use.ts'), ['missing-timeout use.ts:2 api.get', 'missing-timeout use.ts:3 api.get']);
    await analyser.update([{ file: 'http.ts', text: files['http.ts'] }]);
    assert.deepEqual(timeouts('use.ts'), ['missing-timeout use.ts:2 api.get']);
  });
});
