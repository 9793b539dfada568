// The PostgreSQL dialector of GORM.
import type { Library } from '../../../concepts';
import { gorm } from './gorm';
import { postgresTls } from './sql-settings';

export const gormPostgres: Library = {
  ...gorm,
  id: 'gorm-postgres',
  title: 'GORM for PostgreSQL',
  modules: ['gorm.io/driver/postgres'],
  operations: [
    {
      at: ['Open'], does: 'make', makes: 'GormDialector',
      address: { places: ['0'], form: 'dsn' },
      deadline: { places: ['0?connect_timeout'], otherwise: 'none' },
      transport: postgresTls('0'),
    },
  ],
};
