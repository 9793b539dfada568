using Confluent.Kafka;

namespace Shop.Orders;

public static class Broker
{
    public static ConsumerConfig Orders() => new() { GroupId = "orders", BootstrapServers = "kafka-1:9092" }; // expect
}
