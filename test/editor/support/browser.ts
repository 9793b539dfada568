// One headless Chromium for all in-editor tests of a process; every editor gets a window of its own with fresh storage.
import { chromium, type Browser } from 'playwright-core';
import { installChromium } from '../../../scripts/setup/chromium.mjs';

let current: Promise<Browser> | undefined;

export function browser(): Promise<Browser> {
  return (current ??= launch());
}

export async function closeBrowser(): Promise<void> {
  await (await current)?.close();
  current = undefined;
}

async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await installChromium(),
    // No sandbox because containers run as root; the rest keeps the browser from calling anybody.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
