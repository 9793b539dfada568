// Smaller records of JavaScript, each once where it must be found and once where it must be left alone.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../../../support/analyse';

async function found(...lines: string[]) {
  return inShort(await analyse({ 'a.ts': [...lines, ''].join('\n') }));
}
const rules = async (...lines: string[]): Promise<string[]> => (await found(...lines)).map((one) => one.split(' ')[0]!);

describe('HTTP clients of JavaScript', () => {
  it('ky waits 10 seconds and retries by itself; only a limit that is switched off is found', async () => {
    assert.deepEqual(await rules("import ky from 'ky';", "export const items = () => ky.get('https://api.shop.io/items').json();"), []);
    assert.deepEqual(await rules("import ky from 'ky';", "export const items = () => ky.get('https://api.shop.io/items', { timeout: false }).json();"), ['missing-timeout']);
    assert.deepEqual(await rules("import ky from 'ky';", "const api = ky.create({ prefixUrl: 'https://api.shop.io' });", "export const items = () => api.get('items').json();"), []);
  });

  it('ofetch retries, but waits without limit', async () => {
    assert.deepEqual(await rules("import { ofetch } from 'ofetch';", "export const items = () => ofetch('https://api.shop.io/items');"), ['missing-timeout']);
    assert.deepEqual(await rules("import { ofetch } from 'ofetch';", "export const items = () => ofetch('https://api.shop.io/items', { timeout: 500 });"), []);
  });

  it('request waits for ever, in both of its forms, unless it or its defaults have a limit', async () => {
    assert.deepEqual(await found("import request from 'request';", "request('https://api.shop.io/items', (error, response) => show(error, response));", "request({ url: 'https://api.shop.io/items', method: 'POST' }, (error) => show(error));"),
      ['missing-timeout a.ts:2 request', 'missing-retry a.ts:2 request', 'missing-timeout a.ts:3 request']);
    assert.deepEqual(await found("const request = require('request').defaults({ timeout: 800 });", "request.post('https://api.shop.io/items', { json: order }, (error) => show(error));"), []);
  });

  it('the HttpService of Nest waits for ever, unless its module, the call or the pipe around it has a limit', async () => {
    const service = ["import { HttpService } from '@nestjs/axios';", "import { timeout, retry } from 'rxjs';", 'export class Stock {', '  constructor(private readonly http: HttpService) {}'];
    assert.deepEqual(await found(...service, "  items() { return this.http.get('https://stock.shop.io/items'); }", '}'), ['missing-timeout a.ts:5 this.http.get', 'missing-retry a.ts:5 this.http.get']);
    assert.deepEqual(await found(...service, "  items() { return this.http.get('https://stock.shop.io/items').pipe(timeout(2000), retry(1)); }", '}'), []);
    assert.deepEqual(await found(...service, "  pay() { return this.http.post('https://stock.shop.io/items', {}, { timeout: 500 }); }", '}'), []);
    const module = "import { HttpModule } from '@nestjs/axios';\nexport const imports = [HttpModule.register({ timeout: 5000 })];\n";
    assert.deepEqual((await analyse({ 'a.ts': [...service, "  pay() { return this.http.post('https://stock.shop.io/items', {}); }", '}'].join('\n'), 'm.ts': module })).map((f) => f.rule), []);
  });

  it('an answer to a message of Nest is waited for with a limit', async () => {
    const service = ["import { ClientProxy } from '@nestjs/microservices';", "import { firstValueFrom, timeout } from 'rxjs';", 'export class Orders {', '  constructor(private readonly stock: ClientProxy) {}'];
    assert.deepEqual(await rules(...service, "  count() { return firstValueFrom(this.stock.send('count', {})); }", '}'), ['missing-timeout']);
    assert.deepEqual(await rules(...service, "  count() { return firstValueFrom(this.stock.send('count', {}).pipe(timeout(2000))); }", '}'), []);
  });

  it('policies of cockatiel and the queries of React Query give what they promise', async () => {
    assert.deepEqual(await rules("import { retry, handleAll, timeout, wrap, ExponentialBackoff } from 'cockatiel';", 'const policy = wrap(retry(handleAll, { maxAttempts: 3, backoff: new ExponentialBackoff() }), timeout(2000));', "export const items = () => policy.execute(() => fetch('https://api.shop.io/items'));"), []);
    assert.deepEqual(await rules("import { useQuery } from '@tanstack/react-query';", "const load = () => fetch('https://api.shop.io/items', { signal: AbortSignal.timeout(500) });", "export const useItems = () => useQuery({ queryKey: ['items'], queryFn: load });"), []);
  });
});

