// What people say to be wrong is held back with its reason, and can be sent without the rest of the code.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readObjections, reproduction, unopposed, withObjection, withoutObjection, writeObjections } from '../../../src/analysis/engine';
import type { Finding } from '../../../src/model';

const range = (line: number, from: number, to: number) => ({ start: { line, character: from }, end: { line, character: to } });
const finding: Finding = {
  rule: 'missing-timeout', pillar: 'fault-tolerance', severity: 'warning', confidence: 'high', message: 'The call waits for ever.', hint: 'no deadline', subject: 'fetch',
  file: 'src/a.ts', range: range(5, 2, 7), lesson: { lesson: 'timeouts' }, fingerprint: 'f1', evidence: [{ file: 'src/http.ts', range: range(0, 0, 3), note: 'made here' }], fixes: [],
};
const day = new Date('2026-01-02T23:00:00Z');

describe('Objections', () => {
  it('hold back the finding they are about, and come back from the file as they were written', () => {
    const objections = withObjection([], finding, ' the proxy\n  has a limit ', day);
    assert.deepEqual(objections, [{ fingerprint: 'f1', rule: 'missing-timeout', file: 'src/a.ts', line: 6, subject: 'fetch', reason: 'the proxy has a limit', when: '2026-01-02' }]);
    assert.deepEqual(readObjections(writeObjections(objections)), { objections });
    assert.deepEqual(unopposed([finding, { ...finding, fingerprint: 'f2' }], objections).map(({ fingerprint }) => fingerprint), ['f2']);
    assert.deepEqual(withoutObjection(objections, 'f1'), []);
  });

  it('stand one a line and in one order, and a second reason replaces the first', () => {
    const two = withObjection(withObjection([], { ...finding, file: 'src/z.ts', fingerprint: 'f2' }, 'b', day), finding, 'a', day);
    assert.deepEqual(writeObjections(withObjection(two, finding, 'better', day)).match(/"file":"[^"]*"|"reason":"[^"]*"/g), ['"file":"src/a.ts"', '"reason":"better"', '"file":"src/z.ts"', '"reason":"b"']);
  });

  for (const [what, text] of [['text that is not JSON', '{'], ['a newer version', '{"version":2,"objections":[]}'], ['a wrong form', '{"version":1,"objections":[{"reason":"x"}]}']] as const) {
    it(`say in one sentence what is wrong with ${what}`, () => {
      const reading = readObjections(text);
      assert.ok('problem' in reading && /^The objections .+\. [A-Z].+\.$/.test(reading.problem), JSON.stringify(reading));
    });
  }
});

describe('A minimal reproduction', () => {
  const source = Array.from({ length: 30 }, (_, index) => (index === 5 ? '  fetch(url);' : `line ${index + 1}`)).join('\n');
  const textOf = (file: string): string | undefined => (file === 'src/a.ts' ? source : file === 'src/http.ts' ? 'new Client();\nother();\n' : undefined);

  it('has the finding, the reason, its lines and a few around them, and nothing else', () => {
    const text = reproduction(finding, { reason: 'the proxy has a limit' }, '1.2.3', textOf);
    assert.match(text, /Why that is wrong: the proxy has a limit/);
    assert.match(text, /## src\/a\.ts\n\nLines 3 to 9:\n\n```ts\nline 3\nline 4\nline 5\n {2}fetch\(url\);\nline 7\nline 8\nline 9\n```\n\n- Line 6: what is reported/);
    assert.match(text, /## src\/http\.ts\n\nLines 1 to 3:/);
    assert.doesNotMatch(text, /line 2\n|line 10/);
  });

  it('shows no secret', () => {
    const secret: Finding = { ...finding, secret: true, subject: 'hunter2', range: range(0, 8, 15), evidence: [] };
    const text = reproduction(secret, { reason: 'a test key' }, '1.2.3', () => "token = hunter2 # ours\n");
    assert.match(text, /token = … # ours/);
    assert.doesNotMatch(text, /hunter2/);
    assert.doesNotMatch(writeObjections(withObjection([], secret, 'a test key', day)), /hunter2/);
  });
});
