// Kafka: the client of librdkafka under it finds brokers and repeats by itself. It speaks plaintext unless told otherwise.
import type { Library, Operation } from '../../../concepts';

// What was set in one chain is known; a configuration that is changed step by step may have been changed elsewhere.
const kinds = ['KafkaChain', 'SecuredKafkaChain'] as const;

const setting = (key: string, more: Partial<Operation>): readonly Operation[] =>
  ['ClientConfig', ...kinds].map((kind) => ({ at: [`${kind}#set`], literals: { 0: key }, does: 'make', makes: kind === 'ClientConfig' ? 'KafkaChain' : kind, ...more }));

const acknowledges: Operation['acknowledges'] = [{ place: '1', none: ['0'], one: ['1'] }];

const secured = ['ssl', 'SSL', 'sasl_ssl', 'SASL_SSL'].flatMap((value) => ['ClientConfig', ...kinds].map((kind): Operation => (
  { at: [`${kind}#set`], literals: { 0: 'security.protocol', 1: value }, does: 'make', makes: 'SecuredKafkaChain' })));

export const rdkafka: Library = {
  id: 'rdkafka',
  title: 'rdkafka',
  language: 'rust',
  modules: ['rdkafka'],
  protocol: 'kafka',
  version: '0.37 (librdkafka 2.x): plaintext; producing is repeated for 5 minutes',
  source: 'https://github.com/confluentinc/librdkafka/blob/master/CONFIGURATION.md',
  operations: [
    { at: ['ClientConfig.new', 'config.ClientConfig.new', 'ClientConfig.default'], does: 'make', makes: 'ClientConfig' },
    ...secured,
    ...setting('acks', { acknowledges }),
    ...setting('request.required.acks', { acknowledges }),
    ...setting('security.protocol', { literals: { 0: 'security.protocol', 1: 'plaintext' } }),
    ...setting('security.protocol', { makes: 'SecuredKafkaChain' }),
    ...setting('bootstrap.servers', { address: { places: ['1'], form: 'host' }, seeds: { places: ['1'], member: 'broker' } }),
    ...setting('metadata.broker.list', { address: { places: ['1'], form: 'host' }, seeds: { places: ['1'], member: 'broker' } }),
    { at: ['ClientConfig#create', 'ClientConfig#create_with_context', 'SecuredKafkaChain#create', 'SecuredKafkaChain#create_with_context'], does: 'make', makes: 'KafkaClient', shares: true },
    { at: ['KafkaChain#create', 'KafkaChain#create_with_context'], does: 'make', makes: 'KafkaClient', shares: true, transport: { otherwise: 'plaintext' } },
    { at: ['ClientConfig#set', 'KafkaChain#set', 'KafkaChain#set_log_level'], does: 'make', makes: 'KafkaChain' },
    { at: ['KafkaClient#send', 'FutureProducer#send', 'BaseProducer#send', 'ThreadedProducer#send'], does: 'request', repeatable: 'no', through: [] },
    { at: ['SecuredKafkaChain#*'], does: 'make', makes: 'SecuredKafkaChain' },
  ],
};
