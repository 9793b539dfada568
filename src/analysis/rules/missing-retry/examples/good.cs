using Polly;
using Polly.Retry;
using RabbitMQ.Client;
using StackExchange.Redis;

namespace Shop.Orders;

public static class Program
{
    public static async Task Register(IServiceCollection services)
    {
        services.AddHttpClient<Stock>(client => client.BaseAddress = new Uri("https://stock.shop.io"))
            .SetHandlerLifetime(TimeSpan.FromMinutes(5))
            .AddStandardResilienceHandler();
        services.AddHttpClient<Prices>().AddPolicyHandler(Policy.HandleResult<HttpResponseMessage>(r => !r.IsSuccessStatusCode).WaitAndRetryAsync(3, n => TimeSpan.FromSeconds(n)));
        // What an extension of our own adds cannot be told from here.
        services.AddHttpClient("ratings", client => client.BaseAddress = new Uri("https://ratings.shop.io")).AddOurPolicies();
        services.AddSingleton<IConnectionMultiplexer>(await ConnectionMultiplexer.ConnectAsync("cache.shop.io:6380,ssl=true"));
    }
}

public class Stock(HttpClient http)
{
    public Task<string> Read(string item) => http.GetStringAsync("/items/" + item);
}

public class Prices(HttpClient http)
{
    public Task<string> Read(string item) => http.GetStringAsync("https://prices.shop.io/" + item);

    // Charged twice is worse than not charged.
    public Task<HttpResponseMessage> Charge(HttpContent order) => http.PostAsync("https://payments.shop.io/charges", order);
}

public class Ratings(IHttpClientFactory clients)
{
    public Task<string> Read(string item) => clients.CreateClient("ratings").GetStringAsync("/ratings/" + item);
}

// Nobody here sees how this client was made.
public class Suppliers(HttpClient http)
{
    public Task<string> Read(string name) => http.GetStringAsync("https://suppliers.shop.io/" + name);
}

public class StockHealth : IHealthCheck
{
    private static readonly HttpClient Http = new();

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken token)
    {
        var answer = await Http.GetAsync("https://stock.shop.io/ready", token);
        return answer.IsSuccessStatusCode ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
    }
}

public class Rates
{
    private static readonly HttpClient Http = new();
    private readonly AsyncRetryPolicy _retry = Policy.Handle<HttpRequestException>().WaitAndRetryAsync(4, n => TimeSpan.FromSeconds(Math.Pow(2, n)));

    public Task<string> Read() => _retry.ExecuteAsync(() => Http.GetStringAsync("https://rates.shop.io/today"));

    public async Task<string> Patiently()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Http.GetStringAsync("https://rates.shop.io/today");
            }
            catch (HttpRequestException) when (attempt < 4)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt * attempt));
            }
        }
    }

    // A health check is asked again anyway.
    public static void Watch(IServiceCollection services, string uri) =>
        services.AddHealthChecks().AddRabbitMQ(async provider => await new ConnectionFactory { Uri = new Uri(uri) }.CreateConnectionAsync());
}
