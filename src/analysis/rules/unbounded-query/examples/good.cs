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
    public async Task<IActionResult> After(long after)
    {
        return Ok(await _context.Orders.Where(order => order.Id > after).OrderBy(order => order.Id).Take(50).ToListAsync());
    }

    [HttpGet("/customers/{customer}/orders")]
    public async Task<IActionResult> Of(long customer)
    {
        return Ok(await _context.Orders.Where(order => order.CustomerId == customer).ToListAsync());
    }

    [HttpGet("/orders/latest")]
    public async Task<IActionResult> Latest([FromServices] IOrders orders)
    {
        return Ok(await orders.Latest().ToListAsync());
    }
}

public interface IOrders
{
    IQueryable<Order> Latest();
}

public class StoredOrders : IOrders
{
    private readonly ShopContext _context;

    public StoredOrders(ShopContext context)
    {
        _context = context;
    }

    public IQueryable<Order> Latest()
    {
        return _context.Orders.OrderByDescending(order => order.Id).Take(20);
    }
}
