import express from 'express';
import axios from 'axios';
import { Pool } from 'pg';
import { PrismaClient } from '@prisma/client';
import { createClient } from 'redis';

const app = express();
const pool = new Pool({ connectionTimeoutMillis: 2000 });
let prisma: PrismaClient | undefined;

// Built on first use and kept.
function database() {
  prisma ??= new PrismaClient();
  return prisma;
}

app.get('/customers/:id', async (request, response) => response.json(await database().customer.findUnique({ where: { id: request.params.id } })));

// Borrowed from the pool and given back.
app.get('/orders/:id', async (request, response) => {
  const connection = await pool.connect();
  try {
    response.json((await connection.query('SELECT * FROM orders WHERE id = $1', [request.params.id])).rows[0]);
  } finally {
    connection.release();
  }
});

// An instance of axios is a bundle of settings; the connections belong to the agent that all share.
app.get('/stock', async (request, response) => {
  const stock = axios.create({ baseURL: 'https://stock.shop.io', timeout: 800 });
  response.json((await stock.get('/')).data);
});

// Kept by an object, and by whoever asks for one.
class Orders {
  private readonly pool: Pool;
  constructor(url: string) {
    this.pool = new Pool({ connectionString: url, connectionTimeoutMillis: 2000 });
  }
  all = () => this.pool.query('SELECT * FROM orders');
}

export const orders = new Orders(process.env.ORDERS_URL!);
export const createPool = (url: string) => new Pool({ connectionString: url, connectionTimeoutMillis: 2000 });
export const reports = createPool(process.env.REPORTS_URL!);

// Kept for the whole process, whatever it is reloaded by.
export function shared() {
  const cache = createClient({ url: 'rediss://cache.shop.io' });
  (globalThis as { cache?: unknown }).cache = cache;
  app.locals.cache = cache;
  return cache;
}

// One for a whole batch, and one for a script.
export async function importAll(lines: string[]) {
  const target = new Pool({ connectionTimeoutMillis: 2000 });
  for (const line of lines) await target.query('INSERT INTO lines VALUES ($1)', [line]);
  await target.end();
}

async function main() {
  const once = new Pool({ connectionTimeoutMillis: 2000 });
  await once.query('VACUUM');
}

void main();
