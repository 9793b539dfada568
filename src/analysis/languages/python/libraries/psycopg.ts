// psycopg 3: a single connection has no limit unless one is given; the pool waits 30 s and reconnects by itself.
import type { Library, Operation } from '../../../concepts';
import { libpqConnection } from './libpq';
import { cursorQueries, gives } from './queries';

const connection = libpqConnection('psycopg', ['0', 'conninfo=']);
// Fixes for the blocking connection would block the event loop.
const asyncConnection: Pick<Operation, 'deadline' | 'retry' | 'address' | 'transport'> = { ...connection, retry: { places: [], otherwise: 'none' } };

const pool: Partial<Operation> = {
  shares: true,
  deadline: { places: ['timeout='], otherwise: { value: '30 s for a connection' } },
  retry: { places: ['reconnect_timeout='], otherwise: { value: 'reconnects for 5 minutes' } },
  address: { places: ['0', 'conninfo='], form: 'dsn' },
  transport: { plaintext: ['0?sslmode', 'conninfo=?sslmode'], plaintextValues: ['disable'], otherwise: 'unknown' },
};

export const psycopg: Library = {
  id: 'psycopg',
  title: 'psycopg',
  language: 'python',
  modules: ['psycopg', 'psycopg_pool'],
  protocol: 'postgres',
  version: '3.3',
  source: 'https://www.psycopg.org/psycopg3/docs/api/connections.html',
  operations: [
    { at: ['connect', 'Connection.connect'], does: 'connect', makes: 'Connection', shares: true, ...connection },
    { at: ['AsyncConnection.connect'], does: 'connect', makes: 'AsyncConnection', shares: true, ...asyncConnection },
    { at: ['AsyncConnectionPool', 'AsyncNullConnectionPool'], does: 'connect', makes: 'AsyncConnectionPool', ...pool },
    { at: ['ConnectionPool', 'NullConnectionPool'], does: 'connect', makes: 'ConnectionPool', ...pool },
    gives(['ConnectionPool'], ['connection', 'getconn'], 'Connection'),
    gives(['AsyncConnectionPool'], ['connection', 'getconn'], 'AsyncConnection'),
    ...cursorQueries('Connection', 'Cursor', true),
    ...cursorQueries('AsyncConnection', 'AsyncCursor', false),
  ],
};
