// kafka-python: requests are bounded and repeated by default, and lost connections are opened again with growing pauses.
import type { Library, Operation } from '../../../concepts';

const plain = ['PLAINTEXT', 'SASL_PLAINTEXT'] as const;

const client: Omit<Operation, 'at' | 'makes'> = {
  does: 'connect',
  deadline: { places: ['request_timeout_ms='], otherwise: { value: '30 s' } },
  retry: { places: ['retries=', 'reconnect_backoff_ms='], off: [], otherwise: { value: 'reconnects with growing pauses' } },
  address: { places: ['bootstrap_servers='], form: 'host', otherwise: 'localhost' },
  seeds: { places: ['bootstrap_servers='], member: 'broker' },
  transport: { plaintext: ['security_protocol='], plaintextValues: plain, tls: ['security_protocol='], otherwise: 'plaintext', remedies: [{ title: 'Use TLS', set: 'security_protocol=', value: '"SSL"' }] },
};

const named = (...names: readonly string[]): string[] => names.flatMap((name) => [name, `producer.${name}`, `consumer.${name}`, `admin.${name}`, `client.${name}`]);

export const kafkaPython: Library = {
  id: 'kafka-python',
  title: 'kafka-python',
  language: 'python',
  modules: ['kafka', 'aiokafka'],
  protocol: 'kafka',
  version: '2 and 3; aiokafka 0.14',
  source: 'https://kafka-python.readthedocs.io/en/master/apidoc/KafkaProducer.html',
  operations: [
    { ...client, at: named('KafkaProducer', 'AIOKafkaProducer'), makes: 'KafkaProducer', shares: true, acknowledges: [{ place: 'acks=', none: [0], one: [1] }] },
    { at: ['KafkaProducer#send', 'KafkaProducer#send_and_wait'], does: 'request', repeatable: 'no', through: [], channel: { places: ['0', 'topic='], does: 'sends' } },
    { at: ['KafkaConsumer#subscribe'], does: 'make', through: [], channel: { places: ['0', 'topics='], does: 'takes' } },
    { ...client, at: named('KafkaConsumer', 'AIOKafkaConsumer'), makes: 'KafkaConsumer', channel: { places: ['0'], does: 'takes' } },
    { ...client, at: named('KafkaAdminClient', 'KafkaClient', 'AIOKafkaAdminClient'), makes: 'KafkaAdminClient' },
  ],
};
