import axios from 'axios';
import { Pool } from 'pg';

const pool = new Pool({ connectionTimeoutMillis: 2000 });
const catalogue = axios.create({ baseURL: 'https://catalogue.shop.io', timeout: 800 });

const priceOf = (sku: string) => catalogue.get(`/prices/${sku}`);

export async function reprice() {
  const { rows } = await pool.query('SELECT sku FROM products');
  return Promise.all(rows.map((row) => priceOf(row.sku))); // expect
}

export async function notify(customers: { id: string }[]) {
  customers.forEach(async ({ id }) => { // expect
    await axios.post('https://mail.shop.io/send', { id }, { timeout: 800 });
  });
}

export async function refresh(skus: string[]) {
  const running = [];
  for (const sku of skus) { // expect
    running.push(catalogue.post('/refresh', { sku }));
  }
  await Promise.allSettled(running);
}
