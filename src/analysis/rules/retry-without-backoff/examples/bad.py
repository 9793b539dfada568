import time

import requests
from requests.adapters import HTTPAdapter
from retry import retry as again
from tenacity import retry, stop_after_attempt, wait_fixed
from urllib3.util import Retry

PAUSE = 2


def evenly(sku):
    for attempt in range(5):  # expect
        try:
            return requests.get(f"https://stock.shop.io/{sku}", timeout=2).json()
        except requests.RequestException:
            time.sleep(PAUSE)
    raise RuntimeError("stock does not answer")


def at_once(sku):
    tries = 0
    while tries < 10:  # expect
        try:
            answer = requests.get(f"https://stock.shop.io/{sku}", timeout=2)
            break
        except requests.RequestException:
            tries += 1
    return answer


@retry(stop=stop_after_attempt(5), wait=wait_fixed(1))  # expect
def decorated(sku):
    return requests.get(f"https://stock.shop.io/{sku}", timeout=2).json()


@retry  # expect
def for_ever(sku):
    return requests.get(f"https://stock.shop.io/{sku}", timeout=2).json()


@again(tries=4, delay=1)  # expect
def smaller(sku):
    return requests.get(f"https://stock.shop.io/{sku}", timeout=2).json()


def session():
    made = requests.Session()
    made.mount("https://", HTTPAdapter(max_retries=Retry(total=5)))  # expect
    return made


def subscribe(service):
    while service.running:  # expect
        try:
            with requests.get("https://stock.shop.io/changes", stream=True, timeout=(2, None)) as changes:
                for line in changes.iter_lines():
                    service.take(line)
        except requests.RequestException as error:
            print(f"lost connection to the stock service: {error}")
            time.sleep(5)
