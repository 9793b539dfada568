// A real VS Code in a browser, driven as a user drives it: keys, the palette, clicks. The heart of the in-editor tests.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { browser } from './browser';
import { installation, root } from './installation';
import { createWorkspace, type WorkspaceContent } from './workspace';

export interface EditorOptions extends WorkspaceContent {
  /** False opens the folder in Restricted Mode. */
  readonly trusted?: boolean;
  /** Extensions of `test/editor/fixtures` that run as well, by their folders. */
  readonly alongside?: readonly string[];
}

export interface Editor {
  /** The page, for everything that this interface does not offer. */
  readonly page: Page;
  /** The opened folder, absolute; a copy that goes away with the editor. */
  readonly folder: string;
  /** Opens a file by its path in the workspace and waits for its text; `line` counts from 1 and gets the cursor. */
  openFile(path: string, line?: number): Promise<void>;
  /** Runs a command by its title in the palette, with its category (`Mentor: Review This File`). */
  runCommand(title: string): Promise<void>;
  /** Clicks the row of an open list of choices (quick pick) that shows all these texts. */
  choose(...texts: string[]): Promise<void>;
  /** Puts the cursor; both count from 1. */
  moveTo(line: number, column?: number): Promise<void>;
  /** Types into the focused place, as keys. */
  type(text: string): Promise<void>;
  /** Presses one key or chord, such as `Control+Period`. */
  press(key: string): Promise<void>;
  /** Waits until something visible matches a selector (and contains a text). */
  waitFor(selector: string, text?: string | RegExp): Promise<Locator>;
  /** The document inside the webview whose body contains a text; waits for it. */
  webview(text: string | RegExp): Promise<Frame>;
  /** Text of the lines that the focused editor shows, top to bottom. */
  visibleText(): Promise<string>;
  /** Text of a file of the folder, by its path in it; waits until it has been written. */
  fileText(path: string): Promise<string>;
  /** Writes `out/screenshots/<name>.png` and returns its path. */
  screenshot(name: string): Promise<string>;
  /** Loads the window anew, as a user's reload does, and waits until it is back. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

const patience = 30_000;
/** How long one step in the quick input may take before all of it is done again, in ms. */
const settling = 5_000;
const open = new Set<Editor>();

/** The editors that are open now, for the pictures taken when a test fails. */
export function openEditors(): Editor[] {
  return [...open];
}

/** Opens a window on a workspace; without any content that is a copy of the sample system. */
export async function openEditor({ trusted = true, alongside = [], ...content }: EditorOptions = {}): Promise<Editor> {
  const server = await (await installation()).server({ trusted });
  const workspace = await createWorkspace(content.copyOf || content.files ? content : { copyOf: 'samples/shop', ...content });
  const context = await (await browser()).newContext({ viewport: { width: 1400, height: 900 } });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const fixtures = alongside.map((name) => ['extensionDevelopmentPath', `vscode-remote://${new URL(server.address).host}${join(root, 'test', 'editor', 'fixtures', name)}`]);
  await page.goto(`${server.address}/?${new URLSearchParams({ folder: workspace.folder, ...(fixtures.length > 0 ? { payload: JSON.stringify(fixtures) } : {}) })}`);
  await workbenchReady(page);
  const editor: Editor = {
    page,
    folder: workspace.folder,
    openFile: (path, line) => openFile(page, path, line),
    runCommand: (title) => runCommand(page, title),
    choose: (...texts) => choose(page, patience, ...texts),
    moveTo: (line, column = 1) => moveTo(page, line, column),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    async waitFor(selector, text) {
      const found = page.locator(selector).filter(text === undefined ? {} : { hasText: text }).first();
      await found.waitFor({ state: 'visible' });
      return found;
    },
    webview: (text) => webview(page, text),
    async visibleText() {
      const lines = await page.locator('.editor-group-container.active .monaco-editor .view-line').evaluateAll((elements) =>
        elements
          .map((element) => ({ top: Number.parseFloat((element as HTMLElement).style.top), text: element.textContent ?? '' }))
          .sort((a, b) => a.top - b.top)
          .map(({ text }) => text),
      );
      return lines.join('\n').replaceAll('\u00a0', ' ');
    },
    fileText: (path) => written(join(workspace.folder, path)),
    async screenshot(name) {
      const path = join(root, 'out', 'screenshots', `${name}.png`);
      await mkdir(join(root, 'out', 'screenshots'), { recursive: true });
      await page.screenshot({ path });
      return path;
    },
    async reload() {
      await page.reload();
      await workbenchReady(page);
    },
    async close() {
      open.delete(editor);
      await context.close();
      await workspace.remove();
    },
  };
  open.add(editor);
  return editor;
}

/**
 * The workbench takes keys and knows the extension's commands. The palette fills its list once when it opens, so one that
 * was opened too early is closed and opened again.
 */
async function workbenchReady(page: Page): Promise<void> {
  await page.locator('.monaco-workbench .part.statusbar').waitFor();
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  const ours = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Mentor: ' }).first();
  const deadline = Date.now() + patience;
  for (let known = false; !known; ) {
    if (Date.now() > deadline) throw new Error('The palette knows no command of the extension.');
    await page.keyboard.press('F1');
    await quickInput(page).fill('>Mentor: ');
    known = await ours.waitFor({ timeout: 1_000 }).then(() => true, () => false);
    await page.keyboard.press('Escape');
    await quickInput(page).waitFor({ state: 'hidden' });
  }
}

async function openFile(page: Page, path: string, line?: number): Promise<void> {
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1);
  await pick(page, 'Control+P', path, name, path.slice(0, Math.max(slash, 0)));
  await page.locator(`.editor-group-container.active .tab.active[data-resource-name="${name}"]`).waitFor();
  await page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
  if (line !== undefined) await moveTo(page, line, 1);
}

