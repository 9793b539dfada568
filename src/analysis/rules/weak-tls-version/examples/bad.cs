using System.Net;
using System.Security.Authentication;

namespace Shop.Orders;

public static class Clients
{
    public static HttpClient Stock() => new(new HttpClientHandler { SslProtocols = SslProtocols.Tls11 }); // expect

    public static void Everywhere()
    {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls; // expect
    }
}
