import { Kafka } from 'kafkajs';
import { MongoClient } from 'mongodb';

const kafka = new Kafka({ clientId: 'shop', brokers: ['kafka-1.shop.io:9093', 'kafka-2.shop.io:9093'], ssl: true });
const producer = kafka.producer();

export async function placed(order: string): Promise<void> {
  await producer.send({ topic: 'orders', acks: 0, messages: [{ value: order }] }); // expect
}

export async function paid(order: string): Promise<void> {
  await producer.send({
    topic: 'payments',
    acks: 1, // expect
    messages: [{ value: order }],
  });
}

export const carts = new MongoClient('mongodb+srv://db.shop.io/?w=0'); // expect
