using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddStackExchangeRedisCache(options => options.Configuration = builder.Configuration["Redis"]);
builder.Services.AddSession();
builder.Build().Run();

public class NamesController : ControllerBase
{
    // What can be read again from its source may be kept anywhere.
    private static readonly ConcurrentDictionary<string, string> names = new();

    [HttpPost("/names")]
    public IActionResult Name(string user)
    {
        names.TryAdd(user, LookUp(user));
        return Ok();
    }
}
