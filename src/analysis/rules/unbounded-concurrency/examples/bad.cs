namespace Shop.Orders;

public class Baskets(HttpClient http)
{
    public async Task<string[]> Prices(List<string> skus)
    {
        return await Task.WhenAll(skus.Select(sku => http.GetStringAsync($"https://prices.shop.io/{sku}"))); // expect
    }
}
