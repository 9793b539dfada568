// Redigo: connecting is bounded; a pool dials anew when a connection is gone.
import type { Library } from '../../../concepts';

export const redigo: Library = {
  id: 'redigo',
  title: 'redigo',
  language: 'go',
  modules: ['github.com/gomodule/redigo/redis', 'github.com/garyburd/redigo/redis'],
  protocol: 'redis',
  version: '1.9: 30 s to connect, reads wait without limit',
  source: 'https://pkg.go.dev/github.com/gomodule/redigo/redis#Dial',
  operations: [
    { at: ['DialUseTLS', 'DialTLSConfig'], does: 'make', makes: 'RedisTlsOption' },
    {
      at: ['Dial'],
      does: 'connect',
      makes: 'RedisConn',
      address: { places: ['1'], form: 'host' },
      transport: { tls: ['*:RedisTlsOption'], otherwise: 'plaintext' },
      deadline: { places: [], otherwise: { value: '30 s' } },
    },
    {
      at: ['DialContext'],
      does: 'connect',
      makes: 'RedisConn',
      through: ['0'],
      address: { places: ['2'], form: 'host' },
      transport: { tls: ['*:RedisTlsOption'], otherwise: 'plaintext' },
      deadline: { places: [], otherwise: { value: '30 s' } },
    },
    {
      at: ['DialURL'],
      does: 'connect',
      makes: 'RedisConn',
      address: { places: ['0'], form: 'url' },
      transport: { tls: ['*:RedisTlsOption'], otherwise: 'scheme' },
      deadline: { places: [], otherwise: { value: '30 s' } },
    },
    {
      at: ['DialURLContext'],
      does: 'connect',
      makes: 'RedisConn',
      through: ['0'],
      address: { places: ['1'], form: 'url' },
      transport: { tls: ['*:RedisTlsOption'], otherwise: 'scheme' },
      deadline: { places: [], otherwise: { value: '30 s' } },
    },
  ],
};
