using System;
using System.Net.Http;
using System.Threading.Tasks;
using Polly;
using Polly.Retry;

public class Stock
{
    private readonly HttpClient http = new();

    private readonly AsyncRetryPolicy retry = Policy.Handle<HttpRequestException>().WaitAndRetryAsync(3, attempt => TimeSpan.FromSeconds(Math.Pow(2, attempt)));

    // One layer repeats, and the others pass the failure on.
    public async Task<string> Level(string sku) => await retry.ExecuteAsync(() => Ask(sku));

    private async Task<string> Ask(string sku) => await http.GetStringAsync($"https://stock.shop.io/levels/{sku}");
}
