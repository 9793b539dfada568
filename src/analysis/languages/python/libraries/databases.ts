// databases: queries of SQLAlchemy, or in SQL, over asynchronous drivers and a pool of its own.
import type { Library } from '../../../concepts';
import { queries } from './queries';

export const databases: Library = {
  id: 'databases',
  title: 'databases',
  language: 'python',
  modules: ['databases'],
  protocol: 'postgres',
  version: '0.9: connects when told to, through the pool of the driver',
  source: 'https://github.com/encode/databases/blob/master/docs/database_queries.md',
  embedded: { words: ['sqlite'], unless: ['postgres', 'mysql'] },
  operations: [
    { at: ['Database'], does: 'make', makes: 'Databases', shares: true },
    queries(['Databases'], ['fetch_all'], { requires: { 'query=': '*' }, lists: { built: 'query=' } }),
    queries(['Databases'], ['fetch_all'], { lists: { built: '0' } }),
    queries(['Databases'], ['fetch_one', 'fetch_val', 'execute', 'execute_many']),
  ],
};
