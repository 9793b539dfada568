import { request } from 'undici';
import { setTimeout as pause } from 'node:timers/promises';

const endpoint = 'https://api.payments.io/v2/charges';

export async function charge(order: string, cents: number): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      const { statusCode, body } = await request(endpoint, {
        method: 'POST',
        headers: { authorization: `Bearer ${process.env.PAYMENTS_KEY}`, 'idempotency-key': order },
        body: JSON.stringify({ order, cents }),
        headersTimeout: 4_000,
        bodyTimeout: 4_000,
      }); // label: fine missing-timeout
      if (statusCode >= 500) throw new Error(`payments answered ${statusCode}`);
      return ((await body.json()) as { id: string }).id;
    } catch (error) {
      if (attempt === 4) throw error;
      await pause(200 * 2 ** attempt + Math.random() * 200);
    }
  }
}

export async function refund(charge: string): Promise<void> {
  const answer = await fetch(`${endpoint}/${charge}/refund`, { method: 'POST', headers: { authorization: `Bearer ${process.env.PAYMENTS_KEY}` } }); // label: bad missing-timeout, fine missing-retry
  if (!answer.ok) throw new Error('refund refused');
}
