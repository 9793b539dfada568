import { after, before, describe, it } from 'mocha';
import assert from 'node:assert/strict';
import type { Log } from 'sarif';
import { createLineIndex } from '../../src/base/line-index';
import { codeFrame } from '../../src/cli/formats/code-frame';
import { rules } from '../../src/analysis/rules';
import { openTerminal, type Terminal } from './terminal';

describe('formats', () => {
  let terminal: Terminal;
  const print = async (format: string) => (await terminal.run('scan', '--format', format)).out;
  before(() => (terminal = openTerminal({ 'src/my file.ts': 'start\n\tcall(HANG)\n', 'bin.ts': Uint8Array.of(0) })));
  after(() => terminal.dispose());

  it('text shows the line, a caret, what was seen, the fix, the lesson and a summary', async () => {
    const text = await print('text');
    assert.ok(
      text.startsWith(
        [
          'src/my file.ts', '', '  2:7  warning  missing-timeout', '    HANG happens here.',
          '      1 | start', '    > 2 | \tcall(HANG)', '        | \t     ^^^^',
          '    src/my file.ts:2  `a_b` seen_here', '    fix: Mend it', '    lesson: timeouts', '',
          'skipped bin.ts: This is a binary file.', '1 finding (1 warning) in 1 file; 1 file (18 B) read in ',
        ].join('\n'),
      ),
      text,
    );
    assert.match(text, /distributed-mentor lesson timeouts\n$/);
  });

  it('markdown escapes what would be markup', async () => {
    const markdown = await print('markdown');
    assert.match(markdown, /^## Distributed Systems Mentor\n\n\*\*1 finding \(1 warning\) in 1 file\*\*/);
    assert.match(markdown, /### `src\/my file\.ts`\n\n- \*\*warning\*\* line 2, `missing-timeout`: HANG happens here\.\n {2}- `src\/my file\.ts:2` `a_b` seen\\_here\n/);
  });

  it('sarif is what version 2.1.0 asks for, with the lesson in the help of its rule', async () => {
    const log = JSON.parse(await print('sarif')) as Log;
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    const { driver } = run!.tool;
    assert.deepEqual(driver.rules!.map(({ id }) => id), [...rules.map(({ id }) => id), 'unused-suppression']);
    for (const rule of driver.rules!) {
      assert.ok(rule.shortDescription!.text && rule.fullDescription!.text && rule.help!.text);
      assert.ok(['error', 'warning', 'note'].includes(rule.defaultConfiguration!.level!));
    }
    const [result] = run!.results!;
    assert.equal(driver.rules![result!.ruleIndex!]!.id, result!.ruleId);
    assert.match(driver.rules![result!.ruleIndex!]!.help!.markdown!, /# Timeouts\n\n## In one sentence/);
    const { physicalLocation } = result!.locations![0]!;
    assert.deepEqual(physicalLocation, {
      artifactLocation: { uri: 'src/my%20file.ts', uriBaseId: '%SRCROOT%' },
      region: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 11 },
    });
    assert.equal(result!.relatedLocations![0]!.message!.text, '`a_b` seen_here');
    assert.equal(result!.fixes![0]!.artifactChanges[0]!.replacements[0]!.insertedContent!.text, 'FINE');
    assert.ok(result!.partialFingerprints!['distributedMentor/v1']);
    assert.equal(run!.invocations![0]!.toolExecutionNotifications!.length, 1);
    assert.equal(run!.columnKind, 'utf16CodeUnits');
  });
});

describe('a code frame', () => {
  const frame = (text: string, start: number, end: number) => {
    const lines = createLineIndex(text);
    return codeFrame(text, lines, lines.rangeOf({ start, end }));
  };

  it('cuts long lines around the finding', () => {
    const [, line, caret] = ['', ...frame(`${'a'.repeat(5000)}HANG${'b'.repeat(5000)}`, 5000, 5004)];
    assert.ok(line!.length < 140);
    assert.equal(line!.slice(caret!.indexOf('^'), caret!.lastIndexOf('^') + 1), 'HANG');
  });

  it('ends the caret with the first line of a long finding', () => {
    assert.deepEqual(frame('call({\n  a\n})', 0, 12), ['> 1 | call({', '    | ^^^^^^']);
  });

  it('keeps control characters away from the terminal', () => {
    assert.ok(!frame('a\u001b[31mb', 0, 1).join('').includes('\u001b'));
  });
});
