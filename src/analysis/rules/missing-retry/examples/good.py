import pika
import requests
from requests.adapters import HTTPAdapter
from tenacity import retry, stop_after_attempt, wait_random_exponential
from urllib3.util.retry import Retry

session = requests.Session()
session.mount("https://", HTTPAdapter(max_retries=Retry(total=3, backoff_factor=0.5)))


def stock(sku):
    return session.get(f"https://inventory.shop.io/stock/{sku}", timeout=5).json()


@retry(stop=stop_after_attempt(3), wait=wait_random_exponential(max=10))
def price(sku):
    return requests.get(f"https://prices.shop.io/{sku}", timeout=5).json()


def order(body):
    return requests.post("https://orders.shop.io", json=body, timeout=5)


def connect():
    parameters = pika.ConnectionParameters(host="mq.shop.io", connection_attempts=5, retry_delay=2)
    return pika.BlockingConnection(parameters)
