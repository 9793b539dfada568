import amqp from 'amqplib';
import axios from 'axios';
import axiosRetry from 'axios-retry';
import pRetry from 'p-retry';

const stock = axios.create({ baseURL: 'https://stock.shop.io', timeout: 2000 });
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function atOnce(sku: string) {
  for (let attempt = 0; attempt < 5; attempt++) { // expect
    try {
      return await stock.get(`/levels/${sku}`);
    } catch (error) {
      console.warn('attempt', attempt, error);
    }
  }
  throw new Error('stock does not answer');
}

export async function evenly(sku: string, retries = 4) {
  let left = retries;
  while (true) { // expect
    try {
      const { data } = await stock.get(`/levels/${sku}`);
      return data;
    } catch (error) {
      if (left-- === 0) throw error;
      await sleep(1000);
    }
  }
}

export async function withConstant(sku: string) {
  const pause = 500;
  let answer;
  for (let i = 1; i <= 10; i++) { // expect
    try {
      answer = await fetch(`https://stock.shop.io/${sku}`, { signal: AbortSignal.timeout(2000) });
      break;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return answer;
}

// Every instance comes back five seconds after the broker went away.
export async function connect() {
  try {
    return await amqp.connect('amqps://broker.shop.io');
  } catch (error) {
    console.error(error);
    setTimeout(connect, 5000); // expect
  }
}

export const steady = (sku: string) => pRetry(() => stock.get(`/levels/${sku}`), { retries: 5, factor: 1 }); // expect

const prices = axios.create({ baseURL: 'https://prices.shop.io', timeout: 2000 });
axiosRetry(prices, { retries: 3 }); // expect
export const price = (sku: string) => prices.get(`/${sku}`);
