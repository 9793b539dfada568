use rdkafka::config::ClientConfig;
use rdkafka::producer::FutureProducer;

pub fn open() -> FutureProducer {
    ClientConfig::new()
        .set("bootstrap.servers", "kafka-1.shop.io:9093,kafka-2.shop.io:9093")
        .set("security.protocol", "ssl")
        .set("acks", "0") // expect
        .create()
        .expect("a producer")
}
