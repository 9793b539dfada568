import axios from 'axios';
import amqp from 'amqplib';

const inventory = axios.create({ baseURL: 'https://inventory.shop.io', timeout: 2000 }); // expect

export const stock = (sku: string) => inventory.get(`/stock/${sku}`);

export async function price(sku: string) {
  const answer = await fetch(`https://prices.shop.io/${sku}`, { signal: AbortSignal.timeout(800) }); // expect
  return answer.json();
}

export async function replace(sku: string, body: string) {
  await fetch(`https://catalogue.shop.io/${sku}`, { method: 'PUT', body, signal: AbortSignal.timeout(800) }); // expect
}

export async function start() {
  const broker = await amqp.connect('amqps://mq.shop.io', { timeout: 5000 }); // expect
  return broker;
}
