import axios from 'axios';
import express from 'express';
import amqp from 'amqplib';

const stock = axios.create({ baseURL: 'https://stock.shop.io', timeout: 2000 });

// Nobody can tell "no reviews" from "could not ask".
export async function reviewsOf(sku: string): Promise<string[]> {
  try {
    const answer = await stock.get(`/reviews/${sku}`);
    return answer.data;
  } catch (error) { // expect
    console.error('reviews', error);
    return [];
  }
}

export async function priceOf(sku: string) {
  let price = null;
  try {
    price = (await stock.get(`/prices/${sku}`)).data;
  } catch { // expect
  }
  return { sku, price };
}

// Success leaves, and what is left is an answer that looks like "no such customer".
export async function customer(id: string) {
  try {
    const response = await fetch(`https://crm.shop.io/customers/${id}`, { signal: AbortSignal.timeout(2000) });
    return await response.json();
  } catch (error) { // expect
    console.log(`customer ${id}: ${String(error)}`);
  }
  return null;
}

export async function charge(order: { id: string; cents: number }) {
  try {
    await stock.post('/charges', order);
  } catch (error) { // expect
    console.error(error);
  }
  await markPaid(order.id);
}

declare function markPaid(id: string): Promise<void>;

const app = express();
app.get('/stock/:sku', async (request, response) => {
  try {
    const { data } = await stock.get(`/levels/${request.params.sku}`);
    response.json(data);
  } catch (error) { // expect
    console.error('no level', error);
  }
});

export async function levels(sku: string) {
  const answer = await stock.get(`/levels/${sku}`).catch(() => []); // expect
  return answer;
}

export async function settle(id: string) {
  const total = await sum(id);
  fetch(`https://billing.shop.io/invoices/${id}`, { method: 'POST', body: String(total) }); // expect
  return total;
}

declare function sum(id: string): Promise<number>;

// One step away: the gateway fails, and its caller keeps that to itself.
async function loadTaxes(country: string): Promise<number[]> {
  const { data } = await stock.get(`/taxes/${country}`);
  return data;
}

export async function taxesFor(country: string) {
  try {
    return await loadTaxes(country);
  } catch (error) { // expect
    console.warn('taxes', error);
    return undefined;
  }
}

export async function place(order: object) {
  const connection = await amqp.connect('amqps://broker.shop.io');
  return connection;
}
