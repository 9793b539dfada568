using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

[ApiController]
[Authorize]
[Route("orders")]
public class OrdersController : ControllerBase
{
    private readonly Orders orders;

    public OrdersController(Orders orders) => this.orders = orders;

    [HttpDelete("{id}")]
    public IActionResult Remove(int id) => Ok(orders.Remove(id));
}
