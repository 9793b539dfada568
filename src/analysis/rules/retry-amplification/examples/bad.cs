using System;
using System.Net.Http;
using System.Threading.Tasks;
using Polly;
using Polly.Retry;

public class Stock
{
    private readonly HttpClient http = new();

    private readonly AsyncRetryPolicy retry = Policy.Handle<HttpRequestException>().WaitAndRetryAsync(3, attempt => TimeSpan.FromSeconds(Math.Pow(2, attempt)));

    public async Task<string> Level(string sku)
    {
        return await retry.ExecuteAsync(() => Ask(sku)); // expect
    }

    private async Task<string> Ask(string sku)
    {
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            try
            {
                return await http.GetStringAsync($"https://stock.shop.io/levels/{sku}");
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt * attempt));
            }
        }
        throw new InvalidOperationException("no answer");
    }
}
