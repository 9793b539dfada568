// What ADO.NET drivers have in common: a pool that opens connections on demand, and settings inside the connection string.
import type { Operation, Setting } from '../../../concepts';
import { of } from './kinds';

/** A pool connects when it is first used, and anew when a connection is gone. */
export const pooled: Setting = { places: [], otherwise: { value: 'the pool connects anew' } };

/** 15 s is what all of the drivers wait for a connection. */
export const fifteenSeconds: Setting = { places: [], otherwise: { value: '15 s to connect' } };

export const dsn = { places: ['0', 'connectionString=', 'ConnectionString='], form: 'dsn' } as const;

/** Commands over a connection: those that wait, and those that block. */
export const commands = (...kinds: readonly string[]): readonly Operation[] => [
  { at: of(kinds, ['ExecuteReaderAsync', 'ExecuteScalarAsync', 'ExecuteNonQueryAsync']), does: 'query' },
  { at: of(kinds, ['ExecuteReader', 'ExecuteScalar', 'ExecuteNonQuery']), does: 'query', blocks: true },
];
