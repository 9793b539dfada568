// The map's page in a headless Chromium, walked through as a user does.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Page } from 'playwright-core';
import type { MapEdge, MapFlow, MapNode, SystemMap } from '../../src/model';
import { startMapBrowser, type MapBrowser } from './map-page';

const node = (id: string, more: Partial<MapNode> = {}): MapNode => ({ id, name: id, kind: 'service', replicas: 1, environments: [], file: 'compose.yaml', line: 1, exposed: false, ...more });
const edge = (from: string, to: string, optional = false): MapEdge => ({ from, to, protocol: 'http', file: 'compose.yaml', line: 2, environments: [], note: `${to.toUpperCase()}_URL names it`, optional });
const flow: MapFlow = { from: 'shop', to: 'mail', over: 'kafka', channel: 'orders', protocol: 'kafka', file: 'shop.ts', line: 7 };

const small: SystemMap = {
  nodes: [node('web', { exposed: true }), node('shop'), node('redis', { kind: 'cache', product: 'Redis' }), node('kafka', { kind: 'broker' }), node('mail'), node('jaeger', { kind: 'telemetry' })],
  edges: [edge('web', 'shop'), edge('shop', 'redis'), edge('shop', 'kafka'), edge('mail', 'kafka'), edge('shop', 'jaeger', true)],
  flows: [flow],
  singlePointsOfFailure: [{ id: 'redis', why: 'Only one instance of redis runs.', affects: ['shop', 'web'] }],
};

const names = Array.from({ length: 60 }, (_, i) => `service-${i}`);
const large: SystemMap = { nodes: names.map((name) => node(name)), edges: names.slice(1).map((name, i) => edge(names[Math.floor(i / 3)]!, name)), singlePointsOfFailure: [{ id: 'service-45', why: '', affects: [] }] };

describe('The page of the map', () => {
  let browser: MapBrowser;
  before(async () => {
    browser = await startMapBrowser();
  });
  after(() => browser.close());

  const focused = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement as HTMLElement | SVGElement | null)?.dataset['id'] ?? document.activeElement?.id ?? '');

  it('is on the keyboard at once, at the part that matters most', async () => {
    const page = await browser.open(small);
    assert.equal(await focused(page), 'redis');
  });

  it('shows who sends whom messages, and says that nothing new comes when the sender is down', async () => {
    const page = await browser.open(small);
    assert.match((await page.textContent('.flow'))!, /orders/);
    await page.click('.part[data-id="mail"]');
    assert.match(await page.innerText('.details'), /Takes messages from\s+shop orders shop\.ts:7/);
    await page.click('.part[data-id="shop"]');
    await page.keyboard.press('Space');
    assert.equal(await page.innerText('.status'), 'Down: shop. Fails with it: web. Goes on with less: mail.');
    await page.click('.part[data-id="mail"]');
    assert.match(await page.innerText('.details .because'), /goes on with less: nothing new comes on orders from shop/);
  });

  it('says nothing of what does not happen', async () => {
    const page = await browser.open(small);
    for (const [id, words] of [['redis', 'Down: redis. Fails with it: shop, web. Goes on with less: mail.'], ['jaeger', 'Down: jaeger. Goes on with less: shop.'], ['web', 'web is down. As far as the files tell, nothing else fails.']] as const) {
      await page.keyboard.press('Escape');
      await page.click(`.part[data-id="${id}"]`);
      await page.keyboard.press('Space');
      assert.equal(await page.innerText('.status'), words);
    }
  });

  it('keeps names readable in a large system, and comes to the part that is selected', async () => {
    const page = await browser.open(large);
    const { height } = (await page.locator('.part[data-id="service-45"] .shape').boundingBox())!;
    assert.ok(height > 0.7 * 46, `${height}`);
    assert.ok(await page.locator('.part[data-id="service-45"]').evaluate((part) => {
      const [box, stage] = [part.getBoundingClientRect(), document.querySelector('.stage')!.getBoundingClientRect()];
      return box.top >= stage.top && box.bottom <= stage.bottom && box.left >= stage.left && box.right <= stage.right;
    }));
    assert.equal(await page.evaluate('scrollY'), 0);
    await page.click('#fit');
    assert.ok(await page.evaluate(() => document.querySelector('.stage svg')!.getBoundingClientRect().height <= innerHeight));
  });

  it('has buttons that are one stop of the tab key, with a name for all of them', async () => {
    const page = await browser.open(small);
    assert.equal(await page.getByRole('toolbar', { name: 'What to do with the map' }).count(), 1);
    await page.focus('#zoom-out');
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused(page), 'zoom-in');
    await page.keyboard.press('End');
    assert.equal(await focused(page), 'copy-mermaid');
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused(page), 'zoom-out');
    assert.equal(await page.locator('.tools [tabindex="0"]').count(), 1);
    await page.click('#all-down');
    assert.equal(await focused(page), 'all-up');
  });

  it('obeys its own policy', async () => {
    const page = await browser.open(large);
    assert.deepEqual(await page.evaluate('window.troubles'), []);
  });
});
