using Microsoft.Extensions.Logging;

namespace Shop.Orders;

public class Reviews(HttpClient http, ILogger<Reviews> logger, Orders orders)
{
    // Nobody can tell "no reviews" from "could not ask".
    public async Task<List<string>> Of(string sku)
    {
        try
        {
            return await http.GetFromJsonAsync<List<string>>($"https://reviews.shop.io/{sku}") ?? [];
        }
        catch (HttpRequestException error) // expect
        {
            logger.LogError(error, "reviews of {Sku}", sku);
            return new List<string>();
        }
    }

    public async Task<string?> Price(string sku)
    {
        try
        {
            return await http.GetStringAsync($"https://prices.shop.io/{sku}");
        }
        catch // expect
        {
            return null;
        }
    }

    // Whoever cannot be asked says yes.
    public async Task<bool> IsAllowed(string key)
    {
        try
        {
            using var answer = await http.GetAsync($"https://licences.shop.io/{key}");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException error) // expect
        {
            logger.LogWarning(error, "licence");
            return true;
        }
    }

    public async Task<IResult> Quote(string sku)
    {
        try
        {
            return Results.Ok(new { sku, Tax = await http.GetFromJsonAsync<decimal>($"https://tax.shop.io/{sku}") });
        }
        catch (HttpRequestException error) // expect
        {
            logger.LogError(error, "tax of {Sku}", sku);
            return Results.Ok(new { sku, Tax = 0m });
        }
    }

    public async Task Charge(Order order)
    {
        try
        {
            await http.PostAsJsonAsync("https://payments.shop.io/charges", order);
        }
        catch (Exception error) // expect
        {
            logger.LogWarning(error, "charge");
        }
        await orders.MarkPaid(order.Id);
    }

    private async void Announce(Order order) => await http.PostAsJsonAsync("https://events.shop.io/orders", order);

    public void Finish(Order order)
    {
        Announce(order); // expect
        orders.Close(order.Id);
    }
}
