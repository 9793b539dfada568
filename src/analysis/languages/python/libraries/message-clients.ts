// Clients of brokers and of connections that stay open, besides pika and Kafka.
import type { Library, Operation } from '../../../concepts';
import { oldProtocols } from './ssl';

const described = { language: 'python' } as const;

export const paho: Library = {
  ...described,
  id: 'paho-mqtt',
  title: 'paho-mqtt',
  modules: ['paho.mqtt.client', 'paho.mqtt', 'paho'],
  protocol: 'mqtt',
  version: '2.1: 5 s to connect; connects again after 1 s to 120 s',
  source: 'https://eclipse.dev/paho/files/paho.mqtt.python/html/client.html',
  operations: [
    { at: ['Client', 'client.Client', 'mqtt.client.Client'], does: 'make', makes: 'MqttClient' },
    { at: ['MqttClient#publish'], does: 'make', through: [], channel: { places: ['0', 'topic='], does: 'sends' } },
    { at: ['MqttClient#subscribe'], does: 'make', through: [], channel: { places: ['0', 'topic='], does: 'takes' } },
    { at: ['MqttClient#tls_set', 'MqttClient#tls_set_context'], does: 'configure', on: 'receiver', gives: ['encryption'], tls: [{ place: 'tls_version=', weakens: 'version', constants: oldProtocols }, { place: '4', weakens: 'version', constants: oldProtocols }] },
    { at: ['MqttClient#username_pw_set'], does: 'configure', on: 'receiver', gives: [], credentials: [{ place: '1', opens: 'connect' }, { place: 'password=', opens: 'connect' }] },
    {
      at: ['MqttClient#connect', 'MqttClient#connect_async'], does: 'connect', address: { places: ['0', 'host='], form: 'host' }, transport: { otherwise: 'plaintext' },
      deadline: { places: [], otherwise: { value: '5 s' } }, retry: { places: [], otherwise: { value: 'connects again with growing pauses' } },
    },
  ],
};

const amqpAddress = { places: ['0', 'url=', 'host='], form: 'dsn' } as const;
const amqp: Partial<Operation> = { does: 'connect', makes: 'AioPikaConnection', shares: true, address: amqpAddress, transport: { tls: ['ssl='], otherwise: 'scheme' },
  deadline: { places: ['timeout=', '0?timeout'], otherwise: 'none', remedies: [{ title: 'Give up connecting after 10 s', set: 'timeout=', value: '10' }] },
};

export const aioPika: Library = {
  ...described,
  id: 'aio-pika',
  title: 'aio-pika',
  modules: ['aio_pika'],
  protocol: 'amqp',
  version: '9.x: no limit on connecting; connects once; the robust connection is opened again every 5 s',
  source: 'https://docs.aio-pika.com/',
  operations: [
    { ...amqp, does: 'connect', at: ['connect_robust'], retry: { places: ['reconnect_interval='], otherwise: { value: 'connects again every 5 s' } } },
    { ...amqp, does: 'connect', at: ['connect'], retry: { places: [], otherwise: 'none' } },
    { at: ['AioPikaConnection#channel'], does: 'make', makes: 'AioPikaChannel', through: [] },
    { at: ['AioPikaChannel#declare_exchange', 'AioPikaChannel#get_exchange'], does: 'make', makes: 'AioPikaExchange', through: [] },
    // Sent twice is there twice.
    { at: ['AioPikaExchange#publish', 'AioPikaChannel#default_exchange.publish'], does: 'request', repeatable: 'no', through: [] },
  ],
};

export const kombu: Library = {
  ...described,
  id: 'kombu',
  title: 'Kombu',
  modules: ['kombu', 'celery'],
  protocol: 'amqp',
  version: 'Kombu 5.5, Celery 5.5: publishing is tried 3 times more',
  source: 'https://docs.celeryq.dev/projects/kombu/en/stable/userguide/connections.html',
  operations: [{ at: ['Connection', 'BrokerConnection'], does: 'make', makes: 'KombuConnection', address: { places: ['0', 'hostname='], form: 'url' } }],
};

export const natsPy: Library = {
  ...described,
  id: 'nats-py',
  title: 'nats-py',
  modules: ['nats'],
  protocol: 'nats',
  version: '2.x: 2 s to connect, 60 reconnects 2 s apart',
  source: 'https://nats-io.github.io/nats.py/modules.html',
  operations: [{
    at: ['connect'], does: 'connect', makes: 'NatsConnection', shares: true, address: { places: ['0', 'servers='], form: 'dsn', otherwise: 'localhost' }, seeds: { places: ['0', 'servers='], member: 'server' },
    transport: { tls: ['tls='], otherwise: 'plaintext' }, deadline: { places: ['connect_timeout='], otherwise: { value: '2 s' } }, retry: { places: ['allow_reconnect='], otherwise: { value: '60 reconnects' } },
  },
  { at: ['NatsConnection#publish', 'NatsConnection#request'], does: 'make', through: [], channel: { places: ['0', 'subject='], does: 'sends' } },
  { at: ['NatsConnection#subscribe'], does: 'make', through: [], channel: { places: ['0', 'subject='], does: 'takes' } }],
};

export const websockets: Library = {
  ...described,
  id: 'websockets',
  title: 'websockets',
  modules: ['websockets', 'websockets.client', 'websockets.sync.client', 'websockets.asyncio.client'],
  protocol: 'websocket',
  version: '15.x: open_timeout 10 s',
  source: 'https://websockets.readthedocs.io/en/stable/topics/timeouts.html',
  operations: [{
    at: ['connect', 'client.connect', 'sync.client.connect', 'asyncio.client.connect'], does: 'connect', makes: 'WebSocket', address: { places: ['0', 'uri='], form: 'url' },
    deadline: { places: ['open_timeout='], off: [null], otherwise: { value: '10 s' } },
  },
  { at: ['serve', 'server.serve', 'asyncio.server.serve', 'sync.server.serve'], does: 'listen' }],
};

export const websocketClient: Library = {
  ...described,
  id: 'websocket-client',
  title: 'websocket-client',
  modules: ['websocket'],
  protocol: 'websocket',
  version: '1.8: no timeout unless one is given',
  source: 'https://websocket-client.readthedocs.io/en/latest/core.html#websocket._core.create_connection',
  blocks: true,
  operations: [
    { at: ['create_connection'], does: 'connect', makes: 'WebSocket', address: { places: ['0', 'url='], form: 'url' }, deadline: { places: ['timeout=', '1'], otherwise: 'none', remedies: [{ title: 'Set a timeout of 10 s', set: 'timeout=', value: '10' }] } },
    { at: ['setdefaulttimeout'], does: 'ambient', gives: ['deadline'], covers: ['websocket-client'] },
    { at: ['WebSocketApp'], does: 'make', makes: 'WebSocketApp', address: { places: ['0', 'url='], form: 'url' } },
  ],
};
