// Redis clients: both bound connecting and reconnect by themselves.
import type { Library } from '../../../concepts';
import { redisCommands } from './queries';

export const ioredis: Library = {
  id: 'ioredis',
  title: 'ioredis',
  language: 'javascript',
  modules: ['ioredis'],
  protocol: 'redis',
  version: '5.x: connectTimeout 10 s, reconnects with growing delay, 20 retries a command',
  source: 'https://redis.github.io/ioredis/interfaces/CommonRedisOptions.html',
  operations: [
    {
      at: ['', 'Redis'],
      does: 'connect',
      makes: 'Redis',
      shares: true,
      address: { places: ['0.host', '1', '0'], form: 'dsn', otherwise: 'localhost' },
      credentials: [{ place: '0.password', opens: 'connect' }, { place: '2.password', opens: 'connect' }],
      transport: { tls: ['0.tls', '1.tls', '2.tls'], otherwise: 'plaintext', remedies: [{ title: 'Use TLS', set: '0.tls', value: '{}' }] },
      deadline: { places: ['0.connectTimeout', '1.connectTimeout'], otherwise: { value: '10 s' } },
      retry: { places: ['0.retryStrategy', '1.retryStrategy'], otherwise: { value: 'reconnects with growing delay' } },
      repeats: { pauses: [{ place: '0.retryStrategy', is: 'told' }, { place: '1.retryStrategy', is: 'told' }], otherwise: 'growing' },
    },
    ...redisCommands,
  ],
};

export const nodeRedis: Library = {
  id: 'redis',
  title: 'redis',
  language: 'javascript',
  modules: ['redis', '@redis/client'],
  protocol: 'redis',
  version: '4.x: connectTimeout 5 s, reconnects with growing, jittered delay',
  source: 'https://github.com/redis/node-redis/blob/master/docs/client-configuration.md',
  operations: [
    {
      at: ['createClient'],
      does: 'connect',
      makes: 'Redis',
      shares: true,
      address: { places: ['0.url', '0.socket.host', '0.host', '0', '1'], form: 'dsn', otherwise: 'localhost' },
      credentials: [{ place: '0.password', opens: 'connect' }],
      transport: { tls: ['0.socket.tls', '0.tls'], otherwise: 'plaintext' },
      deadline: { places: ['0.socket.connectTimeout'], otherwise: { value: '5 s' } },
      retry: { places: ['0.socket.reconnectStrategy'], otherwise: { value: 'reconnects with growing delay' } },
      repeats: { pauses: [{ place: '0.socket.reconnectStrategy', is: 'told' }], otherwise: 'growing' },
    },
    ...redisCommands,
  ],
};
