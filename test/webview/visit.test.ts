// What a panel remembers over a reload, and what is made of it when lessons, findings or the state itself have changed.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { viewOf, visitOf } from '../../src/extension/features/panel/visit';
import { finding, mentorForTests } from './lesson-fixture';

describe('a visit to the panel', () => {
  const place = { uri: 'file:///shop/a.ts', fingerprint: 'f1' };

  it('goes on at the section that was reached, with the finding it came from', () => {
    const state = { view: '1', section: 'best-practice', scroll: 120, restore: { lesson: 'timeouts', section: 'How it works', finding: place } };
    assert.deepEqual(visitOf(state), { lesson: 'timeouts', section: 'best-practice', finding: place });
  });

  it('comes back to the question that was asked', () => {
    const quiz = { question: 'check-yourself/why', isReview: true };
    assert.deepEqual(visitOf({ restore: { lesson: 'timeouts', quiz } })?.quiz, quiz);
  });

  it('goes back to the list of lessons with what was searched for', () => {
    assert.deepEqual(visitOf({ query: 'jitter', section: 'left-over', restore: {} }), { query: 'jitter' });
  });

  for (const state of [undefined, null, 'timeouts', {}, { restore: { lesson: 7 } }, { restore: { finding: { uri: 1 } } }]) {
    it(`makes nothing of ${JSON.stringify(state)}`, () => assert.equal(visitOf(state), undefined));
  }

  it('shows the line and its fixes above the section that explains them', async () => {
    const at = { finding, uri: undefined!, root: undefined! };
    const view = viewOf({ lesson: 'timeouts', finding: place }, await mentorForTests(), at, 'id', false);
    assert.ok(view?.kind === 'lesson');
    assert.deepEqual(view.page.sections.slice(0, 3).map(({ id }) => id), ['in-one-sentence', 'on-your-line', 'how-it-works']);
    assert.deepEqual(view.fixes, ['Add a deadline of 5 s <u>now</u>', 'Use the shared client']);
  });

  it('shows the lesson without the line while the analysis does not know the finding', async () => {
    const view = viewOf({ lesson: 'timeouts', section: 'sources', finding: place }, await mentorForTests(), undefined, 'id', false);
    assert.ok(view?.kind === 'lesson');
    assert.deepEqual([view.page.focus, view.fixes], ['sources', []]);
  });

  it('shows nothing for a lesson that does not exist', async () => {
    assert.equal(viewOf({ lesson: 'no-such-lesson' }, await mentorForTests(), undefined, 'id', false), undefined);
  });
});
