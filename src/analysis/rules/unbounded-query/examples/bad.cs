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

    [HttpGet("/orders/all")]
    public async Task<IActionResult> Everything([FromServices] IOrders orders)
    {
        return Ok(await orders.GetAll().ToListAsync()); // expect
    }
}

public interface IOrders
{
    IQueryable<Order> GetAll();
}

public class StoredOrders : IOrders
{
    private readonly ShopContext _context;

    public StoredOrders(ShopContext context)
    {
        _context = context;
    }

    public IQueryable<Order> GetAll()
    {
        return _context.Orders.AsNoTracking();
    }
}
