import express from 'express';
import mongoose from 'mongoose';
import { PrismaClient } from '@prisma/client';
import { Pool } from 'pg';

const app = express();
const prisma = new PrismaClient();
const pool = new Pool();
const Order = mongoose.model('Order', new mongoose.Schema({ total: Number, status: String }));

app.get('/orders', async (_, response) => {
  const orders = await Order.find().sort({ createdAt: -1 }); // expect
  response.json(orders);
});

app.get('/orders/open', async (_, response) => {
  response.json(await Order.find({ status: 'open' })); // expect
});

app.get('/customers', async (_, response) => response.json(await listCustomers()));

async function listCustomers() {
  return prisma.customer.findMany({ include: { addresses: true } }); // expect
}

app.get('/reviews', async (_, response) => {
  const { rows } = await pool.query('SELECT id, stars, words FROM reviews ORDER BY written DESC'); // expect
  response.json(rows);
});

app.get('/search', async (request, response) => {
  response.json(await Order.find({ $text: { $search: String(request.query.words) } }).sort({ total: 1 })); // expect
});

app.get('/orders/lines', async (_, response) => {
  response.json(await Order.aggregate([{ $unwind: '$lines' }, { $project: { total: 1 } }])); // expect
});
