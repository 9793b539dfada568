// RabbitMQ: connecting is bounded, but nothing reconnects.
import type { Library, Setting } from '../../../concepts';
import { retryOf } from './remedies';

const deadline: Setting = { places: [], otherwise: { value: '30 s' } };
const retry: Setting = { places: [], otherwise: 'none', remedies: [retryOf('*$receiver.Connection')] };

export const amqp: Library = {
  id: 'amqp',
  title: 'amqp091-go',
  language: 'go',
  modules: ['github.com/rabbitmq/amqp091-go', 'github.com/streadway/amqp'],
  protocol: 'amqp',
  version: '1.16: 30 s to connect, no reconnect',
  source: 'https://pkg.go.dev/github.com/rabbitmq/amqp091-go#Dial',
  operations: [
    {
      at: ['Dial', 'DialConfig'],
      does: 'connect',
      makes: 'AmqpConnection', shares: true,
      address: { places: ['0'], form: 'url' },
      transport: { tls: ['1.TLSClientConfig'], otherwise: 'scheme' },
      deadline,
      retry,
    },
    {
      at: ['DialTLS', 'DialTLS_ExternalAuth'],
      does: 'connect',
      makes: 'AmqpConnection', shares: true,
      address: { places: ['0'], form: 'url' },
      transport: { otherwise: 'tls' },
      deadline,
      retry,
    },
    { at: ['AmqpConnection#Channel', 'Connection#Channel'], does: 'make', makes: 'Channel', through: [] },
    // Sent twice is there twice.
    { at: ['Channel#Publish', 'Channel#PublishWithDeferredConfirm'], does: 'request', repeatable: 'no', through: [], channel: { places: ['0', '1'], does: 'sends' } },
    { at: ['Channel#PublishWithContext', 'Channel#PublishWithDeferredConfirmWithContext'], does: 'request', repeatable: 'no', through: [], channel: { places: ['1', '2'], does: 'sends' } },
    { at: ['Channel#Consume'], does: 'make', through: [], channel: { places: ['0'], does: 'takes' } },
    { at: ['Channel#ConsumeWithContext'], does: 'make', through: [], channel: { places: ['1'], does: 'takes' } },
    { at: ['Channel#QueueBind'], does: 'make', through: [], channel: { places: ['2'], does: 'takes' } },
  ],
};