describe('Brokers, mail and cloud services of JavaScript', () => {
  it('NATS, MQTT and socket.io bring limits of their own; what they send in the open is found', async () => {
    assert.deepEqual(await rules("import { connect } from 'nats';", "export const open = () => connect({ servers: ['a.shop.io:4222', 'b.shop.io:4222'], tls: {} });"), []);
    assert.deepEqual(await rules("import { connect } from 'nats';", "export const open = () => connect({ servers: ['a.shop.io:4222', 'b.shop.io:4222'] });"), ['plaintext-connection']);
    assert.deepEqual(await rules("import mqtt from 'mqtt';", "mqtt.connect('mqtt://broker.shop.io');", "mqtt.connect('mqtts://broker.shop.io');"), ['plaintext-connection']);
    assert.deepEqual(await rules("const limit = { handshakeTimeout: 5000 };", "import WebSocket from 'ws';", "new WebSocket('ws://live.shop.io/feed', limit);", "new WebSocket('wss://live.shop.io/feed', ['orders'], limit);"), ['plaintext-connection']);
    assert.deepEqual(await rules("import { io } from 'socket.io-client';", "io('http://live.shop.io');", "io('https://live.shop.io');"), ['plaintext-connection']);
  });

  it('MySQL is not encrypted unless it is told so', async () => {
    assert.deepEqual(await rules("import mysql from 'mysql2/promise';", "mysql.createPool({ host: 'db.shop.io', user: 'shop' });"), ['plaintext-connection']);
    assert.deepEqual(await rules("import mysql from 'mysql2/promise';", "mysql.createPool({ host: 'db.shop.io', user: 'shop', ssl: { ca } });", "mysql.createPool({ host: 'localhost' });"), []);
  });

  it('a mail that nobody waits for is lost in silence', async () => {
    const mail = ["import nodemailer from 'nodemailer';", 'const mailer = nodemailer.createTransport({ host: process.env.SMTP_HOST });'];
    assert.deepEqual(await rules(...mail, "export async function welcome() { mailer.sendMail({ to: 'a@shop.io' }); return 'sent'; }"), ['swallowed-remote-error']);
    assert.deepEqual(await rules(...mail, "export async function welcome() { await mailer.sendMail({ to: 'a@shop.io' }); return 'sent'; }"), []);
  });

  it('clients of AWS and of models are built once, not in each request', async () => {
    const app = ["import express from 'express';", "import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3';", "import OpenAI from 'openai';", 'const app = express();'];
    assert.deepEqual(await rules(...app, "app.post('/files', requireLogin, async (request, response) => { const s3 = new S3Client({}); response.json(await s3.send(new PutObjectCommand(request.body))); });"), ['client-per-request']);
    assert.deepEqual(await rules(...app, 'const s3 = new S3Client({});', "app.post('/files', requireLogin, async (request, response) => { response.json(await s3.send(new PutObjectCommand(request.body))); });"), []);
    assert.deepEqual(await rules(...app, "const model = new OpenAI({ apiKey: process.env.KEY });", "app.post('/ask', async (request, response) => { response.json(await model.chat.completions.create(request.body)); });"), []);
  });

  it('models of Mongoose are those of its connection, too, and Typesense is asked by promises', async () => {
    const model = ["import mongoose from 'mongoose';", 'const { Schema, connection } = mongoose;', "const getOrders = () => connection.model('order', new Schema({}));"];
    assert.deepEqual(await rules(...model, 'export async function all() { try { return await getOrders().find({ open: true }); } catch (error) { console.error(error); return []; } }'), ['swallowed-remote-error']);
    const search = ["import Typesense from 'typesense';", "const search = new Typesense.Client({ nodes: [], apiKey: process.env.KEY });"];
    assert.deepEqual(await rules(...search, "export async function index(order) { search.collections('orders').documents().upsert(order); return order; }"), ['swallowed-remote-error']);
    assert.deepEqual(await rules(...search, "export async function index(order) { await search.collections('orders').documents().upsert(order); return order; }"), []);
  });

  it('limits that are counted in one process are told', async () => {
    assert.deepEqual(await rules("import { ThrottlerModule } from '@nestjs/throttler';", 'export const imports = [ThrottlerModule.forRoot({ throttlers: [{ ttl: 60000, limit: 10 }] })];'), ['local-session-state']);
    assert.deepEqual(await rules("import { ThrottlerModule } from '@nestjs/throttler';", 'export const imports = [ThrottlerModule.forRoot({ throttlers: [{ ttl: 60000, limit: 10 }], storage: new RedisStore() })];'), []);
    assert.deepEqual(await rules("import { RateLimiterMemory } from 'rate-limiter-flexible';", 'export const limiter = new RateLimiterMemory({ points: 5 });'), ['local-session-state']);
  });
});

