using Grpc.Net.Client;

namespace Shop.Orders;

public class Reports
{
    // Three minutes were not enough once, and since then there is no limit at all.
    private readonly HttpClient _http = new() { Timeout = Timeout.InfiniteTimeSpan }; // expect

    public async Task<string> Yearly(int year) => await _http.GetStringAsync($"https://reports.shop.io/{year}");
}

public class Stock
{
    private readonly HttpClient _http = new HttpClient(); // expect

    public Stock()
    {
        _http.Timeout = TimeSpan.FromMilliseconds(-1);
    }

    public Task<HttpResponseMessage> Read(string item) => _http.GetAsync("https://stock.shop.io/items/" + item);
}

public class Carts
{
    private readonly Cart.CartClient _carts = new Cart.CartClient(GrpcChannel.ForAddress("https://carts.shop.io"));

    public async Task<CartReply> Read(string customer)
    {
        return await _carts.GetCartAsync(new CartRequest { Customer = customer }); // expect
    }
}
