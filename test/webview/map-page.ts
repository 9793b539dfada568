// The page of the map as the editor would load it, with its real words, in a headless Chromium.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import esbuild from 'esbuild';
import type { Page } from 'playwright-core';
import { pageHtml } from '../../src/extension/features/panel/page';
import type { SystemMap } from '../../src/model';
import type { MapStrings } from '../../src/protocol/map';
import { launch, standInForTheEditor, until } from './panel-page';
import { themes } from './themes';

export interface MapBrowser {
  /** A page that shows the map and has the keyboard. */
  open(map: SystemMap): Promise<Page>;
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');

export async function startMapBrowser(): Promise<MapBrowser> {
  const [browser, script, style, strings] = await Promise.all([launch(), bundled('src/webview/map/map.ts'), readFile(join(root, 'media/map.css'), 'utf8'), words()]);
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(pageHtml({ script, style, nonce: 'for-this-test', title: 'System Map', language: 'en' }));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    async open(map) {
      const page = await browser.newPage({ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' });
      page.setDefaultTimeout(10_000);
      // The loader of the tests marks functions with a helper of its own, which the page would lack.
      await page.addInitScript('globalThis.__name = (marked) => marked');
      await page.addInitScript(standInForTheEditor, themes.dark);
      await page.goto(address);
      await until(page, 'window.sent.length > 0');
      await page.evaluate((data) => window.postMessage(data, '*'), { type: 'show', folders: [{ root: 'file:///shop', title: 'shop', map }], strings } as unknown);
      await page.locator('.part').first().waitFor();
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await esbuild.build({ entryPoints: [join(root, entry)], bundle: true, write: false, format: 'iife', platform: 'browser', target: 'es2022' });
  return outputFiles[0]!.text;
}

/** The words that the extension sends, in English. */
async function words(): Promise<MapStrings> {
  const translate = "export const l10n = { t: (text, ...values) => text.replace(/\\{(\\d)\\}/g, (hole, at) => values[at] ?? hole) };";
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(root, 'src/extension/features/system-map/strings.ts')], bundle: true, write: false, format: 'esm',
    plugins: [{
      name: 'editor',
      setup(build) {
        build.onResolve({ filter: /^vscode$/ }, () => ({ path: 'vscode', namespace: 'editor' }));
        build.onLoad({ filter: /.*/, namespace: 'editor' }, () => ({ contents: translate }));
      },
    }],
  });
  const { mapStrings } = (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]!.text)}`)) as { mapStrings(): MapStrings };
  return mapStrings();
}
