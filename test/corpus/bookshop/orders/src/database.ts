import { PrismaClient } from '@prisma/client';
import { Kafka } from 'kafkajs';

export const prisma = new PrismaClient();

const kafka = new Kafka({ clientId: 'orders', brokers: [process.env.KAFKA ?? 'kafka-1:9092'] }); // label: bad plaintext-connection
export const producer = kafka.producer({ allowAutoTopicCreation: false });
