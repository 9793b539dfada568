import express from 'express';
import mongoose from 'mongoose';
import { PrismaClient } from '@prisma/client';
import { Pool } from 'pg';

const app = express();
const prisma = new PrismaClient();
const pool = new Pool();
const Order = mongoose.model('Order', new mongoose.Schema({ total: Number, status: String }));

app.get('/orders', async (request, response) => {
  response.json(await Order.find().sort({ _id: 1 }).limit(50));
});

app.get('/customers/:id/orders', async (request, response) => {
  response.json(await Order.find({ customer: request.params.id }));
});

app.get('/customers', async (request, response) => {
  response.json(await prisma.customer.findMany({ take: 50, orderBy: { id: 'asc' } }));
});

// Twelve rows, which a person keeps up.
app.get('/countries', async (_, response) => response.json(await prisma.country.findMany()));

app.get('/reviews/average', async (_, response) => {
  const { rows } = await pool.query('SELECT avg(stars) AS stars FROM reviews');
  response.json(rows);
});

app.get('/orders/export', async (_, response) => response.json(await Order.find()));

export const nightly = () => prisma.customer.findMany();

app.get('/orders/sums', async (request, response) => {
  const sums = await Order.aggregate([{ $group: { _id: '$status', total: { $sum: '$total' } } }]);
  const own = await Order.aggregate([{ $match: { customer: request.query.customer } }, { $unwind: '$lines' }]);
  response.json([sums, own]);
});
