import time
import uuid

import requests
from tenacity import retry, stop_after_attempt, wait_random_exponential


def charge(order):
    key = str(uuid.uuid4())
    for attempt in range(3):
        try:
            return requests.post("https://pay.shop.io/charges", json=order, timeout=5, headers={"Idempotency-Key": key})
        except requests.RequestException:
            time.sleep(2**attempt)
    raise RuntimeError("not charged")


@retry(stop=stop_after_attempt(4), wait=wait_random_exponential(max=10))
def replaced(order):
    return requests.put(f"https://ship.shop.io/parcels/{order['id']}", json=order, timeout=5)


@retry(stop=stop_after_attempt(4), wait=wait_random_exponential(max=10))
def token():
    return requests.post("https://id.shop.io/oauth/token", timeout=5).json()["access_token"]


def each_once(orders):
    for order in orders:
        try:
            requests.post("https://pay.shop.io/charges", json=order, timeout=5)
        except requests.RequestException as error:
            print(error)


def unseen(call):
    for attempt in range(3):
        try:
            return call()
        except OSError:
            time.sleep(2**attempt)
