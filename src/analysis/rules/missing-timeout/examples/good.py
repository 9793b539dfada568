import asyncio

import httpx
import psycopg
import redis
import requests
from imap_tools import MailBox
from urllib.request import urlopen

TIMEOUT = (3.05, 10)
session = requests.Session()


def stock(sku):
    return requests.get(f"https://inventory.shop.io/stock/{sku}", timeout=TIMEOUT).json()


def anything(url, **kwargs):
    return session.get(url, **kwargs)


def price(sku):
    return httpx.get(f"https://prices.shop.io/{sku}")


def page():
    return urlopen("https://pages.shop.io/start", timeout=5).read()


async def rating(client: httpx.AsyncClient):
    return await asyncio.wait_for(client.get("https://ratings.shop.io", timeout=None), 2)


def connect():
    return psycopg.connect("host=db.shop.io dbname=shop", connect_timeout=5)


cache = redis.Redis(host="cache.shop.io", ssl=True, socket_timeout=1, socket_connect_timeout=1)


def orders_by_mail():
    with MailBox("imap.shop.io", timeout=10).login("shop", token()) as box:
        return list(box.fetch())
