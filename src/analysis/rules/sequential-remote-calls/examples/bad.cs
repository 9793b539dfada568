using Microsoft.EntityFrameworkCore;

namespace Shop.Orders;

public class Baskets(HttpClient http, ShopContext shop)
{
    public async Task Price(List<Line> lines)
    {
        foreach (var line in lines) // expect
        {
            line.Price = await http.GetFromJsonAsync<decimal>($"https://prices.shop.io/{line.Sku}");
        }
    }

    public async Task Name(List<Order> orders)
    {
        foreach (var order in orders) // expect
        {
            order.Customer = await shop.Customers.FirstOrDefaultAsync(c => c.Id == order.CustomerId);
        }
    }

    public List<string> Blocking(List<string> skus)
    {
        return skus.Select(sku => http.GetStringAsync($"https://prices.shop.io/{sku}").Result).ToList(); // expect
    }
}

public class ShopContext : DbContext
{
    public DbSet<Customer> Customers { get; set; }
}
