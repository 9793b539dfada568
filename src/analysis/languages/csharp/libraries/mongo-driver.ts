// MongoDB.Driver: 30 s to find a server, reads and writes tried once more by default.
import type { Library } from '../../../concepts';
import { of } from './kinds';

const filters = ['FindAsync', 'InsertOneAsync', 'InsertManyAsync', 'UpdateOneAsync', 'UpdateManyAsync', 'ReplaceOneAsync', 'DeleteOneAsync', 'DeleteManyAsync', 'CountDocumentsAsync', 'AggregateAsync', 'BulkWriteAsync',
  'FindOneAndUpdateAsync', 'FindOneAndReplaceAsync', 'FindOneAndDeleteAsync'];
const fluent = ['ToListAsync', 'FirstOrDefaultAsync', 'FirstAsync', 'SingleOrDefaultAsync', 'SingleAsync', 'AnyAsync', 'ToCursorAsync', 'CountDocumentsAsync'];
const blocking = (names: readonly string[]): readonly string[] => names.map((name) => name.replace(/Async$/, ''));

export const mongoDriver: Library = {
  id: 'mongo-driver',
  title: 'MongoDB.Driver',
  language: 'csharp',
  modules: ['MongoDB.Driver'],
  protocol: 'mongodb',
  version: '3: serverSelectionTimeout 30 s, retryReads and retryWrites on',
  source: 'https://www.mongodb.com/docs/drivers/csharp/current/fundamentals/connection/connection-options/',
  operations: [
    {
      at: ['MongoClient'],
      does: 'connect',
      form: 'new',
      makes: 'MongoClient',
      shares: true,
      address: { places: ['0', 'connectionString='], form: 'dsn', otherwise: 'localhost' },
      transport: { tls: ['0?tls', '0?ssl', '0.UseTls', '0.UseSsl', '0.SslSettings'], otherwise: 'plaintext' },
      deadline: { places: [], otherwise: { value: '30 s' } },
      retry: { places: [], otherwise: { value: 'one more attempt' } },
    },
    { at: of(['MongoClient', 'IMongoClient'], ['GetDatabase']), does: 'make', makes: 'IMongoDatabase' },
    { at: ['IMongoDatabase#GetCollection'], does: 'make', makes: 'IMongoCollection' },
    { at: of(['IMongoCollection'], filters), does: 'query' },
    { at: of(['IMongoCollection'], blocking(filters).filter((name) => name !== 'Find' && name !== 'Aggregate')), does: 'query', blocks: true },
    { at: of(['IMongoCollection', 'IFindFluent', 'IAggregateFluent'], ['Find', 'Aggregate', 'Sort', 'Skip', 'Limit', 'Project', 'Match', 'Group', 'Lookup', 'Unwind', 'SortBy', 'SortByDescending', 'As']), does: 'make', makes: 'IFindFluent' },
    { at: of(['IFindFluent'], ['ToListAsync']), does: 'query', lists: {} },
    { at: of(['IFindFluent'], ['ToList']), does: 'query', blocks: true, lists: {} },
    { at: of(['IFindFluent', 'IAggregateFluent'], fluent), does: 'query' },
    { at: of(['IFindFluent', 'IAggregateFluent'], blocking(fluent)), does: 'query', blocks: true },
  ],
};
