import asyncio

import grpc
from sqlalchemy.orm import Session

import catalogue_pb2_grpc

channel = grpc.aio.secure_channel("catalogue.shop.io:443", grpc.ssl_channel_credentials())
catalogue = catalogue_pb2_grpc.CatalogueStub(channel)


async def price(sku):
    return await catalogue.GetPrice(sku, timeout=2)


async def reprice(db: Session):
    products = db.query(Product).all()
    return await asyncio.gather(*[price(product.sku) for product in products])  # expect


async def refresh(skus):
    tasks = []
    for sku in skus:  # expect
        tasks.append(asyncio.create_task(price(sku)))
    await asyncio.gather(*tasks)
