// Repositories of a team's own that are derived from those of a library.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../../../support/analyse';

describe('A repository derived from that of Ardalis.Specification', () => {
  it('asks the database: for everything without a specification, and in each round of a loop', async () => {
    const found = (await analyse({
      'Shop/IReadRepository.cs': 'using Ardalis.Specification;\nnamespace Shop;\npublic interface IReadRepository<T> : IReadRepositoryBase<T> where T : class { }\n',
      'Shop/VisitsController.cs': `using Microsoft.AspNetCore.Mvc;
namespace Shop;
public class VisitsController : ControllerBase
{
    private readonly IReadRepository<Visit> _visits;
    private readonly IReadRepository<Client> _clients;
    public VisitsController(IReadRepository<Visit> visits, IReadRepository<Client> clients) { _visits = visits; _clients = clients; }
    [HttpGet("visits")]
    public async Task<IActionResult> All()
    {
        var visits = await _visits.ListAsync();
        foreach (var visit in visits)
        {
            var client = await _clients.GetByIdAsync(visit.ClientId);
            visit.Name = client.Name;
        }
        return Ok(visits);
    }
    [HttpGet("visits/open")]
    public async Task<IActionResult> Open(OpenVisits spec) => Ok(await _visits.ListAsync(spec));
}
`,
    })).map(({ rule, range }) => `${rule} ${range.start.line + 1}`);
    assert.deepEqual(found, ['unbounded-query 11', 'sequential-remote-calls 12']);
  });
});

describe('An interface of which each service has its own', () => {
  it('means the class of the same service', async () => {
    const service = (name: string): Record<string, string> => ({
      [`${name}/Store/IEvents.cs`]: 'namespace Store;\npublic interface IEvents { Task AppendAsync(Event one); }\n',
      [`${name}/Store/Events.cs`]: 'using Microsoft.EntityFrameworkCore;\nnamespace Store;\npublic class StoreContext : DbContext { }\npublic class Events : IEvents\n{\n    private readonly StoreContext _context;\n    public Events(StoreContext context) { _context = context; }\n    public async Task AppendAsync(Event one) { _context.Add(one); await _context.SaveChangesAsync(); }\n}\n',
      [`${name}/Store/Gateway.cs`]: 'namespace Store;\npublic class Gateway\n{\n    private readonly IEvents _events;\n    public Gateway(IEvents events) { _events = events; }\n    public async Task SaveAsync(Order order)\n    {\n        foreach (var one in order.Changes)\n        {\n            await _events.AppendAsync(one);\n        }\n    }\n}\n',
    });
    const files = Object.assign({}, ...['carts', 'orders', 'payments', 'stock', 'mails', 'people'].map(service)) as Record<string, string>;
    const found = (await analyse(files)).filter(({ rule }) => rule === 'sequential-remote-calls').map(({ file, range }) => `${file}:${range.start.line + 1}`);
    assert.equal(found.length, 6);
    assert.ok(found.every((one) => one.endsWith('Gateway.cs:8')));
  });
});
