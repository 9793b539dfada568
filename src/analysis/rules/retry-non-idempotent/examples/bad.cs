using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Polly;
using Polly.Retry;

class Payments
{
    private readonly HttpClient http = new();

    public async Task<HttpResponseMessage> Charge(Order order)
    {
        for (var attempt = 1; attempt < 4; attempt++) // expect
        {
            try
            {
                return await http.PostAsJsonAsync("https://pay.shop.io/charges", order);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(200 * attempt);
            }
        }
        throw new TimeoutException();
    }

    private readonly AsyncRetryPolicy retry = Policy.Handle<HttpRequestException>().WaitAndRetryAsync(3, n => TimeSpan.FromSeconds(Math.Pow(2, n)));

    public Task<HttpResponseMessage> Refund(string id) => Again(new HttpRequestMessage(HttpMethod.Post, $"https://pay.shop.io/refunds/{id}"));

    private async Task<HttpResponseMessage> Again(HttpRequestMessage request) =>
        await retry.ExecuteAsync(async () => await http.SendAsync(new HttpRequestMessage(request.Method, request.RequestUri))); // expect
}
