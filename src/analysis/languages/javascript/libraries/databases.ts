// Databases: opening the connection or the pool is asked for a deadline, queries are only counted.
import type { Library, Operation } from '../../../concepts';
import { collectionQueries, gives, modelQueries, queries } from './queries';

export const pg: Library = {
  id: 'pg',
  title: 'pg',
  language: 'javascript',
  modules: ['pg', 'pg-pool'],
  protocol: 'postgres',
  version: '8.x: connectionTimeoutMillis 0 (waits without limit)',
  source: 'https://node-postgres.com/apis/pool',
  operations: [
    {
      at: ['Pool', 'Client', ''],
      does: 'connect',
      makes: 'Postgres',
      address: { places: ['0.connectionString', '0.host', '0'], form: 'dsn', otherwise: 'localhost' },
      transport: {
        plaintext: ['0.connectionString?sslmode', '0?sslmode', '0.ssl'],
        plaintextValues: ['disable', false],
        tls: ['0.ssl'],
        otherwise: 'unknown',
      },
      deadline: {
        places: ['0.connectionTimeoutMillis', '0.connectionString?connect_timeout', '0?connect_timeout'],
        otherwise: 'none',
        remedies: [{ title: 'Give up connecting after 5 seconds', set: '0.connectionTimeoutMillis', value: '5000' }],
      },
      shares: true,
    },
    gives(['Postgres', 'Pool'], ['connect'], 'Postgres'),
    queries(['Postgres', 'Pool', 'Client', 'PoolClient'], ['query'], { lists: { sql: true } }),
  ],
};

const mongoConnect = (at: readonly string[], makes: string): Operation => ({
  at,
  does: 'connect',
  makes,
  address: { places: ['0'], form: 'dsn' },
  transport: { tls: ['1.tls', '1.ssl', '0?tls', '0?ssl'], otherwise: 'plaintext', remedies: [{ title: 'Use TLS', set: '1.tls', value: 'true' }] },
  deadline: { places: ['1.serverSelectionTimeoutMS', '1.connectTimeoutMS'], otherwise: { value: '30 s' } },
  retry: { places: ['1.retryWrites'], otherwise: { value: 'retryable reads and writes' } },
  acknowledges: ['1.w', '1.writeConcern.w', '0?w'].map((place) => ({ place, none: [0] })),
});

export const mongodb: Library = {
  id: 'mongodb',
  title: 'mongodb',
  language: 'javascript',
  modules: ['mongodb', 'mongoose'],
  protocol: 'mongodb',
  promises: true,
  version: '6.x: server selection 30 s, retryable reads and writes on',
  source: 'https://www.mongodb.com/docs/drivers/node/current/connect/connection-options/',
  operations: [
    { ...mongoConnect(['MongoClient', 'MongoClient.connect'], 'MongoClient'), shares: true },
    // Mongoose keeps one connection for the process, however often it is told to connect.
    mongoConnect(['connect', 'createConnection'], 'Mongoose'),
    ...collectionQueries,
    ...modelQueries,
  ],
};
