import { Kafka } from 'kafkajs';

export const kafka = new Kafka({
  clientId: 'orders',
  brokers: ['kafka-1:9093'], // expect
  ssl: true,
});
