import asyncio

waiting = asyncio.Queue(maxsize=100)
failed = asyncio.Queue(100)


async def take(mail):
    await waiting.put(mail)
