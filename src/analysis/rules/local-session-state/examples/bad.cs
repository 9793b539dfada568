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

    [HttpPost("/login")]
    public IActionResult Login(string user)
    {
        loginTokens.TryAdd(user, Guid.NewGuid().ToString());
        return Ok();
    }
}
