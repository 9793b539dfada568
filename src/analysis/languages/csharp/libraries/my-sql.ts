// MySqlConnector and MySql.Data: 15 s to connect, TLS where the server offers it.
import type { Library, Operation } from '../../../concepts';
import { commands, dsn, fifteenSeconds, pooled } from './sql-settings';

const transport: Operation['transport'] = { plaintext: ['0?SslMode', '0?Mode'], plaintextValues: ['None', 'none', 'Disabled', 'disabled'], otherwise: 'unknown' };

export const mySql: Library = {
  id: 'my-sql',
  title: 'MySqlConnector',
  language: 'csharp',
  modules: ['MySqlConnector', 'MySql.Data.MySqlClient'],
  protocol: 'mysql',
  version: '2: ConnectionTimeout 15 s, SslMode Preferred',
  source: 'https://mysqlconnector.net/connection-options/',
  operations: [
    { at: ['MySqlConnection'], does: 'connect', form: 'new', makes: 'MySqlConnection', address: dsn, transport, deadline: fifteenSeconds, retry: pooled },
    { at: ['MySqlCommand', 'MySqlConnection#CreateCommand'], does: 'make', makes: 'MySqlCommand' },
    ...commands('MySqlCommand'),
  ],
};
