import grpc
import httpx
import psycopg2
from fastapi import FastAPI
from pymongo import MongoClient

import catalogue_pb2_grpc

app = FastAPI()


@app.get("/prices/{sku}")
async def price(sku: str):
    async with httpx.AsyncClient() as client:  # expect
        answer = await client.get(f"https://prices.shop.io/{sku}")
    return answer.json()


def product(sku):
    channel = grpc.secure_channel("catalogue.shop.io:443", grpc.ssl_channel_credentials())  # expect
    stub = catalogue_pb2_grpc.CatalogueStub(channel)
    return stub.GetProduct(sku, timeout=2)


@app.get("/products/{sku}")
def show(sku: str):
    return product(sku)


def database():
    return MongoClient("mongodb://mongo.shop.io", tls=True)  # expect


@app.get("/orders/{order_id}")
def order(order_id: str):
    return database().shop.orders.find_one({"_id": order_id})


def copy(rows):
    for row in rows:
        connection = psycopg2.connect(host="db.shop.io", connect_timeout=5)  # expect
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO orders VALUES (%s)", (row,))
        connection.close()
