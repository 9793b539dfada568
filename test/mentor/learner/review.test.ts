// Reviews come at growing pauses, and begin anew after a wrong answer.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { afterAnswer, isDue } from '../../../src/mentor/learner/review';
import type { QuizState } from '../../../src/model';

const on = (day: string): Date => new Date(`${day}T18:00:00Z`);

describe('spaced review', () => {
  it('asks again after 1, 3, 7, 16 and 35 days, and then every 35 days', () => {
    const days: string[] = [];
    let state: QuizState | undefined;
    let day = '2026-01-01';
    for (let review = 0; review < 6; review++) {
      state = afterAnswer(state, `q${review}`, true, on(day));
      day = state.due;
      days.push(day);
    }
    assert.deepEqual(days, ['2026-01-02', '2026-01-05', '2026-01-12', '2026-01-28', '2026-03-04', '2026-04-08']);
  });

  it('begins anew after a wrong answer, and asks that question again', () => {
    const known = afterAnswer(afterAnswer(undefined, 'q', true, on('2026-01-01')), 'q', true, on('2026-01-02'));
    const state = afterAnswer(known, 'q', false, on('2026-01-05'));
    assert.deepEqual([state.inARow, state.due, state.known, state.right, state.wrong], [0, '2026-01-06', [], 2, 1]);
    assert.equal(afterAnswer(state, 'q', true, on('2026-01-05')).due, '2026-01-06');
  });

  it('takes five right answers in one sitting for one review', () => {
    let state = afterAnswer(undefined, 'q0', true, on('2026-01-01'));
    for (const question of ['q1', 'q2', 'q3', 'q4']) state = afterAnswer(state, question, true, on('2026-01-01'));
    assert.deepEqual([state.inARow, state.due, state.right, state.known.length], [1, '2026-01-02', 5, 5]);
  });

  it('is due from the morning of its day on', () => {
    const state = afterAnswer(undefined, 'q', true, on('2026-01-01'));
    assert.equal(isDue(state, new Date('2026-01-01T23:59:00Z')), false);
    assert.equal(isDue(state, new Date('2026-01-02T00:01:00Z')), true);
  });
});
