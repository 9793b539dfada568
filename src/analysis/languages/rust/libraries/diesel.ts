// Diesel connects through the C client of the database, which waits without connect_timeout; r2d2 gives up after 30 seconds.
import type { Library, Operation } from '../../../concepts';
import { onConnection } from './on-connection';

const connections = ['PgConnection', 'MysqlConnection', 'pg.PgConnection', 'mysql.MysqlConnection'];

const establishes = (blocks: boolean, ...at: readonly string[]): Operation => ({
  at, does: 'connect', ...(blocks ? { blocks } : {}), makes: 'DieselConnection', shares: true,
  address: { places: ['0'], form: 'dsn' },
  transport: { plaintext: ['0?sslmode'], plaintextValues: ['disable', 'allow'], otherwise: 'unknown' },
  deadline: { places: ['0?connect_timeout'], otherwise: 'none' },
  retry: { places: [], otherwise: 'none' },
});

const described = { language: 'rust', protocol: 'sql', version: '2.x: waits without connect_timeout', source: 'https://docs.diesel.rs/2.2.x/diesel/connection/trait.Connection.html#tymethod.establish' } as const;
const reading = ['get_result', 'first', 'load_stream', 'execute', 'save_changes', 'batch_execute'];

/** A query is put together by steps of many names, and sent over the connection that the last of them is handed. */
const queries = (blocks: boolean): readonly Operation[] => [
  { at: ['any:load', 'any:get_results'], does: 'query', blocks, ...onConnection, lists: { steps: true } },
  { at: reading.map((name) => `any:${name}`), does: 'query', blocks, ...onConnection },
];

export const diesel: Library = {
  ...described,
  id: 'diesel',
  title: 'Diesel',
  modules: ['diesel'],
  embedded: { words: ['SqliteConnection'], unless: ['PgConnection', 'MysqlConnection'] },
  operations: [establishes(true, ...connections.map((name) => `${name}.establish`)), ...queries(true)],
};

/** The same over connections that wait without holding the thread. */
export const dieselAsync: Library = {
  ...described,
  id: 'diesel-async',
  title: 'diesel-async',
  modules: ['diesel_async'],
  operations: [establishes(false, 'AsyncPgConnection.establish', 'AsyncMysqlConnection.establish'), ...queries(false)],
};
