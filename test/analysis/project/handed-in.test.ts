// Sessions, getters and objects through which a client is reached without its being written where it is used.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../support/analyse';

const found = async (rule: string, files: Record<string, string>) => inShort((await analyse(files)).filter((one) => one.rule === rule)).map((one) => one.replace(`${rule} `, ''));

describe('A session without a type', () => {
  const repository = (head: string) => `${head}\n\ndef order_of(key, session):\n    return session.query(Order).filter(Order.key == key).first()\n\n\ndef names(keys, session):\n    return [order_of(key, session).name for key in keys]\n`;
  it('is one by its name, where the file works with SQLAlchemy', async () => {
    assert.deepEqual(await found('sequential-remote-calls', { 'orders.py': repository('from sqlalchemy import and_\nfrom shop.models import Order') }), ['orders.py:9 session.query()…first']);
    assert.deepEqual(await found('sequential-remote-calls', { 'orders.py': repository('from shop.models import Order') }), []);
  });
});

describe('A getter', () => {
  it('gives what its field holds', async () => {
    const code = (options: string) => ({ 'api.ts': `import axios from 'axios';\nexport class Api {\n  private _http = axios.create(${options});\n  get http() { return this._http; }\n  async load(key: string) { return (await this.http.get('https://a.shop.io/' + key)).data; }\n}\n` });
    assert.deepEqual(await found('missing-timeout', code('{}')), ['api.ts:3 axios.create']);
    assert.deepEqual(await found('missing-timeout', code('{ timeout: 500 }')), []);
  });
});

describe('A client in an object', () => {
  it('is dropped with it, where one is made for each request', async () => {
    const code = (use: string) => ({ 'app.js': `import express from 'express';\nimport { MongoClient } from 'mongodb';\nconst app = express();\nclass Orders {\n  constructor() { this.client = new MongoClient(process.env.MONGO_URL); }\n  all() { return this.client.db().collection('orders').find().limit(50).toArray(); }\n}\n${use}\n` });
    assert.deepEqual(await found('client-per-request', code("app.get('/orders', async (request, response) => response.json(await new Orders().all()));")), ['app.js:5 MongoClient']);
    assert.deepEqual(await found('client-per-request', code("const orders = new Orders();\napp.get('/orders', async (request, response) => response.json(await orders.all()));")), []);
  });
});

describe('A loop', () => {
  it('calls once where only one kind of item does, and is bounded by the page it goes through', async () => {
    const send = (test: string) => found('sequential-remote-calls', { 'notify.py': `import requests\n\n\ndef notify(targets, text):\n    for target in targets:\n        if ${test}:\n            requests.post("https://mail.shop.io/", json=text, timeout=5)\n` });
    assert.deepEqual(await send('target == "mail"'), []);
    assert.deepEqual(await send('target.active'), ['notify.py:5 requests.post']);
    const page = (options: string) => found('unbounded-concurrency', { 'tasks.ts': `import { Sequelize } from 'sequelize';\nconst db = new Sequelize(process.env.URL!);\nconst Project = db.define('project', {});\nconst Task = db.define('task', {});\nexport async function create() {\n  const projects = await Project.findAll(${options});\n  await Promise.all(projects.map((project) => Task.create({ project })));\n}\n` });
    assert.deepEqual(await page('{}'), ['tasks.ts:7 Task.create']);
    assert.deepEqual(await page('{ limit: 100 }'), []);
  });
});

describe('A program in a container', () => {
  const program = (signals: string, container = 'FROM node:20\nCMD ["node", "app.js"]\n') => found('missing-graceful-shutdown', { 'package.json': '{}', Dockerfile: container, 'app.js': `const express = require('express');\nconst server = express().listen(3000);\n${signals}\n` });
  it('hears SIGTERM, which the keys of a terminal do not send', async () => {
    assert.deepEqual(await program("process.on('SIGINT', () => server.close());"), ['app.js:2 listen']);
    assert.deepEqual(await program("process.on('SIGTERM', () => server.close());"), []);
    assert.deepEqual(await program("process.on('SIGINT', () => server.close());", 'FROM node:20\nSTOPSIGNAL SIGINT\n'), []);
    assert.deepEqual(await program("import '@nestjs/terminus';"), ['app.js:2 listen']);
  });
});

describe('What is handed over to be run', () => {
  it('is waited for with the call it is handed to', async () => {
    const code = (call: string) => ({ 'load.ts': `import { traced } from './trace';\nexport async function load(ids: string[]) {\n  for (const id of ids) {\n    ${call}\n  }\n}\n` });
    const get = "fetch('https://a.shop.io/' + id, { signal: AbortSignal.timeout(500) })";
    assert.deepEqual(await found('sequential-remote-calls', code(`await traced(() => ${get});`)), ['load.ts:3 fetch']);
    assert.deepEqual(await found('sequential-remote-calls', code(`await cache.remember(() => ${get});`)), []);
    assert.deepEqual(await found('sequential-remote-calls', code(`traced(() => ${get});`)), []);
  });
});

describe('Drizzle and Supabase', () => {
  it('are asked once for each item', async () => {
    const drizzle = (head: string, items: string) => ({ 'orders.ts': `${head}\nexport async function mark(db: Database, ids: string[]) {\n  for (const id of ${items}) {\n    await db.update(orders).set({ sent: true }).where(eq(orders.id, id));\n  }\n}\n` });
    assert.deepEqual(await found('sequential-remote-calls', drizzle("import { eq } from 'drizzle-orm';", 'ids')), ['orders.ts:3 db.update']);
    assert.deepEqual(await found('sequential-remote-calls', drizzle("import { eq } from './store';", 'ids')), []);
    assert.deepEqual(await found('sequential-remote-calls', drizzle("import { eq } from 'drizzle-orm';", 'ids.slice(0, 10)')), []);
    const supabase = (call: string) => ({ 'rows.py': `async def reindex(supabase, rows):\n    for row in rows:\n        ${call}\n` });
    assert.deepEqual(await found('sequential-remote-calls', supabase('await run(lambda: supabase.table("rows").update({"n": 1}).eq("id", row).execute())')), ['rows.py:2 execute']);
  });
});
