// go-redis bounds connecting and reading, and repeats failed commands by itself. Negative values switch that off.
import type { AddressForm, Library, Operation, Setting } from '../../../concepts';
import { redisCommands } from './queries';

const deadline: Setting = { places: ['0.DialTimeout', '0.ReadTimeout'], off: [-1, -2], otherwise: { value: '5 s to connect' } };
const retry: Setting = { places: ['0.MaxRetries'], off: [-1], otherwise: { value: '3 retries' } };
const host: AddressForm = 'host';

const client = (at: string, addresses: string, more: Partial<Operation> = {}): Operation => ({
  at: [at],
  does: 'connect',
  makes: 'RedisClient', shares: true,
  address: { places: [`0.${addresses}`], form: host },
  transport: { tls: ['0.TLSConfig'], otherwise: 'plaintext' },
  deadline,
  retry,
  ...more,
});

export const goRedis: Library = {
  id: 'go-redis',
  title: 'go-redis',
  language: 'go',
  modules: ['github.com/redis/go-redis/v9', 'github.com/go-redis/redis/v9', 'github.com/go-redis/redis/v8', 'github.com/go-redis/redis/v7', 'github.com/go-redis/redis'],
  protocol: 'redis',
  version: '9: DialTimeout 5 s, ReadTimeout 3 s, MaxRetries 3',
  source: 'https://pkg.go.dev/github.com/redis/go-redis/v9#Options',
  operations: [
    client('NewClient', 'Addr'),
    client('NewClusterClient', 'Addrs', { seeds: { places: ['0.Addrs'], member: 'seed' } }),
    client('NewFailoverClient', 'SentinelAddrs', { seeds: { places: ['0.SentinelAddrs'], member: 'sentinel' } }),
    client('NewFailoverClusterClient', 'SentinelAddrs', { seeds: { places: ['0.SentinelAddrs'], member: 'sentinel' } }),
    // One address here means one plain server, several a cluster: the list alone says nothing about redundancy.
    client('NewUniversalClient', 'Addrs'),
    client('NewRing', 'Addrs'),
    // The scheme is in the URL: `redis://` or `rediss://`.
    { at: ['ParseURL', 'ParseClusterURL', 'ParseFailoverURL'], does: 'make', makes: 'RedisOptions', address: { places: ['0'], form: 'url' }, transport: { otherwise: 'scheme' } },
    ...redisCommands,
  ],
};
