using System.Net.Mail;
using Confluent.Kafka;
using Npgsql;
using StackExchange.Redis;

namespace Shop.Orders;

public static class Program
{
    private const string Stock = "http://stock.shop.io"; // expect

    public static void Register(IServiceCollection services)
    {
        services.AddHttpClient<Stock>(client => client.BaseAddress = new Uri(Stock));
        services.AddHttpClient<Prices>(client => client.BaseAddress = new("http://prices")); // expect
        services.AddDbContext<Shop>(options => options.UseNpgsql("Host=db.shop.io;Database=shop;SSL Mode=Disable")); // expect
    }

    public static void Login(IServiceCollection services, string issuer) => services.AddAuthentication().AddJwtBearer(options =>
    {
        options.Authority = issuer;
        options.RequireHttpsMetadata = false; // expect
    });

    public static ConnectionMultiplexer Cache() => ConnectionMultiplexer.Connect("cache.shop.io:6379"); // expect

    public static ProducerConfig Broker() => new() { BootstrapServers = "kafka-1.shop.io:9092,kafka-2.shop.io:9092" }; // expect

    public static SmtpClient Mail() => new("mail.shop.io", 25); // expect
}
