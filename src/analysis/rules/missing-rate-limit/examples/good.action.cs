using Microsoft.AspNetCore.Mvc;

[Route("api/[controller]/[action]")]
public class ProfileController : ControllerBase
{
    [HttpPost]
    public IActionResult ChangePassword([FromBody] NewPassword given)
    {
        return users.CheckPassword(User, given.Old) ? Ok(users.Change(User, given.New)) : BadRequest();
    }

    [HttpGet]
    public IActionResult Login() => View();
}
