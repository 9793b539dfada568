import pika
import requests


def stock(sku):
    return requests.get(f"https://inventory.shop.io/stock/{sku}", timeout=5).json()  # expect


def connect():
    return pika.BlockingConnection(pika.URLParameters("amqps://mq.shop.io"))  # expect
