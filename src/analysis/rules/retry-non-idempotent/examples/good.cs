using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Polly;
using Polly.Retry;

class Payments
{
    private readonly HttpClient http = new();

    public async Task<string> Receipt(string id)
    {
        for (var attempt = 1; attempt < 4; attempt++)
        {
            try
            {
                return await http.GetStringAsync($"https://pay.shop.io/charges/{id}");
            }
            catch (HttpRequestException)
            {
                await Task.Delay(200 * attempt);
            }
        }
        throw new TimeoutException();
    }

    public async Task<HttpResponseMessage> Charge(Order order)
    {
        return await http.PostAsJsonAsync("https://pay.shop.io/charges", order);
    }

    // A request that is copied may be repeated as the one it is copied from.
    private readonly AsyncRetryPolicy retry = Policy.Handle<HttpRequestException>().WaitAndRetryAsync(3, n => TimeSpan.FromSeconds(Math.Pow(2, n)));

    protected async Task<HttpResponseMessage> Again(HttpRequestMessage request) =>
        await retry.ExecuteAsync(async () => await http.SendAsync(new HttpRequestMessage(request.Method, request.RequestUri)));

    public Task<HttpResponseMessage> Cancel(string id) => Again(new HttpRequestMessage(HttpMethod.Delete, $"https://pay.shop.io/charges/{id}"));
}
