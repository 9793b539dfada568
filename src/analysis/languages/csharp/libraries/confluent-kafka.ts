// Confluent.Kafka (librdkafka): every operation is bounded and repeated by default.
import type { Library, Operation } from '../../../concepts';
import { of } from './kinds';

const config: Omit<Operation, 'at'> = {
  does: 'connect',
  form: 'new',
  makes: 'KafkaConfig',
  deadline: { places: [], otherwise: { value: '60 s' } },
  retry: { places: [], otherwise: { value: 'reconnects and repeats by itself' } },
  address: { places: ['BootstrapServers=', '~BootstrapServers'], form: 'host' },
  seeds: { places: ['BootstrapServers='], member: 'broker' },
  acknowledges: [{ place: 'Acks=', none: ['None'], one: ['Leader'] }, { place: '~Acks', none: ['None'], one: ['Leader'] }],
  transport: {
    plaintext: ['SecurityProtocol=', '~SecurityProtocol'], plaintextValues: ['Plaintext', 'SaslPlaintext'], tls: ['SecurityProtocol=', '~SecurityProtocol'], otherwise: 'plaintext',
  },
};

export const confluentKafka: Library = {
  id: 'confluent-kafka',
  title: 'Confluent.Kafka',
  language: 'csharp',
  modules: ['Confluent.Kafka'],
  protocol: 'kafka',
  version: '2: socket.timeout.ms 60 s, message.timeout.ms 300 s, retries without end until then',
  source: 'https://github.com/confluentinc/librdkafka/blob/master/CONFIGURATION.md',
  operations: [
    { ...config, at: ['ProducerConfig', 'ConsumerConfig', 'AdminClientConfig'] },
    { at: ['ProducerBuilder'], form: 'new', does: 'make', makes: 'ProducerBuilder' },
    { at: ['ProducerBuilder#Build'], does: 'make', makes: 'IProducer', shares: true },
    { at: ['ProducerBuilder#*'], does: 'make', makes: 'ProducerBuilder' },
    { at: of(['IProducer'], ['ProduceAsync', 'Produce']), does: 'request', repeatable: 'no', deadline: { places: [], otherwise: { value: '300 s' } }, channel: { places: ['0', 'topic='], does: 'sends' } },
    { at: of(['IConsumer'], ['Subscribe']), does: 'make', through: [], channel: { places: ['0', 'topic=', 'topics='], does: 'takes' } },
  ],
};
