// Work that is set going and left alone: its failure reaches nobody.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../support/analyse';

const swallowed = async (file: string, ...lines: string[]) => inShort((await analyse({ [file]: [...lines, ''].join('\n') })).filter(({ rule }) => rule === 'swallowed-remote-error')).map((one) => one.replace(`swallowed-remote-error ${file}:`, ''));

describe('Asynchronous functions that nobody waits for', () => {
  it('JavaScript: they lose their failure, unless they deal with it or somebody takes it', async () => {
    const calls = (own: string, call: string) => swallowed('orders.ts', "import axios from 'axios';", `async function receipt(order) { ${own} }`, 'export async function create(order) {', `  ${call}`, '  return order;', '}');
    const sends = "await axios.post('https://mail.shop.io/send', order, { timeout: 1000 });";
    assert.deepEqual(await calls(sends, 'receipt(order);'), ['4 axios.post']);
    assert.deepEqual(await calls(sends, 'receipt(order).catch((error) => failed.push(error));'), []);
    assert.deepEqual(await calls(sends, 'void receipt(order);'), []);
    assert.deepEqual(await calls(`try { ${sends} } catch (error) { failed.push(error); }`, 'receipt(order);'), []);
  });

  it('JavaScript: also where what a class is derived from does the work, in a package of the same repository', async () => {
    const files = (call: string) => ({
      'common/package.json': '{ "name": "@shop/common", "main": "./build/index.js" }',
      'common/src/events/index.ts': "export * from './publisher';\n",
      'common/src/events/publisher.ts': "import { Stan } from 'node-nats-streaming';\nexport abstract class Publisher<T> {\n  abstract subject: string;\n  constructor(private client: Stan) {}\n  async publish(data: T): Promise<void> {\n    return new Promise((resolve, reject) => this.client.publish(this.subject, JSON.stringify(data), (err) => (err ? reject(err) : resolve())));\n  }\n}\n",
      'orders/src/created.ts': "import { Publisher } from '@shop/common/events';\nexport class Created extends Publisher<object> {\n  subject = 'created';\n}\n",
      'orders/src/a.ts': `import express from 'express';\nimport { Created } from './created';\nexport async function create(client: any, order: object) {\n  ${call}\n  return order;\n}\n`,
    });
    assert.deepEqual(inShort(await analyse(files('new Created(client).publish(order);'))), ['swallowed-remote-error orders/src/a.ts:4 this.client.publish']);
    assert.deepEqual(inShort(await analyse(files('await new Created(client).publish(order);'))), []);
  });

  it('Python: a task that nobody keeps; a worker that goes on for ever is none', async () => {
    const calls = (own: string, call: string) => swallowed('orders.py', 'import asyncio, httpx', 'client = httpx.AsyncClient()', 'async def receipt(order):', `    ${own}`, 'async def create(order):', `    ${call}`, '    return order');
    const sends = '(await client.post("https://mail.shop.io/send", json=order)).raise_for_status()';
    assert.deepEqual(await calls(sends, 'asyncio.create_task(receipt(order))'), ['6 client.post']);
    assert.deepEqual(await calls(sends, 'task = asyncio.create_task(receipt(order))'), []);
    assert.deepEqual(await swallowed('orders.py', 'import asyncio, httpx', 'client = httpx.AsyncClient()', 'async def load():', '    return await client.get("https://shop.io/")', 'async def refresh():', '    try:', '        await load()', '    except Exception as error:', '        failed.append(error)', 'async def start():', '    asyncio.create_task(refresh())'), []);
    assert.deepEqual(await calls(`while True: ${sends}`, 'asyncio.create_task(receipt(order))'), []);
  });
});

