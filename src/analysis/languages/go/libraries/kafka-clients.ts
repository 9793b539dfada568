// Kafka with librdkafka and with franz-go: both find brokers and repeat by themselves, and speak plaintext unless told otherwise.
import type { Library } from '../../../concepts';

const documented = { language: 'go', protocol: 'kafka' } as const;

export const confluentKafka: Library = {
  ...documented,
  id: 'confluent-kafka-go',
  title: 'confluent-kafka-go',
  modules: ['github.com/confluentinc/confluent-kafka-go/v2/kafka', 'github.com/confluentinc/confluent-kafka-go/kafka', 'gopkg.in/confluentinc/confluent-kafka-go.v1/kafka'],
  version: '2.x: plaintext; librdkafka reconnects and repeats',
  source: 'https://github.com/confluentinc/librdkafka/blob/master/CONFIGURATION.md',
  operations: [
    {
      at: ['NewProducer', 'NewConsumer', 'NewAdminClient'],
      does: 'make',
      makes: 'KafkaClient',
      shares: true,
      address: { places: ["0['bootstrap.servers']", "0['metadata.broker.list']"], form: 'host' },
      seeds: { places: ["0['bootstrap.servers']", "0['metadata.broker.list']"], member: 'broker' },
      transport: { tls: ["0['security.protocol']"], otherwise: 'plaintext' },
    },
    { at: ['KafkaClient#SubscribeTopics', 'KafkaClient#Subscribe', 'Consumer#SubscribeTopics', 'Consumer#Subscribe'], does: 'make', through: [], channel: { places: ['0'], does: 'takes' } },
    { at: ['KafkaClient#Produce', 'Producer#Produce'], does: 'request', repeatable: 'no', through: [] },
  ],
};

export const franzGo: Library = {
  ...documented,
  id: 'franz-go',
  title: 'franz-go',
  modules: ['github.com/twmb/franz-go/pkg/kgo'],
  version: '1.x: plaintext unless DialTLS or a dialer is given',
  source: 'https://pkg.go.dev/github.com/twmb/franz-go/pkg/kgo#SeedBrokers',
  operations: [
    { at: ['SeedBrokers'], requires: { 1: '*' }, does: 'make', makes: 'KafkaSeeds', address: { places: ['0'], form: 'host' } },
    { at: ['SeedBrokers'], does: 'make', makes: 'KafkaSeeds', address: { places: ['0'], form: 'host' }, seeds: { places: ['0'], member: 'broker' } },
    { at: ['DialTLS', 'DialTLSConfig', 'Dialer'], does: 'make', makes: 'KafkaTlsOption' },
    { at: ['NewClient'], does: 'make', makes: 'Client', shares: true, through: ['*:KafkaSeeds'], transport: { tls: ['*:KafkaTlsOption'], otherwise: 'plaintext' } },
  ],
};
