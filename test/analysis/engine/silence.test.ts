import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { createLineIndex } from '../../../src/base/line-index';
import { ignoreHere, readSuppressions, suppresses, turnRuleOff } from '../../../src/analysis/engine';

/** The text after "ignore here" at the line that holds `!`; undefined if there is no such edit. */
function ignored(file: string, marked: string, reason = 'because'): string | undefined {
  const text = marked.replace('!', '');
  const lines = createLineIndex(text);
  const { line } = lines.positionAt(marked.indexOf('!'));
  const edit = ignoreHere({ file, text, lines, line, rule: 'missing-timeout', reason });
  if (!edit) return undefined;
  const after = text.slice(0, lines.offsetAt(edit.range.start)) + edit.newText + text.slice(lines.offsetAt(edit.range.end));
  const newLines = createLineIndex(after);
  const moved = after.split('\n').length > text.split('\n').length ? line + 1 : line;
  assert.ok(readSuppressions(after, newLines).some((one) => suppresses(one, 'missing-timeout', moved)), 'the comment silences the line');
  return after;
}

describe('ignore here, because …', () => {
  it('writes a comment above, indented like the line', () => {
    assert.equal(ignored('a.ts', 'f {\n\t!fetch(u)\n}'), 'f {\n\t// mentor-ignore missing-timeout -- because\n\tfetch(u)\n}');
    assert.equal(ignored('a.py', '!get(u)'), '# mentor-ignore missing-timeout -- because\nget(u)');
    assert.equal(ignored('compose.yml', 'services:\n  !redis:\n'), 'services:\n  # mentor-ignore missing-timeout -- because\n  redis:\n');
    assert.equal(ignored('pom.xml', '<a>\n!<b/>'), '<a>\n<!-- mentor-ignore missing-timeout -- because -->\n<b/>');
    assert.equal(ignored('deploy/Dockerfile.prod', '!FROM x'), '# mentor-ignore missing-timeout -- because\nFROM x');
  });

  it('keeps Windows line ends', () => {
    assert.equal(ignored('a.go', 'a\r\n!b\r\n'), 'a\r\n// mentor-ignore missing-timeout -- because\r\nb\r\n');
  });

  it('goes behind the line where a comment above would break the code', () => {
    assert.equal(ignored('a.py', 'x = 1 + \\\n  !get(u)\n'), 'x = 1 + \\\n  get(u)  # mentor-ignore missing-timeout -- because\n');
  });

  it('uses braces among the children of an element', () => {
    assert.equal(ignored('a.tsx', '<ul>\n  !{load(u)}\n</ul>'), '<ul>\n  {/* mentor-ignore missing-timeout -- because */}\n  {load(u)}\n</ul>');
  });

  it('keeps the reason inside the comment', () => {
    assert.match(ignored('a.css', '!a{}', 'one */ two\nthree')!, /^\/\* mentor-ignore missing-timeout -- one two three \*\/\n/);
  });

  it('has nothing to offer for JSON', () => assert.equal(ignored('a.json', '!{}'), undefined));
});

describe('turn this rule off', () => {
  it('starts a configuration, or adds a line and keeps comments and layout', () => {
    assert.equal(turnRuleOff('', 'missing-retry'), '{\n  "rules": {\n    "missing-retry": "off"\n  }\n}\n');
    const text = '{\n    // ours\n    "preset": "quiet"\n}\n';
    assert.equal(turnRuleOff(text, 'missing-retry'), '{\n    // ours\n    "preset": "quiet",\n    "rules": {\n        "missing-retry": "off"\n    }\n}\n');
  });

  it('changes an entry that is there, and moves it behind a wildcard that would win', () => {
    assert.match(turnRuleOff('{"rules":{"missing-retry":"error"}}', 'missing-retry')!, /"missing-retry":\s*"off"/);
    const moved = turnRuleOff('{"rules":{"missing-retry":"error","missing-*":"warning"}}', 'missing-retry')!;
    assert.deepEqual(Object.entries(JSON.parse(moved).rules), [['missing-*', 'warning'], ['missing-retry', 'off']]);
  });

  it('leaves a broken configuration to a person', () => assert.equal(turnRuleOff('{"rules":', 'missing-retry'), undefined));
});
