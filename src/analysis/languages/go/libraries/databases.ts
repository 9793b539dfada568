// Databases: opening the connection or the pool is a remote call, a query on it is not.
import type { Library, Operation, Setting, Transport } from '../../../concepts';
import { contextDeadline, retryOf } from './remedies';

const postgresTls: Transport = { plaintext: ['1?sslmode'], plaintextValues: ['disable', 'allow'], otherwise: 'unknown' };

// The pool connects when it is first used, and anew when a connection is gone.
const pooled: Setting = { places: [], otherwise: { value: 'the pool connects anew' } };

const open = (driver: string, settings: Pick<Operation, 'deadline' | 'transport'>): Operation => ({
  at: ['Open', 'Connect', 'MustConnect', 'MustOpen'],
  literals: { 0: driver },
  does: 'connect',
  makes: 'DB',
  address: { places: ['1'], form: 'dsn' },
  retry: pooled,
  ...settings,
});

const postgres: Pick<Operation, 'deadline' | 'transport'> = { deadline: { places: ['1?connect_timeout'], otherwise: 'none' }, transport: postgresTls };

export const databaseSql: Library = {
  id: 'database-sql',
  title: 'database/sql',
  language: 'go',
  modules: ['database/sql', 'github.com/jmoiron/sqlx', 'github.com/jinzhu/gorm', 'go.nhat.io/otelsql', 'github.com/XSAM/otelsql'],
  protocol: 'postgres',
  version: 'Go 1.26; lib/pq 1.12 and pgx 5 wait without connect_timeout',
  source: 'https://pkg.go.dev/github.com/lib/pq#hdr-Connection_String_Parameters',
  operations: [open('postgres', postgres), open('pgx', postgres)],
};

export const mysqlSql: Library = {
  ...databaseSql,
  id: 'database-sql-mysql',
  title: 'go-sql-driver/mysql',
  protocol: 'mysql',
  version: '1.10: no timeout unless the data source name has one; tls=false unless asked for',
  source: 'https://github.com/go-sql-driver/mysql#timeout',
  operations: [
    open('mysql', {
      deadline: { places: ['1?timeout'], otherwise: 'none' },
      transport: { plaintext: ['1?tls'], plaintextValues: [false], tls: ['1?tls'], otherwise: 'plaintext' },
    }),
  ],
};

/** GORM opens the connection at once, through a dialector that holds the connection string. */
export const gorm: Library = {
  id: 'gorm',
  title: 'GORM',
  language: 'go',
  modules: ['gorm.io/gorm'],
  protocol: 'postgres',
  version: '1.31: pings once when it opens',
  source: 'https://gorm.io/docs/connecting_to_the_database.html',
  operations: [
    { at: ['Open'], requires: { 0: 'GormDialector' }, does: 'connect', makes: 'GormDB', through: ['0'], retry: { places: [], through: [], otherwise: 'none', remedies: [retryOf('*$receiver.DB')] } },
  ],
};

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
      transport: { plaintext: ['0?sslmode'], plaintextValues: ['disable', 'allow'], otherwise: 'unknown' },
    },
  ],
};

export const gormMysql: Library = {
  ...gorm,
  id: 'gorm-mysql',
  title: 'GORM for MySQL',
  protocol: 'mysql',
  modules: ['gorm.io/driver/mysql'],
  operations: [
    {
      at: ['Open'], does: 'make', makes: 'GormDialector',
      address: { places: ['0'], form: 'dsn' },
      deadline: { places: ['0?timeout'], otherwise: 'none' },
      transport: { plaintext: ['0?tls'], plaintextValues: [false], tls: ['0?tls'], otherwise: 'plaintext' },
    },
  ],
};

export const pgx: Library = {
  id: 'pgx',
  title: 'pgx',
  language: 'go',
  modules: ['github.com/jackc/pgx/v5', 'github.com/jackc/pgx/v4', 'github.com/jackc/pgx/v5/pgxpool', 'github.com/jackc/pgx/v4/pgxpool'],
  protocol: 'postgres',
  version: '5.12: waits without connect_timeout or a deadline of the context',
  source: 'https://pkg.go.dev/github.com/jackc/pgx/v5/pgconn#ParseConfig',
  operations: [
    {
      at: ['Connect'],
      does: 'connect',
      makes: 'PgConn',
      through: ['0'],
      address: { places: ['1'], form: 'dsn' },
      transport: postgresTls,
      deadline: { places: ['1?connect_timeout'], otherwise: 'none', remedies: [contextDeadline(0)] },
      retry: { places: [], through: [], otherwise: 'none', remedies: [retryOf('*$receiver.Conn')] },
    },
    {
      at: ['New'],
      does: 'connect',
      makes: 'PgPool',
      through: ['0'],
      address: { places: ['1'], form: 'dsn' },
      transport: postgresTls,
      deadline: { places: ['1?connect_timeout'], otherwise: 'none' },
      retry: pooled,
    },
    { at: ['ParseConfig'], does: 'make', makes: 'PgConfig', address: { places: ['0'], form: 'dsn' }, transport: { plaintext: ['0?sslmode'], plaintextValues: ['disable', 'allow'], otherwise: 'unknown' } },
  ],
};

export const mongo: Library = {
  id: 'mongo-driver',
  title: 'mongo-driver',
  language: 'go',
  modules: ['go.mongodb.org/mongo-driver/mongo', 'go.mongodb.org/mongo-driver/mongo/options', 'go.mongodb.org/mongo-driver/v2/mongo', 'go.mongodb.org/mongo-driver/v2/mongo/options'],
  protocol: 'mongodb',
  version: '1.17: 30 s server selection and connecting; reads and writes are retried once',
  source: 'https://pkg.go.dev/go.mongodb.org/mongo-driver/mongo/options#ClientOptions',
  operations: [
    { at: ['Client'], form: 'call', does: 'make', makes: 'MongoOptions' },
    {
      at: ['MongoOptions#ApplyURI'],
      does: 'make',
      makes: 'MongoOptions',
      address: { places: ['0'], form: 'url' },
      transport: { tls: ['0?tls', '0?ssl'], otherwise: 'scheme' },
    },
    { at: ['MongoOptions#*'], does: 'make', makes: 'MongoOptions' },
    {
      at: ['Connect', 'NewClient'],
      does: 'connect',
      makes: 'MongoClient',
      through: [],
      deadline: { places: [], otherwise: { value: '30 s' } },
      retry: { places: [], otherwise: { value: 'one retry' } },
    },
  ],
};

export const mgo: Library = {
  id: 'mgo',
  title: 'mgo',
  language: 'go',
  modules: ['gopkg.in/mgo.v2', 'github.com/globalsign/mgo'],
  protocol: 'mongodb',
  version: '2: 10 s to connect, one attempt',
  source: 'https://pkg.go.dev/gopkg.in/mgo.v2#Dial',
  operations: [
    {
      at: ['Dial', 'DialWithTimeout'],
      does: 'connect',
      makes: 'MgoSession',
      address: { places: ['0'], form: 'dsn' },
      deadline: { places: ['1'], otherwise: { value: '10 s' } },
      retry: { places: [], otherwise: 'none', remedies: [retryOf('*$receiver.Session')] },
    },
  ],
};
