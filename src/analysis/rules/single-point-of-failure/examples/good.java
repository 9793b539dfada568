package io.shop;

import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;

class Orders {
  KafkaProducer<String, String> producer() {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", "kafka-0.shop.io:9093,kafka-1.shop.io:9093,kafka-2.shop.io:9093");
    settings.put("security.protocol", "SSL");
    return new KafkaProducer<>(settings);
  }

  KafkaProducer<String, String> configured(Map<String, Object> settings) {
    return new KafkaProducer<>(settings);
  }
}
