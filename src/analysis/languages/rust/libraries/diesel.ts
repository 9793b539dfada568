// Diesel connects through the C client of the database, which waits without connect_timeout; r2d2 gives up after 30 seconds.
import type { Library, Operation } from '../../../concepts';

const connections = ['PgConnection', 'MysqlConnection', 'pg.PgConnection', 'mysql.MysqlConnection'];

const establishes = (blocks: boolean, ...at: readonly string[]): Operation => ({
  at, does: 'connect', ...(blocks ? { blocks } : {}), makes: 'DieselConnection', shares: true,
  address: { places: ['0'], form: 'dsn' },
  transport: { plaintext: ['0?sslmode'], plaintextValues: ['disable', 'allow'], otherwise: 'unknown' },
  deadline: { places: ['0?connect_timeout'], otherwise: 'none' },
  retry: { places: [], otherwise: 'none' },
});

export const diesel: Library = {
  id: 'diesel',
  title: 'Diesel',
  language: 'rust',
  modules: ['diesel', 'diesel_async'],
  protocol: 'sql',
  version: '2.x: waits without connect_timeout',
  source: 'https://docs.diesel.rs/2.2.x/diesel/connection/trait.Connection.html#tymethod.establish',
  operations: [
    establishes(true, ...connections.map((name) => `${name}.establish`)),
    establishes(false, 'AsyncPgConnection.establish', 'AsyncMysqlConnection.establish'),
  ],
};

export const seaOrm: Library = {
  id: 'sea-orm',
  title: 'SeaORM',
  language: 'rust',
  modules: ['sea_orm'],
  protocol: 'sql',
  version: '1.x and 2.x: a pool of sqlx, which gives up after 30 s and repeats refused connections until then',
  source: 'https://docs.rs/sea-orm/latest/sea_orm/struct.ConnectOptions.html',
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
  ],
};
