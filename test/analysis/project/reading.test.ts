// What is read off the surroundings of a call: how many items a slice has, and whether code runs in a page.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../support/analyse';

const findings = async (files: Readonly<Record<string, string>>) => (await analyse(files)).map((f) => `${f.rule} ${f.confidence}`);

describe('Slices with an end', () => {
  const loop = (items: string): Record<string, string> => ({ 'shop/a.py': `import requests\n\ndef load(ids):\n    for one in ${items}:\n        requests.post("https://api.shop.io/items", json=one, timeout=5).raise_for_status()\n` });

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
    assert.deepEqual(await findings({ 'public/sw.js': "self.skipWaiting();\nself.addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));\n" }), ['missing-timeout low', 'missing-retry low']);
    assert.deepEqual(await findings({ 'client/api.js': "import axios from 'axios';\nexport const api = axios.create({ baseURL: import.meta.env.VITE_API });\n", 'client/calls.js': "import { api } from './api';\nexport const load = () => api.get('/orders');\n" }), ['missing-timeout low', 'missing-retry low']);
    const used = (by: string) => findings({ 'lib/get.ts': 'export const get = (path: string) => fetch(`https://api.shop.io/${path}`);\n', 'lib/use.ts': `${by}import { get } from './get';\nexport const load = () => get('orders');\n` });
    assert.deepEqual(await used("import { useQuery } from '@tanstack/react-query';\n"), ['missing-timeout low', 'missing-retry low']);
    assert.deepEqual(await used(''), ['missing-timeout high', 'missing-retry medium']);
    assert.deepEqual(await findings({ 'frontend/src/server.ts': `import express from 'express';\n${text}` }), ['missing-timeout high']);
  });
});

describe('Methods of a library', () => {
  it('are none of the program that are called the same', async () => {
    const own = "import { writeFileSync } from 'fs';\nexport class Settings {\n  save() { writeFileSync('settings.json', '{}'); }\n  async load() {}\n}\n";
    const handler = (call: string, above = '') => ({ 'settings.ts': own, 'app.ts': `import express from 'express';\nimport { DataSource } from 'typeorm';\nimport { Settings } from './settings';\n${above}const source = new DataSource({ type: 'postgres', host: process.env.DB });\nconst app = express();\napp.post('/orders', async (request, response) => {\n  ${call}\n  response.sendStatus(204);\n});\n` });
    assert.deepEqual((await findings(handler('source.getRepository(Order).save(request.body);'))).filter((one) => /blocking/.test(one)), []);
    assert.deepEqual((await findings(handler('settings.save();', 'const settings = new Settings();\n'))).filter((one) => /blocking/.test(one)), ['blocking-call-in-async high']);
  });
});

describe('What is made for each request', () => {
  const repository = 'import redis.asyncio as redis\n\nclass Carts:\n    def __init__(self):\n        self.redis = redis.Redis(host="carts.shop.io", socket_connect_timeout=1, ssl=True)\n';

  it('is also what FastAPI makes for who asks for it, and what that makes', async () => {
    const asked = (by: string) => findings({ 'shop/carts.py': repository, 'shop/app.py': `from fastapi import Depends, FastAPI\nfrom shop.carts import Carts\n\napp = FastAPI()\n\nclass Service:\n    def __init__(self):\n        self.carts = Carts()\n\n${by}\n` });
    assert.deepEqual(await asked('@app.get("/carts")\nasync def all(carts: Carts = Depends(Carts)):\n    return []'), ['client-per-request high']);
    assert.deepEqual(await asked('@app.get("/carts")\nasync def all(service: Service = Depends()):\n    return []'), ['client-per-request high']);
    assert.deepEqual(await asked('service = Service()'), []);
  });

  it('is a client in a function that checks something, unless it only tries whether somebody is there', async () => {
    const made = (name: string) => findings({ 'shop/app.py': `from fastapi import FastAPI\nimport httpx\n\napp = FastAPI()\n\nasync def ${name}(order):\n    async with httpx.AsyncClient(timeout=2) as client:\n        return (await client.post("https://users.shop.io/", json=order)).json()\n\n@app.post("/orders/search")\nasync def create(order: dict):\n    return await ${name}(order)\n` });
    assert.deepEqual(await made('check_user_exists'), ['client-per-request high']);
    assert.deepEqual(await made('check_database'), []);
  });
});

