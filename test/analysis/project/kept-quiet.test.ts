// Failures that are seen and passed on to nobody: refusals, answers asked to raise, helpers that open a connection.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../support/analyse';

const found = async (rule: string, file: string, ...lines: string[]) => inShort((await analyse({ [file]: [...lines, ''].join('\n') })).filter((one) => one.rule === rule)).map((one) => one.replace(`${rule} ${file}:`, ''));
const swallowed = (file: string, ...lines: string[]) => found('swallowed-remote-error', file, ...lines);

describe('A refusal that is kept quiet', () => {
  it('is found where the status is looked at, written down and answered with nothing', async () => {
    const script = (test: string, then: string) => swallowed('rates.ts', 'export async function rates() {', "  const response = await fetch('https://rates.shop.io/', { signal: AbortSignal.timeout(500) });", `  if (${test}) {`, `    ${then}`, '  }', '  return response.json();', '}');
    assert.deepEqual(await script('!response.ok', "console.error('refused'); return [];"), ['3 fetch']);
    assert.deepEqual(await script('response.status !== 200', "console.error('refused'); return null;"), ['3 fetch']);
    assert.deepEqual(await script('!response.ok', "throw new Error('refused');"), []);
    assert.deepEqual(await script('!response.ok', "return { error: response.status };"), []);
    assert.deepEqual(await script('response.status === 404', "console.error('none'); return null;"), []);
    const python = (test: string, then: string) => swallowed('rates.py', 'import requests', 'def rates():', '    response = requests.get("https://rates.shop.io/", timeout=5)', `    if ${test}:`, '        logger.error("refused")', `        ${then}`, '    return response.json()');
    assert.deepEqual(await python('response.status_code != 200', 'return None'), ['4 requests.get']);
    assert.deepEqual(await python('not response.ok', 'raise Unavailable()'), []);
    assert.deepEqual(await python('response.ok', 'return response.json()'), []);
  });

  it('is found where the answer is asked to raise, and counting or reporting it is no handling', async () => {
    const python = (then: string) => swallowed('codes.py', 'import requests', 'def disable(code):', '    response = requests.post(f"https://codes.shop.io/{code}", timeout=5)', '    try:', '        response.raise_for_status()', '    except requests.HTTPError as error:', `        ${then}`, '    return True');
    assert.deepEqual(await python('logger.error(error)'), ['6 requests.post']);
    assert.deepEqual(await python('FAILURES.labels("codes").inc()'), ['6 requests.post']);
    assert.deepEqual(await python('sentry_sdk.capture_exception(error)'), ['6 requests.post']);
    assert.deepEqual(await python('failed.append(code)'), []);
    assert.deepEqual(await python('logger.error(error)  # must not break the order'), []);
  });

  it('is found around a helper that opens the connection, also where a finally tidies up', async () => {
    const consumer = (then: string) => swallowed('orders.js', "import amqp from 'amqplib';", 'const open = async () => {', '  return await amqp.connect(process.env.AMQP_URL, { timeout: 500 });', '};', 'export async function startOrders(handle) {', '  let connection;', '  try {', '    connection = await open();', '    const channel = await connection.createChannel();', "    await channel.consume('orders', handle);", `  } catch (error) { ${then} } finally { if (connection) connection.unref(); }`, '}');
    assert.deepEqual(await consumer('console.error(error);'), ['11 amqp.connect']);
    assert.deepEqual(await consumer('throw error;'), []);
  });

  it('is found where a listener of Redis ends', async () => {
    const listener = (then: string) => swallowed('live.py', 'import redis.asyncio as redis', 'client = redis.Redis()', 'async def updates():', '    pubsub = client.pubsub()', '    try:', '        async for message in pubsub.listen():', '            apply(message)', '    except Exception as error:', `        ${then}`);
    assert.deepEqual(await listener('logger.error(error)'), ['8 pubsub.listen']);
    assert.deepEqual(await listener('restart()'), []);
  });
});

describe('A message that goes back at once', () => {
  const nack = (call: string, more = '') => found('retry-without-backoff', 'orders.js', "const amqp = require('amqplib');", more, 'exports.consume = (channel) => channel.consume("orders", async (message) => {', '  try {', '    await work(message);', '    channel.ack(message);', '  } catch (error) {', `    ${call}`, '  }', '});');
  it('goes round for ever, unless somebody counts, waits or puts it aside', async () => {
    assert.deepEqual(await nack('channel.nack(message);'), ['8 nack']);
    assert.deepEqual(await nack('channel.nack(message, false, true);'), ['8 nack']);
    assert.deepEqual(await nack('channel.nack(message, false, false);'), []);
    assert.deepEqual(await nack('channel.nack(message, false, !message.fields.redelivered);'), []);
    assert.deepEqual(await nack('setTimeout(() => channel.nack(message), 5000);'), []);
    const python = (call: string) => found('retry-without-backoff', 'orders.py', 'import pika', 'def handle(channel, method, properties, body):', '    try:', '        work(body)', '        channel.basic_ack(method.delivery_tag)', '    except Exception:', `        ${call}`);
    assert.deepEqual(await python('channel.basic_nack(delivery_tag=method.delivery_tag)'), ['7 basic_nack']);
    assert.deepEqual(await python('channel.basic_nack(method.delivery_tag, requeue=False)'), []);
  });
});

describe('Jobs that are tried again', () => {
  it('wait longer each time, or come back in step', async () => {
    const queue = (options: string) => found('retry-without-backoff', 'jobs.ts', "import { Queue } from 'bullmq';", `export const mails = new Queue('mails', { defaultJobOptions: ${options} });`);
    assert.deepEqual(await queue('{ attempts: 5, backoff: 10 * 1000 }'), ['2 Queue']);
    assert.deepEqual(await queue('{ attempts: 5 }'), ['2 Queue']);
    for (const options of ["{ attempts: 5, backoff: { type: 'exponential', delay: 1000 } }", "{ attempts: 5, backoff: { type: 'ours' } }", '{ attempts: 2 }', '{ attempts: 5, backoff: 60_000 }', 'options']) assert.deepEqual(await queue(options), [], options);
  });

  it('are lost where nobody waits until they are in the queue', async () => {
    const add = (call: string) => swallowed('jobs.ts', "import { Queue } from 'bullmq';", "const mails = new Queue('mails');", 'export async function order(id: string) {', `  ${call}`, '  return id;', '}');
    assert.deepEqual(await add("mails.add('receipt', { id });"), ['4 mails.add']);
    assert.deepEqual(await add("await mails.add('receipt', { id });"), []);
  });
});

describe('How it went', () => {
  it('is told by a status that is kept, and by an answer that somebody gets', async () => {
    const callback = (then: string) => swallowed('callback.ts', 'export async function call(url: string) {', '  let statusCode: number | null = null;', '  try {', "    const response = await fetch(url, { method: 'POST', signal: AbortSignal.timeout(500) });", '    statusCode = response.status;', "    if (!response.ok) console.error('refused');", '  } catch (error) {', '    console.error(error);', '  }', `  ${then}`, '}');
    assert.deepEqual(await callback('await note(url, statusCode);'), []);
    assert.deepEqual(await callback('await note(url);'), ['7 fetch']);
    const save = (how: string) => swallowed('save.ts', "import axios from 'axios';", 'export async function save(order: object) {', `  ${how} axios.post('https://a.shop.io/', order, { timeout: 500 }).catch((error) => {`, '    return respond.createResponse(502, error);', '  });', '  return respond.created();', '}');
    assert.deepEqual(await save('await'), ['3 axios.post']);
    assert.deepEqual(await save('const answer = await'), []);
  });
});
