// A topic was applied when a finding went away from code that is still there, and only then.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { appliedBetween } from '../../../src/mentor/learner/applied';
import type { Finding } from '../../../src/model';

const at = { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } };
const finding = (rule = 'missing-timeout', subject = 'axios.get'): Finding => ({
  rule, pillar: 'fault-tolerance', severity: 'warning', confidence: 'high', message: '', hint: '', subject, file: 'src/a.ts',
  range: at, lesson: { lesson: 'timeouts' }, fingerprint: `${rule}-${subject}`, evidence: [], fixes: [],
});
const bad = { text: 'await axios.get(url);\n', findings: [finding()] };
const rules = (found: readonly Finding[]): string[] => found.map(({ rule }) => rule);

describe('what was applied', () => {
  it('counts a finding whose call is still there', () => {
    assert.deepEqual(rules(appliedBetween(bad, { text: 'await axios.get(url, { timeout: 5000 });\n', findings: [] })), ['missing-timeout']);
    assert.deepEqual(rules(appliedBetween(bad, { text: 'await api.get(url);\n', findings: [] })), ['missing-timeout']);
  });

  const silent: readonly (readonly [what: string, text: string, findings: readonly Finding[]])[] = [
    ['code that was deleted', 'export {};\n', []],
    ['code that was commented out', '// await axios.get(url);\n', []],
    ['a finding that was silenced by a comment', '// mentor-ignore missing-timeout -- later\nawait axios.get(url);\n', []],
    ['a line that was edited and is still reported', 'const item = await axios.get(url);\n', [{ ...finding(), fingerprint: 'other' }]],
  ];
  for (const [what, text, findings] of silent) {
    it(`does not count ${what}`, () => assert.deepEqual(appliedBetween(bad, { text, findings }), []));
  }

  it('counts one step where several places of one kind were mended, and none where one of two calls was deleted', () => {
    const two = { text: 'axios.get(a);\naxios.get(b);\n', findings: [finding(), finding()] };
    assert.equal(appliedBetween(two, { text: 'axios.get(a, limit);\naxios.get(b, limit);\n', findings: [] }).length, 1);
    assert.equal(appliedBetween(two, { text: 'axios.get(a);\n', findings: [finding()] }).length, 0);
  });

  it('says nothing about a thing that the code does not name', () => {
    assert.deepEqual(appliedBetween({ text: 'x: 1\n', findings: [finding('missing-health-check', 'redis')] }, { text: 'x: 2\n', findings: [] }), []);
  });
});
