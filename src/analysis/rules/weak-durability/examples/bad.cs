using Confluent.Kafka;

class Orders
{
    public IProducer<Null, string> Open()
    {
        var config = new ProducerConfig
        {
            BootstrapServers = "kafka-1.shop.io:9093,kafka-2.shop.io:9093",
            SecurityProtocol = SecurityProtocol.Ssl,
            Acks = Acks.None, // expect
        };
        return new ProducerBuilder<Null, string>(config).Build();
    }

    public ProducerConfig Payments() => new ProducerConfig { SecurityProtocol = SecurityProtocol.Ssl, Acks = Acks.Leader }; // expect
}
