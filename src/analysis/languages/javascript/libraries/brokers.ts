// Message brokers.
import type { Library } from '../../../concepts';
import { retryAround } from './remedies';

const on = (kinds: readonly string[], ...names: readonly string[]): string[] => kinds.flatMap((kind) => names.map((name) => `${kind}#${name}`));

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
    { at: ['AmqpConnection#createChannel', 'AmqpConnection#createConfirmChannel'], does: 'make', makes: 'AmqpChannel', through: [] },
    { at: ['AmqpChannel#consume', 'Channel#consume', 'ConfirmChannel#consume'], does: 'handle', handles: { from: 1, asks: 'message' }, channel: { places: ['0'], does: 'takes' } },
    // Sent twice is there twice.
    { at: on(['AmqpChannel', 'Channel', 'ConfirmChannel'], 'publish'), does: 'request', repeatable: 'no', atOnce: true, through: [], channel: { places: ['0', '1'], does: 'sends' } },
    { at: on(['AmqpChannel', 'Channel', 'ConfirmChannel'], 'sendToQueue'), does: 'request', repeatable: 'no', atOnce: true, through: [], channel: { places: ['0'], does: 'sends' } },
    { at: on(['AmqpChannel', 'Channel', 'ConfirmChannel'], 'bindQueue'), does: 'make', through: [], channel: { places: ['1'], does: 'takes' } },
  ],
};

export const amqpConnectionManager: Library = {
  id: 'amqp-connection-manager',
  title: 'amqp-connection-manager',
  language: 'javascript',
  modules: ['amqp-connection-manager'],
  protocol: 'amqp',
  version: '5.x: connects again after 5 s, for ever',
  source: 'https://github.com/jwalton/node-amqp-connection-manager#connecturls-options',
  operations: [
    { at: ['connect'], does: 'connect', makes: 'AmqpManager', shares: true, address: { places: ['0'], form: 'dsn' }, transport: { otherwise: 'scheme' }, retry: { places: [], otherwise: { value: 'connects again after 5 s' } } },
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
    { at: ['Producer#send', 'Producer#sendBatch'], does: 'request', repeatable: 'no', through: [], acknowledges: [{ place: '0.acks', none: [0], one: [1] }], channel: { places: ['0.topic'], does: 'sends' } },
    { at: ['Consumer#subscribe'], does: 'make', through: [], channel: { places: ['0.topics', '0.topic'], does: 'takes' } },
    { at: ['Kafka#consumer'], does: 'make', makes: 'Consumer', through: [] },
    { at: ['Consumer#run'], does: 'handle', handles: { at: ['0.eachMessage', '0.eachBatch'], asks: 'message' } },
  ],
};

export const nats: Library = {
  id: 'nats',
  title: 'NATS',
  language: 'javascript',
  modules: ['nats', '@nats-io/transport-node'],
  protocol: 'nats',
  version: '2.x: 20 s to connect, 10 reconnects 2 s apart with jitter; a request waits 1 s',
  source: 'https://github.com/nats-io/nats.js/blob/main/core/README.md#connection-options',
  promises: true,
  operations: [
    {
      at: ['connect'],
      does: 'connect',
      makes: 'NatsConnection', shares: true,
      address: { places: ['0.servers'], form: 'dsn', otherwise: 'localhost' },
      seeds: { places: ['0.servers'], member: 'server' },
      transport: { tls: ['0.tls'], otherwise: 'plaintext', remedies: [{ title: 'Use TLS', set: '0.tls', value: '{}' }] },
      deadline: { places: ['0.timeout'], otherwise: { value: '20 s' } },
      retry: { places: ['0.reconnect'], otherwise: { value: '10 reconnects' } },
    },
    { at: ['NatsConnection#publish'], does: 'make', through: [], channel: { places: ['0'], does: 'sends' } },
    { at: ['NatsConnection#subscribe'], does: 'make', through: [], channel: { places: ['0'], does: 'takes' } },
    { at: ['NatsConnection#request'], does: 'request', repeatable: 'unknown', through: [], channel: { places: ['0'], does: 'sends' }, deadline: { places: ['2.timeout'], otherwise: { value: '1 s' } } },
  ],
};

export const natsStreaming: Library = {
  id: 'node-nats-streaming',
  title: 'NATS Streaming',
  language: 'javascript',
  modules: ['node-nats-streaming'],
  protocol: 'nats',
  version: '0.3: 2 s to connect, 10 reconnects 2 s apart; a message that is not confirmed after 30 s is told to the callback',
  source: 'https://github.com/nats-io/stan.js#connect-options',
  operations: [
    {
      at: ['connect'],
      does: 'connect',
      makes: 'Stan', shares: true,
      address: { places: ['2.url', '2.servers'], form: 'dsn', otherwise: 'localhost' },
      transport: { tls: ['2.tls'], otherwise: 'plaintext' },
      deadline: { places: ['2.connectTimeout'], otherwise: { value: '2 s' } },
      retry: { places: ['2.reconnect'], otherwise: { value: '10 reconnects' } },
    },
    { at: ['Stan#publish'], does: 'request', repeatable: 'no', through: [], channel: { places: ['0'], does: 'sends' }, deadline: { places: [], otherwise: { value: '30 s' } } },
    { at: ['Stan#subscribe'], does: 'make', through: [], channel: { places: ['0'], does: 'takes' } },
  ],
};

export const mqtt: Library = {
  id: 'mqtt',
  title: 'MQTT.js',
  language: 'javascript',
  modules: ['mqtt', 'async-mqtt'],
  protocol: 'mqtt',
  version: '5.x: connectTimeout 30 s, reconnects every second',
  source: 'https://github.com/mqttjs/MQTT.js#mqttclientstreambuilder-options',
  operations: [
    {
      at: ['connect', 'connectAsync'],
      does: 'connect',
      makes: 'MqttClient', shares: true,
      address: { places: ['0.host', '1.host', '0'], form: 'dsn' },
      transport: { otherwise: 'scheme' },
      deadline: { places: ['1.connectTimeout', '0.connectTimeout'], otherwise: { value: '30 s' } },
      retry: { places: ['1.reconnectPeriod', '0.reconnectPeriod'], otherwise: { value: 'reconnects every second' } },
    },
    { at: on(['MqttClient'], 'publish', 'publishAsync'), does: 'make', through: [], channel: { places: ['0'], does: 'sends' } },
    { at: on(['MqttClient'], 'subscribe', 'subscribeAsync'), does: 'make', through: [], channel: { places: ['0'], does: 'takes' } },
  ],
};
