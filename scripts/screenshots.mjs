// Takes the pictures of the README in a real VS Code: the packaged extension, the sample shop, what a user sees.
// Usage: npm run package && npm run screenshots. Writes media/screenshots/*.png; look at them before they are committed.
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { closeBrowser, openEditor, removeInstallation, root, stopOnSignal } from '../test/editor/support';

/** @typedef {import('../test/editor/support').Editor} Editor */
/** @typedef {(path: string, text: string) => number} LineOf the first line of a file that contains a text, from 1 */

const folder = join(root, 'media', 'screenshots');
const size = { width: 1280, height: 800 };
const largest = 250_000;
const quotes = 'gateway/src/routes/quotes.ts';

/** @type {readonly { name: string, theme: 'Dark' | 'Light', take: (editor: Editor, lineOf: LineOf) => Promise<void> }[]} */
const pictures = [
  {
    name: 'hints', theme: 'Dark',
    async take(editor) {
      await editor.openFile(quotes, 5);
      await editor.press('Control+B');
      await editor.waitFor('.codelens-decoration a', 'Remote call without a deadline');
    },
  },
  {
    name: 'hover', theme: 'Light',
    async take(editor, lineOf) {
      await editor.openFile(quotes, lineOf(quotes, 'fetch('));
      await editor.press('Control+B');
      await editor.waitFor('.codelens-decoration a', 'Remote call without a deadline');
      await editor.moveTo(lineOf(quotes, 'fetch('), 26);
      await editor.runCommand('Show or Focus Hover');
      await editor.waitFor('.monaco-hover', 'missing-timeout');
    },
  },
  {
    name: 'lesson', theme: 'Dark',
    async take(editor, lineOf) {
      await editor.openFile(quotes, lineOf(quotes, 'fetch('));
      await editor.press('Control+B');
      await (await editor.waitFor('.codelens-decoration a', 'Remote call without a deadline')).click();
      await editor.webview('On your line');
    },
  },
  {
    name: 'findings', theme: 'Light',
    async take(editor, lineOf) {
      await editor.openFile('compose.yaml', lineOf('compose.yaml', '  redis:'));
      await editor.waitFor('.codelens-decoration a', 'Single point of failure');
      await editor.runCommand('Mentor: Review Workspace');
      await editor.runCommand('Mentor: Show Findings');
      // The list of files makes room.
      await (await editor.waitFor('.split-view-view .pane-header', 'mentor-workspace')).click();
      await editor.waitFor('.pane.expanded .monaco-list-row', 'quotes.ts');
    },
  },
  {
    name: 'conversation', theme: 'Light',
    async take(editor, lineOf) {
      await editor.openFile('compose.yaml', lineOf('compose.yaml', '  redis:'));
      await editor.press('Control+B');
      await editor.waitFor('.codelens-decoration a', 'Single point of failure');
      await editor.runCommand('Mentor: Ask…');
      await editor.waitFor('.quick-input-widget', 'Ask the Mentor');
      await editor.type('What happens if redis dies?');
      await editor.press('Enter');
      const page = await editor.webview('What happens if redis dies?');
      await page.locator('.turn-card .prose').first().waitFor();
    },
  },
  {
    name: 'map', theme: 'Dark',
    async take(editor) {
      await editor.openFile('compose.yaml', 1);
      await editor.press('Control+B');
      await editor.runCommand('Mentor: Show System Map');
      const page = await editor.webview('System Map');
      await page.locator('.part[data-id="redis"]').click();
      await editor.press('Space');
      await page.locator('.part.fails').first().waitFor();
    },
  },
];

stopOnSignal({ code: 'signal', before: removeInstallation });
void main();

async function main() {
  const wanted = process.argv.slice(2);
  try {
    await mkdir(folder, { recursive: true });
    const files = await shopWithoutMarks();
    for (const picture of pictures.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) await take(picture, files);
  } catch (error) {
    console.error(`screenshots: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  } finally {
    await closeBrowser();
    await removeInstallation();
  }
}

/**
 * @param {(typeof pictures)[number]} picture
 * @param {Readonly<Record<string, string>>} files
 */
async function take({ name, theme, take }, files) {
  const settings = { 'workbench.colorTheme': `Default ${theme} Modern`, 'typescript.validate.enable': false, 'editor.fontSize': 13, 'editor.stickyScroll.enabled': false };
  const editor = await openEditor({ copyOf: 'samples/shop', files, settings });
  try {
    await editor.page.setViewportSize(size);
    await take(editor, (path, text) => (files[path] ?? '').split('\n').findIndex((line) => line.includes(text)) + 1);
    // What moves has come to rest: the cursor of the mouse is out of the way, and notifications are gone.
    await editor.page.mouse.move(size.width - 4, size.height - 60);
    await editor.page.waitForTimeout(1_500);
    const path = join(folder, `${name}.png`);
    await editor.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    const { size: bytes } = await stat(path);
    console.log(`screenshots: media/screenshots/${name}.png (${Math.round(bytes / 1000)} kB)`);
    if (bytes > largest) throw new Error(`${name}.png has ${bytes} bytes; the limit is ${largest}.`);
  } finally {
    await editor.close();
  }
}

/** The sample as a team would have it: without the marks that say where something is to be found. */
async function shopWithoutMarks() {
  const shop = join(root, 'samples', 'shop');
  /** @type {Record<string, string>} */
  const files = {};
  for (const path of await readdir(shop, { recursive: true })) {
    if (!/\.(ts|py|go|ya?ml)$/.test(path) || path.includes('node_modules')) continue;
    files[path] = (await readFile(join(shop, path), 'utf8')).replace(/^[ \t]*(\/\/|#) mentor: .*\n/gm, '');
  }
  return files;
}
