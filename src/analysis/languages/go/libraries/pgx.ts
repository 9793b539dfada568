// PostgreSQL without database/sql: one attempt, bounded only by the context or connect_timeout.
import type { Library } from '../../../concepts';
import { contextDeadline, retryOf } from './remedies';
import { pooled, postgresTls } from './sql-settings';
import { pgxQueries } from './queries';

export const pgx: Library = {
  id: 'pgx',
  title: 'pgx',
  language: 'go',
  modules: ['github.com/jackc/pgx/v5', 'github.com/jackc/pgx/v4', 'github.com/jackc/pgx/v5/pgxpool', 'github.com/jackc/pgx/v4/pgxpool'],
  protocol: 'postgres',
  version: '5.12: waits without connect_timeout or a deadline of the context',
  source: 'https://pkg.go.dev/github.com/jackc/pgx/v5/pgconn#ParseConfig',
  operations: [
    {
      at: ['Connect'],
      does: 'connect',
      makes: 'PgConn', shares: true,
      through: ['0'],
      address: { places: ['1'], form: 'dsn' },
      transport: postgresTls('1'),
      deadline: { places: ['1?connect_timeout'], otherwise: 'none', remedies: [contextDeadline(0)] },
      retry: { places: [], through: [], otherwise: 'none', remedies: [retryOf('*$receiver.Conn')] },
    },
    {
      at: ['New'],
      does: 'connect',
      makes: 'PgPool', shares: true,
      through: ['0'],
      address: { places: ['1'], form: 'dsn' },
      transport: postgresTls('1'),
      deadline: { places: ['1?connect_timeout'], otherwise: 'none' },
      retry: pooled,
    },
    // The connection string may bring the limit, or a field of what it was parsed into.
    { at: ['ConnectConfig'], does: 'connect', makes: 'PgPool', shares: true, through: ['0', '1'], deadline: { places: ['1.ConnectTimeout', '1.ConnConfig.ConnectTimeout'], otherwise: 'none', remedies: [contextDeadline(0)] }, retry: { places: [], through: [], otherwise: 'none', remedies: [retryOf('*$receiver.Pool')] } },
    { at: ['NewWithConfig'], does: 'connect', makes: 'PgPool', shares: true, through: ['0', '1'], deadline: { places: ['1.ConnectTimeout', '1.ConnConfig.ConnectTimeout'], otherwise: 'none' }, retry: pooled },
    { at: ['ParseConfig'], does: 'make', makes: 'PgConfig', address: { places: ['0'], form: 'dsn' }, transport: postgresTls('0'), deadline: { places: ['0?connect_timeout'], otherwise: 'none' } },
    ...pgxQueries,
  ],
};
