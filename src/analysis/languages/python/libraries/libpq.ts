// What psycopg 2 and 3 share: both hand their parameters to libpq, which waits for a connection as long as the operating
// system does unless it is given a limit.
import type { Operation } from '../../../concepts';
import { tenacityRetry } from './retry-remedies';

/** How a connection is opened whose connection string stands at one of `dsn`. */
export function libpqConnection(module: string, dsn: readonly string[]): Pick<Operation, 'deadline' | 'retry' | 'address' | 'transport'> {
  const parameter = (name: string): string[] => [`${name}=`, ...dsn.map((place) => `${place}?${name}`)];
  return {
    // An asynchronous connection gives control back at once; whoever polls it decides how long.
    deadline: { places: [...parameter('connect_timeout'), 'async_='], otherwise: 'none', remedies: [{ title: 'Add a connect timeout of 5 s', set: 'connect_timeout=', value: '5' }] },
    retry: { places: [], otherwise: 'none', remedies: [tenacityRetry(`${module}.OperationalError`)] },
    address: { places: ['host=', ...dsn], form: 'dsn' },
    // Without a word about it, libpq prefers TLS and falls back to plaintext: not known.
    transport: { plaintext: parameter('sslmode'), plaintextValues: ['disable'], otherwise: 'unknown', remedies: [{ title: 'Require TLS', set: 'sslmode=', value: '"require"' }] },
  };
}
