// Mappers over SQL databases besides Entity Framework: sessions that ask as they go and save with one call.
import type { Library } from '../../../concepts';
import { of } from './kinds';

const martenSessions = ['IDocumentSession', 'IQuerySession', 'IDocumentOperations'];

export const marten: Library = {
  id: 'marten',
  title: 'Marten',
  language: 'csharp',
  modules: ['Marten'],
  protocol: 'postgres',
  version: '7: the limits and the pool of Npgsql',
  source: 'https://martendb.io/documents/sessions.html',
  operations: [
    { at: of(['IDocumentStore'], ['LightweightSession', 'OpenSession', 'QuerySession', 'IdentitySession', 'DirtyTrackedSession']), does: 'make', makes: 'IDocumentSession' },
    // The queries are those of LINQ.
    { at: of(martenSessions, ['Query']), does: 'make', makes: 'IQueryable' },
    { at: of(martenSessions, ['LoadAsync', 'LoadManyAsync', 'SaveChangesAsync', 'QueryAsync']), does: 'query' },
    { at: of(martenSessions, ['Load', 'LoadMany', 'SaveChanges']), does: 'query', blocks: true },
  ],
};

export const nHibernate: Library = {
  id: 'nhibernate',
  title: 'NHibernate',
  language: 'csharp',
  modules: ['NHibernate'],
  protocol: 'sql',
  version: '5: the limits and the pool of the driver',
  source: 'https://nhibernate.info/doc/nhibernate-reference/manipulatingdata.html',
  operations: [
    { at: of(['ISessionFactory'], ['OpenSession', 'OpenStatelessSession']), does: 'make', makes: 'ISession' },
    { at: of(['ISession', 'IStatelessSession'], ['Query']), does: 'make', makes: 'IQueryable' },
    { at: of(['ISession', 'IStatelessSession'], ['GetAsync', 'LoadAsync', 'FlushAsync', 'DeleteAsync']), does: 'query' },
    { at: of(['ISession', 'IStatelessSession'], ['Get', 'Flush']), does: 'query', blocks: true },
  ],
};
