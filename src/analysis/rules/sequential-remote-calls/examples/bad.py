import asyncio

import asyncpg
import httpx
import requests
from django.db import models
from sqlalchemy.orm import Session


class Order(models.Model):
    total = models.IntegerField()


def weights(skus):
    return [requests.get(f"https://catalogue.shop.io/{sku}", timeout=2).json()["weight"] for sku in skus]  # expect


def totals(order_ids):
    found = []
    for order_id in order_ids:  # expect
        found.append(Order.objects.get(id=order_id).total)
    return found


def latest(order_ids):
    for order_id in order_ids:  # expect
        print(Order.objects.filter(id=order_id).order_by("-id").first())


def name_of(db: Session, customer_id):
    return db.query(Customer).filter(Customer.id == customer_id).one_or_none()


def names(db: Session, orders):
    for order in orders:  # expect
        order.customer = name_of(db, order.customer_id)


async def prices(client: httpx.AsyncClient, lines):
    for line in lines:  # expect
        answer = await client.get(f"https://prices.shop.io/{line.sku}")
        line.price = answer.json()["price"]


async def reserve(pool: asyncpg.Pool, lines):
    async with pool.acquire() as connection:
        for line in lines:  # expect
            await connection.execute("UPDATE stock SET free = free - $1 WHERE sku = $2", line.count, line.sku)
