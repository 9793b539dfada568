import time

import requests
from requests.adapters import HTTPAdapter
from tenacity import retry, stop_after_attempt, wait_random_exponential
from urllib3.util import Retry


@retry(stop=stop_after_attempt(3), wait=wait_random_exponential(max=10))
def load(sku):
    return requests.get(f"https://stock.shop.io/{sku}", timeout=2).json()


def level(sku):
    return load(sku)


def all_levels(skus):
    return [load(sku) for sku in skus]


def once(sku):
    return requests.get(f"https://stock.shop.io/{sku}", timeout=2).json()


def again(sku):
    for attempt in range(4):
        try:
            return once(sku)
        except requests.RequestException:
            time.sleep(2**attempt)
    raise RuntimeError("stock does not answer")


session = requests.Session()
patient = HTTPAdapter(max_retries=Retry(total=3, backoff_factor=0.5, backoff_jitter=0.5))
session.mount("https://", patient)
session.mount("http://", patient)


def price(sku):
    return session.get(f"https://prices.shop.io/{sku}", timeout=2).json()
