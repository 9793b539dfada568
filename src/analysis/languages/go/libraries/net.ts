// Plain connections of the standard library: they wait for as long as the system tries, which is minutes.
import type { Library, Remedy, Setting } from '../../../concepts';

const limited = (replace: string): Setting => ({
  places: [],
  otherwise: 'none',
  remedies: [{ title: 'Give up connecting after 5 seconds', imports: [['time', null]], replace } satisfies Remedy],
});

export const net: Library = {
  id: 'net',
  title: 'net',
  language: 'go',
  modules: ['net'],
  protocol: 'tcp',
  version: 'Go 1.26: no limit on connecting but that of the operating system',
  source: 'https://pkg.go.dev/net#Dialer',
  operations: [
    // Neither waits for anybody: a datagram socket has nothing to agree on, and the other end of a Unix socket is on this machine.
    ...['udp', 'udp4', 'udp6', 'unix', 'unixgram', 'unixpacket', 'ip'].map((network) => ({ at: ['Dial', 'DialTimeout'], literals: { 0: network }, does: 'make', makes: 'NetConn' } as const)),
    { at: ['Dial'], does: 'connect', makes: 'NetConn', address: { places: ['1'], form: 'host' }, deadline: limited('$receiver.DialTimeout($args, 5*time.Second)') },
    { at: ['DialTimeout'], does: 'connect', makes: 'NetConn', address: { places: ['1'], form: 'host' }, deadline: { places: ['2'] } },
    {
      at: ['Dialer'],
      form: 'literal',
      does: 'make',
      makes: 'Dialer',
      deadline: { places: ['Timeout=', 'Deadline='], otherwise: 'none', remedies: [{ title: 'Set Timeout to 5 seconds', imports: [['time', null]], set: 'Timeout=', value: '5 * time.Second' }] },
    },
    { at: ['Dialer#Dial'], does: 'connect', makes: 'NetConn', address: { places: ['1'], form: 'host' } },
    { at: ['Dialer#DialContext'], does: 'connect', makes: 'NetConn', through: ['receiver', '0'], address: { places: ['2'], form: 'host' } },
  ],
};
