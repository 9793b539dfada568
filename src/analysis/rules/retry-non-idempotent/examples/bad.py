import time

import pika
import requests
from tenacity import retry, stop_after_attempt, wait_random_exponential


def charge(order):
    for attempt in range(3):  # expect
        try:
            return requests.post("https://pay.shop.io/charges", json=order, timeout=5)
        except requests.RequestException:
            time.sleep(2**attempt)
    raise RuntimeError("not charged")


@retry(stop=stop_after_attempt(4), wait=wait_random_exponential(max=10))  # expect
def ship(order):
    return requests.post("https://ship.shop.io/parcels", json=order, timeout=5)


@retry(stop=stop_after_attempt(4), wait=wait_random_exponential(max=10))  # expect
def publish(connection: pika.BlockingConnection, body):
    connection.channel().basic_publish("shop", "orders", body)
