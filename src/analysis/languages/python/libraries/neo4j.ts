// Neo4j: a driver with a pool of its own, 30 s to connect; transactions that are handed over as functions are tried again.
import type { Library, Operation } from '../../../concepts';
import { gives, queries } from './queries';

const driver = (at: readonly string[], makes: string): Operation => ({
  at, does: 'connect', makes, shares: true, address: { places: ['0', 'uri='], form: 'url' }, transport: { tls: ['encrypted='], otherwise: 'scheme' },
  deadline: { places: ['connection_timeout='], otherwise: { value: '30 s' } }, retry: { places: [], otherwise: { value: 'managed transactions are tried again for 30 s' } },
  credentials: [{ place: 'auth=', opens: 'connect' }],
});

export const neo4j: Library = {
  id: 'neo4j',
  title: 'Neo4j',
  language: 'python',
  modules: ['neo4j'],
  protocol: 'sql',
  version: '5.x: connection_timeout 30 s, max_transaction_retry_time 30 s',
  source: 'https://neo4j.com/docs/api/python-driver/current/api.html#driver-configuration',
  operations: [
    driver(['GraphDatabase.driver'], 'Neo4jDriver'),
    driver(['AsyncGraphDatabase.driver'], 'AsyncNeo4jDriver'),
    gives(['Neo4jDriver'], ['session'], 'Neo4jSession'),
    gives(['AsyncNeo4jDriver'], ['session'], 'AsyncNeo4jSession'),
    queries(['Neo4jDriver'], ['execute_query'], { blocks: true }),
    queries(['AsyncNeo4jDriver'], ['execute_query']),
    queries(['Neo4jSession'], ['run', 'execute_read', 'execute_write', 'read_transaction', 'write_transaction'], { blocks: true }),
    queries(['AsyncNeo4jSession'], ['run', 'execute_read', 'execute_write', 'read_transaction', 'write_transaction']),
  ],
};
