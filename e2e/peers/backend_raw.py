"""A backend that can break every rule: backend_raw.py PORT, or the path of
a Unix socket.

It does the handshake by hand and then sends exact bytes. The path says which
(see README.md, "Orders"); misdeeds come after a whole text message "hello", so
that a violation stands at a known offset. `HEAD /` is answered, too.
"""

import asyncio
import functools
import itertools
import sys
import time

import frames
from orders import describe, parse, read_orders, reset, say

connections = {}
ids = itertools.count(1)

HELLO = frames.encode(frames.TEXT, b"hello")

#: What follows "hello" by the verb of the path.
MISDEEDS = {
    "reserved-opcode": frames.encode(3, b"?"),
    "masked": frames.encode(frames.TEXT, b"masked", mask=True),
    "rsv1": frames.encode(frames.TEXT, b"squeezed", rsv=4),
    "bad-utf8": frames.encode(frames.TEXT, b"ab\xffcd"),
    "close-one-byte": frames.encode(frames.CLOSE, b"\x03"),
    "close-bad-reason": frames.encode(frames.CLOSE, frames.close_body(1000) + b"\xff\xfe"),
    "continuation": frames.encode(frames.CONTINUATION, b"of nothing"),
    "ping-fragmented": frames.encode(frames.PING, b"", fin=False),
    "ping-too-long": frames.encode(frames.PING, b"x" * 126),
    "http-text": b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n",
    "half-frame": frames.encode(frames.BINARY, b"x" * (1 << 19), length=1 << 20),
}

REFUSALS = {
    401: "WWW-Authenticate: Bearer realm=\"e2e\"\r\n",
    302: "Location: /login?then=back\r\n",
    429: "Retry-After: 7\r\n",
}


class Connection:
    """One connection, from the end of its handshake."""

    def __init__(self, id, path, reader, writer):
        self.id, self.path, self.reader, self.writer = id, path, reader, writer
        self.verb, self.args = parse(path)
        self.sent = self.received = None
        self.ended_by = "fin"

    async def obey(self, order):
        """Sends what an order asks for."""
        verb, args = parse(order)
        match verb:
            case _ if verb in MISDEEDS:
                self.write(HELLO + MISDEEDS[verb])
                if args == ["fin"]:
                    await self.writer.drain()
                    self.finish()
            case "close" | "close-fin" | "close-then-data":
                code = int(args[0])
                self.close(code, *args[1:2])
                if verb == "close-then-data":
                    self.write(frames.encode(frames.TEXT, b"too late"))
                if verb == "close-fin":
                    self.finish()
            case "close-empty":
                self.close()
            case "too-big":
                await self.stream(int(args[0]))
            case "fragments":
                await self.fragments(*[arg.encode() for arg in args])
            case "say":
                self.write(frames.encode(frames.TEXT, args[0].encode()))
            case "ping":
                self.write(frames.encode(frames.PING, args[0].encode()))
            case "flood":
                for _ in range(int(args[0])):
                    if self.received:
                        break
                    self.write(frames.encode(frames.TEXT, b"x" * int(args[1])))
                    await self.writer.drain()
            case "fin" | "terminate":
                self.finish()
            case "rst" | "reset":
                reset(self.writer.transport)

    def write(self, data):
        """Writes, if TCP still lets us."""
        if not self.writer.is_closing():
            self.writer.write(data)

    def close(self, code=None, reason=""):
        """Sends a Close, with any code."""
        self.sent = True
        self.write(frames.encode(frames.CLOSE, frames.close_body(code, reason)))

    async def stream(self, size):
        """One text message of this size in one frame, piece by piece: the peer
        may have had enough before its end."""
        self.write(frames.encode(frames.TEXT, length=size))
        for start in range(0, size, 1 << 16):
            self.write(b"x" * min(1 << 16, size - start))
            await self.writer.drain()

    async def fragments(self, *pieces):
        """One text message in pieces, a ping after each."""
        for index, piece in enumerate(pieces):
            self.write(frames.encode(frames.TEXT if index == 0 else frames.CONTINUATION,
                                     piece, fin=index == len(pieces) - 1))
            self.write(frames.encode(frames.PING, b"between"))
            await self.writer.drain()

    def finish(self):
        """FIN: nothing more is sent, reading goes on."""
        if self.writer.can_write_eof() and not self.writer.is_closing():
            self.writer.write_eof()

    async def read(self):
        """Reads until TCP ends; answers what a good server answers."""
        message, kind = b"", frames.TEXT
        while True:
            frame = await frames.read_frame(self.reader)
            if frame.opcode == frames.CLOSE:
                self.received = frames.read_close(frame.payload)
                say("told", id=self.id, path=self.path, code=self.received[0], reason=self.received[1])
                if self.verb == "no-close-answer":
                    continue
                if not self.sent:
                    answer = frames.close_body(int(self.args[0])) if self.verb == "answer" else frame.payload
                    self.write(frames.encode(frames.CLOSE, answer))
                self.finish()
            elif frame.opcode == frames.PING:
                say("ping", id=self.id, path=self.path, text=frame.payload.decode("latin-1"))
                # Half of a frame is out: nothing can be said behind it.
                if self.verb not in ("no-pong", "half-frame"):
                    self.write(frames.encode(frames.PONG, frame.payload))
            elif frame.opcode in (frames.TEXT, frames.BINARY, frames.CONTINUATION):
                kind = frame.opcode or kind
                message += frame.payload
                if frame.fin:
                    self.take(message, kind)
                    message = b""

    def take(self, message, kind):
        """Reports a whole message, and echoes it on `/echo`."""
        text = message.decode("utf-8", "replace") if kind == frames.TEXT else message
        say("message", id=self.id, path=self.path, **describe(text))
        if self.verb == "echo":
            self.write(frames.encode(kind, message))

    def report(self, tcp):
        """The last event: what the peer's Close said, and how TCP ended."""
        code, reason = self.received or (1006, "")
        say("close", id=self.id, path=self.path, code=code, reason=reason,
            clean=bool(self.received), tcp=tcp)


