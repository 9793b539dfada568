using RabbitMQ.Client;

namespace Shop.Orders;

public static class Program
{
    public static void Register(IServiceCollection services)
    {
        services.AddHttpClient<Stock>(client => client.BaseAddress = new Uri("https://stock.shop.io")); // expect
    }

    public static async Task<IConnection> Broker()
    {
        var factory = new ConnectionFactory { Uri = new Uri("amqps://broker.shop.io") };
        return await factory.CreateConnectionAsync(); // expect
    }
}

public class Stock(HttpClient http)
{
    public Task<string> Read(string item) => http.GetStringAsync("/items/" + item);
    public Task<HttpResponseMessage> Remove(string item) => http.DeleteAsync("/items/" + item);
}

public class Prices
{
    private static readonly HttpClient Http = new();

    public async Task<Price?> Read(string item) => await Http.GetFromJsonAsync<Price>($"https://prices.shop.io/{item}"); // expect
}
