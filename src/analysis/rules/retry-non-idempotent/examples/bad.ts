import axios from 'axios';
import pRetry from 'p-retry';

const pay = axios.create({ baseURL: 'https://pay.shop.io', timeout: 3000 });
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function charge(order: { id: string; cents: number }) {
  let pause = 200;
  for (let attempt = 0; attempt < 3; attempt++) { // expect
    try {
      return await pay.post('/charges', { order: order.id, cents: order.cents });
    } catch (error) {
      console.warn('charge', attempt, error);
      await sleep(pause);
      pause *= 2;
    }
  }
  throw new Error('not charged');
}

export const ship = (order: object) =>
  pRetry(() => fetch('https://ship.shop.io/parcels', { method: 'POST', body: JSON.stringify(order) }), { retries: 4 }); // expect

async function mail(order: object) {
  await pay.post('/mails', order);
}
export const mailSurely = (order: object) => pRetry(() => mail(order)); // expect
