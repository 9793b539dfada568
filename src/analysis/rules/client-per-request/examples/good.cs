using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using MongoDB.Driver;
using Npgsql;

namespace Shop.Orders;

public class PricesController(IHttpClientFactory clients, ShopContext shop) : ControllerBase
{
    private static readonly HttpClient Shared = new();
    private static readonly Lazy<MongoClient> Mongo = new(() => new MongoClient("mongodb+srv://mongo.shop.io"));

    [HttpGet("{sku}")]
    public Task<string> Get(string sku) => Shared.GetStringAsync($"https://prices.shop.io/{sku}");

    // The factory keeps what is costly and hands out what is not.
    [HttpGet("old/{sku}")]
    public Task<string> Old(string sku) => clients.CreateClient().GetStringAsync($"https://prices.shop.io/{sku}");

    // A connection is borrowed from its pool, a context is a unit of work.
    [HttpGet("rows")]
    public async Task<List<Price>> Rows()
    {
        await using var connection = new NpgsqlConnection("Host=db.shop.io");
        await connection.OpenAsync();
        return await shop.Prices.Take(100).ToListAsync();
    }

    [HttpPost]
    public Task Add(Price price) => Mongo.Value.GetDatabase("shop").GetCollection<Price>("prices").InsertOneAsync(price);
}
