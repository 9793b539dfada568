import httpx
import psycopg
import imaplib
import redis
import requests
from imap_tools import MailBox
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


def orders_by_mail():
    with MailBox("imap.shop.io").login("shop", token()) as box:  # expect
        return list(box.fetch())


def folders():
    return imaplib.IMAP4_SSL("imap.shop.io").list()  # expect
