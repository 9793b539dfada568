// What databases and caches are asked once a connection is open: operations that several records share.
import type { Operation } from '../../../concepts';

const of = (kinds: readonly string[], names: readonly string[]): readonly string[] => kinds.flatMap((kind) => names.map((name) => `${kind}#${name}`));

/** Methods of a kind of object that ask and wait for the answer. */
export const queries = (kinds: readonly string[], names: readonly string[], more: Partial<Operation> = {}): Operation => ({ at: of(kinds, names), does: 'query', ...more });

/** Methods that only give another object of the library: a transaction, a collection, a query that is still being put together. */
export const gives = (kinds: readonly string[], names: readonly string[], makes: string): Operation => ({ at: of(kinds, names), does: 'make', makes });

const withContext = (names: readonly string[]): string[] => names.flatMap((name) => [name, `${name}Context`]);

/** Handles, transactions and statements of database/sql, with what sqlx adds. */
export const sqlQueries: readonly Operation[] = [
  queries(['DB', 'Tx', 'Conn'], withContext(['Query', 'Select', 'Queryx']), { lists: { sql: true } }),
  queries(['DB', 'Tx', 'Conn', 'Stmt', 'Tx', 'NamedStmt'], withContext(['Query', 'QueryRow', 'Exec', 'Get', 'Select', 'NamedExec', 'NamedQuery', 'Queryx', 'QueryRowx', 'MustExec'])),
  // It opens the connection if there is none yet.
  { at: of(['DB'], withContext(['Ping'])), does: 'connect', repeatable: 'yes', through: [] },
  gives(['DB', 'Conn'], ['Begin', 'BeginTx', 'Beginx', 'BeginTxx', 'MustBegin'], 'Tx'),
  gives(['DB', 'Tx', 'Conn'], withContext(['Prepare', 'Preparex', 'PrepareNamed']), 'Stmt'),
];

/** GORM sends a query with one of these; everything before them only puts it together. */
export const gormQueries: readonly Operation[] = [
  queries(['GormDB', 'DB'], ['Find'], { lists: { where: ['1'], remedies: [{ title: 'Bring at most 100', replace: '$receiver$.Limit(100).Find($args)' }] } }),
  queries(['GormDB', 'DB'], ['First', 'Last', 'Take', 'Find', 'FindInBatches', 'FirstOrCreate', 'Create', 'CreateInBatches', 'Save', 'Update', 'Updates', 'UpdateColumn', 'UpdateColumns', 'Delete', 'Count', 'Scan', 'Pluck', 'Exec', 'Row', 'Rows', 'AutoMigrate']),
  gives(['GormDB'], ['*'], 'GormDB'),
  gives(['DB'], ['Model', 'Where', 'Table', 'Select', 'Joins', 'Preload', 'Order', 'Limit', 'Offset', 'Raw', 'Debug', 'WithContext', 'Session', 'Begin', 'Clauses', 'Unscoped', 'Not', 'Or', 'Group', 'Omit', 'Scopes'], 'GormDB'),
];

export const pgxQueries: readonly Operation[] = [
  queries(['PgConn', 'PgPool', 'PgTx', 'Conn', 'Pool', 'Tx'], ['Query'], { lists: { sql: true } }),
  queries(['PgConn', 'PgPool', 'PgTx', 'Conn', 'Pool', 'Tx'], ['Query', 'QueryRow', 'Exec', 'SendBatch', 'CopyFrom']),
  { at: of(['PgConn', 'PgPool', 'Conn', 'Pool'], ['Ping']), does: 'connect', repeatable: 'yes', through: [] },
  gives(['PgConn', 'PgPool', 'Conn', 'Pool'], ['Begin', 'BeginTx'], 'PgTx'),
  gives(['PgPool', 'Pool'], ['Acquire'], 'PgConn'),
];

const redisKinds = ['RedisClient', 'Client', 'ClusterClient', 'UniversalClient', 'Cmdable', 'Conn'];

/** The commands of Redis that applications use most. What is put into a pipeline is sent together with the rest of it. */
export const redisCommands: readonly Operation[] = [
  { at: of(redisKinds, ['Ping']), does: 'connect', repeatable: 'yes', through: [] },
  gives(redisKinds, ['Pipeline', 'TxPipeline'], 'RedisPipeline'),
  queries(redisKinds, [
    'Get', 'Set', 'SetEx', 'SetEX', 'SetNX', 'GetSet', 'Del', 'Unlink', 'Exists', 'Expire', 'TTL', 'Incr', 'IncrBy', 'Decr', 'DecrBy', 'HGet', 'HSet', 'HGetAll', 'HDel', 'HMGet', 'HMSet', 'HIncrBy', 'HExists',
    'SAdd', 'SRem', 'SMembers', 'SIsMember', 'SCard', 'LPush', 'RPush', 'LPop', 'RPop', 'LRange', 'LLen', 'ZAdd', 'ZRem', 'ZRange', 'ZScore', 'ZCard', 'XAdd', 'Publish', 'Do', 'Eval', 'EvalSha', 'Persist',
  ]),
];

/** Collections of MongoDB. `Find` and `Aggregate` send the first query; what the cursor fetches later comes in portions. */
export const collectionQueries: readonly Operation[] = [
  { at: of(['MongoClient', 'Client'], ['Ping', 'Connect']), does: 'connect', repeatable: 'yes', through: [] },
  gives(['MongoClient', 'Client'], ['Database'], 'MongoDatabase'),
  gives(['MongoDatabase', 'Database'], ['Collection'], 'Collection'),
  queries(['Collection'], ['Find'], { requires: { 2: 'FindOptions' }, lists: { where: ['1'] } }),
  queries(['Collection'], ['Find'], { lists: { where: ['1'], limit: ['2'] } }),
  queries(['Collection'], [
    'Find', 'Aggregate', 'FindOne', 'FindOneAndUpdate', 'FindOneAndDelete', 'FindOneAndReplace', 'InsertOne', 'InsertMany', 'UpdateOne', 'UpdateMany', 'UpdateByID', 'ReplaceOne', 'DeleteOne', 'DeleteMany', 'CountDocuments',
    'EstimatedDocumentCount', 'Distinct', 'BulkWrite',
  ]),
];
