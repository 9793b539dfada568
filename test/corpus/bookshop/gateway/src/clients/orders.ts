import pRetry from 'p-retry';
import { clientFor } from './http';
import { settings } from '../settings';

const orders = clientFor(settings.ordersUrl);

export interface Order { id: string; isbns: string[] }

export const ordersOf = async (customer: string): Promise<Order[]> => (await orders.get(`/customers/${customer}/orders`)).data;

/** Places an order; the shop's front end calls it once for each press of the button. */
export async function place(customer: string, isbns: string[]): Promise<Order> {
  const send = () => orders.post('/orders', { customer, isbns });
  const { data } = await pRetry(send, { retries: 4 }); // label: bad retry-non-idempotent, bad retry-amplification
  return data;
}

export async function cancel(id: string, reason: string): Promise<void> {
  await pRetry(() => orders.delete(`/orders/${id}`, { data: { reason } }), { retries: 4 }); // label: fine retry-non-idempotent, bad retry-amplification
}
