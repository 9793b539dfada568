using Microsoft.AspNetCore.Mvc;

[Route("api/[controller]")]
public class SessionController : ControllerBase
{
    private readonly Accounts accounts;

    [HttpPost] // expect
    public IActionResult Open([FromBody] Credentials given)
    {
        var account = accounts.Authenticate(given.Name, given.Password);
        return account == null ? Unauthorized() : Ok(tokens.Issue(account));
    }
}
