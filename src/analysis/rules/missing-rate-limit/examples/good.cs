using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

public class AccountsController : ControllerBase
{
    [EnableRateLimiting("login")]
    [HttpPost("/login")]
    public IActionResult Login(Credentials given)
    {
        return Ok(tokens.Issue(users.Check(given)));
    }
}
