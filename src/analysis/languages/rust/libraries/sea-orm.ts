// SeaORM: a pool of sqlx below entities. `Entity::find()` begins a query, which its last step sends.
import type { Library } from '../../../concepts';
import { onConnection } from './on-connection';

// What follows `find()` on an entity; iterators have a `find` as well.
const steps = [
  'all', 'one', 'count', 'stream', 'paginate', 'cursor_by', 'filter', 'order_by', 'order_by_asc', 'order_by_desc', 'limit', 'offset', 'select_only', 'column', 'column_as', 'columns', 'join', 'inner_join', 'left_join',
  'find_also_related', 'find_with_related', 'into_model', 'into_json', 'into_partial_model', 'into_tuple', 'group_by', 'distinct', 'having', 'lock', 'lock_exclusive', 'apply_if', 'reverse_join', 'and_also_related',
];
const asking = ['one', 'all', 'count', 'stream', 'exec', 'exec_with_returning', 'exec_without_returning'];

export const seaOrm: Library = {
  id: 'sea-orm',
  title: 'SeaORM',
  language: 'rust',
  modules: ['sea_orm'],
  protocol: 'sql',
  version: '1.x and 2.x: a pool of sqlx, which gives up after 30 s and repeats refused connections until then',
  source: 'https://docs.rs/sea-orm/latest/sea_orm/struct.ConnectOptions.html',
  embedded: { words: ['sqlite:'], unless: ['postgres', 'mysql'] },
  operations: [
    {
      at: ['Database.connect'],
      does: 'connect',
      makes: 'DatabaseConnection',
      shares: true,
      address: { places: ['0'], form: 'dsn' },
      transport: { plaintext: ['0?sslmode', '0?ssl-mode'], plaintextValues: ['disable', 'allow', 'DISABLED'], otherwise: 'unknown' },
      deadline: { places: [], otherwise: { value: '30 s' } },
      retry: { places: [], otherwise: { value: 'the pool connects anew' } },
    },
    { at: ['any:*.find'], inScope: true, thenCalled: steps, does: 'make', makes: 'SeaSelect' },
    { at: ['any:*.find_by_id', 'any:find_related', 'any:*.find_by_statement'], inScope: true, thenCalled: steps, does: 'make', makes: 'SeaSelectSome' },
    { at: ['any:*.insert', 'any:*.update', 'any:*.delete', 'any:*.insert_many', 'any:*.update_many', 'any:*.delete_many', 'any:*.delete_by_id'], inScope: true, thenCalled: [...asking, 'filter', 'col_expr', 'set', 'on_conflict'], does: 'make', makes: 'SeaChange' },
    { at: ['SeaSelect#all'], does: 'query', lists: { steps: true } },
    { at: ['SeaSelect', 'SeaSelectSome', 'SeaChange'].flatMap((kind) => asking.map((name) => `${kind}#${name}`)), does: 'query' },
    { at: ['SeaSelect#*'], does: 'make', makes: 'SeaSelect' },
    { at: ['SeaSelectSome#*'], does: 'make', makes: 'SeaSelectSome' },
    { at: ['SeaChange#*'], does: 'make', makes: 'SeaChange' },
    // Models that are to be written: `order.insert(&db)`.
    { at: ['any:insert', 'any:update', 'any:save', 'any:delete'], does: 'query', ...onConnection },
    { at: ['DatabaseConnection#execute', 'DatabaseConnection#execute_unprepared', 'DatabaseConnection#query_one', 'DatabaseConnection#query_all'], does: 'query' },
  ],
};
