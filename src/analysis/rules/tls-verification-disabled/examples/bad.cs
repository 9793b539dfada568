using System.Net;
using System.Net.Security;
using MongoDB.Driver;
using Elastic.Clients.Elasticsearch;
using Microsoft.Data.SqlClient;

namespace Shop.Orders;

public static class Clients
{
    public static HttpClient Stock() => new(new HttpClientHandler
    {
        ServerCertificateCustomValidationCallback = (request, certificate, chain, errors) => true, // expect
    });

    public static HttpClient Prices()
    {
        var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator; // expect
        return new HttpClient(handler);
    }

    public static void Everywhere()
    {
        ServicePointManager.ServerCertificateValidationCallback += (sender, certificate, chain, errors) => true; // expect
    }

    public static ElasticsearchClientSettings Search(Uri address) => new ElasticsearchClientSettings(address).ServerCertificateValidationCallback((_, _, _, _) => true); // expect

    public static SslStream Line(Stream stream) => new(stream, false, new RemoteCertificateValidationCallback(AcceptAll)); // expect

    private static bool AcceptAll(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors) => true;

    public static MongoClientSettings Documents() => new() { AllowInsecureTls = true }; // expect

    public static SqlConnection Database() => new("Server=db.shop.io;Database=shop;TrustServerCertificate=True"); // expect
}
