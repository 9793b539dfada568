// Traits of Rust add methods such as `load` and `all` to whatever can be asked for: what tells them from others of these names is that the
// file brings in the library, and that they are handed a connection.
import type { Operation } from '../../../concepts';

export const onConnection: Pick<Operation, 'inScope' | 'namedLike'> = {
  inScope: true,
  namedLike: { 0: ['conn', 'connection', 'db', 'database', 'pool', 'tx', 'txn', 'trx', 'transaction', 'pg', 'store'] },
};
