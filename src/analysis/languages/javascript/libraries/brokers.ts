// Message brokers.
import type { Library } from '../../../concepts';
import { retryAround } from './remedies';

export const amqplib: Library = {
  id: 'amqplib',
  title: 'amqplib',
  language: 'javascript',
  modules: ['amqplib', 'amqplib/callback_api'],
  protocol: 'amqp',
  version: '0.10: no connect timeout, no reconnect',
  source: 'https://amqp-node.github.io/amqplib/channel_api.html#connect',
  operations: [
    {
      at: ['connect'],
      does: 'connect',
      makes: 'AmqpConnection', shares: true,
      address: { places: ['0', '0.hostname'], form: 'dsn', otherwise: 'localhost' },
      transport: { otherwise: 'scheme' },
      deadline: { places: ['1.timeout'], otherwise: 'none', remedies: [{ title: 'Give up connecting after 10 seconds', set: '1.timeout', value: '10_000' }] },
      retry: { places: [], otherwise: 'none', remedies: retryAround },
    },
  ],
};

export const kafkajs: Library = {
  id: 'kafkajs',
  title: 'kafkajs',
  language: 'javascript',
  modules: ['kafkajs', '@confluentinc/kafka-javascript'],
  protocol: 'kafka',
  promises: true,
  version: '2.x: connectionTimeout 1 s, requestTimeout 30 s, 5 retries with backoff',
  source: 'https://kafka.js.org/docs/configuration',
  operations: [
    {
      at: ['Kafka', 'KafkaJS.Kafka'],
      does: 'connect',
      makes: 'Kafka',
      address: { places: ['0.brokers'], form: 'host' },
      seeds: { places: ['0.brokers'], member: 'broker' },
      transport: { tls: ['0.ssl'], otherwise: 'plaintext', remedies: [{ title: 'Use TLS', set: '0.ssl', value: 'true' }] },
      deadline: { places: ['0.connectionTimeout', '0.requestTimeout'], otherwise: { value: '1 s' } },
      retry: { places: ['0.retry'], otherwise: { value: '5 retries' } },
    },
    { at: ['Kafka#producer'], does: 'make', makes: 'Producer', through: [] },
    { at: ['Producer#send', 'Producer#sendBatch'], does: 'request', repeatable: 'no', through: [] },
  ],
};