describe('What a module gives by itself', () => {
  it('goes by any name', async () => {
    const files = { 'models/note.js': "import mongoose from 'mongoose';\nconst noteModel = mongoose.model('note', new mongoose.Schema({}));\nexport default noteModel;\n", 'services/notes.js': "import Note from '../models/note.js';\nexport const notes = async () => Note.find();\n" };
    assert.deepEqual(await findings({ ...files, 'app.js': "import express from 'express';\nimport { notes } from './services/notes.js';\nconst router = express.Router();\nrouter.get('/notes', async (request, response) => response.json(await notes()));\n" }), ['unbounded-query medium']);
  });
});

describe('Lists that are written down', () => {
  it('are few in whichever file they stand', async () => {
    const files = (list: string) => ({ 'a.ts': "import axios from 'axios';\nimport { defaults } from './b';\nexport async function load() {\n  for (const one of defaults) await axios.get(`https://api.shop.io/${one.id}`, { timeout: 900 });\n}\n", 'b.ts': list });
    assert.deepEqual(await findings(files('export const defaults: Item[] = [\n  { id: 1 }, { id: 2 },\n];\n')), ['missing-retry medium']);
    assert.deepEqual(await findings(files('export const defaults = read();\n')), ['sequential-remote-calls medium', 'missing-retry medium']);
  });

  it('and so is what is put together of the settings', async () => {
    const loop = (items: string) => findings({ 'a.py': `import requests\nfrom app.settings import settings\n\ndef load(extra):\n    urls = [${items}]\n    for one in urls:\n        requests.post(one, json={}, timeout=5).raise_for_status()\n` });
    assert.deepEqual(await loop('*settings.manifests, settings.own'), []);
    assert.deepEqual(await loop('*extra, settings.own'), ['sequential-remote-calls medium']);
  });

  it('and what asks a store first goes out once', async () => {
    const loop = (own: string) => findings({ 'a.ts': `import axios from 'axios';\nimport { redis } from './store';\nasync function rate(id: string) {\n${own}\n}\nexport async function load(ids: string[]) {\n  for (const id of ids) await rate(id);\n}\n` });
    const asks = 'await axios.get(`https://api.shop.io/${id}`, { timeout: 900 })';
    assert.deepEqual(await loop(`return ${asks};`), ['missing-retry medium', 'sequential-remote-calls medium']);
    assert.deepEqual(await loop(`  let known = await redis.get(id);\n  if (!known) {\n    known = ${asks};\n    await redis.set(id, known);\n  }\n  return known;`), ['missing-retry medium']);
  });
});

describe('A word that somebody has to read', () => {
  it('limits where it is asked for, not where a field is called so', async () => {
    const route = (above: string) => findings({ 'a.ts': `import express from 'express';\n${above}\nconst router = express.Router();\nrouter.post('/login', (request, response) => response.json(login(request.body)));\n` });
    assert.deepEqual(await route('const register = ({ email = "", captcha = null }) => save(email);'), ['missing-rate-limit medium']);
    const limits = "import rateLimit from 'express-rate-limit';\nconst rateLimitMessage = () => 'Slow down, please';\nconst listLimiter = rateLimit({\n  max: 5, // the rate limit\n  message: rateLimitMessage,\n  store: sharedRateLimitStore,\n});\nexport { listLimiter };\n";
    const routes = (own: string) => findings({ 'limits.ts': limits, 'a.ts': `import express from 'express';\nimport { listLimiter } from './limits';\nconst router = express.Router();\nrouter.post('/login', ${own}(request, response) => response.json(login(request.body)));\nrouter.get('/list', listLimiter, (request, response) => response.json(all()));\n` });
    assert.deepEqual(await routes(''), ['missing-rate-limit medium']);
    assert.deepEqual(await routes('listLimiter, '), []);
    assert.deepEqual(await route("import { verifyCaptcha } from './captcha';"), []);
  });
});

