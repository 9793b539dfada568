using MassTransit;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddMassTransit(bus =>
{
    bus.AddConsumer<CrossingConsumer>();
    bus.UsingRabbitMq((context, rabbit) =>
    {
        rabbit.ReceiveEndpoint("crossings", endpoint =>
        {
            endpoint.UseMessageRetry(retry => retry.Immediate(5)); // label: bad retry-without-backoff
            endpoint.ConfigureConsumer<CrossingConsumer>(context);
        });
        rabbit.ReceiveEndpoint("delays", endpoint =>
        {
            endpoint.UseMessageRetry(retry => retry.Exponential(5, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(2))); // label: fine retry-without-backoff
            endpoint.ConfigureConsumer<CrossingConsumer>(context);
        });
    });
});
builder.Build().Run();
