// What is read off the surroundings of a call: how many items a slice has, and whether code runs in a page.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../support/analyse';

const findings = async (files: Readonly<Record<string, string>>) => (await analyse(files)).map((f) => `${f.rule} ${f.confidence}`);

describe('Slices with an end', () => {
  const loop = (items: string): Record<string, string> => ({ 'shop/a.py': `import requests\n\ndef load(ids):\n    for one in ${items}:\n        requests.post("https://api.shop.io/items", json=one, timeout=5)\n` });

  it('are few items, and one without an end is as many as it was', async () => {
    assert.deepEqual(await findings(loop('ids[:3]')), []);
    assert.deepEqual(await findings(loop('list(ids)[:20]')), []);
    assert.deepEqual(await findings(loop('ids[1:]')), ['sequential-remote-calls medium']);
    assert.deepEqual(await findings(loop('ids[::2]')), ['sequential-remote-calls medium']);
  });
});

describe('Code of pages', () => {
  const text = "import axios from 'axios';\nexport const api = axios.create({ baseURL: address });\nexport const pay = (order: object) => api.post('/orders', order);\n";

  it('is told by the folder of a front end, and by what bundlers fill in', async () => {
    assert.deepEqual(await findings({ 'frontend/src/api/orders.ts': text }), ['missing-timeout low']);
    assert.deepEqual(await findings({ 'shop/orders.ts': text.replace('address', 'import.meta.env.VITE_API') }), ['missing-timeout low']);
    assert.deepEqual(await findings({ 'shop/orders.ts': text }), ['missing-timeout high']);
    assert.deepEqual(await findings({ 'frontend/src/server.ts': `import express from 'express';\n${text}` }), ['missing-timeout high']);
  });
});
