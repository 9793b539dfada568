using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

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
}
