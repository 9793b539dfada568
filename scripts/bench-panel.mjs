// Prints how long the panel takes in a real VS Code, from Enter on a question to what can be seen: once in a window that has just
// been opened, with everything still on disk, and warm. Beside it stands what the editor takes for a panel with one line of HTML
// (`test/editor/fixtures/bare-panel`), measured in the same windows: the difference is ours.
// Usage: npm run package && npm run bench:panel [-- rounds].
import { closeBrowser, openEditor, removeInstallation, stopOnSignal } from '../test/editor/support';

/** @typedef {import('../test/editor/support').Editor} Editor */
/** @typedef {'bare' | 'asked' | 'shown' | 'answered'} Mark what was seen: the bare panel's line, and of ours the question, what the mentor sent, and the answer */

const rounds = Number(process.argv[2] ?? 5);
const question = 'What is a timeout?';

/** @type {Record<Mark, string>} */
const marks = { bare: '#bare', asked: '.turn-card .asked', shown: 'html.ready', answered: '.turn-card .prose' };

stopOnSignal({ code: 'signal', before: removeInstallation });
try {
  /** @type {{ bare: number[], ours: Partial<Record<Mark, number>>[] }} */
  const cold = { bare: [], ours: [] };
  /** @type {{ bare: number[], ours: Partial<Record<Mark, number>>[] }} */
  const warm = { bare: [], ours: [] };
  for (let round = 0; round < rounds; round++) {
    // What is shown first in a window pays for the start of the editor's own machinery, so each gets a window of its own.
    for (const first of /** @type {const} */ (['bare', 'ours'])) {
      const { ask, editor } = await openWindow();
      if (first === 'bare') cold.bare.push((await ask('Bare', 'bare')).bare ?? NaN);
      else cold.ours.push(await ask('Mentor', 'answered'));
      if (first === 'ours') {
        for (let again = 0; again < 3; again++) {
          warm.bare.push((await ask('Bare', 'bare')).bare ?? NaN);
          warm.ours.push(await ask('Mentor', 'answered'));
        }
      }
      await editor.close();
    }
  }
  console.log('milliseconds after Enter, median (least to most)');
  for (const [name, { bare, ours }] of Object.entries({ 'first in a window': cold, 'once it was open': warm })) {
    console.log(`${name}:`);
    console.log(`  a bare panel of any extension    ${say(bare)}`);
    console.log(`  ours: the question is seen       ${say(ours.map((times) => times.asked))}`);
    console.log(`  ours: all lessons are listed     ${say(ours.map((times) => times.shown))}`);
    console.log(`  ours: it is answered             ${say(ours.map((times) => times.answered))}`);
  }
} finally {
  await closeBrowser();
  await removeInstallation();
}

async function openWindow() {
  const editor = await openEditor({ alongside: ['bare-panel'] });
  const { page } = editor;
  /** @type {Map<string, number>} */
  let seen = new Map();
  let told = () => {};
  await page.exposeBinding('benchSaw', (_source, /** @type {string} */ mark, /** @type {number} */ time) => {
    if (!seen.has(mark)) seen.set(mark, time);
    told();
  });
  await page.addInitScript(look, marks);
  // Init scripts run in pages that are loaded from now on; the workbench itself is there already.
  await page.evaluate(() => addEventListener('keydown', ({ key }) => key === 'Enter' && /** @type {any} */ (globalThis).benchSaw('enter', Date.now()), true));
  await editor.openFile('gateway/src/routes/quotes.ts', 14);
  await editor.waitFor('.codelens-decoration a', 'Remote call without a deadline');
  await editor.moveTo(1);

  return {
    editor,
    /**
     * @param {'Bare' | 'Mentor'} category
     * @param {Mark} last
     * @returns {Promise<Partial<Record<Mark, number>>>}
     */
    async ask(category, last) {
      await editor.runCommand(`${category}: Ask…`);
      await editor.waitFor('.quick-input-widget', /Ask (the Mentor|a Bare Panel)/);
      await editor.type(question);
      seen = new Map();
      await editor.press('Enter');
      await new Promise((resolve, reject) => {
        const limit = setTimeout(() => void editor.screenshot('bench-panel').then((file) => reject(new Error(`${last} was not seen within a minute; see ${file}.`))), 60_000);
        told = () => {
          if (!seen.has(last)) return;
          clearTimeout(limit);
          resolve(undefined);
        };
        told();
      });
      const { enter = NaN, ...times } = Object.fromEntries(seen);
      await page.waitForTimeout(500);
      await editor.runCommand('View: Close Editor');
      if (category === 'Mentor') await editor.runCommand('Mentor: Clear Conversation');
      await page.waitForTimeout(500);
      return Object.fromEntries(Object.entries(times).map(([mark, time]) => [mark, time - enter]));
    },
  };
}

/**
 * Runs in every frame: tells when something can be seen for the first time.
 * @param {Record<string, string>} marks
 */
function look(marks) {
  if (globalThis.window === globalThis.window.top) return;
  const open = new Set(Object.keys(marks));
  const timer = setInterval(() => {
    for (const mark of open) {
      if (!document.querySelector(marks[mark] ?? '')) continue;
      open.delete(mark);
      const time = Date.now();
      /** @type {any} */ (globalThis).benchSaw(mark, time);
    }
    if (open.size === 0) clearInterval(timer);
  }, 4);
}

/** @param {readonly (number | undefined)[]} times */
function say(times) {
  const sorted = times.map((time) => time ?? NaN).sort((a, b) => a - b);
  return `${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)} (${sorted[0]?.toFixed(0)} to ${sorted.at(-1)?.toFixed(0)})`;
}
