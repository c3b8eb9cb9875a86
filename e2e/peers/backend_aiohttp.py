"""A backend on `aiohttp`: backend_aiohttp.py PORT, or the path of a Unix socket.

It does what the path asks (see README.md, "Orders"), then what its standard
input asks, and says on standard output what it saw. It also serves plain HTTP
under `/http/`, streaming.
"""

import asyncio
import itertools
import os
import sys

from aiohttp import WSMsgType, web

from orders import describe, parse, read_orders, reset, say

connections = {}
ids = itertools.count(1)


class Socket(web.WebSocketResponse):
    """A connection, with what the orders need of it."""

    quiet = False
    wire = None
    ending = None


async def obey(socket, order):
    """Does what an order asks of one connection."""
    verb, args = parse(order)
    match verb:
        case "close":
            socket.ending = asyncio.ensure_future(
                socket.close(code=int(args[0]), message="".join(args[1:2]).encode()))
            await asyncio.wait([socket.ending])
        case "close-empty":
            # `close()` has no way to say it, and would answer the answer.
            socket._autoclose = False
            await socket.send_frame(b"", WSMsgType.CLOSE)
        case "terminate":
            socket.wire.write_eof()
        case "reset":
            reset(socket.wire)
        case "send":
            size = int(args[0])
            await (socket.send_bytes(b"x" * size) if args[1:] == ["binary"] else socket.send_str("x" * size))
        case "say":
            await socket.send_str(args[0])
        case "flood":
            for _ in range(int(args[0])):
                await socket.send_str("x" * int(args[1]))
        case "exit":
            os._exit(1)
        case "silent":
            socket.quiet = True


async def websocket(request):
    """One connection from its opening to its end."""
    offered = [name.strip() for name in request.headers.get("Sec-WebSocket-Protocol", "").split(",") if name.strip()]
    socket = Socket(protocols=offered[:1], max_msg_size=64 << 20)
    await socket.prepare(request)
    socket.wire = request.transport
    id, path = next(ids), request.path_qs
    connections[id] = socket
    say("open", id=id, path=path, subprotocol=socket.ws_protocol or "",
        headers={name.lower(): value for name, value in request.headers.items()},
        extensions="permessage-deflate" if socket.compress else "")
    code, reason = 1006, ""
    try:
        await obey(socket, path)
        while True:
            message = await socket.receive()
            if message.type == WSMsgType.CLOSE:
                code, reason = message.data or 1005, message.extra or ""
            if message.type in (WSMsgType.TEXT, WSMsgType.BINARY):
                say("message", id=id, path=path, **describe(message.data))
                if not socket.quiet:
                    await (socket.send_str if message.type == WSMsgType.TEXT else socket.send_bytes)(message.data)
                continue
            break
    finally:
        connections.pop(id, None)
        if socket.ending:
            await asyncio.wait([socket.ending])
        if code == 1006 and socket.close_code is not None and socket.exception() is None:
            # The answer to our own Close is not shown as a message.
            code = socket.close_code or 1005
        say("close", id=id, path=path, code=code, reason=reason, clean=code != 1006)
        if not socket._autoclose:
            socket.wire.close()
    return socket


async def refuse(request):
    """Answers `/reject/STATUS` with that status."""
    status = int(request.match_info["status"])
    headers = {"X-Why": "because"}
    if status == 302:
        headers["Location"] = "/login?then=back"
    if status == 401:
        headers["WWW-Authenticate"] = 'Bearer realm="e2e"'
    say("reject", path=request.path_qs, status=status)
    return web.Response(status=status, text=f"no: {status}\n", headers=headers)


async def mirror(request):
    """Tells the request: method, path, fields and body."""
    body = await request.read()
    say("http", method=request.method, path=request.path_qs)
    return web.json_response({
        "method": request.method, "path": request.path_qs, "size": len(body),
        "body": body[:1000].decode("utf-8", "replace"),
        "headers": [[name.lower(), value] for name, value in request.headers.items()],
    }, headers={"X-Backend": "aiohttp"})


async def stream(request):
    """One line, a wait until the client has posted to `/http/next`, another."""
    response = web.StreamResponse(headers={"Content-Type": "text/plain"})
    await response.prepare(request)
    await response.write(b"first\n")
    await request.app["next"].wait()
    await response.write(b"second\n")
    await response.write_eof()
    return response


async def release(request):
    """Lets `/http/stream` go on, once the body's first piece is here: the
    body's end may come later."""
    await request.content.readany()
    request.app["next"].set()
    return web.Response(text=str(len(await request.read())))


async def everything(request):
    """A WebSocket, or any other request."""
    if request.headers.get("Upgrade", "").lower() == "websocket":
        return await websocket(request)
    return await mirror(request)


async def main(port):
    """Serves until it is killed."""
    application = web.Application(client_max_size=64 << 20)
    application["next"] = asyncio.Event()
    application.router.add_route("*", "/reject/{status}", refuse)
    application.router.add_get("/http/stream", stream)
    application.router.add_post("/http/next", release)
    application.router.add_route("*", "/{rest:.*}", everything)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    if port.startswith("/"):
        await web.UnixSite(runner, port, backlog=2048).start()
    else:
        await web.TCPSite(runner, "127.0.0.1", int(port), backlog=2048, reuse_address=True).start()
    say("listening", port=port)
    await read_orders(connections, obey)
    await asyncio.Future()


asyncio.run(main(*sys.argv[1:]))
