import httpx
import psycopg
import redis
import requests
from urllib.request import urlopen

session = requests.Session()


def stock(sku):
    return requests.get(f"https://inventory.shop.io/stock/{sku}").json()  # expect


def reserve(sku):
    return session.post("https://inventory.shop.io/reservations", json={"sku": sku})  # expect


def price(sku):
    return httpx.get(f"https://prices.shop.io/{sku}", timeout=None)  # expect


def page():
    return urlopen("https://pages.shop.io/start").read()  # expect


def connect():
    return psycopg.connect("host=db.shop.io dbname=shop")  # expect


cache = redis.Redis(host="cache.shop.io", ssl=True)  # expect
