using Microsoft.AspNetCore.Mvc;
using MongoDB.Driver;
using RabbitMQ.Client;

namespace Shop.Orders;

public class PricesController : ControllerBase
{
    [HttpGet("{sku}")]
    public async Task<string> Get(string sku)
    {
        using var http = new HttpClient(); // expect
        return await http.GetStringAsync($"https://prices.shop.io/{sku}");
    }

    [HttpPost]
    public async Task Add(Price price)
    {
        var client = new MongoClient("mongodb+srv://mongo.shop.io"); // expect
        await client.GetDatabase("shop").GetCollection<Price>("prices").InsertOneAsync(price);
    }
}
