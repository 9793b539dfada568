// Npgsql: 15 s to connect, TLS where the server offers it.
import type { Library, Operation } from '../../../concepts';
import { commands, dsn, fifteenSeconds, pooled } from './sql-settings';

const transport: Operation['transport'] = { plaintext: ['0?SslMode', '0?Mode'], plaintextValues: ['Disable', 'disable', 'Disabled'], otherwise: 'unknown' };

export const npgsql: Library = {
  id: 'npgsql',
  title: 'Npgsql',
  language: 'csharp',
  modules: ['Npgsql'],
  protocol: 'postgres',
  version: '9: Timeout 15 s, SSL Mode Prefer',
  source: 'https://www.npgsql.org/doc/connection-string-parameters.html',
  operations: [
    { at: ['NpgsqlConnection'], does: 'connect', form: 'new', makes: 'NpgsqlConnection', address: dsn, transport, deadline: fifteenSeconds, retry: pooled },
    { at: ['NpgsqlDataSource.Create'], does: 'connect', makes: 'NpgsqlDataSource', shares: true, address: dsn, transport, deadline: fifteenSeconds, retry: pooled },
    { at: ['NpgsqlDataSourceBuilder'], does: 'connect', form: 'new', makes: 'NpgsqlDataSourceBuilder', address: dsn, transport, deadline: fifteenSeconds, retry: pooled },
    { at: ['NpgsqlDataSourceBuilder#Build', 'NpgsqlDataSourceBuilder#BuildMultiHost'], does: 'make', makes: 'NpgsqlDataSource' },
    { at: ['NpgsqlDataSource#CreateConnection', 'NpgsqlDataSource#OpenConnection', 'NpgsqlDataSource#OpenConnectionAsync'], does: 'make', makes: 'NpgsqlConnection' },
    { at: ['NpgsqlCommand', 'NpgsqlConnection#CreateCommand', 'NpgsqlDataSource#CreateCommand'], does: 'make', makes: 'NpgsqlCommand' },
    ...commands('NpgsqlCommand'),
  ],
};
