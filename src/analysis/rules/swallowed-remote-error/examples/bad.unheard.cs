using Microsoft.AspNetCore.Mvc;

namespace Shop.Orders;

public class OrdersController(HttpClient http) : ControllerBase
{
    [HttpPost("/orders")]
    public async Task<IActionResult> Place(Order order)
    {
        await http.PostAsJsonAsync("https://orders.shop.io", order); // expect
        http.PostAsJsonAsync("https://stock.shop.io/reservations", order); // expect
        Tell(order); // expect
        _ = Tell(order); // expect
        return Ok();
    }

    private async Task Tell(Order order)
    {
        await http.PostAsJsonAsync("https://mail.shop.io/messages", order); // expect
    }
}
