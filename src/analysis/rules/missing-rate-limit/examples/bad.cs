using Microsoft.AspNetCore.Mvc;

public class AccountsController : ControllerBase
{
    [HttpPost("/login")] // expect
    public IActionResult Login(Credentials given)
    {
        return Ok(tokens.Issue(users.Check(given)));
    }
}
