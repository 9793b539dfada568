import asyncio

import grpc
import httpx

import catalogue_pb2_grpc

channel = grpc.aio.secure_channel("catalogue.shop.io:443", grpc.ssl_channel_credentials())
catalogue = catalogue_pb2_grpc.CatalogueStub(channel)
slots = asyncio.Semaphore(8)


async def price(sku):
    async with slots:
        return await catalogue.GetPrice(sku, timeout=2)


# Eight at a time: the limit is in what every task runs.
async def reprice(skus):
    return await asyncio.gather(*[price(sku) for sku in skus])


async def weight(sku):
    return await catalogue.GetWeight(sku, timeout=2)


# A portion at a time, and a few that are written down.
async def weights(batches):
    for batch in batches:
        await asyncio.gather(*[weight(sku) for sku in batch])
    await asyncio.gather(*[weight(sku) for sku in ("a", "b")])
    await asyncio.gather(weight("a"), weight("b"))


# The client that is handed over has a limit of its own.
async def pages(client: httpx.AsyncClient, skus):
    return await asyncio.gather(*[client.get(f"https://shop.io/{sku}") for sku in skus])


# Nothing leaves the process.
async def label(sku):
    return sku.upper()


async def labels(skus):
    return await asyncio.gather(*[label(sku) for sku in skus])
