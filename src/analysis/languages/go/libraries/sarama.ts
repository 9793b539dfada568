// Kafka: connecting and requests are bounded and repeated; plaintext unless Net.TLS is enabled.
import type { Library, Operation } from '../../../concepts';

const acknowledges = (config: number): Operation['acknowledges'] => [{ place: `${config}.Producer.RequiredAcks`, none: ['NoResponse', 0], one: ['WaitForLocal', 1] }];

const saramaClient = (config: number, ...at: readonly string[]): Operation => ({
  at,
  does: 'connect',
  makes: 'SaramaClient', shares: true,
  address: { places: ['0'], form: 'host' },
  seeds: { places: ['0'], member: 'broker' },
  transport: { tls: [`${config}.Net.TLS.Enable`], otherwise: 'plaintext' },
  deadline: { places: [], otherwise: { value: '30 s' } },
  retry: { places: [], otherwise: { value: '3 retries' } },
});

export const sarama: Library = {
  id: 'sarama',
  title: 'sarama',
  language: 'go',
  modules: ['github.com/IBM/sarama', 'github.com/Shopify/sarama'],
  protocol: 'kafka',
  version: '1.61: Net.DialTimeout 30 s, Metadata.Retry.Max 3',
  source: 'https://pkg.go.dev/github.com/IBM/sarama#Config',
  operations: [
    { at: ['SaramaClient#SendMessage', 'SaramaClient#SendMessages', 'SyncProducer#SendMessage', 'SyncProducer#SendMessages'], does: 'request', repeatable: 'no', through: [] },
    { at: ['ProducerMessage'], form: 'literal', does: 'make', makes: 'SaramaMessage', channel: { places: ['Topic='], does: 'sends' } },
    { at: ['SaramaClient#Consume', 'ConsumerGroup#Consume'], does: 'make', through: [], channel: { places: ['1'], does: 'takes' } },
    { at: ['SaramaClient#ConsumePartition', 'Consumer#ConsumePartition'], does: 'make', through: [], channel: { places: ['0'], does: 'takes' } },
    { ...saramaClient(1, 'NewSyncProducer', 'NewAsyncProducer'), acknowledges: acknowledges(1) },
    saramaClient(1, 'NewClient', 'NewConsumer', 'NewClusterAdmin'),
    saramaClient(2, 'NewConsumerGroup'),
  ],
};