async def shake_hands(path, request, writer):
    """Answers the opening handshake; False where the path asks for another end."""
    verb, args = parse(path)
    if verb == "no-handshake":
        await asyncio.Future()
    if verb == "drop-handshake":
        return False
    if verb == "no-http":
        writer.write(b"SSH-2.0-OpenSSH_9.2\r\n")
        return False
    if verb == "reject":
        status, body = int(args[0]), f"no: {args[0]}\n"
        say("reject", path=path, status=status)
        writer.write((f"HTTP/1.1 {status} Refused by the backend\r\n{REFUSALS.get(status, '')}"
                      f"X-Why: because\r\nContent-Type: text/plain\r\nContent-Length: {len(body)}\r\n"
                      f"Connection: close\r\n\r\n{body}").encode())
        return False
    accept = frames.accept_of("wrong" if verb == "wrong-accept" else request.fields["sec-websocket-key"])
    chosen = request.fields.get("sec-websocket-protocol", "").split(",")[0]
    extra = f"Sec-WebSocket-Protocol: {chosen}\r\n" if chosen else ""
    extra = {
        "wrong-subprotocol": "Sec-WebSocket-Protocol: never-offered\r\n",
        "wrong-extension": f"{extra}Sec-WebSocket-Extensions: permessage-deflate\r\n",
    }.get(verb, extra)
    writer.write((f"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  f"Sec-WebSocket-Accept: {accept}\r\n{extra}\r\n").encode())
    return True


async def serve(reader, writer):
    """One TCP connection."""
    try:
        request = await frames.read_head(reader)
        if "upgrade" not in request.fields:
            say("http", method=request.line.split(" ")[0], path=request.target)
            status = b"500 Ill" if request.target.endswith("-ill") else b"200 OK"
            writer.write(b"HTTP/1.1 " + status + b"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        elif await shake_hands(request.target, request, writer):
            await converse(Connection(next(ids), request.target, reader, writer), request)
            return
        await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writer.close()


async def converse(connection, request):
    """An open connection: its orders, its frames, its report."""
    connections[connection.id] = connection
    chosen = request.fields.get("sec-websocket-protocol", "").split(",")[0]
    say("open", id=connection.id, path=connection.path, subprotocol=chosen, extensions="",
        headers=request.fields, at=time.monotonic())
    ordered = asyncio.create_task(connection.obey(connection.path))
    tcp = "fin"
    try:
        await connection.read()
    except asyncio.IncompleteReadError:
        pass
    except ConnectionError:
        tcp = "reset"
    ordered.cancel()
    await asyncio.wait([ordered])
    connections.pop(connection.id)
    connection.report(tcp)


async def main(port):
    """Serves until it is killed."""
    if port.startswith("/"):
        await asyncio.start_unix_server(serve, port, backlog=2048, limit=1 << 24)
    else:
        await asyncio.start_server(serve, "127.0.0.1", int(port), backlog=2048, limit=1 << 24)
    say("listening", port=port)
    await read_orders(connections, functools.partial(Connection.obey))
    await asyncio.Future()


asyncio.run(main(sys.argv[1]))
