// JavaScript and TypeScript end to end: where a policy may come from, and what must stay silent.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../../support/analyse';

const timeouts = async (files: Record<string, string>): Promise<readonly string[]> =>
  inShort((await analyse(files)).filter((f) => f.rule === 'missing-timeout')).map((s) => s.replace('missing-timeout ', ''));

describe('A missing timeout in JavaScript', () => {
  it('is told once at the client that several files share, with their calls as evidence', async () => {
    const files = {
      'src/http.ts': `import axios from 'axios';\nexport const api = axios.create({ baseURL: 'https://a.shop.io' });\n`,
      'src/a.ts': `import { api } from './http';\nexport const a = () => api.get('/a');\n`,
      'src/b.js': `const { api } = require('./http');\nexports.b = () => api.post('/b', {});\n`,
    };
    const found = (await analyse(files)).filter((f) => f.rule === 'missing-timeout');
    assert.deepEqual(inShort(found), ['missing-timeout src/http.ts:2 axios.create']);
    assert.deepEqual(found[0]!.evidence.map((e) => e.file).filter((f) => f !== 'src/http.ts'), ['src/a.ts', 'src/b.js']);
  });

  it('is silent when the shared client has a timeout, however it is exported', async () => {
    assert.deepEqual(await timeouts({
      'http.ts': `import axios from 'axios';\nconst client = axios.create({ timeout: 5_000 });\nexport default client;\n`,
      'cjs.js': `module.exports = require('axios').create({ timeout: 100 });`,
      'barrel/index.ts': `export * from '../http';\nexport { default as http } from '../http';\n`,
      'use.ts': `import client from './http';\nimport { http } from './barrel';\nimport cjs from './cjs';\nclient.get('/a'); http.get('/b'); cjs.get('/c');\n`,
    }), []);
  });

  it('stands at the calls when only some of a client\'s calls bring a timeout of their own', async () => {
    assert.deepEqual(await timeouts({
      'a.ts': `import axios from 'axios';\nconst api = axios.create({});\napi.get('/slow');\napi.get('/fast', { timeout: 100 });\n`,
    }), ['a.ts:3 api.get']);
  });

  it('is silent about what cannot be seen', async () => {
    assert.deepEqual(await timeouts({
      'a.ts': `import axios from 'axios';
import { settings } from 'company-settings';
export const one = (url: string, options: RequestInit) => fetch(url, options);
export const two = (url: string) => axios.get(url, settings.http);
export const three = axios.create({ ...settings.http });
three.get('/x');
export class Api { constructor(private readonly http: ReturnType<typeof axios.create>) {} get() { return this.http.get('/'); } }
`,
    }), []);
  });

  it('is silent when the call may also go through a client that nobody sees', async () => {
    assert.deepEqual(await timeouts({
      'a.ts': `import axios from 'axios';
import { remote } from 'company-clients';
const bare = axios.create();
export const get = (own: boolean) => (own ? bare : remote).get('/a');
`,
    }), []);
  });

  it('follows options that are built above the call and completed later', async () => {
    assert.deepEqual(await timeouts({
      'a.js': `const options = { method: 'GET' };
options.signal = AbortSignal.timeout(100);
fetch('https://a.shop.io', options);
const bare = { method: 'GET' };
fetch('https://b.shop.io', bare);
`,
    }), ['a.js:5 fetch']);
  });

  it('follows a client kept in a field and one made by a factory in another file', async () => {
    assert.deepEqual(await timeouts({
      'factory.ts': `import axios from 'axios';\nexport function make() { return axios.create({ timeout: 1000 }); }\nexport function bare() { return axios.create(); }\n`,
      'api.ts': `import { make, bare } from './factory';
export class Api {
  private good = make();
  private bad;
  constructor() { this.bad = bare(); }
  a() { return this.good.get('/a'); }
  b() { return this.bad.get('/b'); }
}
`,
    }), ['factory.ts:3 axios.create']);
  });

  it('takes a default for all of axios, set anywhere, for what it is', async () => {
    assert.deepEqual(await timeouts({
      'start.ts': `import axios from 'axios';\naxios.defaults.timeout = 3000;\n`,
      'use.ts': `import axios from 'axios';\naxios.get('https://a.shop.io');\n`,
    }), []);
  });

  it('does not take things with the same method names for clients', async () => {
    assert.deepEqual(await timeouts({
      'a.ts': `const cache = new Map(); cache.get('k'); class A { request() {} } new A().request(); const fetch = () => 1; fetch();\n`,
    }), []);
  });

  it('reports a wrapper once, where the library is called', async () => {
    assert.deepEqual(await timeouts({
      'json.ts': `export async function json(path: string) { return (await fetch('https://a.shop.io' + path)).json(); }\n`,
      'use.ts': `import { json } from './json';\nexport const a = () => json('/a');\nexport const b = () => json('/b');\n`,
    }), ['json.ts:1 fetch']);
  });

  it('finds gRPC stubs without a deadline', async () => {
    assert.deepEqual(await timeouts({
      'a.js': `const grpc = require('@grpc/grpc-js');
const stub = new proto.Cart('cart:50051', grpc.credentials.createInsecure());
stub.getCart({ id: 1 }, (error, cart) => {});
stub.getCart({ id: 1 }, { deadline: Date.now() + 1000 }, (error, cart) => {});
`,
    }), ['a.js:3 stub.getCart']);
  });
});

