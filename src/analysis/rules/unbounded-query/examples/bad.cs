using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

public class ShopContext : DbContext
{
    public DbSet<Order> Orders { get; set; }
}

[ApiController]
public class OrdersController : ControllerBase
{
    private readonly ShopContext _context;

    public OrdersController(ShopContext context)
    {
        _context = context;
    }

    [HttpGet("/orders")]
    public async Task<IActionResult> All()
    {
        return Ok(await _context.Orders.OrderBy(order => order.Placed).ToListAsync()); // expect
    }
}
