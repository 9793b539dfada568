// PyMongo and Motor: 30 s to find a server, reads and writes tried once more by default.
import type { Library, Operation } from '../../../concepts';
import { collectionQueries } from './queries';

const connect: Partial<Operation> = {
  shares: true,
  deadline: { places: ['serverSelectionTimeoutMS=', 'connectTimeoutMS=', 'timeoutMS=', '0?serverSelectionTimeoutMS'], off: [], otherwise: { value: '30 s' } },
  retry: { places: ['retryReads=', 'retryWrites=', '0?retryReads', '0?retryWrites'], off: [false], otherwise: { value: 'one more attempt' } },
  address: { places: ['0', 'host='], form: 'dsn', otherwise: 'localhost' },
  acknowledges: [{ place: 'w=', none: [0] }, { place: '0?w', none: [0] }],
  transport: { tls: ['tls=', 'ssl=', '0?tls', '0?ssl', 'host=?tls'], otherwise: 'plaintext', remedies: [{ title: 'Use TLS', set: 'tls=', value: 'True' }] },
};

export const pymongo: Library = {
  id: 'pymongo',
  title: 'PyMongo',
  language: 'python',
  modules: ['pymongo', 'pymongo.mongo_client', 'motor', 'motor.motor_asyncio', 'motor.motor_tornado'],
  protocol: 'mongodb',
  version: '4.20',
  source: 'https://pymongo.readthedocs.io/en/stable/api/pymongo/mongo_client.html',
  operations: [
    { at: ['MongoClient', 'mongo_client.MongoClient'], does: 'connect', makes: 'MongoClient', ...connect },
    { at: ['AsyncMongoClient', 'motor_asyncio.AsyncIOMotorClient', 'AsyncIOMotorClient', 'motor_tornado.MotorClient', 'MotorClient'], does: 'connect', makes: 'AsyncMongoClient', ...connect },
    ...collectionQueries('MongoClient', 'Database', true),
    ...collectionQueries('AsyncMongoClient', 'AsyncDatabase', false),
  ],
};
