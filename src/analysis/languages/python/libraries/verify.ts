// Keywords that HTTP clients of Python share: whether certificates are checked, and the pair to log in with.
import type { Operation, TlsKey, TlsPlace } from '../../../concepts';

/** For what takes the keyword in a record of its own. */
export const off: readonly TlsPlace[] = [{ place: 'verify=', weakens: 'certificate', values: [false, 0], instead: 'True' }];

/** The same operations, each of which takes these keywords. */
export const verifying = (operations: readonly Operation[]): readonly Operation[] =>
  operations.map((operation) => (operation.does === 'request' || operation.does === 'make' ? { ...operation, tls: off, credentials: [{ place: 'auth=', opens: 'connect' }] } : operation));

/** Calls on a client whose making is not seen: such names with `verify=False` are HTTP clients and the AWS SDK; so is what `partial` gives to one. */
export const verifyingAnywhere: Operation = {
  at: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'request', 'stream', 'client', 'resource', 'partial'].map((name) => `any:${name}`),
  does: 'make', literals: { 'verify=': false }, tls: off,
};

/** `session.verify = False`. */
export const verifyMember: TlsKey = { key: 'verify', weakens: 'certificate', values: [false], instead: 'True', on: ['*session*', '*client*', '*kwargs*', '*options*', 's', 'http', 'requests'] };
