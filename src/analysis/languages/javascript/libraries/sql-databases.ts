// Libraries over SQL databases of which queries are what matters: drivers of MySQL, query builders, object mappers.
import type { Library, Operation } from '../../../concepts';
import { gives, prismaQueries, queries } from './queries';

export const mysql2: Library = {
  id: 'mysql2',
  title: 'mysql2',
  language: 'javascript',
  modules: ['mysql2', 'mysql2/promise', 'mysql'],
  protocol: 'mysql',
  version: '3.x: connectTimeout 10 s, no TLS unless `ssl` is given',
  source: 'https://sidorares.github.io/node-mysql2/docs/documentation/connection-options',
  operations: [
    {
      at: ['createPool', 'createConnection'], does: 'connect', makes: 'Mysql', shares: true,
      address: { places: ['0.host', '0.uri', '0'], form: 'dsn', otherwise: 'localhost' },
      transport: { tls: ['0.ssl', '0?ssl', '0.uri?ssl'], otherwise: 'plaintext', remedies: [{ title: 'Use TLS', set: '0.ssl', value: '{}' }] },
      deadline: { places: ['0.connectTimeout'], otherwise: { value: '10 s' } },
    },
    { at: ['createPoolCluster'], does: 'make', makes: 'Mysql', shares: true },
    gives(['Mysql', 'Pool', 'Connection'], ['getConnection', 'promise'], 'Mysql'),
    queries(['Mysql', 'Pool', 'Connection', 'PoolConnection'], ['query', 'execute'], { lists: { sql: true } }),
  ],
};

export const prisma: Library = {
  id: 'prisma',
  title: 'Prisma',
  language: 'javascript',
  // Newer versions write the client into the project, where it is seldom committed.
  modules: ['@prisma/client', '.prisma/client', '@prisma/client/edge', ...['src', '@', '~', '.', '..'].flatMap((root) => [`${root}/generated/prisma`, `${root}/generated/prisma/client`, `${root}/generated/client`])],
  protocol: 'postgres',
  promises: true,
  version: '6.x: connects with the first query, through a pool of its own',
  source: 'https://www.prisma.io/docs/orm/prisma-client/setup-and-configuration/databases-connections',
  operations: [{ at: ['PrismaClient'], does: 'make', makes: 'PrismaClient', shares: true }, { at: ['PrismaClient#$transaction'], does: 'make', hands: { 0: ['PrismaClient'] } }, ...prismaQueries],
};

export const knex: Library = {
  id: 'knex',
  title: 'Knex.js',
  language: 'javascript',
  modules: ['knex'],
  protocol: 'postgres',
  version: '3.x: connects with the first query, through a pool of its own',
  source: 'https://knexjs.org/guide/#configuration-options',
  operations: [
    { at: ['', 'knex'], does: 'make', makes: 'Knex', shares: true },
    { at: ['Knex#transaction'], does: 'make', makes: 'Knex', hands: { 0: ['Knex'] } },
    queries(['Knex'], [''], { makes: 'KnexQuery', lists: {} }),
    queries(['Knex'], ['', 'select', 'from', 'insert', 'raw', 'table'], { makes: 'KnexQuery' }),
    gives(['KnexQuery'], ['*'], 'KnexQuery'),
  ],
};

const repository = [
  'find', 'findBy', 'findOne', 'findOneBy', 'findOneOrFail', 'findOneByOrFail', 'findAndCount', 'findAndCountBy', 'count', 'countBy', 'exist', 'exists', 'existsBy', 'save', 'insert', 'update', 'upsert', 'delete', 'remove', 'softDelete', 'increment', 'query',
];

export const typeorm: Library = {
  id: 'typeorm',
  title: 'TypeORM',
  language: 'javascript',
  modules: ['typeorm'],
  protocol: 'postgres',
  promises: true,
  version: '0.3',
  source: 'https://typeorm.io/docs/working-with-entity-manager/repository-api',
  operations: [
    { at: ['DataSource'], does: 'make', makes: 'DataSource', shares: true },
    { at: ['getRepository'], does: 'make', makes: 'Repository' },
    gives(['DataSource', 'EntityManager'], ['getRepository'], 'Repository'),
    queries(['Repository', 'TreeRepository', 'MongoRepository'], ['find'], { lists: { where: ['0.where'], limit: ['0.take', '0.skip'], remedies: [{ title: 'Bring at most 100', set: '0.take', value: '100' }] } }),
    queries(['Repository', 'TreeRepository', 'MongoRepository', 'EntityManager', 'BaseEntity'], repository),
  ],
};

