import asyncio
import logging

import grpc
import websockets
from crews import roster_pb2
from crews.roster_pb2_grpc import RosterStub

log = logging.getLogger(__name__)


class Listener:
    def __init__(self, target: str, url: str, credentials: grpc.ChannelCredentials):
        self.roster = RosterStub(grpc.aio.secure_channel(target, credentials))
        self.url = url
        self.running = True

    async def changes(self):
        async for change in self.roster.Changes(roster_pb2.Since()):  # label: fine missing-timeout
            yield change

    async def crew(self, ship: str):
        return await self.roster.GetCrew(roster_pb2.Ship(name=ship))  # label: bad missing-timeout

    async def listen(self, queue: asyncio.Queue):
        while self.running:  # label: bad retry-without-backoff
            try:
                async with websockets.connect(self.url) as socket:
                    async for message in socket:
                        await queue.put(message)
            except OSError as error:
                log.warning("connection lost: %s", error)
                await asyncio.sleep(5)
