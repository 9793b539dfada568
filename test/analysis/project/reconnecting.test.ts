// Connections that are opened again after they were lost: by a timer, and by a loop that its own answer ends.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../support/analyse';

const retries = async (file: string, ...lines: string[]) => inShort((await analyse({ [file]: [...lines, ''].join('\n') })).filter(({ rule }) => rule === 'retry-without-backoff')).map((one) => one.replace(`retry-without-backoff ${file}:`, ''));

describe('A connection that is opened again always after the same pause', () => {
  it('by a timer that runs when it is closed, also through a method in between', async () => {
    assert.deepEqual(await retries('feed.ts', "import { WebSocket } from 'ws';", 'function open() {', "  const feed = new WebSocket('wss://feed.shop.io', { handshakeTimeout: 5000 });", "  feed.on('close', () => setTimeout(open, 2000));", '}'), ['4 WebSocket']);
    assert.deepEqual(await retries('feed.ts', "import { WebSocket } from 'ws';", 'function open() {', "  const feed = new WebSocket('wss://feed.shop.io', { handshakeTimeout: 5000 });", '  feed.onclose = () => setTimeout(open, 2000);', '}'), ['4 WebSocket']);
    assert.deepEqual(await retries('queue.ts', "import amqp from 'amqplib';", 'class Queue {', '  async connect(url) { await this.establish(url); }', '  async establish(url) {', '    const link = await amqp.connect(url, { timeout: 5000 });', "    link.on('close', () => {", '      setTimeout(() => { this.connect(url).catch(console.error); }, 5000);', '    });', '  }', '}'), ['7 amqp.connect']);
  });

  it('by a loop that waits until there is one, not by a loop that polls', async () => {
    const dial = ['import time, pika', 'def connect():', '    link = None', '    while link is None:', '        try:', '            link = pika.BlockingConnection(pika.ConnectionParameters("rabbit"))', '        except pika.exceptions.AMQPConnectionError:', '            time.sleep(2)', '    return link'];
    assert.deepEqual(await retries('queue.py', ...dial), ['4 pika.BlockingConnection']);
    assert.deepEqual(await retries('queue.py', ...dial.map((line) => line.replace('sleep(2)', 'sleep(random.random())'))), []);
    assert.deepEqual(await retries('poll.py', 'import time, requests', 'def poll(url):', '    done = None', '    while not done:', '        try:', '            done = requests.get(url, timeout=3).json()["done"]', '        except requests.RequestException:', '            print("later")', '        time.sleep(2)'), []);
  });
});
