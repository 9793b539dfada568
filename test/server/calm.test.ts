// Which lines count as being typed.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Finding } from '../../src/model';
import { createCalm } from '../../src/server/calm';

const uri = 'file:///a.ts';

describe('Typing calm', () => {
  it('leaves findings on other lines alone', () => {
    const calm = createCalm();
    calm.typed(uri, [insert(4, 'x')]);
    assert.deepEqual(calm.admit(uri, [finding(3), finding(4), finding(5)]), { shown: [finding(3), finding(5)], heldBack: true });
  });

  it('keeps showing what was there before typing began', () => {
    const calm = createCalm();
    calm.admit(uri, [finding(4)]);
    calm.typed(uri, [insert(4, 'x')]);
    assert.deepEqual(calm.admit(uri, [finding(4)]).shown, [finding(4)]);
  });

  it('does not take an equal finding on another line for the one being typed', () => {
    const calm = createCalm();
    calm.admit(uri, [finding(3)]);
    calm.typed(uri, [insert(4, 'x')]);
    assert.deepEqual(calm.admit(uri, [finding(3), finding(4)]).shown, [finding(3)]);
  });

  it('keeps what moves with its line when a line is put in before it', () => {
    const calm = createCalm();
    calm.admit(uri, [finding(4)]);
    calm.typed(uri, [insert(4, '// a comment\n')]);
    assert.deepEqual(calm.admit(uri, [finding(5)]).shown, [finding(5)]);
  });

  it('moves on to the new line after a line break', () => {
    const calm = createCalm();
    calm.typed(uri, [insert(4, '\n')]);
    assert.deepEqual(calm.admit(uri, [finding(4), finding(5)]).shown, [finding(4)]);
  });

  it('follows several cursors as lines above are added', () => {
    const calm = createCalm();
    calm.typed(uri, [insert(8, 'x'), insert(2, '\n')]);
    assert.deepEqual(calm.admit(uri, [finding(2), finding(3), finding(8), finding(9)]).shown, [finding(2), finding(8)]);
  });

  it('ends when the cursor leaves', () => {
    const calm = createCalm();
    calm.typed(uri, [insert(4, 'x')]);
    calm.settle(uri);
    assert.deepEqual(calm.admit(uri, [finding(4)]), { shown: [finding(4)], heldBack: false });
  });
});

function insert(line: number, text: string) {
  const position = { line, character: 0 };
  return { range: { start: position, end: position }, text };
}

function finding(line: number): Finding {
  const range = { start: { line, character: 0 }, end: { line, character: 9 } };
  const rest = { severity: 'warning', confidence: 'high', pillar: 'fault-tolerance', lesson: { lesson: 'timeouts' }, evidence: [], fixes: [] } as const;
  return { ...rest, rule: 'missing-timeout', message: '', hint: '', subject: 'get', file: 'a.ts', range, fingerprint: String(line) };
}
