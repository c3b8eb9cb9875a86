"""A server that does everything by hand: raw.py PORT HTTP.

HTTP is what a request that is no WebSocket is answered with: `fin` (nothing, and
FIN), `426`, `slow` (a page after 3 s) or `never` (no answer at all).
"""

import asyncio
import os
import sys
import time

import frames
from begin import BLOCKED, SLOW, released
from orders import say

writers = set()


async def answer_page(how, request, writer):
    """A plain request. The gateway is never to make one of its own."""
    say("page", request=request.line)
    match how:
        case "426":
            writer.write(b"HTTP/1.1 426 Upgrade Required\r\nUpgrade: websocket\r\n"
                         b"Connection: Upgrade, close\r\nContent-Length: 0\r\n\r\n")
        case "slow":
            await asyncio.sleep(SLOW)
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello")
        case "never":
            await asyncio.Future()
    await writer.drain()


async def shake_hands(request, writer):
    """Answers an opening handshake; False where it is dropped."""
    say("handshake", path=request.target)
    if request.target == "/drop-handshake":
        return False
    if request.target == "/slow-handshake":
        await asyncio.sleep(SLOW)
    accept = frames.accept_of(request.fields["sec-websocket-key"])
    writer.write(f"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 f"Sec-WebSocket-Accept: {accept}\r\n\r\n".encode())
    return True


async def converse(reader, writer):
    """The frames of one connection, until it ends."""
    while True:
        frame = await frames.read_frame(reader)
        if frame.opcode == frames.CLOSE:
            writer.write(frames.encode(frames.CLOSE, frame.payload))
            return
        if frame.opcode == frames.PING:
            writer.write(frames.encode(frames.PONG, frame.payload))
        elif frame.opcode == frames.TEXT:
            take(frame.payload.decode(), writer)


def take(text, writer):
    """Does what a message asks for."""
    match text:
        case "who":
            writer.write(frames.encode(frames.TEXT, str(os.getpid()).encode()))
        case "drop":
            writer.transport.abort()
        case "drop-all":
            for each in list(writers):
                each.transport.abort()
        case "block":
            time.sleep(BLOCKED)
        case "drop-and-block":
            writer.transport.abort()
            # After the end of TCP, before anything else is answered.
            asyncio.get_running_loop().call_soon(time.sleep, BLOCKED)
        case "unlisten":
            listener.close()
        case _:
            writer.write(frames.encode(frames.TEXT, text.encode()))


async def serve(reader, writer):
    """One TCP connection."""
    try:
        request = await frames.read_head(reader)
        if "upgrade" not in request.fields:
            return await answer_page(sys.argv[2], request, writer)
        if await shake_hands(request, writer):
            writers.add(writer)
            await converse(reader, writer)
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writers.discard(writer)
        writer.close()


async def main():
    """Serves until it is killed."""
    global listener
    released()
    listener = await asyncio.start_server(serve, "127.0.0.1", int(sys.argv[1]), backlog=512)
    say("listening")
    await asyncio.Future()


asyncio.run(main())