describe('Rows by an object mapper', () => {
  it('for each item at once are told with little confidence, statements of a pool not at all', async () => {
    const all = (start: string, one: string) => findings({ 'a.ts': `${start}\nexport const load = (ids: string[]) => Promise.all(ids.map((id) => ${one}));\n` });
    assert.deepEqual(await all("import mongoose from 'mongoose';\nconst Order = mongoose.model('Order', schema);", 'Order.findById(id)'), ['unbounded-concurrency low']);
    assert.deepEqual(await all("import { Pool } from 'pg';\nconst pool = new Pool({ connectionTimeoutMillis: 900 });", "pool.query('SELECT 1 WHERE id = $1', [id])"), []);
  });
});

describe('Helpers of the project', () => {
  it('are known by their names; what they give is not known, so that nothing is said to be missing', async () => {
    const load = "const load = (task: () => Promise<Response>) => task();\n";
    assert.deepEqual(await findings({ 'a.ts': `${load}export const items = () => load(() => fetch('https://api.shop.io/items'));\n` }), ['missing-timeout high', 'missing-retry medium']);
    assert.deepEqual(await findings({ 'a.ts': "import { withBackoff } from './tools';\nexport const items = () => withBackoff(() => fetch('https://api.shop.io/items'));\n" }), ['missing-timeout high']);
    assert.deepEqual(await findings({ 'a.ts': "import { withTimeout, retrier } from './tools';\nexport const items = () => retrier.run(() => withTimeout(fetch('https://api.shop.io/items'), 500));\n" }), []);
    const used = "import { items } from '../a';\nimport { retryUntil } from './tools';\nretryUntil(() => items());\n";
    const plain = "export const items = () => fetch('https://api.shop.io/items');\n";
    assert.deepEqual(await findings({ 'a.ts': plain, 'jobs/b.ts': used }), ['missing-timeout high']);
    assert.deepEqual((await findings({ 'a.ts': plain, 'test/b.ts': used })).slice(0, 2), ['missing-timeout high', 'missing-retry medium']);
    assert.deepEqual(await findings({ 'a.ts': "export const later = () => { setTimeout(() => fetch('https://api.shop.io/items').catch(tell), 500); };\n" }), ['missing-timeout high', 'missing-retry medium']);
    assert.deepEqual(await findings({ 'shop/a.py': 'import requests\nfrom tools import with_retries\n\n@with_retries(3)\ndef items():\n    return requests.get("https://api.shop.io/items", timeout=5)\n' }), []);
  });
});

describe('Decorators of classes', () => {
  const module = (options: string): Record<string, string> => ({ 'shop/app.module.ts': `import { Module } from '@nestjs/common';\nimport { TypeOrmModule } from '@nestjs/typeorm';\n@Module({ imports: [TypeOrmModule.forRoot(${options})] })\nexport class AppModule {}\n` });

  it('are read: what a module is made with counts', async () => {
    assert.deepEqual(await findings(module("{ type: 'postgres', host: 'db.shop.io', username: 'shop', password: 'tuesday-9', ssl: { rejectUnauthorized: false } }")), ['hardcoded-credential high', 'tls-verification-disabled high']);
    assert.deepEqual(await findings(module("{ type: 'postgres', host: 'db.shop.io', username: 'shop', password: process.env.PASSWORD, ssl: { ca } }")), []);
  });

  it('are read where TLS is chosen, too: switching it on without a check checks nothing', async () => {
    assert.deepEqual(await findings({ 'a.ts': "import { DataSource } from 'typeorm';\nexport const options = (c: any) => ({ ssl: c.get('ssl') ? { rejectUnauthorized: false } : false });\n" }), ['tls-verification-disabled high']);
    assert.deepEqual(await findings({ 'a.ts': "import { DataSource } from 'typeorm';\nexport const options = (c: any) => ({ ssl: c.selfSigned ? { rejectUnauthorized: false } : true });\n" }), ['tls-verification-disabled low']);
    assert.deepEqual(await findings({ 'a.ts': "import { DataSource } from 'typeorm';\nexport const options = (c: any) => ({\n  ssl: c.selfSigned\n    ? {\n        rejectUnauthorized: false,\n      }\n    : undefined,\n});\n" }), ['tls-verification-disabled low']);
  });
});

