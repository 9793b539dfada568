import time

import requests
from tenacity import retry, stop_after_attempt, wait_random_exponential


@retry(stop=stop_after_attempt(3), wait=wait_random_exponential(max=10))
def load(sku):
    return requests.get(f"https://stock.shop.io/{sku}", timeout=2).json()


# 4 here and 3 in the decorator: 12 requests for one level.
def level(sku):
    for attempt in range(4):  # expect
        try:
            return load(sku)
        except requests.RequestException:
            time.sleep(2**attempt)
    raise RuntimeError("stock does not answer")