describe('A failure that looks like an answer', () => {
  it('although it has the form of one, or comes out of a stream', async () => {
    const answer = (fallback: string) => swallowed('find.py', 'import httpx', 'def find(client: httpx.Client):', '    try:', '        return client.get("https://shop.io/search").json()', '    except httpx.HTTPError:', `        return ${fallback}`);
    assert.deepEqual(await answer('{"items": [], "total": 0}'), ['5 client.get']);
    assert.deepEqual(await answer('{"items": [], "partial": True}'), []);
    const stream = (fallback: string) => swallowed('find.ts', "import { HttpService } from '@nestjs/axios';", "import { catchError, of, throwError } from 'rxjs';", 'export class Find {', '  constructor(private readonly http: HttpService) {}', `  all() { return this.http.get('https://shop.io/').pipe(catchError((error) => ${fallback})); }`, '}');
    assert.deepEqual(await stream('of([])'), ['5 this.http.get']);
    assert.deepEqual(await stream('throwError(() => error)'), []);
  });

  it('where a store is not reached, and where the query is another function of a few lines', async () => {
    const connects = (rest: string) => swallowed('db.ts', "import mongoose from 'mongoose';", 'export function open(url: string) {', `  mongoose.connect(url)${rest};`, '}');
    assert.deepEqual(await connects('.then(() => console.log("up")).catch((error) => console.error(error))'), ['3 mongoose.connect']);
    assert.deepEqual(await connects('.catch((error) => { console.error(error); process.exit(1); })'), []);
    const guards = (after: string) => swallowed('guard.ts', "import mongoose from 'mongoose';", "const Key = mongoose.model('Key', new mongoose.Schema({ name: String }));", 'const keyOf = async (name: string) => {', '  const key = await Key.findOne({ name });', '  return key;', '};', 'export async function guard(request: any, response: any, next: any) {', '  try {', '    request.key = await keyOf(request.headers.key);', '    next();', `  } catch (error) { ${after} }`, '}');
    assert.deepEqual(await guards(''), ['11 Key.findOne']);
    assert.deepEqual(await guards('next(error);'), []);
  });

  it('and a message that is confirmed after it is lost in `main` as well', async () => {
    assert.deepEqual(await swallowed('push.py', 'import requests', 'from kafka import KafkaConsumer', 'consumer = KafkaConsumer("push")', 'def main():', '    for record in consumer:', '        try:', '            requests.post("https://push.io/", data=record.value, timeout=5)', '        except Exception:', '            print("failed")', '        consumer.commit()'), ['8 requests.post']);
  });
});

describe('A refusal that nobody looks at', () => {
  it('of what changes something, where refusals raise nothing', async () => {
    const python = (call: string) => swallowed('cancel.py', 'import requests', 'def cancel(order):', `    ${call}`, '    return order');
    assert.deepEqual(await python('requests.delete(f"https://pick.shop.io/{order}", timeout=5)'), ['3 requests.delete']);
    assert.deepEqual(await python('requests.delete(f"https://pick.shop.io/{order}", timeout=5).raise_for_status()'), []);
    assert.deepEqual(await python('requests.post("https://hooks.slack.com/x", json=order, timeout=5)'), []);
    const javascript = (call: string) => swallowed('cancel.ts', "import axios from 'axios';", 'export async function cancel(order: string) {', `  ${call}`, '  return order;', '}');
    assert.deepEqual(await javascript("await fetch('https://pick.shop.io/', { method: 'POST', body: order, signal: AbortSignal.timeout(900) });"), ['3 fetch']);
    assert.deepEqual(await javascript("await axios.post('https://pick.shop.io/', order, { timeout: 900 });"), []);
  });

  it('and the failure of a change that is thrown away in so many words', async () => {
    const thrown = (call: string) => swallowed('audit.ts', "import axios from 'axios';", 'export function audit(event: object) {', `  ${call}`, '}');
    assert.deepEqual(await thrown("axios.post('https://audit.shop.io/', event, { timeout: 900 }).catch(() => {});"), ['3 axios.post']);
    assert.deepEqual(await thrown("// Best effort.\n  axios.post('https://audit.shop.io/', event, { timeout: 900 }).catch(() => {});"), []);
    assert.deepEqual(await thrown("axios.get('https://audit.shop.io/', { timeout: 900 }).catch(() => {});"), []);
  });
});

describe('What a document or a broker is told', () => {
  it('is written without being waited for, or fails where it is sent', async () => {
    const saves = (call: string) => swallowed('orders.js', "const mongoose = require('mongoose');", "const Order = mongoose.model('Order', schema);", 'exports.create = async (req, res) => {', '  const order = new Order(req.body);', `  ${call}`, '  res.json(order);', '};');
    assert.deepEqual(await saves('order.save();'), ['5 order.save']);
    assert.deepEqual(await saves('await order.save();'), []);
    const sends = (failed: string) => swallowed('paid.js', "const amqp = require('amqplib');", 'async function paid(order) {', "  const connection = await amqp.connect('amqps://broker.shop.io');", '  const channel = await connection.createChannel();', '  try {', "    channel.sendToQueue('paid', Buffer.from(order.id));", '  } catch (error) {', `    ${failed}`, '  }', '}');
    assert.deepEqual(await sends('console.error(error);'), ['7 channel.sendToQueue']);
    assert.deepEqual(await sends('throw error;'), []);
  });
});
