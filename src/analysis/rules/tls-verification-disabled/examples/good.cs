using Elastic.Clients.Elasticsearch;
using System.Net.Security;
using Microsoft.Data.SqlClient;

namespace Shop.Orders;

public static class Clients
{
    public static HttpClient Stock() => new(new SocketsHttpHandler());

    // A private authority, and no other.
    public static HttpClient Prices(X509Certificate2 authority)
    {
        var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = (request, certificate, chain, errors) =>
            errors == SslPolicyErrors.None || chain!.ChainElements[^1].Certificate.Thumbprint == authority.Thumbprint;
        return new HttpClient(handler);
    }

    public static SqlConnection Database() => new("Server=db.shop.io;Database=shop;Encrypt=Strict");

    public static ElasticsearchClientSettings Search(Uri address) =>
        new ElasticsearchClientSettings(address).ServerCertificateValidationCallback((_, certificate, _, errors) => errors == SslPolicyErrors.None);

    public static SslStream Line(Stream stream) => new(stream, false, (sender, certificate, chain, errors) => errors == SslPolicyErrors.None);
}
