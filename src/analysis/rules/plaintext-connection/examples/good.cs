using System.Net.Mail;
using Confluent.Kafka;
using Npgsql;
using StackExchange.Redis;

namespace Shop.Orders;

public static class Program
{
    // An identifier, to which nobody connects.
    private const string Namespace = "http://schemas.shop.io/orders";

    public static void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient<Stock>(client => client.BaseAddress = new Uri("https://stock.shop.io"));
        services.AddHttpClient<Prices>(client => client.BaseAddress = new Uri(configuration["Prices:Url"] ?? "http://localhost:5002"));
        services.AddHttpClient<Ratings>(client => client.BaseAddress = new("https+http://ratings"));
        services.AddDbContext<Shop>(options => options.UseNpgsql(configuration.GetConnectionString("Shop")));
        services.AddStackExchangeRedisCache(options => options.Configuration = "localhost:6379");
    }

    public static void Login(IServiceCollection services, IHostEnvironment environment, string issuer) => services.AddAuthentication()
        .AddJwtBearer(options => { options.Authority = issuer; options.RequireHttpsMetadata = !environment.IsDevelopment(); })
        .AddJwtBearer("local", options => { options.Authority = "http://localhost:5001"; options.RequireHttpsMetadata = false; });

    public static void LoginAtHome(IServiceCollection services, IHostEnvironment environment, string issuer) => services.AddAuthentication().AddJwtBearer(options =>
    {
        options.Authority = issuer;
        if (environment.IsDevelopment()) options.RequireHttpsMetadata = false;
    });

    public static ConnectionMultiplexer Cache() => ConnectionMultiplexer.Connect("cache.shop.io:6380,ssl=true,abortConnect=false");

    public static NpgsqlConnection Database() => new("Host=db.shop.io;Database=shop;SSL Mode=VerifyFull");

    public static ProducerConfig Broker(string servers) => new() { BootstrapServers = servers, SecurityProtocol = SecurityProtocol.SaslSsl };

    public static SmtpClient Mail() => new("mail.shop.io", 587) { EnableSsl = true };

    public static bool IsPlain(string url) => url.StartsWith("http://");
}
