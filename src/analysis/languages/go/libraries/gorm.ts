// GORM opens the connection at once, through a dialector that holds the connection string.
import type { Library } from '../../../concepts';
import { retryOf } from './remedies';
import { gormQueries } from './queries';

export const gorm: Library = {
  id: 'gorm',
  title: 'GORM',
  language: 'go',
  modules: ['gorm.io/gorm'],
  protocol: 'postgres',
  version: '1.31: pings once when it opens',
  source: 'https://gorm.io/docs/connecting_to_the_database.html',
  operations: [
    { at: ['Open'], requires: { 0: 'GormDialector' }, does: 'connect', makes: 'GormDB', shares: true, through: ['0'], retry: { places: [], through: [], otherwise: 'none', remedies: [retryOf('*$receiver.DB')] } },
    ...gormQueries,
  ],
};
