// Dapper: queries as extensions of every ADO.NET connection.
import type { Library } from '../../../concepts';
import { of } from './kinds';

const connections = ['SqlConnection', 'NpgsqlConnection', 'MySqlConnection', 'IDbConnection', 'DbConnection'];
const reads = ['Query', 'QueryFirst', 'QueryFirstOrDefault', 'QuerySingle', 'QuerySingleOrDefault', 'QueryMultiple', 'ExecuteScalar', 'Execute'];

export const dapper: Library = {
  id: 'dapper',
  title: 'Dapper',
  language: 'csharp',
  modules: ['Dapper', 'System.Data', 'System.Data.Common'],
  protocol: 'sql',
  version: '2: the command timeout of the driver, 30 s',
  source: 'https://github.com/DapperLib/Dapper',
  operations: [
    { at: of(connections, ['QueryAsync']), does: 'query', lists: { sql: true } },
    { at: of(connections, ['Query']), does: 'query', blocks: true, lists: { sql: true } },
    { at: of(connections, reads.map((name) => `${name}Async`)), does: 'query' },
    { at: of(connections, reads), does: 'query', blocks: true },
  ],
};
