// pika: connecting is bounded by default, but tried once only.
import type { Library, Operation } from '../../../concepts';
import { tenacityRetry } from './retry-remedies';

const deadline: Operation['deadline'] = { places: ['socket_timeout=', 'stack_timeout='], otherwise: { value: '10 s to connect, 15 s for the whole handshake' } };
const once = [null, 0, 1] as const;

export const pika: Library = {
  id: 'pika',
  title: 'pika',
  language: 'python',
  modules: ['pika'],
  protocol: 'amqp',
  version: '1.4',
  source: 'https://pika.readthedocs.io/en/stable/modules/parameters.html',
  operations: [
    { at: ['BlockingConnection#channel'], does: 'make', makes: 'BlockingChannel', through: [] },
    // Sent twice is there twice.
    { at: ['BlockingChannel#basic_publish'], does: 'request', repeatable: 'no', through: [], channel: { places: ['exchange=', '0', 'routing_key=', '1'], does: 'sends' } },
    { at: ['BlockingChannel#basic_consume'], does: 'make', through: [], channel: { places: ['queue=', '0'], does: 'takes' } },
    { at: ['BlockingChannel#queue_bind'], does: 'make', through: [], channel: { places: ['exchange=', '1'], does: 'takes' } },
    {
      at: ['ConnectionParameters', 'connection.ConnectionParameters'], does: 'make', makes: 'ConnectionParameters', deadline, retry: { places: ['connection_attempts='], off: once },
      address: { places: ['host=', '0'], form: 'host', otherwise: 'localhost' }, transport: { tls: ['ssl_options=', 'ssl='], otherwise: 'plaintext' },
    },
    {
      at: ['URLParameters', 'connection.URLParameters'], does: 'make', makes: 'URLParameters', deadline: { ...deadline, places: ['0?socket_timeout', '0?stack_timeout'] },
      retry: { places: ['0?connection_attempts', '~connection_attempts'], off: once }, address: { places: ['0', 'url='], form: 'url' }, transport: { otherwise: 'scheme' },
    },
    {
      at: ['BlockingConnection', 'adapters.blocking_connection.BlockingConnection'], does: 'connect', makes: 'BlockingConnection', shares: true, through: ['0', 'parameters='],
      deadline: { places: [], otherwise: { value: '10 s' } },
      retry: { places: [], otherwise: 'none', remedies: [tenacityRetry('pika.exceptions.AMQPConnectionError')] },
    },
  ],
};
