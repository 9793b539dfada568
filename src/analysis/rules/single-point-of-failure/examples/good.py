from kafka import KafkaProducer

producer = KafkaProducer(
    bootstrap_servers=["kafka-1:9093", "kafka-2:9093", "kafka-3:9093"],
    security_protocol="SSL",
)
