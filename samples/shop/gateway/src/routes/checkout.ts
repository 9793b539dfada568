// Checkout: reserve the goods, hand the order to the queue, tell the customer it is on its way.
import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { reserve, stockOf } from '../clients/inventory.js';
import type { Order, OrderPublisher } from '../clients/orders.js';

interface Basket {
  customer: string;
  lines: { sku: string; quantity: number }[];
}

export function checkout(orders: OrderPublisher): Router {
  const router = Router();

  // mentor: missing-authentication
  router.post('/checkout', async (request, response, next) => {
    const basket = request.body as Basket;
    try {
      const lines: Order['lines'] = [];
      // mentor: sequential-remote-calls
      for (const { sku, quantity } of basket.lines) {
        const { unitPriceCents } = await stockOf(sku);
        await reserve(sku, quantity);
        lines.push({ sku, quantity, unitPriceCents });
      }
      const order: Order = { id: randomUUID(), customer: basket.customer, lines };
      await orders.publish(order);
      response.status(202).json({ id: order.id });
    } catch (error) {
      next(error);
    }
  });

  return router;
}
