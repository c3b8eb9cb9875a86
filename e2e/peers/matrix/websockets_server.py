"""Python's `websockets`: websockets_server.py PORT. With LISTEN_FDS, as systemd sets
it, the listening socket is descriptor 3, and belongs to somebody else."""

import asyncio
import contextlib
import logging
import os
import socket
import sys
import time

from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed

from begin import BLOCKED, SLOW, released
from orders import say

ACTIVATED = "LISTEN_FDS" in os.environ


async def handle(connection):
    """One connection."""
    with contextlib.suppress(ConnectionClosed):
        async for text in connection:
            await take(text, connection)


async def take(text, connection):
    """Does what a message asks for."""
    match text:
        case "who":
            await connection.send(str(os.getpid()))
        case "drop":
            connection.transport.abort()
        case "drop-all":
            for each in list(server.connections):
                each.transport.abort()
        case "block":
            time.sleep(BLOCKED)
        case "drop-and-block":
            connection.transport.abort()
            # After the end of TCP, before anything else is answered.
            asyncio.get_running_loop().call_soon(time.sleep, BLOCKED)
        case "unlisten":
            server.close(close_connections=False)
        case _:
            await connection.send(text)


async def shake_hands(connection, request):
    """Before the handshake is answered."""
    say("handshake", path=request.path)
    if request.path == "/drop-handshake":
        connection.transport.abort()
    if request.path == "/slow-handshake":
        await asyncio.sleep(SLOW)


async def main():
    """Serves until it is killed."""
    global server
    logging.getLogger("websockets").setLevel(logging.CRITICAL + 1)
    if ACTIVATED:
        where = {"sock": socket.socket(fileno=3)}
    else:
        released()
        where = {"host": "127.0.0.1", "port": int(sys.argv[1])}
    server = await serve(handle, **where, process_request=shake_hands, ping_interval=None, open_timeout=None)
    say("listening")
    await asyncio.Future()


asyncio.run(main())
