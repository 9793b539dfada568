// What is waited for, in the forms that TypeScript and older libraries bring along.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../../support/analyse';

const loops = async (...load: string[]) => inShort((await analyse({ 'a.ts': ["import axios from 'axios';", "import https from 'node:https';", ...load, 'export async function all(ids: string[]) { for (const id of ids) { await load(id); } }', ''].join('\n') })).filter(({ rule }) => rule === 'sequential-remote-calls')).map((one) => one.split(' ').at(-1));

describe('A call is waited for', () => {
  it('although its type stands between the await and its brackets', async () => {
    assert.deepEqual(await loops('const load = async (id: string) => { const { data } = await axios.get<{ id: string }>(`https://shop.io/${id}`, { timeout: 9 }); return data; };'), ['axios.get']);
    assert.deepEqual(await loops('const load = async (id: string) => { void axios.get<string>(`https://shop.io/${id}`, { timeout: 9 }); };'), []);
  });

  it('inside of a promise that calls back', async () => {
    assert.deepEqual(await loops('const load = (id: string) => new Promise((resolve, reject) => { https.get(`https://shop.io/${id}`, { timeout: 9 }, resolve).on("error", reject); });'), ['https.get']);
  });
});
