using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Depot.Api;

[ApiController]
[Route("shipments")]
public class ShipmentsController : ControllerBase
{
    private readonly DepotContext _context;
    private readonly CarrierClient _carrier;
    private readonly CustomsClient _customs;

    public ShipmentsController(DepotContext context, CarrierClient carrier, CustomsClient customs)
    {
        _context = context;
        _carrier = carrier;
        _customs = customs;
    }

    [HttpGet]
    public async Task<IActionResult> All()
    {
        return Ok(await _context.Shipments.ToListAsync()); // label: bad unbounded-query
    }

    [HttpGet("of/{customer}")]
    public async Task<IActionResult> Of(long customer)
    {
        return Ok(await _context.Shipments.Where(one => one.CustomerId == customer).ToListAsync()); // label: fine unbounded-query
    }

    [HttpGet("quotes")]
    public async Task<IActionResult> Quotes([FromQuery] List<string> zips)
    {
        var quotes = await Task.WhenAll(zips.Select(zip => _carrier.QuoteAsync(zip))); // label: bad unbounded-concurrency
        return Ok(quotes);
    }

    [HttpGet("{number}/customs")]
    public async Task<IActionResult> Customs(string number)
    {
        try
        {
            return Ok(await _customs.DeclareAsync(number));
        }
        catch (HttpRequestException) // label: fine swallowed-remote-error
        {
            return StatusCode(502);
        }
    }

    [HttpGet("tariff/{code}")]
    public async Task<IActionResult> Tariff(string code)
    {
        await Task.Delay(10);
        return Ok(_customs.Tariff(code));
    }
}
