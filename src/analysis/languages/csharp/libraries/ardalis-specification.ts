// Ardalis.Specification: repositories over Entity Framework that are asked with descriptions of what is wanted.
import type { Library } from '../../../concepts';
import { of } from './kinds';

const reading = ['IReadRepositoryBase', 'IRepositoryBase', 'RepositoryBase'];
const asking = ['GetByIdAsync', 'GetBySpecAsync', 'FirstOrDefaultAsync', 'SingleOrDefaultAsync', 'ListAsync', 'CountAsync', 'AnyAsync', 'AddAsync', 'AddRangeAsync', 'UpdateAsync', 'UpdateRangeAsync', 'DeleteAsync', 'DeleteRangeAsync', 'SaveChangesAsync'];

export const ardalisSpecification: Library = {
  id: 'ardalis-specification',
  title: 'Ardalis.Specification',
  language: 'csharp',
  modules: ['Ardalis.Specification', 'Ardalis.Specification.EntityFrameworkCore', 'Ardalis.Specification.EntityFramework6'],
  protocol: 'sql',
  version: '5 to 9: asks through the context it is given',
  source: 'https://specification.ardalis.com/usage/use-built-in-abstract-repository.html',
  operations: [
    // A specification may bring a limit; without one everything is asked for.
    { at: of(reading, ['ListAsync']), does: 'query', lists: { alone: true } },
    { at: of(reading, asking), does: 'query' },
  ],
};
