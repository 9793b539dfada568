// Cassandra and ScyllaDB: bounded by default; several hosts are what makes it a cluster.
import type { Library } from '../../../concepts';

export const scylla: Library = {
  id: 'scylla',
  title: 'scylla',
  language: 'rust',
  modules: ['scylla'],
  protocol: 'tcp',
  version: '0.15 and 1.x: 5 s to connect, 30 s for a request',
  source: 'https://docs.rs/scylla/latest/scylla/client/session_builder/struct.GenericSessionBuilder.html',
  operations: [
    { at: ['SessionBuilder.new', 'client.session_builder.SessionBuilder.new', 'transport.session_builder.SessionBuilder.new'], does: 'make', makes: 'SessionBuilder' },
    { at: ['SessionBuilder#user'], does: 'make', makes: 'SessionBuilder', credentials: [{ place: '1', opens: 'connect' }] },
    { at: ['SessionBuilder#build'], does: 'connect', makes: 'Session', shares: true, through: [], deadline: { places: [], otherwise: { value: '5 s' } } },
    { at: ['SessionBuilder#*'], does: 'make', makes: 'SessionBuilder' },
    { at: ['Session#query_unpaged', 'Session#query_iter', 'Session#query'], does: 'query', lists: { sql: true } },
    { at: ['query_unpaged', 'query_iter', 'query_single_page', 'query', 'execute', 'execute_unpaged', 'execute_iter', 'execute_single_page', 'batch'].map((name) => `Session#${name}`), does: 'query' },
  ],
};