describe('Options of JavaScript that come from elsewhere', () => {
  const helper = ['class Sender {', '  withProxy(options = {}) {', '    if (process.env.PROXY) options.proxy = false;', '    return options;', '  }', '}'];

  it('are seen through a function that gives back what it was given', async () => {
    const send = (options: string) => ["import axios from 'axios';", ...helper, 'export class Pager extends Sender {', `  send(data: object) { const options = this.withProxy(${options}); return axios.post('https://page.shop.io', data, options); }`, '}'];
    assert.deepEqual(await rules(...send('{ headers: {} }')), ['missing-timeout']);
    assert.deepEqual(await rules(...send('')), ['missing-timeout']);
    assert.deepEqual(await rules(...send('{ timeout: 500 }')), []);
    assert.deepEqual(await rules(...send('data')), []);
  });

  it('count as left out where only a connection string could hold them that nobody sees', async () => {
    assert.deepEqual(await rules("import { Pool } from 'pg';", 'export const pool = new Pool({ connectionString: process.env.DATABASE_URL });'), ['missing-timeout']);
    assert.deepEqual(await rules("import { Pool } from 'pg';", 'export const pool = new Pool({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 2000 });'), []);
    assert.deepEqual(await rules("import { Pool } from 'pg';", 'export const open = (options: object) => new Pool(options);'), []);
  });
});

describe('Plaintext that a setting asks for', () => {
  it('is decided where the program runs, not here', async () => {
    const mail = (condition: string): string => `import nodemailer from 'nodemailer';\nexport function mailer(settings: Settings) {\n  const options = { host: 'mail.shop.io', ignoreTLS: false };\n  if (${condition}) options.ignoreTLS = true;\n  return nodemailer.createTransport(options);\n}\n`;
    const rules = async (condition: string) => (await analyse({ 'mail.ts': mail(condition) })).map(({ rule }) => rule).filter((rule) => rule === 'plaintext-connection');
    assert.deepEqual(await rules('!settings.secure'), []);
    assert.deepEqual(await rules('settings.fast'), ['plaintext-connection']);
  });
});

describe('Work that holds the loop', () => {
  it('is told by the request it holds up, not by a test that calls it as well', async () => {
    const found = await analyse({
      'store.js': "const fs = require('fs');\nclass Store {\n  static write(data) {\n    fs.writeFileSync('store.json', data);\n  }\n\n  static async read() {\n    return fs.promises.readFile('store.json');\n  }\n}\nmodule.exports = Store;\n",
      'server.js': "const express = require('express');\nconst Store = require('./store');\nconst app = express();\napp.post('/setup', async (request, response) => {\n  Store.write('{}');\n  response.end();\n});\n",
      'a-test/mock.test.js': "const Store = require('../store');\nmodule.exports = class Setup {\n  async prepare() {\n    Store.write('{}');\n  }\n};\n",
    });
    const [blocking] = found.filter(({ rule }) => rule === 'blocking-call-in-async');
    assert.deepEqual(blocking?.evidence.map(({ file }) => file), ['server.js']);
  });
});

describe('Proxies inside of a server', () => {
  it('wait for ever for what they hand on to, unless told otherwise', async () => {
    const proxied = (call: string) => rules("import express from 'express';", "import { createProxyMiddleware } from 'http-proxy-middleware';", "import proxy from 'express-http-proxy';", `express().use('/orders', ${call});`);
    assert.deepEqual(await proxied('createProxyMiddleware({ target: process.env.ORDERS })'), ['missing-timeout']);
    assert.deepEqual(await proxied('createProxyMiddleware({ target: process.env.ORDERS, proxyTimeout: 5000 })'), []);
    assert.deepEqual(await proxied('proxy(process.env.ORDERS)'), ['missing-timeout']);
    assert.deepEqual(await proxied('proxy(process.env.ORDERS, { timeout: 2000 })'), []);
  });
});
