using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

public class CartController : ControllerBase
{
    private readonly HttpClient http = new();

    [HttpGet("/cart")]
    public IActionResult Cart(string id)
    {
        var response = http.GetAsync($"https://cart.shop.io/{id}").Result; // expect
        return Ok(response);
    }

    [HttpGet("/stock")]
    public IActionResult Stock(string id)
    {
        return Ok(http.GetStringAsync($"https://stock.shop.io/{id}").GetAwaiter().GetResult()); // expect
    }

    [HttpPost("/orders")]
    public async Task<IActionResult> Order(string id)
    {
        http.PostAsync($"https://orders.shop.io/{id}", null).Wait(); // expect
        Thread.Sleep(500); // expect
        var terms = System.IO.File.ReadAllText("terms.txt"); // expect
        return Ok(await http.GetStringAsync($"https://orders.shop.io/{id}"));
    }
}
