using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDistributedMemoryCache();
builder.Services.AddSession(); // expect
builder.Build().Run();

public class LoginController : ControllerBase
{
    private static readonly ConcurrentDictionary<string, string> loginTokens = new(); // expect

    private static readonly ConcurrentDictionary<string, int> hits = new(); // expect

    [HttpGet("/quota")]
    public IActionResult Quota(string user) => hits.AddOrUpdate(user, 1, (_, count) => count + 1) > 1000 ? StatusCode(429) : Ok();

    [HttpPost("/login")]
    public IActionResult Login(string user)
    {
        loginTokens.TryAdd(user, Guid.NewGuid().ToString());
        return Ok();
    }
}
