using System.Net;
using System.Net.Mail;
using Azure.Identity;
using Duende.IdentityServer.Models;
using Microsoft.IdentityModel.Tokens;
using Npgsql;
using Renci.SshNet;
using RabbitMQ.Client;

namespace Shop.Orders;

public static class Connections
{
    private const string MailPassword = "Zebra77x"; // expect

    public static NpgsqlConnection Database() => new("Host=db.shop.io;Username=shop;Password=kT9-vault-Lima"); // expect

    public static ConnectionFactory Broker() => new() { HostName = "broker.shop.io", UserName = "shop", Password = "Mango55pie" }; // expect

    public static SmtpClient Mail() => new("mail.shop.io", 587) { EnableSsl = true, Credentials = new NetworkCredential("shop", MailPassword) };

    public static ClientSecretCredential Cloud(string tenant) => new(tenant, "shop", "Quartz-66-heron"); // expect

    public static Client Portal() => new() { ClientId = "portal", ClientSecrets = { new Secret("secret".Sha256()) } }; // expect

    public static SftpClient Files() => new("files.shop.io", 22, "shop", "Heron-44-quartz"); // expect

    public static SymmetricSecurityKey Signing() => new(Encoding.UTF8.GetBytes("shop-signing-77-violet")); // expect
}
