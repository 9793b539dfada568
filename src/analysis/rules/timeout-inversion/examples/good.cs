using System;
using System.Net.Http;
using System.Threading.Tasks;

public class Levels
{
    private readonly HttpClient patient = new() { BaseAddress = new Uri("http://stock:3000"), Timeout = TimeSpan.FromSeconds(10) };
    private readonly HttpClient stock = new() { BaseAddress = new Uri("http://stock:3000"), Timeout = TimeSpan.FromSeconds(2) };

    // The outer limit is the longest.
    public async Task<string> Level(string sku) => await patient.GetStringAsync($"/levels/{sku}");

    public async Task<string> Name(string sku) => await stock.GetStringAsync($"/names/{sku}");

    // Which handler answers is not known.
    public async Task<string> Unseen(string path) => await stock.GetStringAsync(path);
}
