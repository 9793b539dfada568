// sqlx: a pool waits 30 seconds for a connection and tries again while the server refuses; a single connection does neither.
import type { Library, Operation } from '../../../concepts';

const pools = ['PgPool', 'MySqlPool', 'AnyPool', 'Pool', 'postgres.PgPool', 'mysql.MySqlPool'];
const options = ['postgres.PgPoolOptions', 'mysql.MySqlPoolOptions', 'any.AnyPoolOptions', 'pool.PoolOptions'];

const pool: Omit<Operation, 'at'> = {
  does: 'connect',
  makes: 'Pool',
  shares: true,
  address: { places: ['0'], form: 'dsn' },
  transport: { plaintext: ['0?sslmode', '0?ssl-mode'], plaintextValues: ['disable', 'allow', 'DISABLED'], otherwise: 'unknown' },
  deadline: { places: [], otherwise: { value: '30 s' } },
  retry: { places: [], otherwise: { value: 'the pool connects anew' } },
};

export const sqlx: Library = {
  id: 'sqlx',
  title: 'sqlx',
  language: 'rust',
  modules: ['sqlx'],
  protocol: 'postgres',
  version: '0.8: a pool gives up after 30 s and repeats refused connections until then',
  source: 'https://docs.rs/sqlx/latest/sqlx/pool/struct.PoolOptions.html#method.acquire_timeout',
  embedded: { words: ['Sqlite', 'sqlite::'], unless: ['Postgres', 'PgPool', 'PgConn', 'PgRow', 'postgres::', 'MySql', 'mysql::', 'AnyPool'] },
  operations: [
    { at: pools.flatMap((name) => [`${name}.connect`, `${name}.connect_lazy`]), ...pool },
    { at: ['postgres.PgConnectOptions.new', 'mysql.MySqlConnectOptions.new'], does: 'make', makes: 'SqlxConnectOptions' },
    { at: ['SqlxConnectOptions#password'], does: 'make', makes: 'SqlxConnectOptions', credentials: [{ place: '0', opens: 'connect' }] },
    { at: ['SqlxConnectOptions#*'], does: 'make', makes: 'SqlxConnectOptions' },
    { at: options.map((name) => `${name}.new`), does: 'make', makes: 'PoolOptions' },
    { at: ['PoolOptions#acquire_timeout'], does: 'make', makes: 'PoolOptions', deadline: { places: ['0'] } },
    { at: ['PoolOptions#connect', 'PoolOptions#connect_lazy'], ...pool },
    { at: ['PoolOptions#connect_with', 'PoolOptions#connect_lazy_with'], does: 'make', makes: 'Pool', shares: true },
    { at: ['PoolOptions#*'], does: 'make', makes: 'PoolOptions' },
    {
      at: ['PgConnection.connect', 'MySqlConnection.connect', 'postgres.PgConnection.connect', 'mysql.MySqlConnection.connect'],
      ...pool,
      deadline: { places: [], otherwise: 'none' },
      retry: { places: [], otherwise: 'none' },
    },
    // `query!` reads like a call of the function of that name.
    { at: ['query', 'query_as', 'query_scalar', 'query_with', 'query_file', 'query_file_as', 'QueryBuilder.new'], does: 'make', makes: 'SqlxQuery' },
    { at: ['SqlxQuery#fetch_all'], does: 'query', lists: { sql: true } },
    { at: ['fetch', 'fetch_one', 'fetch_all', 'fetch_optional', 'execute'].map((name) => `SqlxQuery#${name}`), does: 'query' },
    { at: ['SqlxQuery#*'], does: 'make', makes: 'SqlxQuery' },
  ],
};
