using Grpc.Core;
using Grpc.Net.Client;
using Npgsql;
using RabbitMQ.Client;

namespace Shop.Orders;

// HttpClient gives up after 100 s by itself: late, but it does.
public class Stock(HttpClient http)
{
    public Task<string> Read(string item) => http.GetStringAsync($"https://stock.shop.io/items/{item}");
}

public class Reports
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromMinutes(3) };

    public Task<string> Yearly(int year) => _http.GetStringAsync($"https://reports.shop.io/{year}");
}

public class Carts(GrpcChannel channel, Limits limits)
{
    private readonly Cart.CartClient _carts = new(channel);

    public async Task<CartReply> Read(string customer)
    {
        return await _carts.GetCartAsync(new CartRequest { Customer = customer }, deadline: DateTime.UtcNow.Add(limits.Cart));
    }

    public async Task<CartReply> Add(CartRequest request)
    {
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        return await _carts.AddItemAsync(request, cancellationToken: source.Token);
    }

    // Options from elsewhere may hold a deadline.
    public async Task<CartReply> Clear(CartRequest request, CallOptions options) => await _carts.ClearAsync(request, options);
}

// 15 s and 30 s are what these wait by default.
public class Start
{
    public async Task<IConnection> Connect(string database)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        return await new ConnectionFactory { HostName = "rabbit" }.CreateConnectionAsync();
    }
}
