// gRPC clients of .NET: every call needs a deadline, from wherever it comes.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { found, foundIn } from './found';

const usings = ['Grpc.Net.Client', 'Grpc.Core'];
const client = 'var c = new Cart.CartClient(GrpcChannel.ForAddress("https://carts.shop.io"));';

describe('gRPC calls', () => {
  it('without a deadline are reported, also with the token of the caller, which never ends by itself', async () => {
    for (const call of ['await c.GetCartAsync(request);', 'await c.GetCartAsync(request, headers);', 'await c.GetCartAsync(request, cancellationToken: CancellationToken.None);', 'using var s = new CancellationTokenSource(); await c.GetCartAsync(request, cancellationToken: s.Token);']) {
      const expected = call.includes('headers') ? 0 : 1;
      assert.equal((await found('missing-timeout', usings, client, call)).length, expected, call);
    }
  });

  it('with a deadline, a token that ends, options that may hold one, or as a stream are left alone', async () => {
    for (const call of [
      'await c.GetCartAsync(request, deadline: DateTime.UtcNow.AddSeconds(5));', 'await c.GetCartAsync(request, null, DateTime.UtcNow.AddSeconds(5));', 'await c.GetCartAsync(request, new CallOptions(deadline: t));',
      'using var s = new CancellationTokenSource(TimeSpan.FromSeconds(2)); await c.GetCartAsync(request, cancellationToken: s.Token);',
      'var s = new CancellationTokenSource(); s.CancelAfter(2000); await c.GetCartAsync(request, cancellationToken: s.Token);', 'using var stream = c.Watch(request);',
    ]) assert.deepEqual(await found('missing-timeout', usings, client, call), [], call);
  });

  it('of a client that the container makes are known by its registration', async () => {
    const use = 'namespace Shop; class Use(Cart.CartClient carts) { async Task M(CancellationToken token) => await carts.GetCartAsync(new(), cancellationToken: token); }';
    assert.deepEqual(await foundIn('missing-timeout', { 'Program.cs': 'services.AddGrpcClient<Cart.CartClient>(o => o.Address = new Uri("https://carts.shop.io"));', 'Use.cs': use }), ['Use.cs:1']);
    assert.deepEqual(await foundIn('missing-timeout', { 'Program.cs': 'services.AddGrpcClient<Cart.CartClient>(o => { }).EnableCallContextPropagation();', 'Use.cs': use }), []);
    assert.deepEqual(await foundIn('missing-timeout', { 'Use.cs': use }), []);
  });

  it('go in plaintext where the address says so', async () => {
    assert.deepEqual(await foundIn('plaintext-connection', { 'Program.cs': 'services.AddGrpcClient<Cart.CartClient>(o => o.Address = new("http://carts.shop.io"));' }), ['Program.cs:1']);
  });
});
