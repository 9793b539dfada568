use rdkafka::config::ClientConfig;
use rdkafka::producer::FutureProducer;

fn orders() -> FutureProducer {
    ClientConfig::new()
        .set("bootstrap.servers", "kafka-0.shop.svc.cluster.local:9092") // expect
        .set("acks", "all")
        .create()
        .expect("a producer")
}
