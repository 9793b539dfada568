import { Pool } from 'pg';
import Redis from 'ioredis';
import axios from 'axios';
import { chunk } from 'lodash';

const pool = new Pool({ connectionTimeoutMillis: 2000 });
const redis = new Redis('rediss://cache.shop.io');
const catalogue = axios.create({ baseURL: 'https://catalogue.shop.io', timeout: 800 });
const mirrors = ['https://a.shop.io', 'https://b.shop.io'];
const prices = new Map<string, number>();

// One question for all of them.
export async function customersOf(orders: { customer: number }[]) {
  return pool.query('SELECT id, name FROM customers WHERE id = ANY($1)', [orders.map((order) => order.customer)]);
}

// Portions of a hundred are the mended form.
export async function archive(ids: number[]) {
  for (const some of chunk(ids, 100)) await pool.query('UPDATE orders SET archived = true WHERE id = ANY($1)', [some]);
  for (const page of pagesOf(ids)) await pool.query('DELETE FROM drafts WHERE id = ANY($1)', [page]);
}

// The first mirror that answers ends it.
export async function download(path: string, urls: string[]) {
  for (const url of urls) {
    try {
      return await axios.get(url + path, { timeout: 800 });
    } catch {
      continue;
    }
  }
  throw new Error('no mirror answers');
}

// A few that are written down.
export async function warm() {
  for (const mirror of mirrors) await axios.get(mirror, { timeout: 800 });
  for (const region of Object.keys({ eu: 1, us: 2 })) await axios.get(`https://${region}.shop.io`, { timeout: 800 });
}

// Each call needs what the one before it answered.
export async function replay(events: string[]) {
  let position = '0';
  for (const event of events) {
    const answer = await catalogue.post('/events', { event, after: position });
    position = answer.data.position;
  }
}

// They come one by one, and waiting for each is the point.
export async function consume(messages: AsyncIterable<string>) {
  for await (const message of messages) await catalogue.post('/events', { message });
}

// Slow on purpose.
export async function mail(addresses: string[]) {
  for (const address of addresses) {
    await axios.post('https://mail.shop.io/send', { address }, { timeout: 800 });
    await sleep(200);
  }
}

// Nobody waits between them: a pipeline sends all at once, and these run side by side.
export async function mark(skus: string[]) {
  const pipeline = redis.pipeline();
  for (const sku of skus) pipeline.set(`seen:${sku}`, 1);
  await pipeline.exec();
  const under = [];
  for (const sku of skus.slice(0, 8)) under.push(catalogue.get(`/prices/${sku}`));
  return Promise.all(under);
}

// What was asked once is remembered.
async function priceOf(sku: string) {
  const known = prices.get(sku);
  if (known !== undefined) return known;
  const { data } = await catalogue.get(`/cached/${sku}`);
  prices.set(sku, data.price);
  return data.price;
}

export async function total(skus: string[]) {
  let sum = 0;
  for (const sku of skus) sum += await priceOf(sku);
  return sum;
}

// Attempts and polling are no items.
export async function eventually(delays: number[]) {
  for (const delay of delays) {
    const answer = await catalogue.get('/ready');
    if (answer.status === 200) return;
    await sleep(delay);
  }
  while (!(await catalogue.get('/done')).data) await sleep(500);
}

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));
const pagesOf = (ids: number[]) => [ids];

// As many as are written here.
const instalments = 6;

export async function plan(order: string) {
  const parts = new Array(instalments).fill(order).map((id, month) => ({ id, month }));
  for (const part of parts) await catalogue.put(`/plans/${part.id}/${part.month}`);
}
