// Kafka: dialling is bounded, readers and writers try several times; plaintext unless there is a TLS configuration.
import type { Acknowledges, Library, Operation } from '../../../concepts';

const acknowledgedBy = (place: string): Acknowledges => ({ place, none: ['RequireNone', 0], one: ['RequireOne', 1] });

export const kafkaGo: Library = {
  id: 'kafka-go',
  title: 'kafka-go',
  language: 'go',
  modules: ['github.com/segmentio/kafka-go'],
  protocol: 'kafka',
  version: '0.4.51: dialling 10 s; readers try 3 times, writers 10 times',
  source: 'https://pkg.go.dev/github.com/segmentio/kafka-go',
  operations: [
    { at: ['Message'], form: 'literal', does: 'make', makes: 'KafkaMessage', channel: { places: ['Topic='], does: 'sends' } },
    { at: ['Writer#WriteMessages'], does: 'request', repeatable: 'no', through: [] },
    ...(['Reader', 'Writer'] as const).map((kind): Operation => ({
      at: [`New${kind}`],
      does: 'connect',
      makes: kind,
      acknowledges: [acknowledgedBy('0.RequiredAcks')],
      channel: kind === 'Reader' ? { places: ['0.Topic', '0.GroupTopics'], does: 'takes' } : { places: ['0.Topic'], does: 'sends' },
      address: { places: ['0.Brokers'], form: 'host' },
      seeds: { places: ['0.Brokers'], member: 'broker' },
      transport: { tls: ['0.Dialer.TLS'], otherwise: 'plaintext' },
      deadline: { places: [], otherwise: { value: '10 s' } },
      retry: { places: ['0.MaxAttempts'], otherwise: { value: '3 attempts' } },
    })),
    { at: ['TCP'], requires: { 1: '*' }, does: 'make', makes: 'KafkaAddress', address: { places: ['0'], form: 'host' } },
    { at: ['TCP'], does: 'make', makes: 'KafkaAddress', address: { places: ['0'], form: 'host' }, seeds: { places: ['0'], member: 'broker' } },
    {
      at: ['Writer'],
      form: 'literal',
      does: 'connect',
      makes: 'Writer',
      acknowledges: [acknowledgedBy('RequiredAcks=')],
      channel: { places: ['Topic='], does: 'sends' },
      shares: true,
      through: ['Addr='],
      transport: { tls: ['Transport=.TLS'], otherwise: 'plaintext' },
      deadline: { places: [], through: [], otherwise: { value: '10 s' } },
      retry: { places: ['MaxAttempts='], through: [], otherwise: { value: '10 attempts' } },
    },
    {
      at: ['Dial'],
      does: 'connect',
      address: { places: ['1'], form: 'host' },
      transport: { otherwise: 'plaintext' },
      deadline: { places: [], otherwise: { value: '10 s' } },
    },
    {
      at: ['DialContext', 'DialLeader', 'DialPartition'],
      does: 'connect',
      through: ['0'],
      address: { places: ['2'], form: 'host' },
      transport: { otherwise: 'plaintext' },
      deadline: { places: [], otherwise: { value: '10 s' } },
    },
  ],
};
