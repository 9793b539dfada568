using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options => options.AddPolicy("pages", policy => policy
    .SetIsOriginAllowed(_ => true) // expect
    .AllowAnyHeader()
    .AllowCredentials()));
builder.Build().Run();
