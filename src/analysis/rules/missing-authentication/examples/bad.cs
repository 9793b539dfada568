using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

[ApiController]
[Route("orders")]
public class OrdersController : ControllerBase
{
    private readonly Orders orders;

    public OrdersController(Orders orders) => this.orders = orders;

    [Authorize]
    [HttpPost]
    public IActionResult Place(Order order) => Ok(orders.Place(order));

    [HttpDelete("{id}")] // expect
    public IActionResult Remove(int id) => Ok(orders.Remove(id));

    [AllowAnonymous]
    [HttpPut("{id}/rating")]
    public IActionResult Rate(int id, int stars) => Ok(orders.Rate(id, stars));
}
