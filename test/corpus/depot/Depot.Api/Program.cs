using Depot.Api;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddDbContext<DepotContext>(options => options.UseNpgsql(builder.Configuration.GetConnectionString("Depot")));
builder.Services.AddHttpClient<CarrierClient>(client => client.BaseAddress = new Uri("https://api.carrier.io/")).AddStandardResilienceHandler(); // label: fine missing-retry, fine missing-timeout
builder.Services.AddHttpClient("customs", client => // label: bad missing-timeout, bad missing-retry
{
    client.BaseAddress = new Uri("https://customs.gov.io/");
    client.Timeout = Timeout.InfiniteTimeSpan;
});

var app = builder.Build();
app.MapControllers();
app.Run(); // label: fine missing-graceful-shutdown
