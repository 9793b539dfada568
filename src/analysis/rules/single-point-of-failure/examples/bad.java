package io.shop;

import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;

class Orders {
  KafkaProducer<String, String> producer() {
    Properties settings = new Properties();
    settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, "kafka-0.shop.io:9093"); // expect
    settings.put("security.protocol", "SSL");
    return new KafkaProducer<>(settings);
  }
}
