// Entity Framework Core: contexts over pools of connections, and queries that run when they are enumerated.
import type { Library, Operation, Remedy } from '../../../concepts';
import { of } from './kinds';
import { fifteenSeconds, pooled } from './sql-settings';

const use = (name: string, protocol: string, parameters: readonly string[], values: readonly (string | boolean)[]): Operation => ({
  at: [`any:${name}`],
  does: 'connect',
  makes: `${protocol}Options`,
  address: { places: ['0', 'connectionString='], form: 'dsn' },
  transport: { plaintext: parameters.map((parameter) => `0?${parameter}`), plaintextValues: values, otherwise: 'unknown' },
  deadline: fifteenSeconds,
  retry: pooled,
});

const bounded: readonly Remedy[] = [{ title: 'Bring at most 100', replace: '$await$receiver$.Take(100).$name($args)' }];

// What only adds to a query that has not run yet.
const building = ['Where', 'Include', 'ThenInclude', 'Select', 'SelectMany', 'OrderBy', 'OrderByDescending', 'ThenBy', 'ThenByDescending', 'Skip', 'Take', 'AsNoTracking', 'AsNoTrackingWithIdentityResolution',
  'AsSplitQuery', 'AsQueryable', 'Distinct', 'GroupBy', 'Join', 'FromSqlRaw', 'FromSqlInterpolated', 'FromSql', 'IgnoreQueryFilters', 'AsTracking', 'TagWith', 'OfType'];
const running = ['ToList', 'ToArray', 'First', 'FirstOrDefault', 'Single', 'SingleOrDefault', 'Any', 'All', 'Count', 'LongCount', 'Sum', 'Max', 'Min', 'Find', 'ExecuteUpdate', 'ExecuteDelete', 'Last', 'LastOrDefault', 'ToDictionary'];

export const entityFramework: Library = {
  id: 'entity-framework',
  title: 'Entity Framework Core',
  language: 'csharp',
  modules: ['Microsoft.EntityFrameworkCore'],
  protocol: 'sql',
  version: '9: the 15 s and the pool of the driver; EnableRetryOnFailure is off',
  source: 'https://learn.microsoft.com/ef/core/miscellaneous/connection-resiliency',
  operations: [
    use('UseNpgsql', 'Postgres', ['SslMode', 'Mode'], ['Disable', 'disable']),
    use('UseSqlServer', 'SqlServer', ['Encrypt'], ['False', 'false', false, 'Optional']),
    use('UseMySql', 'MySql', ['SslMode', 'Mode'], ['None', 'none']),
    // Whoever derives a context from it saves what was changed with one call.
    { at: ['DbContext#SaveChangesAsync'], does: 'query' },
    { at: ['DbContext#SaveChanges'], does: 'query', blocks: true, aside: [{ title: 'Save without holding the thread (SaveChangesAsync)', replace: 'await $receiver$.SaveChangesAsync($args)' }] },
    // What a program does to its database before it serves.
    { at: ['Migrate', 'EnsureCreated'].map((name) => `DbContext#Database.${name}Async`), does: 'query' },
    { at: ['Migrate', 'EnsureCreated'].map((name) => `DbContext#Database.${name}`), does: 'query', blocks: true },
    { at: of(['DbSet', 'IQueryable', 'IIncludableQueryable'], building), does: 'make', makes: 'IQueryable', translates: true },
    { at: of(['DbSet', 'IQueryable', 'IIncludableQueryable'], ['ToListAsync', 'ToArrayAsync']), does: 'query', translates: true, lists: { remedies: bounded } },
    { at: of(['DbSet', 'IQueryable', 'IIncludableQueryable'], ['ToList', 'ToArray']), does: 'query', blocks: true, translates: true, lists: { remedies: bounded } },
    { at: of(['DbSet', 'IQueryable', 'IIncludableQueryable'], running.map((name) => `${name}Async`)), does: 'query', translates: true },
    { at: of(['DbSet', 'IQueryable', 'IIncludableQueryable'], running), does: 'query', blocks: true, translates: true },
  ],
};
