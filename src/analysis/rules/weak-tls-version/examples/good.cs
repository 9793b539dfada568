using System.Net;
using System.Security.Authentication;

namespace Shop.Orders;

public static class Clients
{
    // The system chooses the best that both sides know.
    public static HttpClient Stock() => new(new HttpClientHandler { SslProtocols = SslProtocols.None });

    public static HttpClient Prices() => new(new HttpClientHandler { SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 });

    public static void Everywhere()
    {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
    }
}
