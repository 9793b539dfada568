// The panel as the editor would load it: its own page with its own policy, in a headless Chromium, with a stand-in for the
// editor on the other side that keeps what the panel sends.
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { installChromium } from '../../scripts/setup/chromium.mjs';
import { pageHtml } from '../../src/extension/features/panel/page';
import { readFromPanel, type FromPanel, type ToPanel } from '../../src/protocol/panel';
import { strings } from './lesson-fixture';
import { themes, type Theme } from './themes';

export interface PanelPage {
  readonly page: Page;
  /** What the panel asked for so far, checked as the extension checks it. */
  sent(): Promise<FromPanel[]>;
  post(message: ToPanel | Record<string, unknown>): Promise<void>;
  /** What went against the page's policy, and errors of its script. */
  troubles(): Promise<string[]>;
  /** Loads the page anew, as the editor does when a hidden panel comes back; what the panel kept is still there. */
  hideAndShow(): Promise<void>;
}

export interface Opening {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: Theme;
  readonly forcedColors?: boolean;
  /** The question that opened the panel. */
  readonly asked?: string;
}

export interface PanelBrowser {
  open(opening?: Opening): Promise<PanelPage>;
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');

/** Rejects if there is no Chromium and none can be installed: these tests are not optional. */
export async function startBrowser(): Promise<PanelBrowser> {
  const [server, browser] = await Promise.all([serve(), launch()]);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    open: (opening = {}) => openPanel(browser, address, opening),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function openPanel(browser: Browser, address: string, opening: Opening): Promise<PanelPage> {
  const { width = 800, height = 900, theme = 'light', forcedColors = false, asked } = opening;
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce', forcedColors: forcedColors ? 'active' : 'none' });
  page.setDefaultTimeout(10_000);
  // The loader of the tests marks functions with a helper of its own, which the page would lack.
  await page.addInitScript('globalThis.__name = (marked) => marked');
  await page.addInitScript(standInForTheEditor, themes[theme]);
  await page.goto(asked === undefined ? address : `${address}?${new URLSearchParams({ asked })}`);
  await until(page, 'window.sent.length > 0');
  return {
    page,
    async sent() {
      const all = await page.evaluate<unknown[]>('window.sent');
      return all.map((data) => {
        const read = readFromPanel(data);
        if ('problem' in read) throw new Error(`The panel sent what the extension refuses: ${read.problem} in ${JSON.stringify(data)}`);
        return read.message;
      });
    },
    async post(message) {
      await page.evaluate((data) => window.postMessage(data, '*'), message as unknown);
      // Messages arrive in order, so that one which is echoed shows that those before it have been handled.
      await page.evaluate(() => new Promise((resolve) => {
        addEventListener('message', resolve, { once: true });
        window.postMessage({ type: 'echo' }, '*');
      }));
    },
    troubles: () => page.evaluate<string[]>('window.troubles'),
    async hideAndShow() {
      await page.reload();
      await until(page, 'window.sent.length > 0');
    },
  };
}

/** Waits until an expression is true in the page. The library's own way polls from inside, where the page's policy forbids it. */
export async function until(page: Page, expression: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await page.evaluate<boolean>(expression))) {
    if (Date.now() > deadline) throw new Error(`It did not become true: ${expression}`);
    await page.waitForTimeout(20);
  }
}

/** Runs in the page before its own script. */
export function standInForTheEditor(colours: Readonly<Record<string, string>>): void {
  const sent: unknown[] = [];
  const troubles: string[] = [];
  Object.assign(window, {
    sent,
    troubles,
    acquireVsCodeApi: () => ({
      postMessage: (message: unknown) => sent.push(message),
      getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') as unknown,
      setState: (state: unknown) => sessionStorage.setItem('state', JSON.stringify(state)),
    }),
  });
  addEventListener('securitypolicyviolation', (event) => troubles.push(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  addEventListener('error', (event) => troubles.push(`error: ${event.message}`));
  addEventListener('DOMContentLoaded', () => {
    for (const [name, value] of Object.entries(colours)) document.documentElement.style.setProperty(`--vscode-${name}`, value);
  });
}

export async function launch(): Promise<Browser> {
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath: await installChromium(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet] });
}

async function serve(): Promise<Server> {
  const bundle = await esbuild.build({ entryPoints: [join(root, 'src/webview/panel.ts')], bundle: true, write: false, format: 'iife', platform: 'browser', target: 'es2022' });
  const style = await readFile(join(root, 'media/panel.css'), 'utf8');
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://panel');
    if (pathname !== '/') return void response.writeHead(204).end();
    const opening = { strings, ...(searchParams.has('asked') ? { asked: searchParams.get('asked') } : {}) };
    response.writeHead(200, { 'content-type': 'text/html' }).end(pageHtml({ script: bundle.outputFiles[0]!.text, style, nonce: 'for-this-test', title: 'Mentor', language: 'en', opening }));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}
