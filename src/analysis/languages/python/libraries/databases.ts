// databases: queries of SQLAlchemy, or in SQL, over asynchronous drivers and a pool of its own.
import type { Library } from '../../../concepts';
import { gives, queries } from './queries';

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

const supabaseNames = ['supabase', '_supabase', 'supabase_client'];

/** A client is mostly handed in, and goes by its name. */
export const supabase: Library = {
  id: 'supabase',
  title: 'Supabase',
  language: 'python',
  modules: ['supabase'],
  protocol: 'postgres',
  version: '2.x: sends a query with `execute`; brings at most 1,000 rows unless the project says otherwise',
  source: 'https://supabase.com/docs/reference/python/select',
  operations: [
    { at: ['create_client', 'acreate_client', 'create_async_client'], does: 'make', makes: 'SupabaseClient' },
    gives(['SupabaseClient', 'Client', 'AsyncClient'], ['table', 'from_', 'rpc'], 'SupabaseQuery'),
    { at: supabaseNames.flatMap((name) => ['table', 'from_', 'rpc'].map((method) => `any:${name}.${method}`)), does: 'make', makes: 'SupabaseQuery' },
    queries(['SupabaseQuery'], ['execute'], { blocks: false }),
    gives(['SupabaseQuery'], ['*'], 'SupabaseQuery'),
  ],
};
