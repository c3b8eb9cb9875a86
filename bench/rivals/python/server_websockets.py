"""An echo server on websockets, after the example of its documentation.

It compresses unless told otherwise; here it is told, either way.
"""

import asyncio
import logging

import arguments
from websockets.asyncio.server import ServerConnection, serve


async def echo(socket: ServerConnection) -> None:
    async for message in socket:
        await socket.send(message)


async def main() -> None:
    host, port, compression = arguments.read()
    # A suite breaks rules on purpose, and each would be logged.
    logging.getLogger("websockets").addHandler(logging.NullHandler())
    logging.getLogger("websockets").propagate = False
    async with serve(
        echo, host, port, compression="deflate" if compression else None
    ) as server:
        arguments.say(server.sockets[0].getsockname())
        await server.serve_forever()


asyncio.run(main())
