// PostgreSQL through database/sql, which opens nothing before the first query and waits for as long as the driver does.
import type { Library, Operation } from '../../../concepts';
import { sqlQueries } from './queries';
import { open, postgresTls } from './sql-settings';

const postgres: Pick<Operation, 'deadline' | 'transport'> = { deadline: { places: ['1?connect_timeout'], otherwise: 'none' }, transport: postgresTls('1') };

export const databaseSql: Library = {
  id: 'database-sql',
  title: 'database/sql',
  language: 'go',
  modules: ['database/sql', 'github.com/jmoiron/sqlx', 'github.com/jinzhu/gorm', 'go.nhat.io/otelsql', 'github.com/XSAM/otelsql'],
  protocol: 'postgres',
  version: 'Go 1.26; lib/pq 1.12 and pgx 5 wait without connect_timeout',
  source: 'https://pkg.go.dev/github.com/lib/pq#hdr-Connection_String_Parameters',
  embedded: { words: ['sqlite'], unless: ['postgres', 'pgx', 'lib/pq', 'mysql', 'sqlserver', 'clickhouse'] },
  operations: [open('postgres', postgres), open('pgx', postgres), ...sqlQueries],
};
