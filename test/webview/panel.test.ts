// The panel in a real browser engine: what a learner sees, does with the keyboard, and is protected from.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'mocha';
import type { Page } from 'playwright-core';
import type { FromPanel } from '../../src/protocol/panel';
import { showHome, showTimeouts } from './lesson-fixture';
import { startBrowser, until, type PanelBrowser } from './panel-page';
import type { Theme } from './themes';

describe('the panel', () => {
  let browser: PanelBrowser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  describe('showing a lesson', () => {
    it('opens at the section that fits the finding, below the line it came from', async () => {
      const { page, post } = await browser.open();
      await post(await showTimeouts());
      assert.equal(await page.textContent('h1'), 'Timeouts');
      assert.deepEqual(await page.locator('h2:visible').allTextContents(), ['On your line', 'How it works']);
      assert.match((await page.textContent('.line .message'))!, /if inventory hangs, this handler hangs/);
      assert.equal(await page.textContent('[aria-current=true] .title'), 'How it works');
    });

    it('puts the focus on the heading when a user opened it, and nowhere when it came back by itself', async () => {
      const { page, post } = await browser.open();
      await post(await showTimeouts());
      assert.equal(await focused(page), 'Timeouts');
      await page.evaluate('document.activeElement.blur()');
      await post(await showTimeouts({ takeFocus: false, id: 'opening-2' }));
      assert.equal(await page.evaluate('document.activeElement === document.body'), true);
    });

    it('tells a screen reader which lesson and section is shown', async () => {
      const { page, post } = await browser.open();
      await post(await showTimeouts());
      assert.equal(await page.textContent('.spoken[role=status]'), 'Timeouts: How it works');
      await page.click('text=Next');
      assert.equal(await page.textContent('.spoken[role=status]'), 'Timeouts: In your code');
    });

    it('asks for the place, the fix and the lesson that were clicked', async () => {
      const { page, post, sent } = await browser.open();
      await post(await showTimeouts());
      await page.click('.evidence a');
      await page.click('button:text("Use the shared client")');
      await page.click('text=retries');
      assert.deepEqual(wishes(await sent()), [
        { type: 'openPlace', file: 'src/http.ts', line: 12, column: 1 },
        { type: 'applyFix', index: 1 },
        { type: 'openLesson', lesson: 'retries-and-backoff', section: 'best-practice' },
      ]);
    });

    it('turns to a section of the same lesson without asking anybody', async () => {
      const { page, post, sent } = await browser.open();
      await post(await showTimeouts());
      await page.click('text=what to do');
      assert.equal(await page.textContent('#section-title'), 'Best practice');
      assert.equal(await focused(page), 'Best practice');
      assert.equal((await sent()).some(({ type }) => type === 'openLesson'), false);
    });

    it('hands over the code of a block, without a line break at the end', async () => {
      const { page, post, sent } = await browser.open();
      await post(await showTimeouts());
      await page.click('text=Next');
      await page.hover('.good pre');
      await page.click('.good .copy');
      const copied = (await sent()).find((message) => message.type === 'copy');
      assert.ok(copied?.type === 'copy' && /^@cached\(ttl=30\)\n.*\["left"\]$/s.test(copied.text), JSON.stringify(copied));
    });

    it('counts a section as read once its end was seen, and the lesson once its last section was', async () => {
      const { page, post, sent } = await browser.open({ height: 400 });
      await post(await showTimeouts({ withFinding: false }));
      await page.locator('.pager').scrollIntoViewIfNeeded();
      await until(page, 'window.sent.some((message) => message.type === "read")');
      assert.deepEqual((await sent()).filter(({ type }) => type === 'read'), [{ type: 'read', lesson: 'timeouts', section: 'in-one-sentence' }]);
      assert.equal(await page.isVisible('text=Mark as read'), true);
      await page.click('text=Mark as read');
      await post({ type: 'progress', lesson: 'timeouts', sections: ['in-one-sentence', 'sources'] });
      assert.equal(await focused(page), 'This lesson is read.');
      assert.equal(await page.textContent('.count'), '2 of 6 read');
    });

    it('puts good news in the place of the fixes, and the focus with it', async () => {
      const { page, post } = await browser.open();
      await post(await showTimeouts());
      await page.focus('.fixes button');
      await post({ type: 'solved', text: 'The mentor no longer reports this line.' });
      assert.equal(await page.locator('.line button.primary').count(), 0);
      assert.equal(await focused(page), 'The mentor no longer reports this line.');
      assert.equal(await page.textContent('.spoken[role=status]'), 'The mentor no longer reports this line.');
    });

    it('says what a planned lesson is called without offering to open it', async () => {
      const { page, post } = await browser.open();
      await post(await showTimeouts());
      assert.match((await page.textContent('.related'))!, /\(still to come: .+\)/);
      assert.equal(await page.locator('.related button').count(), 1);
    });
  });

  describe('by keyboard alone', () => {
    it('skips to the section, walks the contents with the arrows, and goes back to the code with Escape', async () => {
      const { page, post, sent } = await browser.open();
      await post(await showTimeouts({ canGoBack: true, takeFocus: false }));
      await page.keyboard.press('Tab');
      assert.equal(await focused(page), 'Skip to the lesson');
      await page.keyboard.press('Enter');
      assert.equal(await focused(page), 'How it works');

      await page.focus('[aria-current=true]');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      assert.match(await focused(page), /^Best practice/);
      await page.keyboard.press('End');
      assert.match(await focused(page), /^Sources/);
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      assert.equal(await focused(page), 'In one sentence');

      await page.keyboard.press('Escape');
      assert.deepEqual(wishes(await sent()).at(-1), { type: 'leave' });
    });

    it('reaches everything that can be pressed or scrolled', async () => {
      const { page, post } = await browser.open({ width: 380 });
      await post(await showTimeouts({ canGoBack: true }));
      await page.click('text=Next');
      // A stop before everything else, to begin there.
      await page.evaluate("document.body.prepend(Object.assign(document.createElement('button'), { textContent: 'start' })); document.querySelector('button').focus()");
      const stops: string[] = [];
      for (let stop = ''; stop !== 'BUTTON start' && stops.length < 60; stops.push(stop)) {
        await page.keyboard.press('Tab');
        stop = await page.evaluate(() => {
          const { activeElement: at } = document;
          return !at || at === document.body ? 'BUTTON start' : `${at.tagName} ${at.textContent.slice(0, 40)}`;
        });
      }
      for (const expected of ['← Back', 'All lessons', 'src/http.ts:12', 'Add a deadline of 5 s <u>now</u>', 'Sections', 'PRE export', 'Copy', 'Next', 'Mark as read', 'Retries and backoff']) {
        assert.ok(stops.some((stop) => stop.includes(expected)), `${expected} is not among\n${stops.join('\n')}`);
      }
    });
  });

  describe('the list of lessons', () => {
    it('shows all lessons by pillar with what was read of them, and what could not be read as text', async () => {
      const { page, post } = await browser.open();
      await post(await showHome());
      assert.equal(await focused(page), 'Mentor');
      assert.deepEqual(await page.locator('.pillars .link').allTextContents(), ['Timeouts', 'Retries and backoff']);
      assert.equal(await page.textContent('.badge'), 'Sections read: 1');
      assert.equal(await page.textContent('.notice'), 'team/<b>broken</b>.md:3 The front matter has no end.');
    });

    it('unfolds the question that was found, and puts the focus on it', async () => {
      const { page, post } = await browser.open();
      await post(await showHome());
      await page.fill('#search', 'longer');
      await post({ type: 'hits', query: 'longer', hits: [{ lesson: 'timeouts', title: 'Timeouts', pillar: 'fault-tolerance', section: 'check-yourself', heading: 'Check yourself', part: { id: 'which-is-longer', heading: 'Which is longer?' }, score: 1 }] });
      assert.equal(await page.textContent('.found .sentence'), 'Which is longer?');
      await page.click('.found button');
      await post(await showTimeouts({ section: 'check-yourself' }));
      assert.equal(await focused(page), 'Which is longer?');
      assert.equal(await page.isVisible('text=The caller\'s.'), true);
    });

    it('finds sections by words, drops late answers, and empties the field with the first Escape', async () => {
      const { page, post, sent } = await browser.open();
      await post(await showHome());
      await page.fill('#search', 'deadline');
      assert.deepEqual(wishes(await sent()).at(-1), { type: 'search', query: 'deadline' });
      const hit = { lesson: 'timeouts', title: 'Timeouts', pillar: 'fault-tolerance', section: 'best-practice', heading: 'Best practice', score: 1 };
      await post({ type: 'hits', query: 'dead', hits: [] });
      await post({ type: 'hits', query: 'deadline', hits: [hit] });
      assert.equal(await page.textContent('.found p'), '1 section found');
      assert.equal(await page.isVisible('.pillars'), false);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      assert.deepEqual(wishes(await sent()).at(-1), { type: 'openLesson', lesson: 'timeouts', section: 'best-practice' });

      await page.focus('#search');
      await page.keyboard.press('Escape');
      assert.equal(await page.inputValue('#search'), '');
      assert.equal(await page.isVisible('.pillars'), true);
      await page.keyboard.press('Escape');
      assert.deepEqual(wishes(await sent()).at(-1), { type: 'leave' });
    });
  });

  describe('when it was hidden', () => {
    it('comes back at the same section and place, without taking the focus', async () => {
      const { page, post, hideAndShow } = await browser.open({ height: 400 });
      await post(await showTimeouts());
      await page.click('text=Next');
      const before = await page.evaluate<number>(`new Promise((resolve) => {
        addEventListener('scrollend', () => setTimeout(() => resolve(scrollY)), { once: true });
        scrollTo(0, document.body.scrollHeight);
      })`);
      await hideAndShow();
      await post(await showTimeouts());
      assert.equal(await page.textContent('#section-title'), 'In your code');
      assert.ok(before > 0);
      assert.equal(await page.evaluate('scrollY'), before);
      assert.equal(await page.evaluate('document.activeElement === document.body'), true);
    });

    it('keeps what the extension needs to restore it after a reload', async () => {
      const { page, post } = await browser.open();
      await post(await showTimeouts());
      const kept = JSON.parse(await page.evaluate<string>('sessionStorage.getItem("state")')) as Record<string, unknown>;
      assert.deepEqual({ restore: kept['restore'], section: kept['section'] }, { restore: { lesson: 'timeouts' }, section: 'how-it-works' });
    });
  });

  describe('protected from what it shows', () => {
    it('shows markup in lessons, messages, file names and fixes as text, and runs none of it', async () => {
      const { page, post, troubles } = await browser.open();
      await post(await showTimeouts());
      await page.click('text=Next');
      await page.click('.contents button >> nth=0');
      const text = await page.innerText('main');
      for (const harmful of ['<b onclick="window.harmed = true">', '<img src=x onerror="window.harmed = true">fetch', 'src/"><script>window.harmed', '5 s <u>now</u>', '<i>here</i>', '<script>window.harmed = true</script>']) {
        assert.ok(text.includes(harmful), `${harmful} is not shown as text`);
      }
      assert.equal(await page.evaluate('window.harmed'), undefined);
      assert.equal(await page.locator('main :is(script, img, iframe, style, [onclick], [onerror], [style])').count(), 0);
      assert.deepEqual(await troubles(), []);
    });

    it('refuses scripts, styles, frames and pictures that do not come with it', async () => {
      const { page, post, troubles } = await browser.open();
      await post(await showTimeouts());
      await page.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', '<img src="https://elsewhere.test/x.png"><iframe src="https://elsewhere.test"></iframe><style>*{color:red}</style><p onclick="window.harmed = true">');
        document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.harmed = true' }));
        document.querySelector<HTMLElement>('p[onclick]')!.click();
      });
      await until(page, 'window.troubles.length >= 5');
      const refused = (await troubles()).map((trouble) => trouble.split(' ')[1]).sort();
      assert.deepEqual([...new Set(refused)], ['frame-src', 'img-src', 'script-src-attr', 'script-src-elem', 'style-src-elem']);
      assert.equal(await page.evaluate('window.harmed'), undefined);
    });

    it('ignores messages it does not know and goes on', async () => {
      const { page, post, troubles } = await browser.open();
      await post(await showTimeouts());
      for (const odd of [{ type: 'show', view: { kind: 'lesson', html: '<h1>x' } }, { type: 'run' }, { type: 'hits', query: 1 }]) await post(odd);
      assert.equal(await page.textContent('h1'), 'Timeouts');
      assert.deepEqual(await troubles(), []);
    });
  });

  describe('for every eye', () => {
    const themes: readonly Theme[] = ['light', 'dark', 'high-contrast', 'high-contrast-light'];
    for (const theme of themes) {
      it(`passes the accessibility checks of axe in the ${theme} theme`, async () => {
        const { page, post } = await browser.open({ theme });
        await post(await showTimeouts({ canGoBack: true }));
        await page.evaluate(await axe());
        assert.deepEqual(await violations(page), []);
        await page.click('text=Next');
        await page.evaluate('document.querySelectorAll(".copy").forEach((button) => button.focus())');
        assert.deepEqual(await violations(page), []);
        await post({ type: 'tell', text: 'Copied.' });
        await post(await showHome());
        assert.deepEqual(await violations(page), []);
      });
    }

    for (const width of [300, 480]) {
      it(`has no sideways scrolling at ${width} pixels`, async () => {
        const { page, post } = await browser.open({ width });
        await post(await showTimeouts({ canGoBack: true }));
        for (const section of ['How it works', 'In your code', 'Best practice', 'Check yourself', 'Sources']) {
          assert.equal(await page.textContent('#section-title'), section);
          assert.ok(await page.evaluate<number>('document.documentElement.scrollWidth') <= width, section);
          if (section !== 'Sources') await page.click('.turn.next');
        }
        await post(await showHome());
        assert.ok(await page.evaluate<number>('document.documentElement.scrollWidth') <= width);
      });
    }

    it('keeps the current section and the buttons visible when the system forces its colours', async () => {
      const { page, post } = await browser.open({ forcedColors: true });
      await post(await showTimeouts());
      const borders = await page.evaluate(() => ['.primary', '.entry[aria-current]', '.card.line', '.copy'].map((selector) => {
        const at = document.querySelector(selector);
        return at ? getComputedStyle(at).borderInlineStartWidth : 'none there';
      }));
      assert.ok(borders.slice(0, 3).every((width) => Number.parseFloat(width) >= 1), borders.join(', '));
    });

    it('folds the contents where it is narrow and opens them where there is room', async () => {
      const { page, post } = await browser.open({ width: 400 });
      await post(await showTimeouts());
      assert.equal(await page.isVisible('.entries'), false);
      await page.setViewportSize({ width: 1000, height: 800 });
      await page.waitForSelector('.entries', { state: 'visible' });
    });
  });
});

/** What the learner asked for, without what the panel reports by itself. */
const wishes = (sent: readonly FromPanel[]): FromPanel[] => sent.filter(({ type }) => !['ready', 'moved', 'read'].includes(type));

const focused = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement.textContent');

async function axe(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}

async function violations(page: Page): Promise<string[]> {
  // What scrolls is made reachable when the layout is known: after the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const found = await page.evaluate<{ id: string; nodes: { html: string; failureSummary: string }[] }[]>('axe.run().then(({ violations }) => violations)');
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} — ${failureSummary.replace(/\s+/g, ' ')}`));
}
