using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

public class Levels
{
    private readonly HttpClient stock = new() { BaseAddress = new Uri("http://stock:3000"), Timeout = TimeSpan.FromSeconds(2) };

    public async Task<string> Level(string sku)
    {
        return await stock.GetStringAsync($"/levels/{sku}"); // expect
    }
}
