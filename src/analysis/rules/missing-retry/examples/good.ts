import axios from 'axios';
import axiosRetry from 'axios-retry';
import got from 'got';
import pRetry from 'p-retry';
import Redis from 'ioredis';

const inventory = axios.create({ baseURL: 'https://inventory.shop.io', timeout: 2000 });
axiosRetry(inventory, { retries: 3, retryDelay: axiosRetry.exponentialDelay });
export const stock = (sku: string) => inventory.get(`/stock/${sku}`);

export const order = (body: string) => fetch('https://orders.shop.io', { method: 'POST', body, signal: AbortSignal.timeout(800) });

const load = (sku: string) => fetch(`https://prices.shop.io/${sku}`, { signal: AbortSignal.timeout(800) });
export const price = (sku: string) => pRetry(() => load(sku), { retries: 3 });

export const offers = () => got('https://offers.shop.io/today', { timeout: { request: 2000 } });
export const redis = new Redis('rediss://cache.shop.io');
export const sidecar = () => fetch('http://localhost:3500/v1.0/state', { signal: AbortSignal.timeout(300) });

export async function patient(url: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await fetch(url, { signal: AbortSignal.timeout(800) });
    } catch {
      await new Promise((done) => setTimeout(done, 2 ** attempt * 100 * Math.random()));
    }
  }
  throw new Error('the catalogue did not answer');
}

export async function testConnection() {
  const answer = await fetch('https://models.shop.io/api/tags', { signal: AbortSignal.timeout(300) });
  return answer.ok;
}
