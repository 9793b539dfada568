// Redis: Jedis, Lettuce, Redisson and Spring Data. All limit the wait by themselves; none encrypts unless told to.
import type { Library, Operation } from '../../../concepts';
import { anyName } from './java-tls';

const on = (kinds: readonly string[], ...names: readonly string[]): string[] => kinds.flatMap((kind) => names.map((name) => `${kind}#${name}`));
const url = { places: ['0'], form: 'url' } as const;

const jedisDefaults: Pick<Operation, 'deadline' | 'retry'> = {
  deadline: { places: [], otherwise: { value: '2 s' } },
  retry: { places: [], otherwise: { value: 'reconnects with the next command' } },
};

// Kinds whose methods are commands: everything but what manages the connection.
const managing = ['close', 'shutdown', 'select', 'setTimeout', 'isOpen', 'isConnected', 'disconnect', 'quit', 'getResource', 'auth', 'ping'];

export const jedis: Library = {
  id: 'jedis',
  title: 'Jedis',
  language: 'java',
  modules: ['redis.clients.jedis'],
  protocol: 'redis',
  version: '3 to 6: 2 s to connect and read',
  source: 'https://javadoc.io/doc/redis.clients/jedis/5.2.0/redis/clients/jedis/Protocol.html#DEFAULT_TIMEOUT',
  blocks: true,
  operations: [
    { at: ['JedisPoolConfig'], form: 'new', does: 'make', makes: 'JedisPoolConfig' },
    { at: ['HostAndPort'], form: 'new', does: 'make', makes: 'HostAndPort', address: { places: ['0'], form: 'host' } },
    { at: ['DefaultJedisClientConfig.builder'], does: 'make', makes: 'JedisClientConfig' },
    { at: ['JedisClientConfig#password'], does: 'make', makes: 'JedisClientConfig', credentials: [{ place: '0', opens: 'connect' }] },
    { at: ['JedisClientConfig#hostnameVerifier'], does: 'make', makes: 'JedisClientConfig', tls: anyName('0') },
    { at: ['JedisClientConfig#*'], does: 'make', makes: 'JedisClientConfig' },
    // A host and a port: nothing asks for TLS.
    { at: ['Jedis', 'JedisPool', 'JedisPooled'], form: 'new', requires: { 1: 'JedisClientConfig' }, does: 'connect', makes: 'Jedis', shares: true, blocks: false, ...jedisDefaults },
    // With more arguments one of them may ask for TLS.
    { at: ['JedisPool', 'Jedis', 'JedisPooled', 'UnifiedJedis'], form: 'new', requires: { 2: '*' }, does: 'connect', makes: 'Jedis', shares: true, blocks: false, ...jedisDefaults },
    { at: ['JedisPool'], form: 'new', requires: { 0: 'JedisPoolConfig' }, does: 'connect', makes: 'Jedis', shares: true, blocks: false, ...jedisDefaults, address: { places: ['1'], form: 'dsn' }, transport: { otherwise: 'scheme' } },
    { at: ['Jedis', 'JedisPool', 'JedisPooled'], form: 'new', requires: { 1: '*' }, does: 'connect', makes: 'Jedis', shares: true, blocks: false, ...jedisDefaults, address: { places: ['0'], form: 'host' }, transport: { otherwise: 'plaintext' } },
    { at: ['JedisPool', 'Jedis', 'JedisPooled', 'UnifiedJedis'], form: 'new', does: 'connect', makes: 'Jedis', shares: true, blocks: false, ...jedisDefaults, address: { places: ['0'], form: 'dsn', otherwise: 'localhost' }, transport: { otherwise: 'scheme' } },
    { at: on(['JedisPool', 'Jedis'], 'getResource'), does: 'make', makes: 'Jedis' },
    { at: ['Jedis#auth'], does: 'make', credentials: [{ place: '0', opens: 'connect' }] },
    { at: on(['Jedis', 'JedisPooled'], ...managing), does: 'make' },
    { at: ['Jedis#*', 'JedisPooled#*', 'JedisCluster#*'], does: 'query' },
  ],
};

export const lettuce: Library = {
  id: 'lettuce',
  title: 'Lettuce',
  language: 'java',
  modules: ['io.lettuce.core', 'io.lettuce.core.cluster', 'io.lettuce.core.api', 'io.lettuce.core.api.sync', 'io.lettuce.core.cluster.api', 'io.lettuce.core.cluster.api.sync'],
  protocol: 'redis',
  version: '5 and 6: 10 s to connect, 60 s for a command; reconnects by itself',
  source: 'https://redis.github.io/lettuce/advanced-usage/#client-options',
  blocks: true,
  operations: [
    {
      at: ['RedisClient.create', 'RedisClusterClient.create'],
      does: 'make',
      makes: 'RedisClient',
      shares: true,
      address: url,
      deadline: { places: [], otherwise: { value: '60 s' } },
      retry: { places: [], otherwise: { value: 'reconnects by itself' } },
    },
    { at: ['RedisURI.create'], does: 'make', makes: 'RedisURI', address: url },
    { at: ['RedisClient#connect'], does: 'connect', makes: 'StatefulRedisConnection' },
    { at: on(['StatefulRedisConnection', 'StatefulRedisClusterConnection'], 'sync'), does: 'make', makes: 'RedisCommands' },
    { at: ['RedisCommands#*', 'RedisClusterCommands#*', 'RedisAdvancedClusterCommands#*'], does: 'query' },
  ],
};

export const springDataRedis: Library = {
  id: 'spring-data-redis',
  title: 'Spring Data Redis',
  language: 'java',
  modules: ['org.springframework.data.redis.core', 'org.springframework.data.redis.connection', 'org.springframework.data.redis.connection.lettuce', 'org.springframework.data.redis.connection.jedis'],
  protocol: 'redis',
  version: '2.x to 3.x: the limits of Lettuce (60 s) or Jedis (2 s)',
  source: 'https://docs.spring.io/spring-data/redis/reference/redis/connection-modes.html',
  blocks: true,
  operations: [
    { at: on(['RedisTemplate', 'StringRedisTemplate', 'RedisOperations'], 'opsFor*', 'bound*'), does: 'make', makes: 'RedisOps' },
    { at: ['RedisOps#*', 'ValueOperations#*', 'HashOperations#*', 'ListOperations#*', 'SetOperations#*', 'ZSetOperations#*'], does: 'query' },
    { at: on(['RedisTemplate', 'StringRedisTemplate', 'RedisOperations'], 'delete', 'hasKey', 'expire', 'keys', 'getExpire', 'convertAndSend', 'execute'), does: 'query' },
  ],
};

export const redisson: Library = {
  id: 'redisson',
  title: 'Redisson',
  language: 'java',
  modules: ['org.redisson', 'org.redisson.config'],
  protocol: 'redis',
  version: '3.x: 3 s for an answer, 10 s to connect, 3 retries',
  source: 'https://redisson.pro/docs/configuration/',
  operations: [
    { at: ['Config'], form: 'new', does: 'make', makes: 'Config' },
    { at: on(['Config'], 'useSingleServer', 'useClusterServers', 'useReplicatedServers', 'useSentinelServers'), does: 'make', makes: 'RedissonServers' },
    { at: on(['RedissonServers'], 'setAddress', 'addNodeAddress'), does: 'make', makes: 'RedissonServers', address: url },
    { at: ['RedissonServers#*'], does: 'make', makes: 'RedissonServers' },
  ],
};
