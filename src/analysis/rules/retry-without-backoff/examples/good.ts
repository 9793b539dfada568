import amqp from 'amqplib';
import axios from 'axios';
import axiosRetry from 'axios-retry';
import pRetry from 'p-retry';

const stock = axios.create({ baseURL: 'https://stock.shop.io', timeout: 2000 });
axiosRetry(stock, { retries: 3, retryDelay: axiosRetry.exponentialDelay });
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function doubled(sku: string) {
  let pause = 200;
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return await stock.get(`/levels/${sku}`);
    } catch {
      await sleep(pause);
      pause *= 2;
    }
  }
  throw new Error('stock does not answer');
}

export async function byPower(sku: string) {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return await stock.get(`/levels/${sku}`);
    } catch {
      await sleep(100 * 2 ** attempt);
    }
  }
  throw new Error('stock does not answer');
}

export async function byAttempt(sku: string) {
  for (let attempt = 1; attempt < 5; attempt++) {
    try {
      return await stock.get(`/levels/${sku}`);
    } catch {
      await sleep(attempt * 300);
    }
  }
  throw new Error('stock does not answer');
}

export async function jittered(sku: string) {
  for (let attempt = 1; attempt < 5; attempt++) {
    try {
      return await stock.get(`/levels/${sku}`);
    } catch {
      await sleep(500 + Math.random() * 1000);
    }
  }
  throw new Error('stock does not answer');
}

export async function asTold(sku: string, pauseFor: (error: unknown) => number) {
  for (let attempt = 1; attempt < 5; attempt++) {
    try {
      return await stock.get(`/levels/${sku}`);
    } catch (error) {
      await sleep(pauseFor(error));
    }
  }
  throw new Error('stock does not answer');
}

export async function once(sku: string) {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      return await stock.get(`/levels/${sku}`);
    } catch (error) {
      console.warn(error);
    }
  }
  throw new Error('stock does not answer');
}

export async function polled(id: string) {
  while (true) {
    const { data } = await stock.get(`/jobs/${id}`);
    if (data.done) return data;
    await sleep(1000);
  }
}

export async function worked(queue: { next(): Promise<string> }) {
  while (true) {
    const sku = await queue.next();
    try {
      await stock.put(`/levels/${sku}`);
    } catch (error) {
      console.error(error);
    }
  }
}

export async function firstHost(hosts: string[]) {
  for (const host of hosts) {
    try {
      return await fetch(`https://${host}/levels`, { signal: AbortSignal.timeout(1000) });
    } catch (error) {
      console.warn(error);
    }
  }
  throw new Error('no host answers');
}

let pause = 1000;
export async function connect() {
  try {
    return await amqp.connect('amqps://broker.shop.io');
  } catch {
    setTimeout(connect, pause);
    pause = Math.min(pause * 2, 60_000);
  }
}

export async function refreshed() {
  await stock.get('/levels').catch(console.error);
  setTimeout(refreshed, 5000);
}

export const wrapped = (sku: string) => pRetry(() => stock.get(`/levels/${sku}`), { retries: 5 });
