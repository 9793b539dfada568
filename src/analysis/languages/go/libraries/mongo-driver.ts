// MongoDB: choosing a server and connecting are bounded, reads and writes are repeated once.
import type { Library } from '../../../concepts';
import { collectionQueries } from './queries';

export const mongo: Library = {
  id: 'mongo-driver',
  title: 'mongo-driver',
  language: 'go',
  modules: ['go.mongodb.org/mongo-driver/mongo', 'go.mongodb.org/mongo-driver/mongo/options', 'go.mongodb.org/mongo-driver/v2/mongo', 'go.mongodb.org/mongo-driver/v2/mongo/options'],
  protocol: 'mongodb',
  version: '1.17: 30 s server selection and connecting; reads and writes are retried once',
  source: 'https://pkg.go.dev/go.mongodb.org/mongo-driver/mongo/options#ClientOptions',
  operations: [
    { at: ['Client'], form: 'call', does: 'make', makes: 'MongoOptions' },
    {
      at: ['MongoOptions#ApplyURI'],
      does: 'make',
      makes: 'MongoOptions',
      address: { places: ['0'], form: 'url' },
      transport: { tls: ['0?tls', '0?ssl'], otherwise: 'plaintext' },
    },
    { at: ['MongoOptions#SetAuth'], does: 'make', makes: 'MongoOptions', credentials: [{ place: '0.Password', opens: 'connect' }] },
    { at: ['MongoOptions#*'], does: 'make', makes: 'MongoOptions' },
    {
      at: ['Connect', 'NewClient'],
      does: 'connect',
      makes: 'MongoClient', shares: true,
      through: [],
      deadline: { places: [], otherwise: { value: '30 s' } },
      retry: { places: [], otherwise: { value: 'one retry' } },
    },
    { at: ['Find'], form: 'call', does: 'make', makes: 'FindOptions' },
    { at: ['FindOptions#SetLimit', 'FindOptions#SetSkip', 'FindOptions#SetBatchSize'], does: 'make', makes: 'BoundedFindOptions' },
    { at: ['FindOptions#*'], does: 'make', makes: 'FindOptions' },
    { at: ['BoundedFindOptions#*'], does: 'make', makes: 'BoundedFindOptions' },
    ...collectionQueries,
  ],
};
