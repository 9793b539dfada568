// The community driver for MongoDB: connecting is bounded and tried once.
import type { Library } from '../../../concepts';
import { retryOf } from './remedies';

export const mgo: Library = {
  id: 'mgo',
  title: 'mgo',
  language: 'go',
  modules: ['gopkg.in/mgo.v2', 'github.com/globalsign/mgo'],
  protocol: 'mongodb',
  version: '2: 10 s to connect, one attempt',
  source: 'https://pkg.go.dev/gopkg.in/mgo.v2#Dial',
  operations: [
    {
      at: ['Dial', 'DialWithTimeout'],
      does: 'connect',
      makes: 'MgoSession',
      address: { places: ['0'], form: 'dsn' },
      deadline: { places: ['1'], otherwise: { value: '10 s' } },
      retry: { places: [], otherwise: 'none', remedies: [retryOf('*$receiver.Session')] },
    },
  ],
};