async function runCommand(page: Page, title: string): Promise<void> {
  await pick(page, 'F1', `>${title}`, title);
}

async function moveTo(page: Page, line: number, column: number): Promise<void> {
  await inQuickInput(page, 'Control+G', async () => {
    await quickInput(page).fill(`:${line}:${column}`, { timeout: settling });
    await page.keyboard.press('Enter');
    await page.locator('.part.statusbar').getByText(`Ln ${line}, Col ${column}`).waitFor({ timeout: settling });
  });
}

async function pick(page: Page, key: string, text: string, ...row: string[]): Promise<void> {
  await inQuickInput(page, key, async () => {
    await quickInput(page).fill(text, { timeout: settling });
    await choose(page, settling, ...row);
  });
}

/**
 * Opens the quick input with a key and does what is to be done in it. A web view that is just taking the focus may swallow
 * the key, or shut the input again while it is filled: then all of it is done again, as a person would.
 */
async function inQuickInput(page: Page, key: string, act: () => Promise<void>): Promise<void> {
  for (const deadline = Date.now() + 2 * patience; ; ) {
    try {
      await page.keyboard.press(key);
      await quickInput(page).waitFor({ timeout: settling });
      return await act();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      if (await quickInput(page).isVisible()) await page.keyboard.press('Escape');
    }
  }
}

function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget input[type="text"]').first();
}

/** Clicks the row that shows all these texts. Enter would take the first row, and the list may still be filtering. */
async function choose(page: Page, timeout: number, ...texts: string[]): Promise<void> {
  let rows = page.locator('.quick-input-list .monaco-list-row');
  for (const hasText of texts) rows = rows.filter({ hasText });
  await rows.first().click({ timeout });
}

/** What is seen in the editor may be there before the file is. */
async function written(path: string): Promise<string> {
  for (const deadline = Date.now() + patience; ; ) {
    const text = await readFile(path, 'utf8').catch((error: unknown) => error);
    if (typeof text === 'string' && text !== '') return text;
    if (Date.now() > deadline) throw text instanceof Error ? text : new Error(`${path} stays empty.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A webview is a frame in a frame; only the inner one holds the document. */
async function webview(page: Page, text: string | RegExp): Promise<Frame> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    for (const frame of page.frames()) {
      if (frame.name() !== 'active-frame' && !frame.url().includes('fake.html')) continue;
      // A frame may be replaced while it is asked; the next round looks at its successor.
      const content = await frame.locator('body').innerText({ timeout: 1_000 }).catch(() => '');
      if (typeof text === 'string' ? content.includes(text) : text.test(content)) return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`No webview shows ${text}.`);
}
