using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

public class CartController : ControllerBase
{
    private readonly HttpClient http = new();
    private readonly string settings;

    // Nobody is served yet.
    public CartController()
    {
        settings = http.GetStringAsync("https://settings.shop.io/cart").Result;
    }

    [HttpGet("/cart")]
    public async Task<IActionResult> Cart(string id)
    {
        var cart = http.GetStringAsync($"https://cart.shop.io/{id}");
        var stock = http.GetStringAsync($"https://stock.shop.io/{id}");
        await Task.WhenAll(cart, stock);
        await Task.Delay(500);
        return Ok(new { Cart = cart.Result, Stock = stock.Result });
    }

    [HttpGet("/vote")]
    public IActionResult Vote(Answer answer) => Ok(answer.Result);

    public void Wait(SemaphoreSlim turn) => turn.Wait();
}
