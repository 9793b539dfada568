// ClickHouse over HTTP: a query is put together first and sent by its last step.
import type { Library } from '../../../concepts';

export const clickhouse: Library = {
  id: 'clickhouse',
  title: 'clickhouse',
  language: 'rust',
  modules: ['clickhouse'],
  protocol: 'http',
  version: '0.13: no timeouts unless with_http_client',
  source: 'https://docs.rs/clickhouse/latest/clickhouse/struct.Client.html',
  operations: [
    { at: ['Client.default', 'Client.with_http_client'], does: 'make', makes: 'Client', shares: true },
    { at: ['Client#with_password'], does: 'make', makes: 'Client', credentials: [{ place: '0', opens: 'connect' }] },
    { at: ['Client#with_url'], does: 'make', makes: 'Client', address: { places: ['0'], form: 'url' } },
    { at: ['Client#with_*'], does: 'make', makes: 'Client' },
    { at: ['Client#query'], does: 'make', makes: 'ClickQuery' },
    { at: ['Client#insert', 'Client#inserter'], does: 'make', makes: 'ClickInsert' },
    { at: ['ClickQuery#fetch_all'], does: 'query', lists: { sql: true } },
    { at: ['fetch', 'fetch_one', 'fetch_optional', 'execute', 'fetch_all'].map((name) => `ClickQuery#${name}`), does: 'query' },
    { at: ['ClickQuery#*'], does: 'make', makes: 'ClickQuery' },
    { at: ['ClickInsert#end', 'ClickInsert#write', 'ClickInsert#commit'], does: 'query' },
  ],
};
