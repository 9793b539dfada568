// redis-rs: asynchronous connections are bounded, blocking ones are not. Only the connection manager connects anew.
import type { Library, Setting } from '../../../concepts';

const once: Setting = { places: [], through: [], otherwise: 'none' };

export const redis: Library = {
  id: 'redis',
  title: 'redis-rs',
  language: 'rust',
  modules: ['redis'],
  protocol: 'redis',
  version: '1.x: asynchronous 1 s to connect and 500 ms for answers, blocking none; the connection manager retries 6 times',
  source: 'https://docs.rs/redis/latest/redis/struct.AsyncConnectionConfig.html',
  operations: [
    { at: ['Client.open'], does: 'make', makes: 'Client', address: { places: ['0'], form: 'url' } },
    {
      at: ['Client#get_connection'],
      does: 'connect',
      blocks: true,
      makes: 'Connection',
      shares: true,
      deadline: {
        places: [],
        through: [],
        otherwise: 'none',
        remedies: [{ title: 'Give up connecting after 2 seconds', replace: '$receiver.get_connection_with_timeout(std::time::Duration::from_secs(2))' }],
      },
      retry: once,
    },
    { at: ['Client#get_connection_with_timeout'], does: 'connect', blocks: true, makes: 'Connection', shares: true, deadline: { places: ['0'] }, retry: once },
    {
      at: ['Client#get_multiplexed_async_connection', 'Client#get_multiplexed_tokio_connection', 'Client#get_async_connection', 'Client#get_tokio_connection'],
      does: 'connect',
      makes: 'MultiplexedConnection',
      shares: true,
      deadline: { places: [], through: [], otherwise: { value: '1 s' } },
      retry: once,
    },
    { at: ['Client#get_*connection*'], does: 'connect', makes: 'MultiplexedConnection', shares: true },
    { at: ['aio.ConnectionManager.new'], does: 'make', makes: 'ConnectionManager', through: ['0'] },
    { at: ['cluster.ClusterClient.new', 'cluster.ClusterClient.builder', 'cluster.ClusterClientBuilder.new'], does: 'make', makes: 'ClusterClient', seeds: { places: ['0'], member: 'seed' } },
    // Commands are put together first and sent over a connection then.
    { at: ['cmd', 'Cmd.new'], does: 'make', makes: 'Cmd' },
    { at: ['pipe'], does: 'make', makes: 'Pipeline' },
    { at: ['Cmd#query', 'Cmd#exec', 'Pipeline#query', 'Pipeline#exec'], does: 'query', blocks: true },
    { at: ['Cmd#query_async', 'Cmd#exec_async', 'Pipeline#query_async', 'Pipeline#exec_async'], does: 'query' },
    { at: ['Cmd#*'], does: 'make', makes: 'Cmd' },
    { at: ['Pipeline#*'], does: 'make', makes: 'Pipeline' },
    {
      at: ['get', 'mget', 'set', 'set_ex', 'set_nx', 'del', 'exists', 'expire', 'incr', 'decr', 'hget', 'hset', 'hgetall', 'hdel', 'lpush', 'rpush', 'lrange', 'sadd', 'smembers', 'sismember', 'zadd', 'zrange', 'publish', 'keys']
        .flatMap((name) => [`MultiplexedConnection#${name}`, `ConnectionManager#${name}`]),
      does: 'query',
    },
    { at: ['get', 'mget', 'set', 'set_ex', 'del', 'exists', 'expire', 'incr', 'hget', 'hset', 'hgetall', 'lpush', 'rpush', 'lrange', 'sadd', 'smembers', 'publish', 'keys'].map((name) => `Connection#${name}`), does: 'query', blocks: true },
  ],
};
