using System.Net.Http.Json;

namespace Depot.Api;

public class CarrierClient
{
    private readonly HttpClient _http;

    public CarrierClient(HttpClient http)
    {
        _http = http;
    }

    public async Task<Quote?> QuoteAsync(string zip)
    {
        return await _http.GetFromJsonAsync<Quote>($"quotes/{zip}"); // label: fine missing-timeout, fine missing-retry
    }
}

public record Quote(int Cents, int Days);
