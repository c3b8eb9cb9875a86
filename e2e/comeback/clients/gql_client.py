import asyncio
import random

from gql import Client, gql
from gql.transport.exceptions import TransportError
from gql.transport.websockets import WebsocketsTransport

from start import tell, url, way


async def listen(session):
    async for _result in session.subscribe(gql("subscription { greeting }")):
        pass
    tell("the subscription ends")


async def main():
    client = Client(transport=WebsocketsTransport(url=url))
    if way != "reconnect":
        async with client as session:
            await listen(session)
        return
    session = await client.connect_async(reconnecting=True)
    while True:
        try:
            await listen(session)
        except TransportError as error:
            tell("the subscription fails:", type(error).__name__)
        await asyncio.sleep(random.uniform(0.5, 1.5))


try:
    asyncio.run(main())
except Exception as error:
    tell("raises", type(error).__name__)
