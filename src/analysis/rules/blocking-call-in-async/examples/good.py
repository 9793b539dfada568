import asyncio
import time

import httpx
import redis.asyncio as redis
import requests
from fastapi import Depends, FastAPI
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

app = FastAPI()
cache = redis.Redis(host="cache.shop.io", socket_timeout=2)


# The framework runs plain functions in a pool of threads.
@app.get("/orders/{order_id}")
def order(order_id: int, db: Session = Depends(session)):
    return db.get(Order, order_id)


@app.get("/weights/{sku}")
def weight(sku: str):
    time.sleep(0.01)
    return requests.get(f"https://catalogue.shop.io/{sku}", timeout=2).json()


def load(sku):
    return requests.get(f"https://prices.shop.io/{sku}", timeout=2).json()


# Handed to a thread.
@app.get("/prices/{sku}")
async def price(sku: str):
    return await asyncio.to_thread(load, sku)


@app.get("/taxes/{sku}")
async def tax(sku: str):
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(None, lambda: requests.get(f"https://taxes.shop.io/{sku}", timeout=2).json())


# The asynchronous forms.
@app.get("/stock/{sku}")
async def stock(sku: str, db: AsyncSession):
    await asyncio.sleep(0.1)
    await cache.get(sku)
    async with httpx.AsyncClient() as client:
        await client.get(f"https://stock.shop.io/{sku}")
    return await db.execute("SELECT free FROM stock WHERE sku = :sku", {"sku": sku})


# Nobody is served yet.
@app.on_event("startup")
async def startup():
    requests.get("https://shop.io/ready", timeout=2)


def work():
    time.sleep(1)


class Pages:
    async def fetch(self, session, url):
        return await session.get(url)
