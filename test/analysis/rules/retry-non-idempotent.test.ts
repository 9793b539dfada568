// Policies that a factory of clients gives to every request of one, in C#.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../support/analyse';

const found = async (send: string, policy: string): Promise<readonly string[]> => (await analyse({
  'Shop/Setup.cs': `using Microsoft.Extensions.DependencyInjection;
using Polly;
using Polly.Extensions.Http;
public class Payments
{
    private readonly HttpClient _client;
    public Payments(HttpClient client) { _client = client; }
    public Task Go(Order order) => ${send};
}
public static class Setup
{
    public static void Add(IServiceCollection services)
    {
        services.AddHttpClient<Payments>().${policy};
    }
    private static IAsyncPolicy<HttpResponseMessage> Patient() =>
        HttpPolicyExtensions.HandleTransientHttpError().WaitAndRetryAsync(4, n => TimeSpan.FromSeconds(Math.Pow(2, n)));
}
`,
})).filter(({ rule }) => rule === 'retry-non-idempotent').map(({ range, subject }) => `${range.start.line + 1} ${subject}`);

describe('A retry policy of a client', () => {
  const post = '_client.PostAsJsonAsync("/charges", order)';

  it('repeats what charges as well', async () => {
    for (const policy of ['AddPolicyHandler(Patient())', 'AddTransientHttpErrorPolicy(policy => policy.WaitAndRetryAsync(3, n => TimeSpan.FromSeconds(n)))']) {
      assert.deepEqual(await found(post, policy), ['14 _client.PostAsJsonAsync']);
    }
  });

  it('is fine where it may repeat everything, where it is chosen by the request, and where it is no retry', async () => {
    assert.deepEqual(await found('_client.GetStringAsync("/charges")', 'AddPolicyHandler(Patient())'), []);
    assert.deepEqual(await found(post, 'AddPolicyHandler(request => request.Method == HttpMethod.Get ? Patient() : Policy.NoOpAsync<HttpResponseMessage>())'), []);
    assert.deepEqual(await found(post, 'AddTransientHttpErrorPolicy(policy => policy.CircuitBreakerAsync(5, TimeSpan.FromSeconds(30)))'), []);
  });
});
