import asyncio

waiting = asyncio.Queue()  # expect


async def take(mail):
    await waiting.put(mail)
