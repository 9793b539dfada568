import random
import time

import backoff
import requests
from retry import retry as again
from tenacity import retry, stop_after_attempt, wait_random_exponential
from urllib3.util import Retry


def growing(sku):
    for attempt in range(5):
        try:
            return requests.get(f"https://stock.shop.io/{sku}", timeout=2).json()
        except requests.RequestException:
            time.sleep(2**attempt)
    raise RuntimeError("stock does not answer")


def doubled(sku):
    pause = 0.5
    while True:
        try:
            return requests.get(f"https://stock.shop.io/{sku}", timeout=2).json()
        except requests.RequestException:
            if pause > 30:
                raise
            time.sleep(pause)
            pause = min(pause * 2, 60)


def jittered(sku):
    for attempt in range(5):
        try:
            return requests.get(f"https://stock.shop.io/{sku}", timeout=2).json()
        except requests.RequestException:
            time.sleep(1 + random.random())
    raise RuntimeError("stock does not answer")


def as_told(sku):
    for attempt in range(5):
        answer = requests.get(f"https://stock.shop.io/{sku}", timeout=2)
        if answer.status_code != 429:
            return answer
        time.sleep(int(answer.headers["Retry-After"]))


def polled(job):
    while True:
        state = requests.get(f"https://stock.shop.io/jobs/{job}", timeout=2).json()
        if state["done"]:
            return state
        time.sleep(5)


def worked(queue):
    while True:
        sku = queue.get()
        try:
            requests.put(f"https://stock.shop.io/{sku}", timeout=2)
        except requests.RequestException:
            time.sleep(1)


def once_more(sku):
    try:
        return requests.get(f"https://stock.shop.io/{sku}", timeout=2)
    except requests.ConnectionError:
        return requests.get(f"https://stock.shop.io/{sku}", timeout=2)


@retry(stop=stop_after_attempt(5), wait=wait_random_exponential(max=10))
def decorated(sku):
    return requests.get(f"https://stock.shop.io/{sku}", timeout=2).json()


@backoff.on_exception(backoff.expo, requests.RequestException, max_tries=5)
def by_generator(sku):
    return requests.get(f"https://stock.shop.io/{sku}", timeout=2).json()


@again(tries=4, delay=1, backoff=2)
def smaller(sku):
    return requests.get(f"https://stock.shop.io/{sku}", timeout=2).json()


policy = Retry(total=5, backoff_factor=0.5)


# It asks again whether or not it failed.
def poll(service):
    while service.running:
        try:
            service.take(requests.get("https://stock.shop.io/changes", timeout=2).json())
        except requests.RequestException as error:
            print(error)
        time.sleep(5)
