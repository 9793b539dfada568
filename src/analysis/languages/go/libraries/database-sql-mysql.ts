// MySQL through database/sql.
import type { Library } from '../../../concepts';
import { databaseSql } from './database-sql';
import { mysqlTls, open } from './sql-settings';

export const mysqlSql: Library = {
  ...databaseSql,
  id: 'database-sql-mysql',
  title: 'go-sql-driver/mysql',
  protocol: 'mysql',
  version: '1.10: no timeout unless the data source name has one; tls=false unless asked for',
  source: 'https://github.com/go-sql-driver/mysql#timeout',
  operations: [
    open('mysql', {
      deadline: { places: ['1?timeout'], otherwise: 'none' },
      transport: mysqlTls('1'),
    }),
  ],
};
