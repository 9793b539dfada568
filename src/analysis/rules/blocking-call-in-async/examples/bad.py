import asyncio
import subprocess
import time

import psycopg2
import redis
import requests
from fastapi import Depends, FastAPI
from sqlalchemy.orm import Session

app = FastAPI()
cache = redis.Redis(host="cache.shop.io", socket_timeout=2)


@app.get("/prices/{sku}")
async def price(sku: str):
    answer = requests.get(f"https://prices.shop.io/{sku}", timeout=2)  # expect
    return answer.json()


async def settle(order):
    for attempt in range(3):
        if await charge(order):
            return
        time.sleep(2)  # expect


def weight(sku):
    return requests.get(f"https://catalogue.shop.io/{sku}", timeout=2).json()["weight"]  # expect


@app.get("/weights/{sku}")
async def show_weight(sku: str):
    return weight(sku)


@app.get("/orders/{order_id}")
async def order(order_id: int, db: Session = Depends(session)):
    return db.execute("SELECT * FROM orders WHERE id = :id", {"id": order_id}).first()  # expect


@app.get("/seen/{sku}")
async def seen(sku: str):
    return cache.get(sku)  # expect


async def thumbnail(name):
    return subprocess.run(["convert", name], check=True)  # expect


async def connect():
    return psycopg2.connect(host="db.shop.io", connect_timeout=5)  # expect


async def follow():
    while True:
        for message in cache.xread({"orders": "$"}, block=5000):  # expect
            print(message)
