using System.Net;
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

    public static SqlConnection Database() => new("Server=db.shop.io;Database=shop;TrustServerCertificate=True"); // expect
}
