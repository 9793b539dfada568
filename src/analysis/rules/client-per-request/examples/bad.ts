import express from 'express';
import amqp from 'amqplib';
import { Pool } from 'pg';
import { PrismaClient } from '@prisma/client';
import { createClient } from 'redis';

const app = express();

app.get('/orders/:id', async (request, response) => {
  const pool = new Pool({ connectionTimeoutMillis: 2000 }); // expect
  const { rows } = await pool.query('SELECT * FROM orders WHERE id = $1', [request.params.id]);
  await pool.end();
  response.json(rows[0]);
});

async function customer(id: string) {
  const prisma = new PrismaClient(); // expect
  return prisma.customer.findUnique({ where: { id } });
}

app.get('/customers/:id', async (request, response) => response.json(await customer(request.params.id)));

const connect = async () => amqp.connect('amqps://mq.shop.io', { timeout: 2000 }); // expect

app.post('/orders', async (request, response) => {
  const broker = await connect();
  const channel = await broker.createChannel();
  channel.sendToQueue('orders', Buffer.from(JSON.stringify(request.body)));
  await broker.close();
  response.sendStatus(202);
});

export async function warm(keys: string[]) {
  for (const key of keys) {
    const cache = createClient({ url: 'rediss://cache.shop.io' }); // expect
    await cache.connect();
    await cache.set(key, '1');
  }
}
