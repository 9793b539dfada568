// redis-py, blocking and asynchronous. Commands are no remote calls of their own; opening the client or its pool is.
import type { Library, Operation, Remedy } from '../../../concepts';
import { gives, queries, redisCommands } from './queries';

const addTimeouts: readonly Remedy[] = [
  { title: 'Set a socket timeout of 5 s', set: 'socket_timeout=', value: '5' },
  { title: 'Set a connect timeout of 5 s', set: 'socket_connect_timeout=', value: '5' },
];
const deadline: Operation['deadline'] = { places: ['socket_timeout=', 'socket_connect_timeout='], otherwise: 'none', remedies: addTimeouts };
const urlDeadline: Operation['deadline'] = { ...deadline, places: [...deadline.places, '0?socket_timeout', '0?socket_connect_timeout'] };
// Since version 6 a client tries three times with growing, jittered pauses.
const retry: Operation['retry'] = { places: ['retry=', 'retry_on_error=', 'retry_on_timeout='], otherwise: { value: '3 retries (since 6.0)' } };
const transport: Operation['transport'] = { tls: ['ssl='], otherwise: 'plaintext', remedies: [{ title: 'Use TLS', set: 'ssl=', value: 'True' }] };
const host = { places: ['unix_socket_path=', 'host=', '0'], form: 'host', otherwise: 'localhost' } as const;

const everywhere = (names: readonly string[]): string[] => names.flatMap((name) => [name, `client.${name}`]);
const pools = ['ConnectionPool', 'BlockingConnectionPool'];
const poolNames = pools.flatMap((name) => [name, `connection.${name}`]);

const operations = (blocks: boolean): Operation[] => [
  { at: everywhere(['from_url', 'Redis.from_url', 'StrictRedis.from_url', 'utils.from_url']), does: 'connect', makes: 'Redis', shares: true, deadline: urlDeadline, retry, transport: { otherwise: 'scheme' }, address: { places: ['0', 'url='], form: 'url' } },
  // A client with a pool of its own gets everything from there.
  { at: everywhere(['Redis', 'StrictRedis']), requires: { 'connection_pool=': 'ConnectionPool' }, does: 'connect', makes: 'Redis', through: ['connection_pool='], deadline: { places: [] }, retry: { places: ['retry='] } },
  { at: everywhere(['Redis', 'StrictRedis']), does: 'connect', makes: 'Redis', shares: true, through: ['connection_pool='], deadline, retry, transport, address: host },
  { at: poolNames.map((name) => `${name}.from_url`), does: 'make', makes: 'ConnectionPool', shares: true, deadline: urlDeadline, retry, transport: { otherwise: 'scheme' }, address: { places: ['0', 'url='], form: 'url' } },
  { at: poolNames, does: 'make', makes: 'ConnectionPool', shares: true, deadline: { ...deadline, places: [...deadline.places] }, retry, transport: { otherwise: 'plaintext' }, address: { places: ['host='], form: 'host', otherwise: 'localhost' } },
  { at: ['Sentinel', 'sentinel.Sentinel'], does: 'connect', makes: 'Sentinel', deadline, retry, transport, seeds: { places: ['0', 'sentinels='], member: 'sentinel' } },
  { at: ['RedisCluster.from_url', 'cluster.RedisCluster.from_url'], does: 'connect', makes: 'RedisCluster', shares: true, deadline: urlDeadline, retry: { places: [], otherwise: { value: '3 attempts' } }, transport: { otherwise: 'scheme' }, address: { places: ['0', 'url='], form: 'url' } },
  { at: ['RedisCluster', 'cluster.RedisCluster'], does: 'connect', makes: 'RedisCluster', shares: true, deadline, retry: { places: [], otherwise: { value: '3 attempts' } }, transport, address: { places: ['host=', '0'], form: 'host' } },
  ...redisCommands('Redis', blocks),
  gives(['Redis'], ['pubsub'], 'RedisPubSub'),
];

export const redis: Library = {
  id: 'redis',
  title: 'redis-py',
  language: 'python',
  modules: ['redis', 'redis.client'],
  protocol: 'redis',
  // Version 8 brings a default of 5 s; the versions most projects pin wait for ever.
  version: '3 to 7',
  source: 'https://redis-py.readthedocs.io/en/stable/connections.html',
  blocks: true,
  // Opening a client sends nothing yet.
  operations: operations(true).map((operation) => (operation.does === 'connect' ? { ...operation, blocks: false } : operation)),
};

/** The half of redis-py for the event loop, and what it was before it became part of it. */
export const redisAsyncio: Library = {
  ...redis,
  id: 'redis-asyncio',
  title: 'redis.asyncio',
  modules: ['redis.asyncio', 'aioredis'],
  source: 'https://redis-py.readthedocs.io/en/stable/examples/asyncio_examples.html',
  blocks: false,
  operations: operations(false),
};

/** Messages that are missed are no miss of a cache: whoever listens hears nothing any more. */
export const redisPubSub: Library = {
  ...redis,
  id: 'redis-pubsub',
  title: 'redis-py',
  modules: ['redis', 'redis.asyncio'],
  protocol: 'tcp',
  source: 'https://redis.readthedocs.io/en/stable/advanced_features.html#publish-subscribe',
  operations: [queries(['RedisPubSub'], ['listen', 'subscribe', 'psubscribe', 'get_message'], { blocks: false })],
};
