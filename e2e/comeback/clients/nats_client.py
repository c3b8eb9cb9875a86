import asyncio

import nats

from start import tell, url


async def closed():
    tell("closed for good")


async def main():
    await nats.connect(url, closed_cb=closed)
    await asyncio.Event().wait()


try:
    asyncio.run(main())
except Exception as error:
    tell("connect raises", type(error).__name__)
