// RabbitMQ with lapin: one attempt to connect, without a limit.
import type { Library } from '../../../concepts';

export const lapin: Library = {
  id: 'lapin',
  title: 'lapin',
  language: 'rust',
  modules: ['lapin'],
  protocol: 'amqp',
  version: '2.x: one attempt to connect; the address may carry a connection_timeout',
  source: 'https://docs.rs/lapin/latest/lapin/struct.Connection.html#method.connect',
  operations: [
    { at: ['ConnectionProperties.default'], does: 'make', makes: 'ConnectionProperties' },
    { at: ['ConnectionProperties#enable_auto_recover'], does: 'make', makes: 'RecoveringProperties' },
    { at: ['ConnectionProperties#*'], does: 'make', makes: 'ConnectionProperties' },
    {
      at: ['Connection.connect'],
      does: 'connect',
      makes: 'Connection',
      shares: true,
      address: { places: ['0'], form: 'url' },
      deadline: { places: ['0?connection_timeout'], otherwise: 'none' },
      retry: { places: ['*:RecoveringProperties'], otherwise: 'none' },
    },
    { at: ['Connection#create_channel'], does: 'make', makes: 'Channel', through: [] },
    // Sent twice is there twice.
    { at: ['Channel#basic_publish'], does: 'request', repeatable: 'no', through: [] },
  ],
};
