// A question in the panel: thinking first, choosing, the explained answer, by keyboard and for a screen reader.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'mocha';
import type { Page } from 'playwright-core';
import { readToPanel, type ToPanel } from '../../src/protocol/panel';
import type { QuizAnswer, QuizPanelView } from '../../src/protocol/quiz';
import { showTimeouts } from './lesson-fixture';
import { startBrowser, type PanelBrowser } from './panel-page';

const harm = '<img src=x onerror="window.harmed = true">';
const open: QuizPanelView = { kind: 'quiz', id: 'quiz-1', lesson: 'timeouts', title: 'Timeouts', question: { id: 'check-yourself/which', text: `Which is longer? ${harm}`, kind: 'open', choices: [] }, canGoBack: false };
const claim: QuizPanelView = { ...open, id: 'quiz-2', question: { id: 'misconceptions/more', text: 'A longer timeout is safer', kind: 'claim', choices: ['True', 'Partly true', 'False'] } };
const show = (view: QuizPanelView): ToPanel => ({ type: 'show', takeFocus: true, state: { lesson: 'timeouts', quiz: { isReview: false } }, view });
const judged: QuizAnswer = { html: '<p>It holds threads for longer.</p>', isRight: false, chosen: 0, right: 2, note: 'Next review: 5/5/2026' };

describe('a quiz in the panel', () => {
  let browser: PanelBrowser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  it('shows the answer to an open question when asked for it, and takes the learner\'s own verdict', async () => {
    const { page, post, sent, troubles } = await browser.open();
    await post(show(open));
    assert.deepEqual([await page.textContent('h1'), await focused(page)], ['Quiz: Timeouts', open.question.text]);
    await page.keyboard.press('Tab');
    await page.keyboard.type('The caller\'s.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.deepEqual((await sent()).at(-1), { type: 'answerQuiz', question: 'check-yourself/which' });

    await post({ type: 'quiz', question: 'check-yourself/which', answer: { html: '<p>The caller\'s.</p>' } });
    assert.match(await focused(page), /The caller's\./);
    assert.match((await page.textContent('.spoken[role=status]'))!, /The caller's\./);
    assert.equal(await page.inputValue('#own-answer'), 'The caller\'s.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.deepEqual((await sent()).at(-1), { type: 'gradeQuiz', question: 'check-yourself/which', isRight: true });

    await post({ type: 'quiz', question: 'check-yourself/which', answer: { html: '<p>The caller\'s.</p>', isRight: true, note: 'Next review: 5/5/2026' } });
    assert.equal(await focused(page), 'Right. Next review: 5/5/2026');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.deepEqual((await sent()).at(-1), { type: 'nextQuestion' });
    assert.deepEqual([await page.evaluate('window.harmed'), await troubles()], [undefined, []]);
  });

  it('says in words what was chosen, what is right, and when it comes again', async () => {
    const { page, post, sent } = await browser.open();
    await post(show(claim));
    await page.click('button:text-is("True")');
    assert.deepEqual((await sent()).at(-1), { type: 'answerQuiz', question: 'misconceptions/more', choice: 0 });
    await post({ type: 'quiz', question: 'misconceptions/more', answer: judged });
    assert.deepEqual(await page.locator('.choices li').allTextContents(), ['✗ True (your choice)', 'Partly true', '✓ False (right)']);
    assert.equal(await focused(page), 'Not yet. Next review: 5/5/2026');
    assert.match((await page.textContent('.spoken[role=status]'))!, /^Not yet\. .*It holds threads for longer\.$/);
    assert.equal(await page.locator('.choices button').count(), 0);
  });

  it('drops an answer to a question that is not shown any more', async () => {
    const { page, post } = await browser.open();
    await post(show(claim));
    await post({ type: 'quiz', question: 'check-yourself/which', answer: judged });
    assert.equal(await page.locator('.verdict').count(), 0);
  });

  it('comes back answered after the panel was hidden, without taking the focus', async () => {
    const { page, post, hideAndShow } = await browser.open();
    await post(show(claim));
    await hideAndShow();
    await post(show({ ...claim, answer: judged }));
    assert.match((await page.textContent('.verdict'))!, /^Not yet\./);
    assert.equal(await page.evaluate('document.activeElement === document.body'), true);
  });

  it('is reached from a lesson, from an answer, and from the suggestion of one', async () => {
    const { page, post, sent } = await browser.open();
    const lesson = await showTimeouts({ withFinding: false });
    const answer = { html: '<p>Q</p>', sources: [], suggestions: ['Show the answer'], quiz: { lesson: 'retry-storm', title: 'Retry storms', by: [] } };
    const suggested = { ...answer, suggestions: ['Quiz me on that'], quiz: { ...answer.quiz, by: ['Quiz me on that'] } };
    assert.ok(lesson.type === 'show');
    await post({ ...lesson, conversation: { turns: [{ number: 1, asked: 'quiz me', answer }, { number: 2, asked: 'what?', answer: suggested }], older: 0 } });
    await page.click('button:text-is("Quiz: Timeouts")');
    await page.click('button:text-is("Quiz: Retry storms")');
    await page.click('button:text-is("Quiz me on that")');
    assert.deepEqual((await sent()).filter(({ type }) => type === 'openQuiz' || type === 'ask').map((message) => ('lesson' in message ? message.lesson : message.type)), ['timeouts', 'retry-storm', 'retry-storm']);
  });

  it('has no faults that a checker of accessibility finds, before and after the answer', async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const { page, post } = await browser.open();
    for (const view of [open, claim, { ...claim, id: 'quiz-3', answer: judged }, { ...open, id: 'quiz-4', answer: { html: '<p>Yes.</p>' } }]) {
      await post(show(view));
      await page.evaluate(axe);
      const found = await page.evaluate<{ readonly id: string }[]>('axe.run().then(({ violations }) => violations)');
      assert.deepEqual(found.map(({ id }) => id), [], view.id);
    }
  });

  it('crosses the border only as agreed', () => {
    assert.deepEqual(readToPanel(show({ ...claim, answer: judged })), { message: show({ ...claim, answer: judged }) });
    for (const answer of [{}, { html: '<p></p>', chosen: -1 }, { html: '<p></p>', isRight: 'yes' }]) assert.ok('problem' in readToPanel({ type: 'quiz', question: 'q', answer }));
  });
});

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