describe('Headers that let every origin in', () => {
  const handler = (...lines: string[]): Record<string, string> => ({ 'a.js': ["const express = require('express');", 'const app = express();', 'app.use((req, res, next) => {', ...lines, '  next();', '});', ''].join('\n') });
  const credentials = "  res.setHeader('Access-Control-Allow-Credentials', 'true');";

  it('are found with cookies, whether they say every origin or repeat the one that asks', async () => {
    assert.deepEqual(await findings(handler("  res.header('Access-Control-Allow-Origin', '*');", credentials)), ['permissive-access medium']);
    assert.deepEqual(await findings(handler("  res.setHeader('Access-Control-Allow-Origin', req.headers.origin);", credentials)), ['permissive-access high']);
    assert.deepEqual(await findings({ 'shop/a.py': 'from flask import Flask, request\napp = Flask(__name__)\n\n@app.after_request\ndef cors(response):\n    response.headers["Access-Control-Allow-Origin"] = request.headers.get("Origin")\n    response.headers["Access-Control-Allow-Credentials"] = "true"\n    return response\n' }), ['permissive-access high']);
  });

  it('are left alone without cookies, for one origin, and where the origin is looked up first', async () => {
    assert.deepEqual(await findings(handler("  res.header('Access-Control-Allow-Origin', '*');")), []);
    assert.deepEqual(await findings(handler("  res.header('Access-Control-Allow-Origin', 'https://shop.io');", credentials)), []);
    assert.deepEqual(await findings(handler("  if (known.includes(req.headers.origin)) res.setHeader('Access-Control-Allow-Origin', req.headers.origin);", credentials)), []);
  });
});

describe('Threads and settings of Python', () => {
  it('one thread for each item is as many as there are items', async () => {
    const start = (items: string): Record<string, string> => ({ 'shop/a.py': `import threading\nimport requests\n\ndef load(url):\n    return requests.post(url, timeout=3)\n\ndef all(urls):\n    for url in ${items}:\n        threading.Thread(target=load, args=(url,)).start()\n` });
    assert.deepEqual((await findings(start('urls'))).map((one) => one.split(' ')[0]), ['unbounded-concurrency']);
    assert.deepEqual(await findings(start('urls[:5]')), []);
  });

  it('the secret of Flask is read from all forms in which it is configured', async () => {
    const flask = (line: string): Record<string, string> => ({ 'shop/a.py': `from flask import Flask\napp = Flask(__name__)\n${line}\n` });
    assert.deepEqual(await findings(flask('app.config.update(SECRET_KEY="tuesday-4711")')), ['hardcoded-credential high']);
    assert.deepEqual(await findings(flask('app.config.from_mapping(SECRET_KEY="tuesday-4711")')), ['hardcoded-credential high']);
    assert.deepEqual(await findings(flask('app.config.update(SECRET_KEY=secret())')), []);
    assert.deepEqual(await findings(flask('labels.update(SECRET_KEY="tuesday-4711")')), []);
  });
});

