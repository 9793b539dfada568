using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Shop.Orders;

public class Reviews(HttpClient http, ILogger<Reviews> logger) : ControllerBase
{
    public async Task<string> Rethrown(string sku)
    {
        try
        {
            return await http.GetStringAsync($"https://reviews.shop.io/{sku}");
        }
        catch (HttpRequestException error)
        {
            logger.LogError(error, "reviews of {Sku}", sku);
            throw;
        }
    }

    public async Task<string> Named(string sku)
    {
        try
        {
            return await http.GetStringAsync($"https://reviews.shop.io/{sku}");
        }
        catch (HttpRequestException error)
        {
            throw new ReviewsUnavailable(sku, error);
        }
    }

    public async Task<string?> OnlyMissing(string sku)
    {
        try
        {
            return await http.GetStringAsync($"https://reviews.shop.io/{sku}");
        }
        catch (HttpRequestException error) when (error.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    [HttpGet("{sku}")]
    public async Task<IActionResult> Answered(string sku)
    {
        try
        {
            return Ok(await http.GetStringAsync($"https://reviews.shop.io/{sku}"));
        }
        catch (HttpRequestException error)
        {
            logger.LogError(error, "reviews of {Sku}", sku);
            return StatusCode(503);
        }
    }

    public async Task<IResult> Quote(string sku)
    {
        try
        {
            return Results.Ok(new { sku, Tax = await http.GetFromJsonAsync<decimal>($"https://tax.shop.io/{sku}") });
        }
        catch (HttpRequestException error)
        {
            logger.LogError(error, "tax of {Sku}", sku);
            return Results.Ok(new { sku, Tax = 0m, Estimated = true, Partial = true });
        }
    }

    public async Task<bool> IsUp()
    {
        try
        {
            await http.GetAsync("https://reviews.shop.io/ready");
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
