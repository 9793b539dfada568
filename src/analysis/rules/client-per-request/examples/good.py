from contextlib import asynccontextmanager
from functools import lru_cache

import httpx
import psycopg2
from fastapi import Depends, FastAPI, Request
from psycopg2.pool import ThreadedConnectionPool
from pymongo import MongoClient
from sqlalchemy import create_engine
from sqlalchemy.orm import Session, sessionmaker

engine = create_engine("postgresql://db.shop.io/shop")
SessionLocal = sessionmaker(bind=engine)
connections = ThreadedConnectionPool(1, 10, host="db.shop.io", connect_timeout=5)
_mongo = None


# Kept for the life of the application.
@asynccontextmanager
async def lifespan(app: FastAPI):
    async with httpx.AsyncClient() as client:
        app.state.client = client
        yield


app = FastAPI(lifespan=lifespan)


@app.get("/prices/{sku}")
async def price(sku: str, request: Request):
    return (await request.app.state.client.get(f"https://prices.shop.io/{sku}")).json()


# A session borrows a connection from the engine's pool.
def session():
    db = SessionLocal()
    try:
        yield db
    finally:
        db.close()


@app.get("/orders/{order_id}")
def order(order_id: int, db: Session = Depends(session)):
    return db.get(Order, order_id)


@app.get("/stock/{sku}")
def stock(sku: str):
    connection = connections.getconn()
    with connection.cursor() as cursor:
        cursor.execute("SELECT free FROM stock WHERE sku = %s", (sku,))
        return cursor.fetchone()


# Built once and remembered.
@lru_cache
def settings_client():
    return httpx.Client(base_url="https://settings.shop.io")


def mongo():
    global _mongo
    if _mongo is None:
        _mongo = MongoClient("mongodb://mongo.shop.io", tls=True)
    return _mongo


@app.get("/settings")
def settings():
    return settings_client().get("/").json(), mongo().shop.settings.find_one()


# One connection for a whole batch.
def copy(rows):
    connection = psycopg2.connect(host="db.shop.io", connect_timeout=5)
    with connection.cursor() as cursor:
        for row in rows:
            cursor.execute("INSERT INTO orders VALUES (%s)", (row,))


class Catalogue:
    def __init__(self):
        self.client = httpx.AsyncClient(base_url="https://catalogue.shop.io")


if __name__ == "__main__":
    with httpx.Client() as once:
        once.get("https://shop.io/ready")
