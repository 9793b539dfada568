// tokio-postgres and postgres: one attempt, as long as the system allows, and plaintext where `NoTls` says so.
import type { Library, Operation } from '../../../concepts';

const queries = ['query', 'query_one', 'query_opt', 'query_raw', 'execute', 'batch_execute', 'simple_query'];

const asked = (kind: string): readonly Operation[] => [
  { at: [`${kind}#query`], does: 'query', lists: { sql: true } },
  { at: queries.map((name) => `${kind}#${name}`), does: 'query' },
];

const connecting: Omit<Operation, 'at'> = {
  does: 'connect',
  makes: 'Client',
  transport: { plaintext: ['*:NoTls'], otherwise: 'unknown' },
  retry: { places: [], otherwise: 'none' },
};

export const postgres: Library = {
  id: 'postgres',
  title: 'tokio-postgres',
  language: 'rust',
  modules: ['tokio_postgres', 'postgres'],
  protocol: 'postgres',
  version: '0.7: connects without a limit unless connect_timeout is set; no retry',
  source: 'https://docs.rs/tokio-postgres/latest/tokio_postgres/config/struct.Config.html',
  operations: [
    { at: ['NoTls'], does: 'make', makes: 'NoTls' },
    { at: ['connect', 'Client.connect'], ...connecting, address: { places: ['0'], form: 'dsn' }, deadline: { places: ['0?connect_timeout'], otherwise: 'none' } },
    { at: ['Config.new', 'config.Config.new'], does: 'make', makes: 'Config', deadline: { places: [], otherwise: 'none' } },
    { at: ['Config#connect_timeout'], does: 'configure', makes: 'Config', gives: ['deadline'] },
    { at: ['Config#connect'], ...connecting },
    { at: ['Config#*'], does: 'configure', makes: 'Config', gives: [] },
    ...asked('Client'),
  ],
};

/** Pools of such connections. */
export const postgresPools: Library = {
  id: 'postgres-pools',
  title: 'deadpool-postgres',
  language: 'rust',
  modules: ['deadpool_postgres', 'bb8_postgres'],
  protocol: 'postgres',
  version: 'deadpool-postgres 0.14, bb8-postgres 0.9',
  source: 'https://docs.rs/deadpool-postgres/latest/deadpool_postgres/',
  operations: [
    { at: ['Config#create_pool'], does: 'make', makes: 'Pool', shares: true },
    { at: ['Pool#get', 'Pool#get_owned'], does: 'make', makes: 'PooledClient' },
    { at: ['PooledClient#transaction'], does: 'make', makes: 'PooledClient' },
    ...asked('PooledClient'),
  ],
};
