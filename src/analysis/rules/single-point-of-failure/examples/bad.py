from kafka import KafkaProducer

producer = KafkaProducer(
    bootstrap_servers=["kafka-1:9093"],  # expect
    security_protocol="SSL",
)
