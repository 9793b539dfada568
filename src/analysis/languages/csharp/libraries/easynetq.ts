// EasyNetQ: 10 s to wait, reconnects for ever.
import type { Library } from '../../../concepts';

export const easyNetQ: Library = {
  id: 'easynetq',
  title: 'EasyNetQ',
  language: 'csharp',
  modules: ['EasyNetQ'],
  protocol: 'amqp',
  version: '7: timeout 10 s, persistent connection',
  source: 'https://github.com/EasyNetQ/EasyNetQ/wiki/Connecting-to-RabbitMQ',
  operations: [
    {
      at: ['RabbitHutch.CreateBus'],
      does: 'connect',
      makes: 'EasyNetQBus',
      shares: true,
      address: { places: ['0'], form: 'dsn' },
      transport: { tls: ['0?ssl'], otherwise: 'plaintext' },
      deadline: { places: ['0?timeout'], otherwise: { value: '10 s' } },
      retry: { places: [], otherwise: { value: 'reconnects by itself' } },
    },
  ],
};