describe('Work that is run again, and work that is confirmed', () => {
  it('a task that asks to be retried, or is declared so, lacks no retry', async () => {
    const task = (decorator: string, ...body: string[]): Record<string, string> => ({ 'shop/a.py': ['import requests', 'from celery import shared_task', '', decorator, 'def load(self):', ...body, ''].join('\n') });
    const get = '        return requests.get("https://api.shop.io/items", timeout=5)';
    assert.deepEqual(await findings(task('@shared_task(bind=True)', '    try:', get, '    except requests.RequestException as error:', '        raise self.retry(exc=error, countdown=5)')), []);
    assert.deepEqual(await findings(task('@shared_task(autoretry_for=(requests.RequestException,), retry_backoff=True)', get.slice(4))), []);
    assert.deepEqual(await findings(task('@shared_task(bind=True)', get.slice(4))), ['missing-retry medium']);
  });

  it('a message whose work failed is not confirmed', async () => {
    const consumer = (after: string): Record<string, string> => ({ 'a.js': `const axios = require('axios');\nasync function main(channel) {\n  channel.consume('orders', async (message) => {\n    try {\n      await axios.post('https://api.shop.io', message.content, { timeout: 500 });\n    } catch (error) {\n      console.error(error);\n${after}    }\n    channel.ack(message);\n  });\n}\n` });
    assert.deepEqual((await findings(consumer(''))).map((one) => one.split(' ')[0]), ['swallowed-remote-error']);
    assert.deepEqual(await findings(consumer('      return channel.nack(message);\n')), []);
  });

  it('a callback that is handed on holds no options', async () => {
    const stub = (last: string): Record<string, string> => ({ 'a.js': `const grpc = require('@grpc/grpc-js');\nconst carts = new shop.Carts('localhost:5000', grpc.credentials.createInsecure());\nexports.read = (id, ${last}) => carts.getCart({ id }, ${last});\n` });
    assert.deepEqual((await findings(stub('callback'))).filter((one) => one.startsWith('missing-timeout')), ['missing-timeout high']);
    assert.deepEqual((await findings(stub('options'))).filter((one) => one.startsWith('missing-timeout')), []);
  });
});

describe('Functions of AWS Lambda', () => {
  it('run for each event, so that clients are built beside them', async () => {
    const python = (inside: string, outside: string): Record<string, string> => ({ 'shop/a.py': `import pymysql\n\n${outside}\ndef lambda_handler(event, context):\n${inside}    with connection.cursor() as cursor:\n        cursor.execute("select 1")\n` });
    const connect = 'connection = pymysql.connect(host="localhost")\n';
    assert.deepEqual((await findings(python(`    ${connect}`, ''))).map((one) => one.split(' ')[0]), ['client-per-request']);
    assert.deepEqual(await findings(python('', connect)), []);
    const s3 = "import { S3Client, ListBucketsCommand } from '@aws-sdk/client-s3';\n";
    assert.deepEqual((await findings({ 'a.ts': `${s3}export const handler = async (event: object) => new S3Client({}).send(new ListBucketsCommand(event));\n` })).map((one) => one.split(' ')[0]), ['client-per-request']);
  });
});

describe('Scripts', () => {
  it('are started again by whoever started them, so that a retry is worth little', async () => {
    const text = 'import requests\n\ndef load():\n    return requests.get("https://api.shop.io/items", timeout=5)\n';
    assert.deepEqual(await findings({ 'shop/items.py': text }), ['missing-retry medium']);
    assert.deepEqual(await findings({ 'scripts/items.py': text }), ['missing-retry low']);
    assert.deepEqual(await findings({ 'shop/commands/items.py': text }), ['missing-retry low']);
  });
});

describe('Promises in handlers', () => {
  const handler = (chain: string): Record<string, string> => ({ 'a.js': `const express = require('express');\nconst axios = require('axios');\nconst app = express();\napp.post('/orders', (req, res) => {\n  axios.post('https://api.shop.io', req.body, { timeout: 500 })${chain};\n});\n` });
  const lost = async (chain: string) => (await findings(handler(chain))).filter((one) => one.startsWith('swallowed'));

  it('answer failures as well', async () => {
    assert.deepEqual(await lost('.then((r) => res.json(r.data)).catch((error) => console.log(error))'), ['swallowed-remote-error high']);
    assert.deepEqual(await lost('.then((r) => res.json(r.data)).catch((error) => res.status(502).end())'), []);
    assert.deepEqual(await lost('.then((r) => { total += r.json().count; }).catch((error) => console.log(error))'), []);
  });
});

describe('Texts of util.format', () => {
  it('are read as what they make', async () => {
    const text = "const util = require('util');\nconst axios = require('axios');\nconst url = util.format('http://stock%s', domain);\nexports.pay = (order) => axios.post(url + '/pay', order, { timeout: 500 });\n";
    assert.deepEqual(await findings({ 'a.js': text }), ['plaintext-connection medium']);
    assert.deepEqual(await findings({ 'a.js': text.replace('http://', 'https://') }), []);
  });
});
