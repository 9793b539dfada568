import axios from 'axios';
import pLimit from 'p-limit';
import { Pool } from 'pg';
import { chunk } from 'lodash';

const pool = new Pool({ connectionTimeoutMillis: 2000 });
const catalogue = axios.create({ baseURL: 'https://catalogue.shop.io', timeout: 800 });
const limit = pLimit(8);
const priceOf = (sku: string) => catalogue.get(`/prices/${sku}`);

// Eight at a time.
export const prices = (skus: string[]) => Promise.all(skus.map((sku) => limit(() => priceOf(sku))));

// A portion at a time, or the first few.
export async function inPortions(skus: string[]) {
  for (const some of chunk(skus, 20)) await Promise.all(some.map(priceOf));
  return Promise.all(skus.slice(0, 5).map(priceOf));
}

// A handful of different questions, and items that are written down.
export const page = (sku: string) => Promise.all([priceOf(sku), catalogue.get(`/reviews/${sku}`), ...[1, 2].map((part) => catalogue.get(`/parts/${part}`))]);
export const regions = () => Promise.all(['eu', 'us'].map((region) => catalogue.get(`/regions/${region}`)));

// The pool lets ten queries through at once.
export const customers = (ids: number[]) => Promise.all(ids.map((id) => pool.query('SELECT name FROM customers WHERE id = $1', [id])));

// Nothing leaves the process.
export const labels = (skus: string[]) => Promise.all(skus.map(async (sku) => sku.toUpperCase()));
