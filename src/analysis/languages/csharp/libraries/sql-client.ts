// SQL Server: 15 s to connect, one reconnect of an idle connection; encrypted by default in Microsoft.Data.SqlClient only.
import type { Library, Operation } from '../../../concepts';
import { commands, dsn, fifteenSeconds, pooled } from './sql-settings';

const transport: Operation['transport'] = { plaintext: ['0?Encrypt'], plaintextValues: ['False', 'false', false, 'Optional', 'optional', 'no', 'No'], otherwise: 'unknown' };

export const sqlClient: Library = {
  id: 'sql-client',
  title: 'SqlClient',
  language: 'csharp',
  modules: ['Microsoft.Data.SqlClient', 'System.Data.SqlClient'],
  protocol: 'sql',
  version: 'Microsoft.Data.SqlClient 6: Connect Timeout 15 s, Encrypt on',
  source: 'https://learn.microsoft.com/dotnet/api/microsoft.data.sqlclient.sqlconnection.connectionstring',
  operations: [
    { at: ['SqlConnection'], does: 'connect', form: 'new', makes: 'SqlConnection', address: dsn, transport, deadline: fifteenSeconds, retry: pooled },
    { at: ['SqlCommand', 'SqlConnection#CreateCommand'], does: 'make', makes: 'SqlCommand' },
    ...commands('SqlCommand'),
  ],
};
