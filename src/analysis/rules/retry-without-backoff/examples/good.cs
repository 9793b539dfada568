using System;
using System.Net.Http;
using System.Threading.Tasks;
using MassTransit;
using Polly;
using Polly.Retry;

class Stock
{
    private readonly HttpClient http = new();

    public async Task<string> Levels(string item)
    {
        for (var attempt = 1; attempt < 6; attempt++)
        {
            try
            {
                return await http.GetStringAsync($"https://stock.shop.io/items/{item}");
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200 * Math.Pow(2, attempt) + Random.Shared.Next(100)));
            }
        }
        throw new TimeoutException();
    }

    private readonly AsyncRetryPolicy growing = Policy.Handle<HttpRequestException>().WaitAndRetryAsync(5, attempt => TimeSpan.FromSeconds(Math.Pow(2, attempt)));

    private readonly AsyncRetryPolicy listed = Policy.Handle<HttpRequestException>().WaitAndRetryAsync(new[] { TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(9) });

    // One more attempt and no further.
    private readonly AsyncRetryPolicy once = Policy.Handle<HttpRequestException>().RetryAsync(1);

    private readonly RetryStrategyOptions options = new() { MaxRetryAttempts = 5, BackoffType = DelayBackoffType.Exponential, UseJitter = true };

    public void Consume(IReceiveEndpointConfigurator orders) => orders.UseMessageRetry(retry => retry.Exponential(5, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(2)));

    // A job of our own that is started again by hand.
    public Task<string> Again(IProvisioning provisioning, string tenant) => provisioning.RetryAsync(tenant);
}
