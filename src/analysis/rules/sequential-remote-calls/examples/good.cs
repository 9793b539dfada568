using Microsoft.EntityFrameworkCore;

namespace Shop.Orders;

public class Baskets(HttpClient http, ShopContext shop)
{
    private static readonly string[] Regions = ["eu", "us"];

    // One question for all of them.
    public async Task<List<Customer>> Names(List<int> ids) => await shop.Customers.Where(c => ids.Contains(c.Id)).ToListAsync();

    // A few, and always the same.
    public async Task Warm()
    {
        foreach (var region in Regions) await http.GetStringAsync($"https://{region}.shop.io/warm");
    }

    // Page after page: each says where the next begins.
    public async Task<List<Order>> All()
    {
        var all = new List<Order>();
        string? next = "https://orders.shop.io/orders";
        while (next is not null)
        {
            var page = await http.GetFromJsonAsync<Page>(next);
            all.AddRange(page!.Orders);
            next = page.Next;
        }
        return all;
    }

    // The first that answers ends the search.
    public async Task<string?> First(List<string> mirrors)
    {
        foreach (var mirror in mirrors)
        {
            var answer = await http.GetAsync(mirror);
            if (answer.IsSuccessStatusCode) return await answer.Content.ReadAsStringAsync();
        }
        return null;
    }

    // Started together, and waited for together.
    public async Task Together(List<int> ids)
    {
        var tasks = new List<Task>();
        foreach (var id in ids) tasks.Add(Load(id));
        await Task.WhenAll(tasks);
    }

    private async Task Load(int id) => await shop.Customers.FirstOrDefaultAsync(c => c.Id == id);

    // Items arrive over time, and waiting for each is the point.
    public async Task Follow(IAsyncEnumerable<Order> orders)
    {
        await foreach (var order in orders) await http.PutAsJsonAsync("https://shipping.shop.io/parcels", order);
    }
}

public class ShopContext : DbContext
{
    public DbSet<Customer> Customers { get; set; }
}
