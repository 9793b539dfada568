// MongoDB: choosing a server is bounded, reads and writes are repeated once.
import type { Library } from '../../../concepts';

const queries = ['find', 'find_one', 'find_one_and_update', 'insert_one', 'insert_many', 'update_one', 'update_many', 'replace_one', 'delete_one', 'delete_many', 'aggregate', 'count_documents', 'distinct'];

export const mongodb: Library = {
  id: 'mongodb',
  title: 'mongodb',
  language: 'rust',
  modules: ['mongodb'],
  protocol: 'mongodb',
  version: '3.x: 30 s server selection, 10 s connecting; reads and writes are retried once',
  source: 'https://docs.rs/mongodb/latest/mongodb/options/struct.ClientOptions.html',
  operations: [
    { at: ['options.TlsOptions.builder'], does: 'make', makes: 'MongoTlsOptions' },
    { at: ['MongoTlsOptions#allow_invalid_certificates'], does: 'make', makes: 'MongoTlsOptions', tls: [{ place: '0', weakens: 'certificate', values: [true], constants: {}, instead: 'false' }] },
    { at: ['MongoTlsOptions#*'], does: 'make', makes: 'MongoTlsOptions' },
    {
      at: ['Client.with_uri_str', 'options.ClientOptions.parse'],
      does: 'connect',
      makes: 'Client',
      shares: true,
      address: { places: ['0'], form: 'url' },
      transport: { tls: ['0?tls', '0?ssl'], otherwise: 'plaintext' },
      deadline: { places: [], otherwise: { value: '30 s' } },
      retry: { places: [], otherwise: { value: 'one retry' } },
    },
    { at: ['Client#database', 'Client#default_database'], does: 'make', makes: 'Database' },
    { at: ['Database#collection'], does: 'make', makes: 'Collection' },
    { at: ['options.FindOptions.default'], does: 'make', makes: 'PlainFindOptions' },
    // Before 3.x options came second.
    { at: ['Collection#find'], literals: { 1: null }, does: 'query', lists: { where: ['0'] } },
    { at: ['Collection#find'], requires: { 1: 'PlainFindOptions' }, does: 'query', lists: { where: ['0'] } },
    { at: ['Collection#find'], does: 'query', lists: { where: ['0'], limit: ['1'] } },
    { at: queries.map((name) => `Collection#${name}`), does: 'query' },
  ],
};
