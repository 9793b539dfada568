// The conversation in the panel: asking by keyboard, answers that are safe to show, and what is folded away.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'mocha';
import type { Page } from 'playwright-core';
import type { ConversationView, ToPanel, TurnView } from '../../src/protocol/panel';
import { mentorForTests, showHome, showTimeouts } from './lesson-fixture';
import { startBrowser, type PanelBrowser } from './panel-page';
import type { Theme } from './themes';

const harm = '<img src=x onerror="window.harmed = true"><script>window.harmed = true</script>';

describe('the conversation in the panel', () => {
  let browser: PanelBrowser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  it('sends a question with Enter, begins a new line with Shift+Enter, and keeps the focus in the field', async () => {
    const { page, post, sent } = await browser.open();
    await post(await withTalk([]));
    await page.focus('#ask');
    await page.keyboard.type('What is a timeout?');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('And a retry?');
    await page.keyboard.press('Enter');
    assert.deepEqual((await sent()).at(-1), { type: 'ask', text: 'What is a timeout?\nAnd a retry?' });
    await post({ type: 'turn', turn: { number: 1, asked: 'What is a timeout?\nAnd a retry?' } });
    assert.equal(await page.textContent('.thinking'), 'The mentor is thinking …');
    await post({ type: 'turn', turn: await turn(1) });
    assert.equal(await page.locator('.thinking').count(), 0);
    assert.match((await page.textContent('.spoken[role=status]'))!, /^The mentor says: A timeout is the longest wait/);
    assert.deepEqual([await focusedId(page), await page.inputValue('#ask')], ['ask', '']);
  });

  it('begins with the question that opened it, before anything else is there, and not again when it comes back', async () => {
    const { page, post, hideAndShow } = await browser.open({ asked: harm });
    assert.deepEqual([await page.textContent('.asked'), await page.textContent('.thinking'), await focusedId(page)], [harm, 'The mentor is thinking …', 'ask']);
    await post(await withTalk([await turn(1, { asked: harm })]));
    assert.deepEqual([await page.locator('.turn-card').count(), await page.locator('.thinking').count()], [1, 0]);
    await hideAndShow();
    assert.equal(await page.locator('.turn-card').count(), 0);
  });

  it('shows a question that was sent at once, and takes it back if it could not be answered', async () => {
    const { page, post } = await browser.open();
    await post(await withTalk([await turn(1)]));
    assert.equal(await page.isVisible('.pillars'), false);
    await page.fill('#ask', 'What is a quorum?');
    await page.press('#ask', 'Enter');
    assert.deepEqual([await page.locator('.asked').last().textContent(), await page.textContent('.thinking')], ['What is a quorum?', 'The mentor is thinking …']);
    await post({ type: 'turn', turn: { number: 2, asked: 'What is a quorum?' } });
    assert.equal(await page.locator('.turn-card').count(), 2);
    await post({ type: 'conversation', conversation: { turns: [await turn(1)], older: 0 } });
    assert.equal(await page.locator('.turn-card').count(), 1);
  });

  it('has the latest answer in view when a question from the palette opened it', async () => {
    const { page, post } = await browser.open({ height: 400 });
    await post(await withTalk([await turn(1), await turn(2)]));
    await post({ type: 'write' });
    const seen = await page.locator('[data-turn="2"]').evaluate((card) => card.getBoundingClientRect().top < innerHeight - 110);
    assert.deepEqual([seen, await focusedId(page)], [true, 'ask']);
  });

  it('sends nothing for blanks, and says how much too long a paste is without losing it', async () => {
    const { page, post, sent } = await browser.open();
    await post(await withTalk([]));
    await page.fill('#ask', ' \n ');
    await page.press('#ask', 'Enter');
    await page.fill('#ask', 'ä'.repeat(60_000));
    await page.press('#ask', 'Enter');
    assert.equal((await sent()).some(({ type }) => type === 'ask'), false);
    assert.equal(await page.textContent('[role=alert]'), 'This question has 118 KB; at most 100 KB can be sent.');
    assert.equal((await page.inputValue('#ask')).length, 60_000);
    await page.fill('#ask', 'shorter');
    assert.equal(await page.textContent('[role=alert]'), '');
  });

  it('shows the learner\'s words and hostile answers as text and runs none of it', async () => {
    const { page, post, troubles } = await browser.open();
    await post(await withTalk([await turn(1, { asked: `${harm}\n**no Markdown**\u0007 🙂`, markdown: `${harm} [run](command:workbench.action.quit) [script](javascript:alert(1))` })]));
    assert.equal(await page.textContent('.asked'), `${harm}\n**no Markdown**\u0007 🙂`);
    assert.ok((await page.innerText('.reply')).includes(harm));
    assert.equal(await page.locator('.talk :is(script, img, iframe, [onerror], a[href^="command"], a[href^="javascript"])').count(), 0);
    assert.equal(await page.evaluate('window.harmed'), undefined);
    assert.deepEqual(await troubles(), []);
  });

  it('asks for the line, the lesson and the follow-up that were clicked', async () => {
    const { page, post, sent } = await browser.open();
    await post(await withTalk([await turn(3)]));
    await page.click('.reply a[data-file]');
    await page.click('.sources button');
    await page.click('.suggestions button');
    assert.deepEqual((await sent()).slice(-3), [
      { type: 'openPlace', file: 'src/a.ts', line: 12, column: 5, turn: 3 },
      { type: 'openLesson', lesson: 'timeouts' },
      { type: 'ask', text: 'Quiz me on timeouts' },
    ]);
    assert.equal(await focusedId(page), 'ask');
  });

  it('has the quick fixes that an answer speaks of at hand, with their places where there are several', async () => {
    const { page, post, sent } = await browser.open();
    const { answer, ...asked } = await turn(3);
    const fix = { title: 'Give up after 5 seconds', file: 'src/a.ts', line: 12 };
    await post(await withTalk([{ ...asked, answer: { ...answer!, fixes: [fix] } }]));
    assert.deepEqual(await page.locator('.fixes button').allTextContents(), ['Give up after 5 seconds']);
    await page.click('.fixes button');
    assert.deepEqual((await sent()).at(-1), { type: 'applyNamedFix', turn: 3, ...fix });
    await post({ type: 'conversation', conversation: { turns: [{ ...asked, answer: { ...answer!, fixes: [fix, { ...fix, file: 'src/b.ts' }] } }], older: 0 } });
    assert.deepEqual(await page.locator('.fixes button').allTextContents(), ['Give up after 5 seconds, at src/a.ts:12', 'Give up after 5 seconds, at src/b.ts:12']);
    // What was applied is no longer offered.
    await page.focus('.fixes button');
    await post({ type: 'fixes', turn: 3, fixes: [] });
    assert.deepEqual([await page.locator('.fixes').isVisible(), await page.evaluate(() => document.activeElement?.textContent)], [false, 'Mentor']);
  });

  it('shows a place in the code as the link that it is', async () => {
    const { page, post } = await browser.open({ theme: 'high-contrast-light' });
    await post(await withTalk([await turn(1)]));
    const colours = await page.locator('.reply a[data-file]').evaluate((link) => [getComputedStyle(link).color, getComputedStyle(link.firstElementChild!).color, getComputedStyle(link.firstElementChild!).backgroundColor]);
    assert.deepEqual(colours, ['rgb(15, 74, 133)', 'rgb(15, 74, 133)', 'rgba(0, 0, 0, 0)']);
  });

  it('offers follow-ups of the latest answer only', async () => {
    const { page, post } = await browser.open();
    await post(await withTalk([await turn(1), await turn(2)]));
    assert.deepEqual(await page.locator('.suggestions').evaluateAll((all) => all.map((each) => (each as HTMLElement).offsetParent !== null)), [false, true]);
  });

  it('unfolds earlier turns and goes on reading at the first of them', async () => {
    const { page, post, sent } = await browser.open();
    await post(await withTalk([await turn(9), await turn(10)], 8));
    await page.click('text=Show earlier questions (8)');
    assert.deepEqual((await sent()).at(-1), { type: 'older', before: 9 });
    await post({ type: 'older', turns: [await turn(7), await turn(8)], older: 6 });
    assert.deepEqual(await page.locator('[data-turn]').evaluateAll((all) => all.map((each) => each.getAttribute('data-turn'))), ['7', '8', '9', '10']);
    assert.equal(await page.evaluate('document.activeElement.dataset.turn'), '7');
    assert.equal(await page.locator('text=Show earlier questions (6)').count(), 1);
  });

  it('stays when a lesson is opened, and goes when it is cleared', async () => {
    const { page, post, sent } = await browser.open();
    await post(await withTalk([await turn(1)]));
    await post(await showTimeouts());
    assert.equal(await page.locator('[data-turn]').count(), 1);
    await page.click('.talk-bar >> text=Clear');
    await page.click('.talk-bar >> text=Export as Markdown');
    assert.deepEqual((await sent()).slice(-2), [{ type: 'clearConversation' }, { type: 'exportConversation' }]);
    await page.focus('.talk-bar button:text("Clear")');
    await post({ type: 'conversation', conversation: { turns: [], older: 0 } });
    assert.deepEqual([await page.isVisible('.talk'), await focusedId(page)], [false, 'ask']);
  });

  it('makes room for the conversation, but not when all lessons are asked for', async () => {
    const { page, post } = await browser.open();
    await post(await withTalk([await turn(1)]));
    assert.equal(await page.isVisible('.pillars'), false);
    await post(await showTimeouts());
    await page.click('.bar button:text("All lessons")');
    await post(await showHome());
    assert.equal(await page.isVisible('.pillars'), true);
  });

  it('sets selected code as code, and runs none of it', async () => {
    const { page, post } = await browser.open();
    await post(await withTalk([await turn(1, { asked: `What is wrong here?\n\nsrc/a.ts:12\n\`\`\`\`typescript\n${harm}\n\`\`\`\n\`\`\`\`\nAnd why?` })]));
    assert.deepEqual(await page.locator('.asked pre code').allTextContents(), [`${harm}\n\`\`\``]);
    assert.equal(await page.textContent('.asked'), `What is wrong here?\n\nsrc/a.ts:12${harm}\n\`\`\`And why?`);
    assert.equal(await page.evaluate('window.harmed'), undefined);
  });

  it('lets a screen reader go from question to answer by headings', async () => {
    const { page, post } = await browser.open();
    await post(await withTalk([await turn(1)]));
    assert.match(await page.locator('.talk').ariaSnapshot(), /heading "Conversation" \[level=2\][\s\S]*heading "You 1" \[level=3\][\s\S]*heading "Mentor" \[level=4\]/);
  });

  it('keeps what was begun to be written over a reload, and puts back a question that failed', async () => {
    const { page, post, hideAndShow } = await browser.open();
    await post(await withTalk([]));
    await page.fill('#ask', 'What is a qu');
    await hideAndShow();
    await post(await withTalk([]));
    assert.equal(await page.inputValue('#ask'), 'What is a qu');
    await page.fill('#ask', '');
    await post({ type: 'write', text: 'What is a quorum?' });
    assert.deepEqual([await page.inputValue('#ask'), await focusedId(page)], ['What is a quorum?', 'ask']);
  });

  it('folds a long paste under its first line', async () => {
    const { page, post } = await browser.open();
    await post(await withTalk([await turn(1, { asked: `What is wrong here?\n${'call();\n'.repeat(5_000)}` })]));
    assert.equal(await page.textContent('.long summary'), 'What is wrong here? …');
    assert.equal(await page.isVisible('.asked'), false);
  });

  const themes: readonly Theme[] = ['light', 'dark', 'high-contrast', 'high-contrast-light'];
  for (const theme of themes) {
    it(`passes the accessibility checks of axe in the ${theme} theme, and has no sideways scrolling where it is narrow`, async () => {
      const { page, post } = await browser.open({ theme, width: 320 });
      await post(await withTalk([await turn(1), await turn(2)], 3));
      await page.fill('#ask', 'x'.repeat(103_000));
      await page.press('#ask', 'Enter');
      await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
      assert.deepEqual(await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html.slice(0, 120)))'), []);
      assert.ok(await page.evaluate<number>('document.documentElement.scrollWidth') <= 320);
    });
  }
});

/** A turn whose answer was rendered by the mentor, as the extension does it. */
async function turn(number: number, { asked = 'What is a timeout?', markdown = 'A timeout is the longest wait. **In your code:** `src/a.ts:12` waits for ever; see [retries](lesson:retries-and-backoff).' } = {}): Promise<TurnView> {
  const mentor = await mentorForTests();
  const html = mentor.answerHtml(markdown, [{ file: 'src/a.ts', line: 12, column: 5 }]);
  return { number, asked, answer: { html, sources: [mentor.link('timeouts')], suggestions: ['Quiz me on timeouts'] } };
}

async function withTalk(turns: readonly TurnView[], older = 0): Promise<ToPanel & { readonly conversation: ConversationView }> {
  const home = await showHome();
  assert.ok(home.type === 'show');
  return { ...home, conversation: { turns, older } };
}

const focusedId = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement.id');
