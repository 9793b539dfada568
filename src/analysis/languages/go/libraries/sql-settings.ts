// What libraries that open SQL databases have in common.
import type { Operation, Setting, Transport } from '../../../concepts';

/** PostgreSQL negotiates TLS unless `sslmode` in the connection string at a place forbids it. */
export const postgresTls = (place: string): Transport => ({ plaintext: [`${place}?sslmode`], plaintextValues: ['disable', 'allow'], otherwise: 'unknown' });

/** MySQL speaks plaintext unless `tls` in the data source name at a place asks for more. */
export const mysqlTls = (place: string): Transport => ({ plaintext: [`${place}?tls`], plaintextValues: [false], tls: [`${place}?tls`], otherwise: 'plaintext' });

/** A pool connects when it is first used, and anew when a connection is gone. */
export const pooled: Setting = { places: [], otherwise: { value: 'the pool connects anew' } };

/** Opened by the name of a driver that is not written out: the connection string may still say that it is not encrypted. */
export const openAny: Operation = {
  at: ['Open', 'Connect', 'MustConnect', 'MustOpen', 'ConnectContext'],
  does: 'connect',
  makes: 'DB', shares: true,
  address: { places: ['1'], form: 'dsn' },
  transport: { plaintext: ['1?sslmode'], plaintextValues: ['disable', 'allow'], otherwise: 'unknown' },
  retry: pooled,
};

/** `sql.Open(driver, dsn)` and its kin. */
export const open = (driver: string, settings: Pick<Operation, 'deadline' | 'transport'>): Operation => ({
  at: ['Open', 'Connect', 'MustConnect', 'MustOpen'],
  literals: { 0: driver },
  does: 'connect',
  makes: 'DB', shares: true,
  address: { places: ['1'], form: 'dsn' },
  retry: pooled,
  ...settings,
});
