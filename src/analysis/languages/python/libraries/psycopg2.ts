// psycopg 2: no limit on connecting unless one is given.
import type { Library } from '../../../concepts';
import { libpqConnection } from './libpq';
import { cursorQueries, gives } from './queries';

export const psycopg2: Library = {
  id: 'psycopg2',
  title: 'psycopg2',
  language: 'python',
  modules: ['psycopg2'],
  protocol: 'postgres',
  version: '2.9',
  source: 'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-CONNECT-TIMEOUT',
  blocks: true,
  operations: [
    { at: ['connect'], does: 'connect', makes: 'connection', shares: true, ...libpqConnection('psycopg2', ['0', 'dsn=']) },
    { at: ['pool.SimpleConnectionPool', 'pool.ThreadedConnectionPool', 'pool.PersistentConnectionPool'], does: 'connect', makes: 'ConnectionPool', shares: true, ...libpqConnection('psycopg2', ['2', 'dsn=']) },
    gives(['ConnectionPool'], ['getconn'], 'connection'),
    ...cursorQueries('connection', 'cursor', true),
  ],
};
