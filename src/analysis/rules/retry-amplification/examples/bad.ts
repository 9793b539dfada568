import axios from 'axios';
import axiosRetry from 'axios-retry';
import pRetry from 'p-retry';

const stock = axios.create({ baseURL: 'https://stock.shop.io', timeout: 2000 });
axiosRetry(stock, { retries: 2, retryDelay: axiosRetry.exponentialDelay });
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

// 3 here, 3 in the wrapper, 3 in the client: 27 requests for one level.
export async function level(sku: string) {
  for (let attempt = 0; attempt < 3; attempt++) { // expect
    try {
      return await load(sku);
    } catch {
      await sleep(100 * 2 ** attempt);
    }
  }
  throw new Error('stock does not answer');
}

async function load(sku: string) {
  return pRetry(() => stock.get(`/levels/${sku}`), { retries: 2 });
}

const prices = axios.create({ baseURL: 'https://prices.shop.io', timeout: 2000 });
axiosRetry(prices, { retries: 3, retryDelay: axiosRetry.exponentialDelay });
export const price = (sku: string) => pRetry(() => prices.get(`/${sku}`), { retries: 3 }); // expect
