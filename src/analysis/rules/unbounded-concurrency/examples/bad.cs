namespace Shop.Orders;

public class Baskets(HttpClient http)
{
    public void Forget(List<string> skus)
    {
        skus.ForEach(async sku => await http.DeleteAsync($"https://prices.shop.io/{sku}")); // expect
    }

    public void Warm(List<string> skus)
    {
        foreach (var sku in skus) // expect
        {
            _ = Task.Run(() => http.GetStringAsync($"https://prices.shop.io/{sku}"));
        }
    }

    public async Task<string[]> Prices(List<string> skus)
    {
        return await Task.WhenAll(skus.Select(sku => http.GetStringAsync($"https://prices.shop.io/{sku}"))); // expect
    }
}
