// Databases by JDBC, Spring Data and MongoDB. Which limits hold for connecting is the driver's affair; asking is a round trip.
import type { Library, Operation } from '../../../concepts';

const on = (kinds: readonly string[], ...names: readonly string[]): string[] => kinds.flatMap((kind) => names.map((name) => `${kind}#${name}`));

// Drivers encrypt where the server can, unless they are told not to.
const encrypted: Pick<Operation, 'address' | 'transport'> = {
  address: { places: ['0'], form: 'dsn' },
  transport: { plaintext: ['0?useSSL', '0?sslMode', '0?sslmode', '0?ssl', '0?encrypt'], plaintextValues: [false, 'DISABLED', 'disable', 'disabled'], otherwise: 'unknown' },
};

const sources = ['DriverManagerDataSource', 'SingleConnectionDataSource', 'BasicDataSource', 'ComboPooledDataSource', 'DruidDataSource', 'PGSimpleDataSource', 'MysqlDataSource', 'SQLServerDataSource', 'MariaDbDataSource'];

const query = (kinds: readonly string[], ...names: readonly string[]): Operation => ({ at: on(kinds, ...names), does: 'query' });

const finding = ['find*', 'get*', 'exists*', 'count*', 'save', 'saveAll', 'saveAndFlush', 'delete*', 'read*', 'query*', 'search*', 'stream*', 'insert', 'update*'];
const repositories = ['Repository', 'CrudRepository', 'ListCrudRepository', 'PagingAndSortingRepository', 'JpaRepository', 'MongoRepository', 'ElasticsearchRepository', 'CassandraRepository', 'ReactiveCrudRepository', 'R2dbcRepository', 'ReactiveMongoRepository'];

// What many rows have in common: `findByStatus("OPEN")` brings all of them.
const kinds = ['Status', 'State', 'Category', 'Type', 'Kind', 'Segment', 'Brand', 'Tag', 'Genre', 'City', 'Country', 'Region', 'Active', 'ActiveTrue', 'Enabled', 'EnabledTrue', 'Topic', 'Priority', 'Approved', 'Published', 'Available', 'Archived', 'Deleted'];
const byKind = kinds.flatMap((kind) => [`findBy${kind}`, `findAllBy${kind}`]);

export const jdbc: Library = {
  id: 'jdbc',
  title: 'JDBC',
  language: 'java',
  modules: [
    'java.sql', 'javax.sql', 'com.zaxxer.hikari', 'org.springframework.jdbc.datasource', 'org.apache.commons.dbcp', 'org.apache.commons.dbcp2', 'org.apache.tomcat.jdbc.pool', 'com.mchange.v2.c3p0',
    'com.alibaba.druid.pool', 'org.postgresql.ds', 'com.mysql.cj.jdbc', 'com.microsoft.sqlserver.jdbc', 'org.mariadb.jdbc',
  ],
  protocol: 'sql',
  version: 'JDK 21; HikariCP 5 and 6: 30 s for a connection',
  source: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.sql/java/sql/DriverManager.html',
  blocks: true,
  operations: [
    { at: ['DriverManager.getConnection'], does: 'connect', makes: 'Connection', shares: true, ...encrypted, credentials: [{ place: '2', opens: 'connect' }] },
    { at: ['HikariConfig'], form: 'new', does: 'make', makes: 'HikariConfig' },
    { at: ['HikariDataSource'], form: 'new', does: 'make', makes: 'DataSource', shares: true, through: ['0'] },
    { at: on(['HikariConfig', 'HikariDataSource', 'DataSource'], 'setJdbcUrl', 'setUrl'), does: 'make', ...encrypted },
    { at: on(['HikariConfig', 'HikariDataSource', 'DataSource'], 'setPassword'), does: 'configure', gives: [], credentials: [{ place: '0', opens: 'connect' }] },
    // Data sources of drivers and of other pools.
    { at: sources, form: 'new', requires: { 2: '*' }, does: 'make', makes: 'SettableDataSource', credentials: [{ place: '2', opens: 'connect' }], ...encrypted },
    { at: sources, form: 'new', does: 'make', makes: 'SettableDataSource' },
    { at: on(['SettableDataSource', ...sources], 'setUrl', 'setURL', 'setJdbcUrl'), does: 'make', ...encrypted },
    { at: on(['SettableDataSource', ...sources], 'setPassword'), does: 'configure', gives: [], credentials: [{ place: '0', opens: 'connect' }] },
    { at: ['DataSource#getConnection'], does: 'make', makes: 'Connection' },
    { at: ['Connection#createStatement'], does: 'make', makes: 'Statement' },
    { at: on(['Connection'], 'prepareStatement', 'prepareCall'), does: 'make', makes: 'PreparedStatement' },
    query(['Statement', 'PreparedStatement', 'CallableStatement'], 'execute', 'executeQuery', 'executeUpdate', 'executeBatch', 'executeLargeUpdate'),
  ],
};

