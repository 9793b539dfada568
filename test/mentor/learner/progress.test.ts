// What the learner has done survives, and a damaged store is never lost silently.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { openProgress, type ProgressStorage } from '../../../src/mentor/learner/progress';

function storage(text?: string): ProgressStorage & { text: string | undefined; aside: [string, string][] } {
  return {
    text, aside: [],
    async load() { return this.text; },
    async save(next) { this.text = next; },
    async setAside(old, reason) { this.aside.push([old, reason]); },
  };
}

describe('learning progress', () => {
  it('keeps the first and the last time and the sections, across a restart', async () => {
    const store = storage();
    const { progress } = await openProgress(store);
    await progress.markRead('timeouts', new Date('2026-01-01T10:00:00Z'), 'how-it-works');
    await progress.markRead('timeouts', new Date('2026-01-02T10:00:00Z'), 'key-points');
    await progress.markRead('timeouts', new Date('2026-01-03T10:00:00Z'), 'key-points');
    const { progress: later, notice } = await openProgress(store);
    assert.equal(notice, undefined);
    assert.deepEqual(later.of('timeouts'), { firstRead: '2026-01-01T10:00:00.000Z', lastRead: '2026-01-03T10:00:00.000Z', sections: ['how-it-works', 'key-points'] });
    assert.equal(later.of('health-checks'), undefined);
  });

  const damaged: readonly (readonly [what: string, text: string, reason: RegExp])[] = [
    ['text that is not JSON', '{"version":1,', /not valid JSON/],
    ['an empty text', '', /not valid JSON/],
    ['a wrong shape', '{"version":2,"lessons":{"timeouts":{"read":{"firstRead":"yesterday","lastRead":"","sections":[]}}}}', /lessons\.timeouts\.read\.firstRead/],
    ['a newer format', '{"version":3,"anything":true}', /newer version/],
  ];
  for (const [what, text, reason] of damaged) {
    it(`sets ${what} aside with the reason and begins anew`, async () => {
      const store = storage(text);
      const { progress, notice } = await openProgress(store);
      assert.deepEqual(store.aside.map(([old]) => old), [text]);
      assert.match(notice!, reason);
      await progress.markRead('timeouts', new Date(0));
      assert.match(store.text!, /timeouts/);
    });
  }

  it('keeps what an earlier version of the mentor wrote', async () => {
    const read = { firstRead: '2026-01-01T10:00:00.000Z', lastRead: '2026-01-02T10:00:00.000Z', sections: ['how-it-works'] };
    const store = storage(JSON.stringify({ version: 1, lessons: { timeouts: read } }));
    const { progress, notice } = await openProgress(store);
    assert.equal(notice, undefined);
    assert.deepEqual(progress.of('timeouts'), read);
    await progress.markAnswered('timeouts', 'q', true, new Date('2026-01-03T10:00:00Z'));
    assert.deepEqual((await openProgress(store)).progress.topic('timeouts').read, read);
  });

  it('keeps answers and mended findings, and brings all of it back after a reset', async () => {
    const store = storage();
    const { progress } = await openProgress(store);
    const step = { rule: 'missing-timeout', file: 'src/a.ts', when: '2026-01-01T10:00:00.000Z' };
    await progress.markAnswered('timeouts', 'q', true, new Date('2026-01-01T10:00:00Z'));
    await progress.markApplied('timeouts', step);
    const before = progress.topic('timeouts');
    assert.deepEqual((await openProgress(store)).progress.topic('timeouts'), before);
    const restore = await progress.clear(new Date('2026-01-02T10:00:00Z'));
    assert.deepEqual((await openProgress(store)).progress.lessons(), []);
    await restore();
    assert.deepEqual((await openProgress(store)).progress.topic('timeouts'), before);
  });

  it('loses nothing when two windows write the same store', async () => {
    const store = storage();
    const [one, other] = [(await openProgress(store)).progress, (await openProgress(store)).progress];
    await one.markRead('timeouts', new Date('2026-01-01T10:00:00Z'), 'how-it-works');
    await other.markRead('timeouts', new Date('2026-01-02T10:00:00Z'), 'key-points');
    await other.markAnswered('bulkhead', 'q', true, new Date('2026-01-02T10:00:00Z'));
    await one.markApplied('timeouts', { rule: 'missing-timeout', file: 'src/a.ts', when: '2026-01-03T10:00:00.000Z' });
    const { progress } = await openProgress(store);
    assert.deepEqual(progress.of('timeouts'), { firstRead: '2026-01-01T10:00:00.000Z', lastRead: '2026-01-02T10:00:00.000Z', sections: ['how-it-works', 'key-points'] });
    assert.deepEqual([progress.topic('timeouts').applied.length, progress.topic('bulkhead').quiz?.right], [1, 1]);
    assert.equal(one.topic('bulkhead').quiz?.right, 1);
    await other.refresh();
    assert.equal(other.topic('timeouts').applied.length, 1);
  });

  it('forgets in every window what was reset in one of them, until that is undone', async () => {
    const store = storage();
    const [one, other] = [(await openProgress(store)).progress, (await openProgress(store)).progress];
    await one.markRead('timeouts', new Date('2026-01-01T10:00:00Z'));
    await other.refresh();
    const restore = await one.clear(new Date('2026-01-02T10:00:00Z'));
    await other.markRead('bulkhead', new Date('2026-01-03T10:00:00Z'));
    assert.deepEqual((await openProgress(store)).progress.lessons(), ['bulkhead']);
    await restore();
    await other.refresh();
    assert.deepEqual(other.lessons().toSorted(), ['bulkhead', 'timeouts']);
  });

  it('never overwrites a damaged store that could not be set aside', async () => {
    const store = { ...storage('broken'), setAside: () => Promise.reject(new Error('disk full')) };
    const { progress, notice } = await openProgress(store);
    assert.match(notice!, /disk full/);
    await progress.markRead('timeouts', new Date(0));
    assert.equal(store.text, 'broken');
    assert.ok(progress.of('timeouts'));
  });

  it('never overwrites a store that could not be loaded', async () => {
    const store = { ...storage('good'), load: () => Promise.reject(new Error('locked')) };
    const { progress, notice } = await openProgress(store);
    assert.match(notice!, /locked/);
    await progress.markRead('timeouts', new Date(0));
    assert.equal(store.text, 'good');
  });

  it('says so when saving fails, and saves everything the next time', async () => {
    const store = storage();
    const { progress } = await openProgress(store);
    const save = store.save;
    store.save = () => Promise.reject(new Error('disk full'));
    await assert.rejects(progress.markRead('timeouts', new Date(0)), /could not be saved: disk full/);
    store.save = save;
    await progress.markRead('health-checks', new Date(0));
    assert.match(store.text!, /timeouts.*health-checks/);
  });
});
