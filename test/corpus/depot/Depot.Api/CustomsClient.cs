namespace Depot.Api;

public class CustomsClient
{
    private readonly IHttpClientFactory _factory;

    public CustomsClient(IHttpClientFactory factory)
    {
        _factory = factory;
    }

    public async Task<string> DeclareAsync(string number)
    {
        var client = _factory.CreateClient("customs"); // label: fine client-per-request
        return await client.GetStringAsync($"declarations/{number}");
    }

    public string Tariff(string code)
    {
        using var client = new HttpClient(); // label: bad client-per-request
        return client.GetStringAsync($"https://tariffs.gov.io/{code}").Result; // label: bad missing-retry, bad blocking-call-in-async
    }
}
