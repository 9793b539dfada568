from confluent_kafka import Producer
from kafka import KafkaProducer
from pymongo import MongoClient

orders = KafkaProducer(bootstrap_servers=["kafka-1.shop.io:9093", "kafka-2.shop.io:9093"], security_protocol="SSL", acks=0)  # expect
payments = Producer({
    "bootstrap.servers": "kafka-1.shop.io:9093,kafka-2.shop.io:9093",
    "security.protocol": "SSL",
    "acks": "1",  # expect
})
carts = MongoClient("mongodb://db.shop.io", tls=True, w=0)  # expect
