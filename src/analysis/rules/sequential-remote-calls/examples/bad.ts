import { Pool } from 'pg';
import { PrismaClient } from '@prisma/client';
import axios from 'axios';

const pool = new Pool({ connectionTimeoutMillis: 2000 });
const prisma = new PrismaClient();
const catalogue = axios.create({ baseURL: 'https://catalogue.shop.io', timeout: 800 });

const priceOf = async (sku: string) => (await catalogue.get(`/prices/${sku}`)).data;

export async function total(lines: { sku: string; count: number }[]) {
  let sum = 0;
  for (const line of lines) { // expect
    sum += (await priceOf(line.sku)) * line.count;
  }
  return sum;
}

export async function customersOf(orders: { customer: number }[]) {
  const customers = [];
  for (const order of orders) { // expect
    const { rows } = await pool.query('SELECT name FROM customers WHERE id = $1', [order.customer]);
    customers.push(rows[0]);
  }
  return customers;
}

export async function archive(ids: number[]) {
  for (const id of ids) { // expect
    try {
      await prisma.order.update({ where: { id }, data: { archived: true } });
    } catch (error) {
      console.error('order stays where it is', id, error);
    }
  }
}

export async function weigh(orders: { lines: string[] }[]) {
  for (let i = 0; i < orders.length; i++) { // expect
    const order = orders[i];
    await weights(order.lines);
  }
}

const weights = async (lines: string[]) => Promise.all(lines.slice(0, 5).map(async (sku) => (await catalogue.get(`/weights/${sku}`)).data));