describe('A missing retry in JavaScript', () => {
  it('is silent when the caller of the function repeats it', async () => {
    const files = {
      'load.ts': `export const load = () => fetch('https://a.shop.io', { signal: AbortSignal.timeout(100) });\n`,
      'use.ts': `import retry from 'async-retry';\nimport { load } from './load';\nexport const use = () => retry(load, { retries: 3 });\n`,
    };
    assert.deepEqual(inShort(await analyse(files)), []);
  });

  it('is not asked of calls that create something', async () => {
    const files = { 'a.ts': `export const pay = () => fetch('https://a.shop.io/payments', { method: 'POST', signal: AbortSignal.timeout(100) });\n` };
    assert.deepEqual(inShort(await analyse(files)), []);
  });
});

describe('A plaintext connection in JavaScript', () => {
  it('stands at the constant, once, however many calls use it', async () => {
    const found = (await analyse({
      'config.ts': `export const base = 'http://prices.shop.io';\n`,
      'a.ts': `import { base } from './config';\nfetch(\`\${base}/a\`);\nfetch(base + '/b');\n`,
    })).filter((f) => f.rule === 'plaintext-connection');
    assert.deepEqual(inShort(found), ['plaintext-connection config.ts:1 prices.shop.io']);
  });

  it('is milder inside the cluster than outside', async () => {
    const found = (await analyse({ 'a.ts': `fetch('http://inventory:8080');\nfetch('http://shop.example.org');\nfetch('http://prices.shop.io');\n` })).filter((f) => f.rule === 'plaintext-connection');
    assert.deepEqual(found.map((f) => f.severity), ['information', 'hint', 'warning']);
  });
});

describe('An address in JavaScript', () => {
  it('is unknown where a given one is only completed', async () => {
    const found = await analyse({
      'a.js': `const axios = require('axios');
exports.send = async (settings) => {
  let url = settings.url;
  if (!url.startsWith('http')) {
    url = 'http://' + url;
  }
  await axios.post(url, {}, { timeout: 1000 });
};
`,
    });
    assert.deepEqual(inShort(found), []);
  });

  it('of a component in a browser makes a missing deadline a matter for learners only', async () => {
    const found = await analyse({ 'a.tsx': `export const load = () => fetch('https://a.shop.io/data');\n` });
    assert.deepEqual(found.map((f) => `${f.rule} ${f.confidence}`), ['missing-timeout low', 'missing-retry low']);
  });
});

