"""An echo server on aiohttp, after the example of its documentation.

It compresses unless told otherwise; here it is told, either way.
"""

import asyncio

import aiohttp
import arguments
from aiohttp import web


async def main() -> None:
    host, port, compression = arguments.read()

    async def echo(request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(compress=compression)
        await socket.prepare(request)
        async for message in socket:
            if message.type == aiohttp.WSMsgType.TEXT:
                await socket.send_str(message.data)
            elif message.type == aiohttp.WSMsgType.BINARY:
                await socket.send_bytes(message.data)
        return socket

    application = web.Application()
    application.router.add_get("/{path:.*}", echo)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    arguments.say(runner.addresses[0])
    await asyncio.Event().wait()


asyncio.run(main())
