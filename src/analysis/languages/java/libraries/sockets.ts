// Plain sockets: `new Socket(host, port)` connects without a limit of its own.
import type { Library } from '../../../concepts';

export const sockets: Library = {
  id: 'sockets',
  title: 'Socket',
  language: 'java',
  modules: ['java.net'],
  protocol: 'tcp',
  version: 'JDK 8 to 25: no timeouts',
  source: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/Socket.html#connect(java.net.SocketAddress,int)',
  blocks: true,
  operations: [
    { at: ['PasswordAuthentication'], form: 'new', does: 'make', makes: 'PasswordAuthentication', credentials: [{ place: '1', opens: 'connect' }] },
    { at: ['ServerSocket'], form: 'new', requires: { 0: '*' }, does: 'listen' },
    {
      at: ['Socket'],
      form: 'new',
      requires: { 1: '*' },
      does: 'connect',
      makes: 'Socket',
      shares: true,
      address: { places: ['0'], form: 'host' },
      deadline: { places: [], otherwise: 'none' },
    },
    // `new Socket()` is open for settings before it connects.
    { at: ['Socket'], form: 'new', does: 'make', makes: 'Socket' },
    { at: ['Socket#connect'], requires: { 0: '*' }, does: 'connect', deadline: { places: ['1'], otherwise: 'none' } },
    { at: ['Socket#setSoTimeout'], does: 'configure', gives: ['deadline'], deadline: { places: ['0'] } },
  ],
};
