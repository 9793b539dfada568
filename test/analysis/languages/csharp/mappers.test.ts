// What object mappers ask, where nobody names the library: behind repositories, interfaces of contexts, mediators.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../../support/analyse';

const context = {
  'Data/Context.cs': 'using Microsoft.EntityFrameworkCore;\nnamespace Shop.Data;\npublic interface IShop { DbSet<Order> Orders { get; } int SaveChanges(); }\npublic class ShopContext : DbContext, IShop { public DbSet<Order> Orders { get; set; } }\n',
};
const found = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => inShort(await analyse({ ...context, ...files }));
const orders = (body: string, more = ''): Record<string, string> => ({
  'Data/Orders.cs': `namespace Shop.Data;\npublic interface IOrders { Task<List<Order>> All(); }\npublic class Orders(IShop shop) : IOrders {\npublic async Task<List<Order>> All() {\n${body}\n}\n${more}\n}\n`,
});
const handler = { 'Ask/Handler.cs': 'using MediatR;\nusing Shop.Data;\nnamespace Shop.Ask;\npublic class AllOrders(IOrders orders) : IRequestHandler<Ask, List<Order>> { public Task<List<Order>> Handle(Ask ask, CancellationToken token) => orders.All(); }\n' };

describe('Contexts of Entity Framework', () => {
  it('are known behind an interface of the program, in files that name the library nowhere', async () => {
    assert.deepEqual(await found(orders('return null;', 'public async Task Add(Order order) { shop.Orders.Add(order); shop.SaveChanges(); }')), ['blocking-call-in-async Data/Orders.cs:7 shop.SaveChanges']);
    assert.deepEqual(await found(orders('return null;', 'public async Task Add(Order order) { shop.Orders.Add(order); await shop.SaveChangesAsync(); }')), []);
  });

  it('bring a whole table for whatever a mediator is asked, unless something bounds it', async () => {
    assert.deepEqual(await found({ ...orders('return await shop.Orders.Include(o => o.Lines).Where(o => o.State == State.Open).ToListAsync();'), ...handler }), ['unbounded-query Data/Orders.cs:5 ToListAsync']);
    for (const query of ['shop.Orders.Take(50)', 'shop.Orders.Where(o => o.Customer == customer)', '(from o in shop.Orders where o.Customer == customer select o)']) {
      assert.deepEqual(await found({ ...orders(`return await ${query}.ToListAsync();`), ...handler }), [], query);
    }
  });

  it('are asked by query expressions as well', async () => {
    assert.deepEqual(await found({ ...orders('var query = from o in shop.Orders orderby o.Id select o;\nreturn await query.ToListAsync();'), ...handler }), ['unbounded-query Data/Orders.cs:6 query.ToListAsync']);
  });

  it('belong to the program in whose folder they lie, where several have the same names', async () => {
    const same = 'using Microsoft.EntityFrameworkCore;\nnamespace Shop.Model;\npublic class Store : DbContext { X }\n';
    assert.deepEqual(inShort(await analyse({
      'a/Model/Store.cs': same.replace('X', ''), 'b/Model/Store.cs': same.replace('X', 'public DbSet<Order> Orders { get; set; }'),
      'b/Ask.cs': 'using MediatR;\nusing Microsoft.EntityFrameworkCore;\nusing Shop.Model;\nnamespace Shop;\npublic class Ask(Store store) : IRequestHandler<Q, List<Order>> { public async Task<List<Order>> Handle(Q q, CancellationToken t) => await store.Orders.ToListAsync(); }\n',
    })), ['unbounded-query b/Ask.cs:5 store.Orders.ToListAsync']);
  });
});

describe('Sessions of Marten', () => {
  const repository = {
    'Data/Accounts.cs': 'using Marten;\nnamespace Shop.Data;\npublic interface IAccounts { Task<Account> By(string number); }\npublic class Accounts : IAccounts {\nprivate readonly IDocumentSession session;\npublic Accounts(IDocumentSession session) { this.session = session; }\npublic async Task<Account> By(string number) => await session.Query<Account>().FirstOrDefaultAsync(a => a.Number == number);\n}\n',
  };
  const loop = (items: string): Record<string, string> => ({ ...repository, 'Domain/Import.cs': `using Shop.Data;\nnamespace Shop.Domain;\npublic class Import(IAccounts accounts) {\npublic async Task Run(Statement statement) {\nforeach (var line in ${items}) { var account = await accounts.By(line.Number); account.Book(line); }\n}\n}\n` });

  it('are asked once for each item by who calls the repository in a loop', async () => {
    assert.deepEqual(await found(loop('statement.Lines()')), ['sequential-remote-calls Domain/Import.cs:5 FirstOrDefaultAsync']);
    assert.deepEqual(await found(loop('statement.Lines().Take(3)')), []);
  });
});

describe('Tasks', () => {
  const outbox = (wait: string): Record<string, string> => ({ 'Outbox.cs': `using System.Threading.Tasks;\npublic class Outbox {\npublic async void Push(object state) { ${wait} }\nprivate async Task Pending() { await Task.Delay(1); }\n}\n` });

  it('that a thread waits for are known by the wait, whatever they are called', async () => {
    assert.deepEqual(await found(outbox('Pending().Wait();')), ['blocking-call-in-async Outbox.cs:3 Pending().Wait()']);
    assert.deepEqual(await found(outbox('await Pending(); slots.Wait();')), []);
  });

  it('that are waited for while a program is put together hold nobody up', async () => {
    assert.deepEqual(await found({ 'Bus.cs': 'using System.Threading.Tasks;\npublic static class Bus {\npublic static void StartBus(this IServiceCollection services) { Endpoint.StartAsync(services).GetAwaiter().GetResult(); }\n}\n' }), []);
  });
});

describe('Producers of Kafka', () => {
  it('are built once, not for each message', async () => {
    const producer = 'new ProducerBuilder<string, string>(config).Build()';
    const bus = (field: string, use: string): Record<string, string> => ({ 'Bus.cs': `using Confluent.Kafka;\npublic class Bus {\n${field}\npublic async Task Publish(string text) { ${use} }\n}\n` });
    assert.deepEqual((await analyse(bus('', `using (var p = ${producer}) { await p.ProduceAsync("orders", new Message<string, string> { Value = text }); }`))).map((f) => f.rule), ['client-per-request']);
    assert.deepEqual((await analyse(bus(`private readonly IProducer<string, string> p = ${producer};`, 'await p.ProduceAsync("orders", new Message<string, string> { Value = text });'))).map((f) => f.rule), []);
  });
});
