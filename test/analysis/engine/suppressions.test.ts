import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { createLineIndex } from '../../../src/base/line-index';
import { readSuppressions, suppresses } from '../../../src/analysis/engine';

/** Numbers (from 0) of the lines on which the rule is silent. */
function silentLines(text: string, rule = 'missing-timeout'): number[] {
  const lines = createLineIndex(text);
  const suppressions = readSuppressions(text, lines);
  return Array.from({ length: lines.lineCount }, (_, line) => line).filter((line) => suppressions.some((one) => suppresses(one, rule, line)));
}

describe('mentor-ignore', () => {
  const comments = ['// X', '# X', '/* X */', '<!-- X -->', '-- X', '{/* X */}', '    // X', '/** X */', ' * X'];
  for (const comment of comments) {
    it(`silences the line below in ${comment.trim()}`, () => {
      const text = `a\n${comment.replace('X', 'mentor-ignore missing-timeout -- the mesh does it')}\nb\nc`;
      assert.deepEqual(silentLines(text), [1, 2]);
      assert.equal(readSuppressions(text, createLineIndex(text))[0]!.reason, 'the mesh does it');
    });
  }

  it('behind code silences that line only', () => {
    assert.deepEqual(silentLines('a\nfetch(u) // mentor-ignore missing-timeout -- fine\nfetch(v)'), [1]);
  });

  it('names several rules, wildcards included, and no others', () => {
    const text = '# mentor-ignore missing-retry, plaintext-* -- both\nx';
    assert.deepEqual(silentLines(text, 'missing-retry'), [0, 1]);
    assert.deepEqual(silentLines(text, 'plaintext-connection'), [0, 1]);
    assert.deepEqual(silentLines(text, 'missing-timeout'), []);
  });

  it('can be stacked, and its reason may go on over several comment lines', () => {
    const text = '// mentor-ignore missing-retry -- a\n// mentor-ignore missing-timeout -- a reason\n// that is long\nfetch(u)\nfetch(v)';
    assert.deepEqual(silentLines(text), [1, 2, 3]);
    assert.deepEqual(silentLines(text, 'missing-retry'), [0, 1, 2, 3]);
  });

  it('works with Windows line ends', () => {
    assert.deepEqual(silentLines('a\r\n# mentor-ignore missing-timeout\r\nb\r\nc'), [1, 2]);
  });

  it('covers nothing without a rule, outside a comment, or inside prose', () => {
    assert.deepEqual(silentLines('// mentor-ignore -- no rule\nx'), []);
    assert.deepEqual(silentLines('log("mentor-ignore missing-timeout")\nx'), []);
    assert.deepEqual(silentLines('// write mentor-ignore missing-timeout above\nx'), []);
    assert.deepEqual(silentLines('// mentor-ignored missing-timeout\nx'), []);
  });

  it('for a file covers all of it, for all rules or those named', () => {
    assert.deepEqual(silentLines('a\n# mentor-ignore-file -- a demo'), [0, 1]);
    assert.deepEqual(silentLines('# mentor-ignore-file missing-retry -- a demo\nb'), []);
    assert.deepEqual(silentLines('# mentor-ignore-file missing-retry -- a demo\nb', 'missing-retry'), [0, 1]);
  });
});
