import asyncio
import time
from functools import lru_cache
from itertools import islice

import httpx
import redis
import requests
from django.conf import settings
from django.db import models
from kafka import KafkaConsumer
from sqlalchemy.orm import Session

cache = redis.Redis(host="cache.shop.io", socket_timeout=2)
REGIONS = load_regions()


class Order(models.Model):
    total = models.IntegerField()


# One question for all of them.
def totals(order_ids):
    return [order.total for order in Order.objects.filter(id__in=order_ids)]


# As many as somebody wrote into the model.
def related(order):
    for relation in Order._meta.related_objects:
        print(Order.objects.filter(total=relation.name).first())


# Side by side, or handed over to threads.
async def prices(client: httpx.AsyncClient, skus):
    await asyncio.gather(*[client.get(f"https://prices.shop.io/{sku}") for sku in islice(skus, 8)])
    return await asyncio.gather(*[client.get(f"https://weights.shop.io/{sku}") for sku in skus])


# Written down, cut off, or kept in the settings.
def warm(urls):
    for url in ["https://a.shop.io", "https://b.shop.io"]:
        requests.get(url, timeout=2)
    for url in urls[:3]:
        requests.get(url, timeout=2)
    for url in settings.WARM_URLS:
        requests.get(url, timeout=2)
    for region in REGIONS:
        requests.get(f"https://{region}.shop.io", timeout=2)


# The first one that answers ends it.
def first_up(candidates):
    for candidate in candidates:
        if requests.get(candidate, timeout=1).ok:
            return candidate
    return any(requests.get(other, timeout=1).ok for other in candidates)


# Batches, pages and attempts.
def archive(db: Session, batches):
    for batch in batches:
        db.execute("UPDATE orders SET archived = true WHERE id = ANY(:ids)", {"ids": batch})


def eventually(pauses):
    for attempt in range(5):
        requests.get("https://shop.io/ready", timeout=1)
    for pause in pauses:
        requests.get("https://shop.io/ready", timeout=1)
        time.sleep(pause)


# Messages arrive over time.
def consume():
    for message in KafkaConsumer("orders", bootstrap_servers="kafka:9092"):
        requests.post("https://audit.shop.io", json=message.value, timeout=2)


# Whoever asks for the next one pays for it.
def each(skus):
    for sku in skus:
        yield requests.get(f"https://catalogue.shop.io/{sku}", timeout=2).json()


# A pipeline sends all of them together.
def mark(skus):
    pipeline = cache.pipeline()
    for sku in skus:
        pipeline.set(sku, 1)
    pipeline.execute()


@lru_cache(maxsize=1024)
def weight(sku):
    return requests.get(f"https://catalogue.shop.io/{sku}", timeout=2).json()["weight"]


def weigh(lines):
    return sum(weight(line.sku) for line in lines)


# The next call needs the answer of the one before.
def replay(events):
    position = 0
    for event in events:
        answer = requests.post("https://audit.shop.io", json={"event": event, "after": position}, timeout=2)
        position = answer.json()["position"]
