"""An ASGI application on uvicorn: uvicorn_server.py PORT WORKERS.

ASGI has no way to cut a connection. What a crash of the protocol's code or of a C
extension would do, an order does with the transport, which the protocol puts into the
scope; nothing else of uvicorn is changed.
"""

import asyncio
import contextlib
import os
import sys
import time

import uvicorn
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from begin import BLOCKED, SLOW, released
from orders import say

transports = set()
#: The only server, where there is one worker.
server = None


class Protocol(WebSocketsSansIOProtocol):
    """uvicorn's, which lets the application have its transport."""

    def connection_made(self, transport):
        super().connection_made(transport)
        transports.add(transport)

    def connection_lost(self, exc):
        transports.discard(self.transport)
        super().connection_lost(exc)

    async def run_asgi(self):
        self.scope["transport"] = self.transport
        await super().run_asgi()


async def application(scope, receive, send):
    """The ASGI application."""
    if scope["type"] == "lifespan":
        return await live(receive, send)
    with contextlib.suppress(Exception):
        await converse(scope, receive, send)


async def live(receive, send):
    """Begin and end of the process."""
    await receive()
    released()
    # uvicorn listens as soon as this is answered.
    asyncio.get_running_loop().call_later(0.01, say, "listening")
    await send({"type": "lifespan.startup.complete"})
    await receive()
    await send({"type": "lifespan.shutdown.complete"})


async def converse(scope, receive, send):
    """One connection."""
    await receive()
    say("handshake", path=scope["path"])
    if scope["path"] == "/drop-handshake":
        return scope["transport"].abort()
    if scope["path"] == "/slow-handshake":
        await asyncio.sleep(SLOW)
    await send({"type": "websocket.accept"})
    while (event := await receive())["type"] == "websocket.receive":
        await take(event["text"], scope, send)


async def take(text, scope, send):
    """Does what a message asks for."""
    match text:
        case "who":
            await send({"type": "websocket.send", "text": str(os.getpid())})
        case "drop":
            scope["transport"].abort()
        case "drop-all":
            for each in list(transports):
                each.abort()
        case "block":
            time.sleep(BLOCKED)
        case "drop-and-block":
            scope["transport"].abort()
            # After the end of TCP, before anything else is answered.
            asyncio.get_running_loop().call_soon(time.sleep, BLOCKED)
        case "unlisten":
            for each in server.servers:
                each.close()
        case _:
            await send({"type": "websocket.send", "text": text})


def main():
    """Serves until it is killed."""
    global server
    port, workers = map(int, sys.argv[1:])
    options = {"host": "127.0.0.1", "port": port, "ws": "uvicorn_server:Protocol", "log_level": "critical"}
    if workers > 1:
        return uvicorn.run("uvicorn_server:application", workers=workers, **options)
    server = uvicorn.Server(uvicorn.Config("uvicorn_server:application", **options))
    server.run()


if __name__ == "__main__":
    # The application is imported under its own name; both are to be one module.
    sys.modules["uvicorn_server"] = sys.modules["__main__"]
    main()
