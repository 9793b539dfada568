import ssl
import urllib.request

import aiohttp
import httpx
import boto3
import redis
import requests
from elasticsearch import Elasticsearch

session = requests.Session()
session.verify = False  # expect


def stock(sku):
    return requests.get(f"https://stock.shop.io/{sku}", timeout=5, verify=False).json()  # expect


client = httpx.AsyncClient(verify=False)  # expect


async def price(http: aiohttp.ClientSession, sku):
    return await http.get(f"https://prices.shop.io/{sku}", ssl=False)  # expect


context = ssl.create_default_context()
context.check_hostname = False
context.verify_mode = ssl.CERT_NONE  # expect

by_name = ssl.create_default_context()
by_name.check_hostname = False  # expect

ssl._create_default_https_context = ssl._create_unverified_context  # expect


def page():
    return urllib.request.urlopen("https://pages.shop.io", timeout=5, context=ssl._create_unverified_context())  # expect


cache = redis.Redis(host="cache.shop.io", ssl=True, ssl_cert_reqs=None)  # expect
search = Elasticsearch("https://search.shop.io:9200", verify_certs=False)  # expect


class Api:
    def __init__(self, session):
        self.session = session
        self.session.verify = False  # expect

    def orders(self):
        return self.session.get("https://orders.shop.io", verify=False)  # expect


store = boto3.client("s3", verify=False)  # expect
