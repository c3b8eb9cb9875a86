"""A client that does the handshake by hand and then sends exact bytes."""

import asyncio
import base64
import os
import socket as sockets
import struct
import urllib.parse

import frames

from harness.clients.base import Client, Connection


class RawConnection(Connection):
    """One connection. It answers pings and Closes unless told not to, and
    waits for the server's FIN before it ends TCP, as RFC 6455 asks of a client."""

    head = None
    answer_pings = True
    answer_close = True
    sent_close = False
    #: Seconds to rest before each frame.
    pace = 0.0

    async def run(self, reader, writer, request):
        """From handshake to end."""
        self._reader, self._writer, self._reading = reader, writer, asyncio.Event()
        self._reading.set()
        try:
            writer.write(request)
            await self._shake_hands()
            while self.result.opened:
                await self._reading.wait()
                await asyncio.sleep(self.pace)
                self._take(await frames.read_frame(reader))
        except asyncio.IncompleteReadError:
            self.result.tcp = self.result.tcp or "fin"
        except ConnectionError:
            self.result.tcp = self.result.tcp or "reset"
        except AssertionError as broken:
            # Shown with the result: the gateway itself broke a rule.
            self.result.tcp, self.result.clean = f"broken: {broken}", False
            self.result.errors.append(str(broken))
        writer.close()
        self._ended()

    async def _shake_hands(self):
        self.head = await frames.read_head(self._reader)
        result = self.result
        result.http_status, result.headers = self.head.status, self.head.fields
        result.opened = self.head.status == 101
        result.subprotocol = self.head.fields.get("sec-websocket-protocol", "")
        result.extensions = self.head.fields.get("sec-websocket-extensions", "")
        if not result.opened:
            length = int(self.head.fields.get("content-length", 0))
            result.body = (await self._reader.readexactly(length)).decode()
        self._changed()

    _partial = b""
    _kind = frames.TEXT

    def _take(self, frame):
        result = self.result
        assert not frame.masked and not frame.rsv, f"the gateway broke RFC 6455: {frame}"
        if frame.opcode == frames.CLOSE:
            assert self.closes == 0, "a second Close"
            self.closes += 1
            result.code, result.reason = frames.read_close(frame.payload)
            if self.answer_close and not self.sent_close:
                self.write(frames.encode(frames.CLOSE, frame.payload, mask=True))
                self.sent_close = True
            result.clean = self.sent_close
        elif frame.opcode == frames.PING:
            result.pings.append(frame.payload.decode("latin-1"))
            if self.answer_pings:
                self.write(frames.encode(frames.PONG, frame.payload, mask=True))
        elif frame.opcode in (frames.TEXT, frames.BINARY, frames.CONTINUATION):
            assert self.closes == 0, "data after the Close"
            self._kind = frame.opcode or self._kind
            self._partial += frame.payload
            if frame.fin:
                text = self._kind == frames.TEXT
                result.messages.append(self._partial.decode() if text else self._partial)
                self._partial = b""
        self._changed()

    closes = 0

    def write(self, data):
        """Exactly these bytes, if TCP still takes them."""
        if not self._writer.is_closing():
            self._writer.write(data)

    async def send(self, message):
        text = isinstance(message, str)
        self.write(frames.encode(frames.TEXT if text else frames.BINARY,
                                 message.encode() if text else message, mask=True))
        await self._writer.drain()

    async def close(self, code=None, reason=""):
        self.sent_close = True
        self.write(frames.encode(frames.CLOSE, frames.close_body(code, reason), mask=True))

    def pause(self):
        """Stops reading: the window closes."""
        self._reading.clear()
        self._writer.transport.pause_reading()

    def resume(self):
        """Reads on."""
        self._reading.set()
        self._writer.transport.resume_reading()

    def finish(self):
        """FIN without a Close."""
        self._writer.write_eof()

    def reset(self):
        """RST."""
        raw = self._writer.get_extra_info("socket")
        raw.setsockopt(sockets.SOL_SOCKET, sockets.SO_LINGER, struct.pack("ii", 1, 0))
        self._writer.transport.abort()
        self.result.tcp = "reset by the test"


class RawClient(Client):
    """Opens raw connections."""

    name = "raw"

    def __init__(self):
        self._tasks = set()

    async def begin(self, url, *, headers=None, subprotocols=(), ca=None, small_window=False,
                    answer_pings=True, answer_close=True):
        connection = RawConnection(url)
        connection.answer_pings, connection.answer_close = answer_pings, answer_close
        parts = urllib.parse.urlsplit(url)
        raw = sockets.socket()
        raw.setblocking(False)
        if small_window:
            raw.setsockopt(sockets.SOL_SOCKET, sockets.SO_RCVBUF, 4096)
        loop = asyncio.get_running_loop()
        await loop.sock_connect(raw, (parts.hostname, parts.port))
        reader, writer = await asyncio.open_connection(sock=raw, limit=1 << 16)
        fields = {
            "Host": parts.netloc, "Upgrade": "websocket", "Connection": "Upgrade",
            "Sec-WebSocket-Version": "13", "User-Agent": "raw",
            "Sec-WebSocket-Key": base64.b64encode(os.urandom(16)).decode(),
        }
        if subprotocols:
            fields["Sec-WebSocket-Protocol"] = ", ".join(subprotocols)
        fields |= headers or {}
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        request = "".join([f"GET {target} HTTP/1.1\r\n",
                           *(f"{name}: {value}\r\n" for name, value in fields.items()), "\r\n"])
        task = asyncio.create_task(connection.run(reader, writer, request.encode()))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return connection
