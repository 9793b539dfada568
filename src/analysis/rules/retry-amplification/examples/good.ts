import axios from 'axios';
import axiosRetry from 'axios-retry';
import pRetry from 'p-retry';

const stock = axios.create({ baseURL: 'https://stock.shop.io', timeout: 2000 });
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function load(sku: string) {
  const { data } = await stock.get(`/levels/${sku}`);
  return data;
}

// Beside each other, not inside: each makes its own few attempts.
export const wrapped = (sku: string) => pRetry(() => load(sku), { retries: 3 });
export const named = () => pRetry(warm, { retries: 3 });
async function warm() {
  return stock.get('/levels/1');
}

export async function looped() {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await warm();
    } catch {
      await sleep(100 * 2 ** attempt);
    }
  }
  throw new Error('stock does not answer');
}

// Two layers, four attempts.
const prices = axios.create({ baseURL: 'https://prices.shop.io', timeout: 2000 });
axiosRetry(prices, { retries: 1, retryDelay: axiosRetry.exponentialDelay });
export const price = (sku: string) => pRetry(() => prices.get(`/${sku}`), { retries: 1 });

export const unknownNumber = (sku: string, retries: number) => pRetry(() => wrapped(sku), { retries });
