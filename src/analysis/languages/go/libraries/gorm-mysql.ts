// The MySQL dialector of GORM.
import type { Library } from '../../../concepts';
import { gorm } from './gorm';
import { mysqlTls } from './sql-settings';

export const gormMysql: Library = {
  ...gorm,
  id: 'gorm-mysql',
  title: 'GORM for MySQL',
  protocol: 'mysql',
  modules: ['gorm.io/driver/mysql'],
  operations: [
    {
      at: ['Open'], does: 'make', makes: 'GormDialector',
      address: { places: ['0'], form: 'dsn' },
      deadline: { places: ['0?timeout'], otherwise: 'none' },
      transport: mysqlTls('0'),
    },
  ],
};
