import { Kafka } from 'kafkajs';
import { MongoClient } from 'mongodb';

const kafka = new Kafka({ clientId: 'shop', brokers: ['kafka-1.shop.io:9093', 'kafka-2.shop.io:9093'], ssl: true });
const producer = kafka.producer();

export async function placed(order: string): Promise<void> {
  await producer.send({ topic: 'orders', acks: -1, messages: [{ value: order }] });
}

// All that are in step, by default.
export async function paid(order: string): Promise<void> {
  await producer.send({ topic: 'payments', messages: [{ value: order }] });
}

// One measurement more or less is missed by nobody.
export async function measured(reading: string): Promise<void> {
  await producer.send({ topic: 'metrics', acks: 1, messages: [{ value: reading }] });
}

export const carts = new MongoClient('mongodb+srv://db.shop.io/?w=majority');
