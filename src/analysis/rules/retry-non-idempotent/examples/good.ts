import { randomUUID } from 'node:crypto';
import axios from 'axios';
import pRetry from 'p-retry';

const pay = axios.create({ baseURL: 'https://pay.shop.io', timeout: 3000 });
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function charge(order: { id: string; cents: number }) {
  const key = randomUUID();
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await pay.post('/charges', order, { headers: { 'Idempotency-Key': key } });
    } catch {
      await sleep(200 * 2 ** attempt);
    }
  }
  throw new Error('not charged');
}

export const replace = (id: string, order: object) => pRetry(() => pay.put(`/orders/${id}`, order));
export const remove = (id: string) => pRetry(() => pay.delete(`/orders/${id}`));
export const found = (words: string) => pRetry(() => pay.post('/search', { words }));

export async function refused(order: object) {
  for (let attempt = 0; attempt < 3; attempt++) {
    const answer = await fetch('https://ship.shop.io/parcels', { method: 'POST', body: JSON.stringify(order) });
    if (answer.status !== 429) return answer;
    await sleep(1000 * attempt);
  }
  throw new Error('busy');
}

export async function eachOnce(orders: object[]) {
  for (const order of orders) {
    try {
      await pay.post('/charges', order);
    } catch (error) {
      console.error(error);
    }
  }
}

export async function worked(queue: { next(): Promise<object> }) {
  while (true) {
    try {
      await pay.post('/charges', await queue.next());
    } catch (error) {
      console.error(error);
    }
  }
}

export const unseen = (send: (url: string) => Promise<void>) => pRetry(() => send('/charges'));
