namespace Shop.Orders;

public class Baskets(HttpClient http)
{
    // Eight at a time.
    public async Task Prices(List<string> skus)
    {
        await Parallel.ForEachAsync(skus, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (sku, token) => await http.GetStringAsync($"https://prices.shop.io/{sku}", token));
    }

    public async Task<string[]> Both() => await Task.WhenAll(http.GetStringAsync("https://a.shop.io"), http.GetStringAsync("https://b.shop.io"));
}
