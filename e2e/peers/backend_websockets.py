"""A backend on Python's `websockets`: backend_websockets.py PORT [CERT KEY].

It does what the path asks (see README.md, "Orders"), then what its standard
input asks, and says on standard output what it saw.
"""

import asyncio
import http
import itertools
import logging
import os
import ssl
import sys

from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Response
from websockets.datastructures import Headers

from orders import describe, parse, read_orders, reset, say

connections = {}
ids = itertools.count(1)
quiet = set()


async def obey(socket, order):
    """Does what an order asks of one connection."""
    verb, args = parse(order)
    match verb:
        case "close":
            await socket.close(int(args[0]), args[1] if len(args) > 1 else "")
        case "close-empty":
            await close_empty(socket)
        case "terminate":
            socket.transport.write_eof()
        case "reset":
            reset(socket.transport)
        case "send":
            size = int(args[0])
            await socket.send(b"x" * size if args[1:] == ["binary"] else "x" * size)
        case "say":
            await socket.send(args[0])
        case "flood":
            for _ in range(int(args[0])):
                await socket.send("x" * int(args[1]))
        case "exit":
            os._exit(1)
        case "silent":
            quiet.add(socket)


async def close_empty(socket):
    """`close()` has no way to say an empty Close; its protocol does."""
    async with socket.send_context():
        socket.protocol.send_close(None)
    await socket.wait_closed()


async def handle(socket):
    """One connection from its opening to its end."""
    id, path = next(ids), socket.request.path
    connections[id] = socket
    say("open", id=id, path=path, subprotocol=socket.subprotocol or "",
        headers={name.lower(): value for name, value in socket.request.headers.raw_items()},
        extensions=",".join(extension.name for extension in socket.protocol.extensions))
    try:
        await obey(socket, path)
        async for message in socket:
            say("message", id=id, path=path, **describe(message))
            if socket not in quiet:
                await socket.send(message)
    except ConnectionClosed:
        pass
    finally:
        await socket.wait_closed()
        connections.pop(id, None)
        received, sent = socket.protocol.close_rcvd, socket.protocol.close_sent
        say("close", id=id, path=path, code=int(received.code) if received else 1006,
            reason=received.reason if received else "", clean=bool(received and sent))


def refuse(_connection, request):
    """Answers `/reject/STATUS` with that status."""
    verb, args = parse(request.path)
    if verb != "reject":
        return None
    status, body = int(args[0]), f"no: {args[0]}\n".encode()
    headers = Headers({"X-Why": "because", "Content-Type": "text/plain",
                       "Content-Length": str(len(body)), "Connection": "close"})
    if status == 302:
        headers["Location"] = "/login?then=back"
    if status == 401:
        headers["WWW-Authenticate"] = 'Bearer realm="e2e"'
    say("reject", path=request.path, status=status)
    return Response(status, http.HTTPStatus(status).phrase, headers, body)


def choose_subprotocol(_connection, offered):
    """The first that was offered."""
    return offered[0] if offered else None


async def main(port, cert=None, key=None):
    """Serves until it is killed."""
    logging.getLogger("websockets").setLevel(logging.CRITICAL)
    tls = None
    if cert:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(cert, key)
    async with serve(handle, "127.0.0.1", int(port), ssl=tls, process_request=refuse,
                     select_subprotocol=choose_subprotocol, ping_interval=None,
                     max_size=64 << 20, close_timeout=5, backlog=2048):
        say("listening", port=int(port))
        await read_orders(connections, obey)
        await asyncio.Future()


asyncio.run(main(*sys.argv[1:]))
