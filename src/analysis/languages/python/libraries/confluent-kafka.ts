// confluent-kafka (librdkafka): every operation is bounded and repeated by default.
import type { Library, Operation } from '../../../concepts';

const client: Omit<Operation, 'at' | 'makes'> = {
  does: 'connect',
  deadline: { places: ["0['socket.timeout.ms']"], otherwise: { value: '60 s' } },
  retry: { places: ['0.retries'], off: [], otherwise: { value: 'reconnects and repeats by itself' } },
  address: { places: ["0['bootstrap.servers']"], form: 'host' },
  seeds: { places: ["0['bootstrap.servers']", "0['metadata.broker.list']"], member: 'broker' },
  transport: {
    plaintext: ["0['security.protocol']"], plaintextValues: ['PLAINTEXT', 'SASL_PLAINTEXT', 'plaintext', 'sasl_plaintext'], tls: ["0['security.protocol']"], otherwise: 'plaintext',
    remedies: [{ title: 'Use TLS', set: "0['security.protocol']", value: '"SSL"' }],
  },
};

const acknowledges: Operation['acknowledges'] = ['acks', 'request.required.acks'].map((key) => ({ place: `0['${key}']`, none: [0, '0'], one: [1, '1'] }));

export const confluentKafka: Library = {
  id: 'confluent-kafka',
  title: 'confluent-kafka',
  language: 'python',
  modules: ['confluent_kafka', 'confluent_kafka.admin'],
  protocol: 'kafka',
  version: '2.16',
  source: 'https://github.com/confluentinc/librdkafka/blob/master/CONFIGURATION.md',
  operations: [
    { ...client, at: ['Producer', 'SerializingProducer', 'avro.AvroProducer'], makes: 'Producer', shares: true, acknowledges },
    { ...client, at: ['Consumer', 'DeserializingConsumer', 'avro.AvroConsumer'], makes: 'Consumer' },
    { at: ['Producer#produce'], does: 'make', through: [], channel: { places: ['0', 'topic='], does: 'sends' } },
    { at: ['Consumer#subscribe'], does: 'make', through: [], channel: { places: ['0', 'topics='], does: 'takes' } },
    { ...client, at: ['admin.AdminClient', 'AdminClient'], makes: 'AdminClient' },
  ],
};
