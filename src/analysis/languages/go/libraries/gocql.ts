// Cassandra and ScyllaDB: bounded by default; several hosts are what makes it a cluster.
import type { Library } from '../../../concepts';

export const gocql: Library = {
  id: 'gocql',
  title: 'gocql',
  language: 'go',
  modules: ['github.com/gocql/gocql', 'github.com/apache/cassandra-gocql-driver/v2'],
  protocol: 'tcp',
  version: '1.7: 11 s for connecting and for queries',
  source: 'https://pkg.go.dev/github.com/gocql/gocql#ClusterConfig',
  operations: [
    { at: ['NewCluster'], requires: { 1: '*' }, does: 'make', makes: 'ClusterConfig' },
    { at: ['NewCluster'], does: 'make', makes: 'ClusterConfig', address: { places: ['0'], form: 'host' }, seeds: { places: ['0'], member: 'host' } },
    { at: ['ClusterConfig#CreateSession'], does: 'connect', makes: 'Session', shares: true, deadline: { places: [], through: [], otherwise: { value: '11 s' } } },
    { at: ['PasswordAuthenticator'], form: 'literal', does: 'make', credentials: [{ place: 'Password=', opens: 'connect' }] },
    { at: ['Session#Query'], does: 'make', makes: 'CqlQuery' },
    { at: ['CqlQuery#Iter'], does: 'query', lists: { sql: true } },
    { at: ['Exec', 'Scan', 'ScanCAS', 'MapScan', 'Iter'].map((name) => `CqlQuery#${name}`), does: 'query' },
    { at: ['CqlQuery#*'], does: 'make', makes: 'CqlQuery' },
  ],
  tls: [{ key: 'EnableHostVerification', weakens: 'host-name', values: [false], instead: 'true' }],
};
