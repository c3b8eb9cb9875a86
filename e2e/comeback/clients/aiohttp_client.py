import asyncio

import aiohttp

from start import tell, url


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(url) as ws:
            async for message in ws:
                if message.type == aiohttp.WSMsgType.ERROR:
                    break
            tell("the loop ends, close code", ws.close_code)


try:
    asyncio.run(main())
except aiohttp.WSServerHandshakeError as error:
    tell("ws_connect raises", error.status)
