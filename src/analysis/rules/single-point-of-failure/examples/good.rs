use rdkafka::config::ClientConfig;
use rdkafka::producer::FutureProducer;

fn orders() -> FutureProducer {
    ClientConfig::new()
        .set("bootstrap.servers", "kafka-0.shop.svc.cluster.local:9092,kafka-1.shop.svc.cluster.local:9092,kafka-2.shop.svc.cluster.local:9092")
        .create()
        .expect("a producer")
}

fn configured(brokers: &str) -> FutureProducer {
    ClientConfig::new().set("bootstrap.servers", brokers).create().expect("a producer")
}
