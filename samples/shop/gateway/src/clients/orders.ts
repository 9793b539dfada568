// Orders leave the gateway through a durable queue; the worker picks them up when it can.
import amqp from 'amqplib';
import pRetry from 'p-retry';
import { config } from '../config.js';

export const ORDERS_QUEUE = 'orders';

export interface Order {
  id: string;
  customer: string;
  lines: { sku: string; quantity: number; unitPriceCents: number }[];
}

export interface OrderPublisher {
  publish(order: Order): Promise<void>;
  close(): Promise<void>;
}

export async function connectOrders(): Promise<OrderPublisher> {
  // RabbitMQ takes longer to start than the gateway does.
  const connection = await pRetry(() => amqp.connect(config.amqpUrl, { timeout: 5_000 }), { retries: 8, randomize: true });
  const channel = await connection.createConfirmChannel();
  await channel.assertQueue(ORDERS_QUEUE, { durable: true, arguments: { 'x-queue-type': 'quorum' } });

  return {
    async publish(order) {
      channel.sendToQueue(ORDERS_QUEUE, Buffer.from(JSON.stringify(order)), { persistent: true, messageId: order.id });
      await channel.waitForConfirms();
    },
    async close() {
      await channel.close();
      await connection.close();
    },
  };
}
