import time

import requests
from tenacity import retry, stop_after_attempt, wait_random_exponential


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
