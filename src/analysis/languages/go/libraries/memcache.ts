// Memcached: short limits by default.
import type { Library } from '../../../concepts';
import { queries } from './queries';

export const memcache: Library = {
  id: 'memcache',
  title: 'gomemcache',
  language: 'go',
  modules: ['github.com/bradfitz/gomemcache/memcache'],
  protocol: 'memcached',
  version: '0.0.0: 500 ms for connecting and for each operation',
  source: 'https://pkg.go.dev/github.com/bradfitz/gomemcache/memcache#Client',
  operations: [
    { at: ['New', 'NewFromSelector'], does: 'make', makes: 'Client', shares: true, deadline: { places: ['~Timeout'], otherwise: { value: '0.5 s' } } },
    queries(['Client'], ['Get', 'GetMulti', 'Set', 'Add', 'Replace', 'Delete', 'Increment', 'Decrement', 'CompareAndSwap', 'Touch']),
  ],
};
