using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddPolicy("public", policy => policy.AllowAnyOrigin().AllowAnyHeader());
    options.AddPolicy("pages", policy => policy.WithOrigins("https://shop.io").AllowCredentials());
    options.AddPolicy("known", policy => policy.SetIsOriginAllowed(origin => origin.EndsWith(".shop.io")).AllowCredentials());
});
builder.Build().Run();
