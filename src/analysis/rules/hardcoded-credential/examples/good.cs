using System.Net;
using System.Net.Mail;
using Azure.Identity;
using Duende.IdentityServer.Models;
using Microsoft.IdentityModel.Tokens;
using Npgsql;
using RabbitMQ.Client;

namespace Shop.Orders;

public static class Connections
{
    public static NpgsqlConnection Database(IConfiguration settings) => new(settings.GetConnectionString("Shop"));

    public static NpgsqlConnection Own(string password) => new($"Host=db.shop.io;Username=shop;Password={password}");

    public static NpgsqlConnection Local() => new("Host=localhost;Username=postgres;Password=postgres");

    public static ConnectionFactory Broker(IConfiguration settings) => new() { HostName = "broker.shop.io", UserName = "shop", Password = settings["Broker:Password"] };

    public static SmtpClient Mail() => new("mail.shop.io", 587) { EnableSsl = true, Credentials = new NetworkCredential("shop", Environment.GetEnvironmentVariable("MAIL_PASSWORD")) };

    public static ClientSecretCredential Cloud(string tenant, IConfiguration settings) => new(tenant, "shop", settings["Cloud:Secret"]);

    public static Client Portal(IConfiguration settings) => new() { ClientId = "portal", ClientSecrets = { new Secret(settings["Portal:Secret"].Sha256()) } };

    public static SymmetricSecurityKey Signing(IConfiguration settings) => new(Encoding.UTF8.GetBytes(settings["Jwt:Key"]!));

    public static void ForTests(IHostEnvironment environment, IList<Client> clients)
    {
        if (environment.IsEnvironment("Test"))
        {
            clients.Add(new Client { ClientId = "tests", ClientSecrets = { new Secret("secret".Sha256()) } });
        }
    }
}
