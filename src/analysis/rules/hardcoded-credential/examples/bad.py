import os

import jwt
import psycopg2
import redis
import requests
from flask import Flask
from pymongo import MongoClient

app = Flask(__name__)
app.secret_key = "violet-sky-11"  # expect
app.config["SECRET_KEY"] = "violet-sky-12"  # expect
app.config["JWT_SECRET_KEY"] = os.environ.get("JWT_SECRET_KEY", "shop-fallback-1")  # expect

PASSWORD = "Zebra77x"  # expect

connection = psycopg2.connect(host="db.shop.io", user="shop", password=PASSWORD)
cache = redis.Redis(host="cache.shop.io", ssl=True, password="Mango55pie")  # expect
orders = MongoClient("mongodb://admin:admin@orders-db:27017/orders")  # expect


def stock(sku):
    return requests.get(f"https://stock.shop.io/{sku}", timeout=5, auth=("shop", "Umbrella81"))  # expect


def token(user):
    return jwt.encode({"user": user}, "shop-signing-77", algorithm="HS256")  # expect


DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "HOST": os.environ["DB_HOST"],
        "USER": "shop",
        "PASSWORD": "kT9-vault-Lima",  # expect
    },
}
