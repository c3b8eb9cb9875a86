import asyncio

from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from start import tell, url


async def main():
    async for websocket in connect(url):
        try:
            async for _message in websocket:
                pass
        except ConnectionClosed:
            continue


try:
    asyncio.run(main())
except Exception as error:
    tell("the iterator raises", type(error).__name__ + ":", error)
