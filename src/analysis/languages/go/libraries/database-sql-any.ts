// Databases behind database/sql whose driver is not told, or is one of which nothing more is known.
import type { Library } from '../../../concepts';
import { databaseSql } from './database-sql';
import { openAny } from './sql-settings';

const local = ['sqlite', 'sqlite3', 'duckdb', 'ramsql', 'txdb'];

export const anySql: Library = {
  ...databaseSql,
  id: 'database-sql-any',
  protocol: 'sql',
  version: 'Go 1.26: waits for as long as the driver does',
  source: 'https://pkg.go.dev/database/sql#Open',
  // A file on this machine is no connection.
  operations: [
    ...local.map((driver) => ({ at: openAny.at, literals: { 0: driver }, does: 'make', makes: 'EmbeddedDB' } as const)),
    { at: ['EmbeddedDB#*'], does: 'make', makes: 'EmbeddedDB' },
    openAny,
  ],
};
