// What databases and caches are asked once a connection is open: operations that several records share.
import type { Operation } from '../../../concepts';

const of = (kinds: readonly string[], names: readonly string[]): readonly string[] => kinds.flatMap((kind) => names.map((name) => `${kind}#${name}`));

/** Methods of a kind of object that ask and wait for the answer. */
export const queries = (kinds: readonly string[], names: readonly string[], more: Partial<Operation> = {}): Operation => ({ at: of(kinds, names), does: 'query', ...more });

/** Methods that only give another object of the library: a cursor, a pooled connection, a query that is still being put together. */
export const gives = (kinds: readonly string[], names: readonly string[], makes: string): Operation => ({ at: of(kinds, names), does: 'make', makes });

/** Connections and cursors as the database interface of Python describes them, blocking or not. */
export const cursorQueries = (connection: string, cursor: string, blocks: boolean): readonly Operation[] => [
  gives([connection], ['cursor'], cursor),
  queries([cursor, connection], ['execute'], { blocks, lists: { sql: true } }),
  queries([cursor], ['callproc'], { blocks }),
];

const commands = [
  'get', 'set', 'setex', 'setnx', 'getset', 'delete', 'unlink', 'exists', 'expire', 'ttl', 'incr', 'incrby', 'decr', 'decrby', 'hget', 'hset', 'hgetall', 'hdel', 'hmget', 'hincrby', 'hexists',
  'sadd', 'srem', 'smembers', 'sismember', 'scard', 'lpush', 'rpush', 'lpop', 'rpop', 'lrange', 'llen', 'zadd', 'zrem', 'zrange', 'zscore', 'zcard', 'xadd', 'publish', 'execute_command', 'eval', 'evalsha', 'persist',
  'mget', 'mset', 'keys', 'scan', 'getdel', 'getex', 'hmset', 'hkeys', 'hvals', 'hlen', 'blpop', 'brpop', 'brpoplpush', 'lrem', 'ltrim', 'lindex', 'spop', 'zrangebyscore', 'zrevrange', 'zremrangebyscore', 'zincrby', 'zrank',
  'xread', 'xreadgroup', 'xack', 'xrange', 'xlen', 'xdel', 'rename', 'flushdb', 'pfadd', 'pfcount',
];

/** The commands of Redis that applications use most. What is put into a pipeline is sent together with the rest of it. */
export const redisCommands = (kind: string, blocks: boolean): readonly Operation[] => [gives([kind], ['pipeline'], 'RedisPipeline'), queries([kind], commands, { blocks })];

const onCollection = [
  'find_one', 'find_one_and_update', 'find_one_and_delete', 'find_one_and_replace', 'count_documents', 'estimated_document_count', 'distinct', 'insert_one', 'insert_many', 'update_one', 'update_many', 'replace_one',
  'delete_one', 'delete_many', 'bulk_write',
];

/** Collections of MongoDB are members of a client by any name: `client.shop.orders.find_one(…)`. */
export const collectionQueries = (client: string, database: string, blocks: boolean): readonly Operation[] => [
  gives([client], ['get_database', 'get_default_database'], database),
  gives([database], ['get_collection'], 'Collection'),
  { at: [`${client}#*.*.find`, `${database}#*.find`, 'Collection#find'], does: 'make', makes: 'MongoCursor', lists: { where: ['0', 'filter='], limit: ['limit='], remedies: [{ title: 'Bring at most 100', replace: '$call.limit(100)' }] } },
  queries([client], onCollection.map((name) => `*.*.${name}`), { blocks }),
  queries([database], onCollection.map((name) => `*.${name}`), { blocks }),
  queries(['Collection'], onCollection, { blocks }),
];
