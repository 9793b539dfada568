using Microsoft.EntityFrameworkCore;

namespace Depot.Api;

public class DepotContext : DbContext
{
    public DepotContext(DbContextOptions<DepotContext> options) : base(options) { }

    public DbSet<Shipment> Shipments => Set<Shipment>();
}

public class Shipment
{
    public long Id { get; set; }
    public long CustomerId { get; set; }
}
