using Confluent.Kafka;

namespace Shop.Orders;

public static class Broker
{
    public static ConsumerConfig Orders() => new() { GroupId = "orders", BootstrapServers = "kafka-1:9092,kafka-2:9092,kafka-3:9092" };

    // The list comes from the environment.
    public static ConsumerConfig Mails(IConfiguration configuration) => new() { GroupId = "mails", BootstrapServers = configuration["Kafka:Servers"] };
}
