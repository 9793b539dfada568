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
        while (true) // expect
        {
            try
            {
                return await http.GetStringAsync($"https://stock.shop.io/items/{item}");
            }
            catch (HttpRequestException)
            {
                await Task.Delay(1000);
            }
        }
    }

    public async Task<string> Offers(int most, TimeSpan pause)
    {
        var tries = 0;
        while (true) // expect
        {
            try
            {
                return await http.GetStringAsync("https://offers.shop.io/today");
            }
            catch (HttpRequestException) when (tries < most)
            {
                tries++;
                await Task.Delay(pause);
            }
        }
    }

    // The failure is in the answer.
    public async Task<bool> Told(string item)
    {
        for (var attempt = 0; attempt < 5; attempt++) // expect
        {
            var answer = await http.DeleteAsync($"https://stock.shop.io/{item}");
            if (answer.IsSuccessStatusCode) return true;
            await Task.Delay(100);
        }
        return false;
    }

    private readonly AsyncRetryPolicy steady = Policy.Handle<HttpRequestException>().WaitAndRetryAsync(5, _ => TimeSpan.FromSeconds(1)); // expect

    private readonly AsyncRetryPolicy atOnce = Policy.Handle<HttpRequestException>().RetryAsync(4); // expect

    private readonly RetryPolicy blocking = Policy.Handle<HttpRequestException>().Or<TimeoutException>().Retry(4); // expect

    private readonly RetryStrategyOptions options = new() { MaxRetryAttempts = 5, Delay = TimeSpan.FromSeconds(1) }; // expect

    public void Consume(IReceiveEndpointConfigurator orders) => orders.UseMessageRetry(retry => retry.Interval(5, TimeSpan.FromSeconds(2))); // expect
}