const model = ['findAll', 'findOne', 'findByPk', 'findOrCreate', 'findAndCountAll', 'count', 'create', 'bulkCreate', 'update', 'upsert', 'destroy', 'increment', 'sum', 'max', 'min'];

const allRows: NonNullable<Operation['lists']> = { where: ['0.where'], limit: ['0.limit', '0.offset'], remedies: [{ title: 'Bring at most 100', set: '0.limit', value: '100' }] };
const holders = ['models', 'db', 'database'];
const ofModelsOnly = ['findByPk', 'findAndCountAll', 'findOrCreate', 'bulkCreate'];

export const sequelize: Library = {
  id: 'sequelize',
  title: 'Sequelize',
  language: 'javascript',
  modules: ['sequelize', 'sequelize-typescript', '@sequelize/core'],
  protocol: 'postgres',
  promises: true,
  version: '6.x: connects with the first query, through a pool of its own',
  source: 'https://sequelize.org/docs/v6/core-concepts/model-querying-basics/',
  operations: [
    {
      at: ['', 'Sequelize'], form: 'new', does: 'make', makes: 'Sequelize', shares: true,
      address: { places: ['3.host', '0.host', '0'], form: 'dsn' },
      // An address of its own; what it says about encryption is the dialect's.
      transport: { plaintext: ['3.dialectOptions.ssl', '0.dialectOptions.ssl', '1.dialectOptions.ssl'], plaintextValues: [false], otherwise: 'unknown' },
      credentials: [{ place: '2', opens: 'connect' }, { place: '0.password', opens: 'connect' }],
    },
    gives(['Sequelize'], ['define', 'model', 'import'], 'SequelizeModel'),
    gives(['Sequelize'], ['models.*'], 'SequelizeModel'),
    queries(['Sequelize'], ['query']),
    queries(['Sequelize'], ['models.*.findAll'], { lists: allRows }),
    queries(['Sequelize'], model.map((name) => `models.*.${name}`)),
    queries(['SequelizeModel', 'Model'], ['findAll'], { lists: allRows }),
    queries(['SequelizeModel', 'Model'], model),
    // The folder of models puts together what it exports when it is loaded: `db[model.name] = model`.
    { at: holders.map((name) => `any:${name}.*.findAll`), does: 'query', lists: allRows },
    { at: holders.flatMap((name) => ofModelsOnly.map((method) => `any:${name}.*.${method}`)), does: 'query' },
  ],
};

const drizzleNames = ['db', 'tx', 'trx', 'database', 'drizzle'];
const ofDrizzle = (methods: readonly string[], more: Partial<Operation> = {}): readonly Operation[] => [
  queries(['Drizzle'], methods, { makes: 'DrizzleQuery', ...more }),
  { at: drizzleNames.flatMap((name) => methods.map((method) => `any:${name}.${method}`)), inScope: true, does: 'query', makes: 'DrizzleQuery', ...more },
];

export const drizzle: Library = {
  id: 'drizzle',
  title: 'Drizzle',
  language: 'javascript',
  modules: ['drizzle-orm', 'drizzle-orm/*'],
  protocol: 'postgres',
  promises: true,
  version: '0.44: sends a query when it is awaited, through the client it was given',
  source: 'https://orm.drizzle.team/docs/select',
  operations: [
    { at: ['drizzle'], does: 'make', makes: 'Drizzle' },
    // With columns it may count or sum up.
    ...ofDrizzle(['select', 'selectDistinct'], { lists: { alone: true } }),
    ...ofDrizzle(['insert', 'update', 'delete', 'execute']),
    queries(['Drizzle'], ['query.*.findMany'], { lists: { where: ['0.where'], limit: ['0.limit', '0.offset'] } }),
    queries(['Drizzle'], ['query.*.findFirst', '$count']),
    gives(['DrizzleQuery'], ['*'], 'DrizzleQuery'),
  ],
};

export const supabase: Library = {
  id: 'supabase',
  title: 'Supabase',
  language: 'javascript',
  modules: ['@supabase/supabase-js', '@supabase/ssr'],
  protocol: 'postgres',
  version: '2.x: sends a query when it is awaited; brings at most 1,000 rows unless the project says otherwise',
  source: 'https://supabase.com/docs/reference/javascript/select',
  operations: [
    { at: ['createClient', 'createServerClient'], does: 'make', makes: 'SupabaseClient' },
    queries(['SupabaseClient'], ['from', 'rpc'], { makes: 'SupabaseQuery' }),
    gives(['SupabaseQuery'], ['*'], 'SupabaseQuery'),
  ],
};