describe('Modules that a workspace names in its own way', () => {
  const client = "import axios from 'axios';\nexport const api = axios.create({ baseURL: 'https://a.shop.io' });\n";
  const use = (from: string): string => `import { api } from '${from}';\nexport const load = () => api.get('/items');\n`;
  const evidence = async (files: Record<string, string>): Promise<readonly string[]> =>
    (await analyse(files)).filter((f) => f.rule === 'missing-timeout').flatMap((f) => f.evidence.map(({ file }) => file)).filter((file) => file.endsWith('use.ts'));

  it('are found by the paths of the nearest configuration of TypeScript, comments and all', async () => {
    const configuration = '{\n  // Where things are\n  "compilerOptions": { "baseUrl": ".", "paths": { "@shop/common/*": ["./libs/common/src/*"], "http-client": ["libs/common/src/http"] } },\n}\n';
    const files = { 'tsconfig.base.json': configuration, 'libs/common/src/http.ts': client };
    for (const from of ['@shop/common/http', 'http-client', 'libs/common/src/http']) assert.deepEqual(await evidence({ ...files, 'apps/api/src/use.ts': use(from) }), ['apps/api/src/use.ts'], from);
  });

  it('are found by the names of the packages of a monorepo', async () => {
    const files = { 'package.json': '{ "name": "shop" }', 'packages/clients/package.json': '{ "name": "@shop/clients", "main": "dist/index.js" }', 'packages/clients/src/index.ts': "export * from './http';\n", 'packages/clients/src/http.ts': client };
    for (const from of ['@shop/clients', '@shop/clients/http', '@shop/clients/dist/http']) assert.deepEqual(await evidence({ ...files, 'apps/api/src/use.ts': use(from) }), ['apps/api/src/use.ts'], from);
  });

  it('are packages from elsewhere where nothing of that name is there', async () => {
    assert.deepEqual(await evidence({ 'package.json': '{ "name": "shop" }', 'tsconfig.json': '{ "compilerOptions": { "paths": 5 } ', 'src/use.ts': use('@shop/clients') }), []);
  });
});

describe('A failure that is lost behind a helper', () => {
  const helper = (more: string): string => `export async function load(url: string) {\n  try {\n    return await fetch(url, { signal: AbortSignal.timeout(500) });\n  } catch (error) {\n    console.error(error);\n    ${more}\n  }\n}\n`;
  const use = "import { load } from './helper';\nexport async function items() {\n  try {\n    const response = await load('https://a.shop.io/items');\n    return await response.json();\n  } catch (error) {\n    console.error(error);\n    return null;\n  }\n}\n";
  const lost = async (more: string): Promise<readonly string[]> => inShort((await analyse({ 'helper.ts': helper(more), 'use.ts': use })).filter((f) => f.rule === 'swallowed-remote-error')).map((line) => line.split(' ')[1]!);

  it('is told where it is lost: the helper may look at it on its way', async () => {
    assert.deepEqual(await lost('throw error;'), ['use.ts:6']);
    assert.deepEqual(await lost('return undefined;'), ['helper.ts:4']);
  });
});

describe('A function that calls itself after a failure', () => {
  const load = (again: string): string => `export async function load(url: string, left = 3, delay = 500): Promise<Response> {\n  try {\n    return await fetch(url, { signal: AbortSignal.timeout(500) });\n  } catch (error) {\n    ${again}\n    throw error;\n  }\n}\nconst sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));\n`;
  const steps = async (again: string): Promise<readonly string[]> => inShort((await analyse({ 'a.ts': load(again) })).filter((f) => f.rule === 'retry-without-backoff'));

  it('tries again, at once or in even steps', async () => {
    assert.deepEqual(await steps('if (left > 0) return load(url, left - 1);'), ['retry-without-backoff a.ts:5 fetch']);
    assert.deepEqual(await steps('await sleep(1000); if (left > 0) return load(url, left - 1);'), ['retry-without-backoff a.ts:5 fetch']);
  });

  it('is left alone with pauses that grow, after another step, and with another address', async () => {
    assert.deepEqual(await steps('await sleep(delay); if (left > 0) return load(url, left - 1, delay * 2);'), []);
    assert.deepEqual(await steps('if (left > 0) { await logIn(); return load(url, left - 1); }'), []);
    assert.deepEqual(await steps('if (left > 0) return load(other, left - 1);'), []);
  });
});
