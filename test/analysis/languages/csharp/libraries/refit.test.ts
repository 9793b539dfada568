// Refit: interfaces whose calls go over the network.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { foundIn } from './found';

const api = 'using Refit;\nnamespace Shop;\npublic interface ICart { [Get("/items")] Task<Items> GetItems(); }\n';
const page = 'namespace Shop;\npublic class Page(ICart cart) {\npublic async Task<Items> Show() => await cart.GetItems();\n}\n';

describe('Refit', () => {
  it('retries nothing, which is said where the client is registered', async () => {
    const program = 'using Refit;\nusing Shop;\nvar builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddRefitClient<ICart>().ConfigureHttpClient(c => c.BaseAddress = new Uri("https://cart.shop.io"));\n';
    assert.deepEqual(await foundIn('missing-retry', { 'ICart.cs': api, 'Page.cs': page, 'Program.cs': program }), ['Program.cs:4']);
  });

  it('is left alone where a handler repeats', async () => {
    const program = 'using Refit;\nusing Shop;\nvar builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddRefitClient<ICart>().AddStandardResilienceHandler();\n';
    assert.deepEqual(await foundIn('missing-retry', { 'ICart.cs': api, 'Page.cs': page, 'Program.cs': program }), []);
  });
});
