// asyncpg: PostgreSQL for the event loop; connecting is bounded by 60 s.
import type { Library } from '../../../concepts';
import { gives, queries } from './queries';

export const asyncpg: Library = {
  id: 'asyncpg',
  title: 'asyncpg',
  language: 'python',
  modules: ['asyncpg'],
  protocol: 'postgres',
  version: '0.30: timeout 60 s for connecting',
  source: 'https://magicstack.github.io/asyncpg/current/api/index.html#connection',
  operations: [
    { at: ['connect'], does: 'connect', makes: 'Connection', shares: true, address: { places: ['0', 'dsn=', 'host='], form: 'dsn' }, deadline: { places: ['timeout='], otherwise: { value: '60 s' } } },
    { at: ['create_pool'], does: 'make', makes: 'Pool', shares: true },
    gives(['Pool'], ['acquire'], 'Connection'),
    queries(['Connection', 'Pool'], ['fetch'], { lists: { sql: true } }),
    queries(['Connection', 'Pool'], ['execute', 'fetchrow', 'fetchval']),
  ],
};
