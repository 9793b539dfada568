// What databases and caches are asked once a connection is open: operations that several records share.
import type { Operation } from '../../../concepts';

/** Methods of a kind of object that ask and wait for the answer. */
export const queries = (kinds: readonly string[], names: readonly string[], more: Partial<Operation> = {}): Operation =>
  ({ at: kinds.flatMap((kind) => names.map((name) => `${kind}#${name}`)), does: 'query', ...more });

/** Methods that only give another object of the library: a pooled connection, a cursor, a query that is still being put together. */
export const gives = (kinds: readonly string[], names: readonly string[], makes: string): Operation =>
  ({ at: kinds.flatMap((kind) => names.map((name) => `${kind}#${name}`)), does: 'make', makes });

/** The commands of Redis that applications use most. What is put into a pipeline is sent together with the rest of it. */
export const redisCommands: readonly Operation[] = [
  gives(['Redis'], ['pipeline', 'multi', 'batch'], 'RedisPipeline'),
  queries(['Redis'], [
    'get', 'set', 'setex', 'setEx', 'setnx', 'setNX', 'getset', 'del', 'unlink', 'exists', 'expire', 'ttl', 'incr', 'incrby', 'incrBy', 'decr', 'decrby', 'decrBy',
    'hget', 'hGet', 'hset', 'hSet', 'hgetall', 'hGetAll', 'hdel', 'hDel', 'hmget', 'hmGet', 'hincrby', 'hIncrBy', 'sadd', 'sAdd', 'srem', 'sRem', 'smembers', 'sMembers', 'sismember', 'sIsMember',
    'lpush', 'lPush', 'rpush', 'rPush', 'lpop', 'lPop', 'rpop', 'rPop', 'lrange', 'lRange', 'llen', 'lLen', 'zadd', 'zAdd', 'zrem', 'zRem', 'zrange', 'zRange', 'zscore', 'zScore', 'xadd', 'xAdd',
    'publish', 'call', 'sendCommand', 'eval', 'evalsha', 'evalSha', 'type', 'persist',
    'mget', 'mGet', 'mset', 'mSet', 'keys', 'scan', 'getdel', 'getDel', 'getex', 'getEx', 'hmset', 'hkeys', 'hKeys', 'hvals', 'hVals', 'hexists', 'hExists', 'blpop', 'blPop', 'brpop', 'brPop', 'lrem', 'lRem', 'ltrim', 'lTrim', 'lindex', 'lIndex', 'spop', 'sPop', 'scard', 'sCard',
    'zrangebyscore', 'zRangeByScore', 'zrevrange', 'zremrangebyscore', 'zRemRangeByScore', 'zincrby', 'zIncrBy', 'zcard', 'zCard', 'zrank', 'zRank', 'xread', 'xRead', 'xreadgroup', 'xReadGroup', 'xack', 'xAck', 'xrange', 'xRange', 'rename', 'flushdb', 'flushDb', 'flushall', 'flushAll',
  ]),
];

const read = ['find', 'findOne', 'findMany', 'findFirst', 'findFirstOrThrow', 'findUnique', 'findUniqueOrThrow', 'count', 'aggregate', 'groupBy'];
const write = ['create', 'createMany', 'createManyAndReturn', 'update', 'updateMany', 'upsert', 'delete', 'deleteMany'];

/** `prisma.order.findMany(…)`: one method below the name of each model. */
export const prismaQueries: readonly Operation[] = [
  queries(['PrismaClient'], ['*.findMany'], { lists: { limit: ['0.take', '0.cursor'], where: ['0.where'], remedies: [{ title: 'Bring at most 100', set: '0.take', value: '100' }] } }),
  queries(['PrismaClient'], [...read, ...write].map((name) => `*.${name}`)),
  queries(['PrismaClient'], ['$queryRaw', '$executeRaw', '$queryRawUnsafe', '$executeRawUnsafe']),
];

const documentReads = ['findOne', 'findById', 'countDocuments', 'estimatedDocumentCount', 'distinct', 'exists'];
const documentWrites = [
  'findOneAndUpdate', 'findOneAndDelete', 'findOneAndReplace', 'findByIdAndUpdate', 'findByIdAndDelete', 'insertOne', 'insertMany', 'updateOne', 'updateMany', 'replaceOne', 'deleteOne', 'deleteMany', 'bulkWrite', 'create',
];

/** Collections of the driver: `find` gives a cursor, which is read later. */
export const collectionQueries: readonly Operation[] = [
  gives(['MongoClient'], ['db'], 'MongoDb'),
  gives(['MongoDb', 'Db'], ['collection'], 'MongoCollection'),
  queries(['MongoCollection', 'Collection'], [...documentReads, ...documentWrites]),
  gives(['MongoCollection', 'Collection'], ['find', 'aggregate'], 'MongoCursor'),
  queries(['MongoCursor'], ['toArray'], { lists: { remedies: [{ title: 'Bring at most 100', replace: '$await$receiver.limit(100)$.toArray()' }] } }),
  queries(['MongoCursor'], ['next', 'hasNext', 'count']),
  gives(['MongoCursor'], ['*'], 'MongoCursor'),
];

/** Models of Mongoose: a query is sent when it is awaited, whatever is put behind it first. */
export const modelQueries: readonly Operation[] = [
  { at: ['model', 'connection.model'], does: 'make', makes: 'MongooseModel' },
  { at: ['connection.collection', 'connection.db.collection'], does: 'make', makes: 'MongoCollection' },
  gives(['Mongoose'], ['model'], 'MongooseModel'),
  queries(['MongooseModel', 'Model'], ['find'], { makes: 'MongooseQuery', lists: { where: ['0'], limit: ['2.limit'], remedies: [{ title: 'Bring at most 100', replace: '$await$call.limit(100)' }] } }),
  queries(['MongooseModel', 'Model'], ['aggregate'], { makes: 'MongooseQuery', lists: { pipeline: '0' } }),
  queries(['MongooseModel', 'Model'], [...documentReads, ...documentWrites, 'where'], { makes: 'MongooseQuery' }),
  // What a query found, or was made to be written, is saved by itself.
  { at: ['MongooseModel#', 'Model#'], form: 'new', does: 'make', makes: 'MongooseDocument' },
  queries(['MongooseQuery', 'MongooseDocument'], ['save']),
  gives(['MongooseQuery'], ['*'], 'MongooseQuery'),
];
