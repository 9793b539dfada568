// Plain sockets, and the switch that gives every socket of the process a timeout.
import type { Library } from '../../../concepts';

export const socket: Library = {
  id: 'socket',
  title: 'socket',
  language: 'python',
  modules: ['socket'],
  protocol: 'tcp',
  version: 'Python 3.13',
  source: 'https://docs.python.org/3/library/socket.html#socket.create_connection',
  operations: [
    // requests and redis pass a timeout of their own (none) to every socket, so the switch does not reach them.
    { at: ['setdefaulttimeout'], does: 'ambient', gives: ['deadline'], covers: ['socket', 'urllib', 'urllib3', 'http-client'] },
    {
      at: ['create_connection'], does: 'connect', blocks: true, makes: 'socket', address: { places: ['0', 'address='], form: 'host' },
      deadline: { places: ['timeout=', '1'], otherwise: 'none', remedies: [{ title: 'Set a timeout of 5 s', set: 'timeout=', value: '5' }] },
    },
    // Datagrams wait for nobody, and what stands on this machine is no other side.
    { at: ['SOCK_DGRAM', 'SOCK_RAW', 'AF_UNIX', 'AF_PACKET', 'AF_NETLINK', 'AF_BLUETOOTH', 'AF_CAN'], does: 'make', property: true, makes: 'SpecialSocket' },
    { at: ['socket'], does: 'make', requires: { '1': 'SpecialSocket' } },
    { at: ['socket'], does: 'make', requires: { 'type=': 'SpecialSocket' } },
    { at: ['socket'], does: 'make', requires: { '0': 'SpecialSocket' } },
    { at: ['socket'], does: 'make', makes: 'socket', deadline: { places: [], otherwise: 'none' } },
    { at: ['socket#connect'], does: 'connect', address: { places: ['0'], form: 'host' } },
    { at: ['socket#setblocking'], does: 'configure', on: 'receiver', gives: ['deadline'] },
    { at: ['socket#settimeout'], does: 'configure', on: 'receiver', gives: ['deadline'] },
  ],
};