export const springData: Library = {
  id: 'spring-data',
  title: 'Spring Data',
  language: 'java',
  modules: [
    'org.springframework.data.repository', 'org.springframework.data.repository.reactive', 'org.springframework.data.jpa.repository', 'org.springframework.data.mongodb.repository',
    'org.springframework.data.elasticsearch.repository', 'org.springframework.data.cassandra.repository', 'org.springframework.data.r2dbc.repository',
    'org.springframework.jdbc.core', 'org.springframework.jdbc.core.simple', 'org.springframework.jdbc.core.namedparam', 'org.springframework.data.mongodb.core',
    'jakarta.persistence', 'javax.persistence',
  ],
  protocol: 'sql',
  version: 'Spring Data 2021 to 2025, JPA 2 and 3',
  source: 'https://docs.spring.io/spring-data/commons/reference/repositories/core-concepts.html',
  blocks: true,
  operations: [
    { ...query(repositories.filter((name) => !name.startsWith('R') || name === 'Repository'), 'findAll'), lists: { alone: true } },
    { ...query(repositories.filter((name) => !name.startsWith('R') || name === 'Repository'), ...byKind), lists: { limit: ['1'] } },
    query(repositories.filter((name) => !name.startsWith('R') || name === 'Repository'), ...finding),
    { ...query(repositories.filter((name) => name.startsWith('R') && name !== 'Repository'), ...finding), blocks: false },
    { ...query(['JdbcTemplate', 'NamedParameterJdbcTemplate', 'JdbcOperations'], 'query', 'queryForList'), lists: { sql: true } },
    query(['JdbcTemplate', 'NamedParameterJdbcTemplate', 'JdbcOperations'], 'query*', 'update', 'batchUpdate', 'execute'),
    query(['EntityManager'], 'find', 'merge', 'refresh'),
    { at: on(['EntityManager'], 'createQuery', 'createNamedQuery', 'createNativeQuery'), does: 'make', makes: 'Query' },
    { at: ['Query#set*'], does: 'make', makes: 'Query' },
    query(['Query', 'TypedQuery'], 'getResultList', 'getSingleResult', 'getResultStream', 'executeUpdate'),
    { ...query(['MongoTemplate', 'MongoOperations'], 'findAll'), lists: {} },
    query(['MongoTemplate', 'MongoOperations'], 'find*', 'save', 'insert', 'remove', 'update*', 'upsert', 'count', 'exists', 'aggregate', 'executeCommand'),
  ],
};

export const mongoJava: Library = {
  id: 'mongo-java',
  title: 'MongoDB driver',
  language: 'java',
  modules: ['com.mongodb', 'com.mongodb.client', 'com.mongodb.reactivestreams.client'],
  protocol: 'mongodb',
  version: '4.x and 5.x: 30 s to choose a server, 10 s to connect; reads and writes are retried once',
  source: 'https://www.mongodb.com/docs/drivers/java/sync/current/connection/specify-connection-options/',
  blocks: true,
  operations: [
    {
      at: ['MongoClients.create', 'MongoClient'],
      does: 'connect',
      makes: 'MongoClient',
      shares: true,
      blocks: false,
      address: { places: ['0'], form: 'url' },
      transport: { tls: ['0?tls', '0?ssl'], otherwise: 'plaintext' },
      deadline: { places: [], otherwise: { value: '30 s' } },
      retry: { places: [], otherwise: { value: 'one retry' } },
    },
    { at: ['ConnectionString'], form: 'new', does: 'make', makes: 'ConnectionString', address: { places: ['0'], form: 'url' }, transport: { tls: ['0?tls', '0?ssl'], otherwise: 'plaintext' } },
    { at: ['MongoCredential.createCredential', 'MongoCredential.createScramSha1Credential', 'MongoCredential.createScramSha256Credential', 'MongoCredential.createPlainCredential'], does: 'make', makes: 'MongoCredential', credentials: [{ place: '2', opens: 'connect' }] },
    { at: ['MongoClient#getDatabase'], does: 'make', makes: 'MongoDatabase' },
    { at: ['MongoDatabase#getCollection'], does: 'make', makes: 'MongoCollection' },
    { at: ['MongoCollection#find'], does: 'query', lists: { where: ['0'] } },
    { at: on(['MongoCollection'], 'aggregate', 'countDocuments', 'distinct', 'insertOne', 'insertMany', 'updateOne', 'updateMany', 'replaceOne', 'deleteOne', 'deleteMany', 'findOneAndUpdate', 'bulkWrite'), does: 'query' },
  ],
};
