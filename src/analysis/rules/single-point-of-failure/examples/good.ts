import { Kafka } from 'kafkajs';

export const kafka = new Kafka({
  clientId: 'orders',
  brokers: ['kafka-1:9093', 'kafka-2:9093', 'kafka-3:9093'],
  ssl: true,
});
