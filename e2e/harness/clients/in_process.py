"""Python's `websockets` and `aiohttp` as clients, in the test's own process."""

import asyncio
import ssl

import aiohttp
from aiohttp import WSMsgType
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from harness.clients.base import Client, Connection

LARGE = 64 << 20


class Straight(connect):
    """Does not follow redirects: the answer is what counts."""

    def process_redirect(self, exc):
        return exc


class WebsocketsConnection(Connection):
    """A connection of `websockets`."""

    socket = None

    async def run(self, url, **options):
        """From handshake to end."""
        try:
            self.socket = await Straight(url, **options)
        except InvalidStatus as error:
            response = error.response
            self.result.http_status, self.result.body = response.status_code, response.body.decode()
            self.result.headers = {name.lower(): value for name, value in response.headers.raw_items()}
            return self._ended()
        except Exception as error:
            self.result.errors.append(repr(error))
            return self._ended()
        self.result.opened, self.result.http_status = True, 101
        self.result.subprotocol = self.socket.subprotocol or ""
        self.result.extensions = ",".join(extension.name for extension in self.socket.protocol.extensions)
        self._changed()
        try:
            while True:
                self.result.messages.append(await self.socket.recv())
                self._changed()
        except ConnectionClosed:
            await self.socket.wait_closed()
        received, sent = self.socket.protocol.close_rcvd, self.socket.protocol.close_sent
        self.result.code = int(self.socket.close_code)
        self.result.reason = received.reason if received else ""
        self.result.clean = bool(received and sent)
        self._ended()

    async def send(self, message):
        await self.socket.send(message)

    async def close(self, code=None, reason=""):
        if code is not None:
            return await self.socket.close(code, reason)
        async with self.socket.send_context():
            self.socket.protocol.send_close(None)


class WebsocketsClient(Client):
    """`websockets`, which offers permessage-deflate and pings nobody here."""

    name = "websockets"

    def __init__(self):
        self._tasks = set()

    async def begin(self, url, *, headers=None, subprotocols=(), ca=None):
        connection = WebsocketsConnection(url)
        options = {"ssl": ssl.create_default_context(cafile=ca)} if ca else {}
        task = asyncio.create_task(connection.run(
            url, additional_headers=headers, subprotocols=list(subprotocols) or None, proxy=None,
            open_timeout=30, ping_interval=None, max_size=LARGE, close_timeout=10, **options))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return connection


class AiohttpConnection(Connection):
    """A connection of `aiohttp`.

    aiohttp says 1000 where TCP ends without a Close; what counts here is the
    Close that was received. Its own Close always says 1000 when it answers,
    and the reason of an answer is not told: None.
    """

    socket = None

    async def run(self, url, **options):
        """From handshake to end."""
        async with aiohttp.ClientSession() as session:
            try:
                self.socket = await session.ws_connect(url, autoping=False, max_msg_size=LARGE, **options)
            except aiohttp.WSServerHandshakeError as error:
                self.result.http_status = error.status
                self.result.headers = {name.lower(): value for name, value in (error.headers or {}).items()}
                return self._ended()
            except Exception as error:
                self.result.errors.append(repr(error))
                return self._ended()
            self.result.opened, self.result.http_status = True, 101
            self.result.subprotocol = self.socket.protocol or ""
            self.result.extensions = "permessage-deflate" if self.socket.compress else ""
            self._changed()
            await self._read()
        self._ended()

    async def _read(self):
        closed_by_us = None
        while True:
            message = await self.socket.receive()
            match message.type:
                case WSMsgType.TEXT | WSMsgType.BINARY:
                    self.result.messages.append(message.data)
                    self._changed()
                    continue
                case WSMsgType.PING:
                    self.result.pings.append(bytes(message.data).decode("latin-1"))
                    await self.socket.pong(message.data)
                    continue
                case WSMsgType.CLOSE:
                    self.result.code, self.result.reason = message.data or 1005, message.extra or ""
                    self.result.clean = True
                case WSMsgType.CLOSING:
                    closed_by_us = self.closing
            break
        if closed_by_us:
            await asyncio.wait([closed_by_us])
            code = self.socket.close_code
            self.result.clean = self.socket.exception() is None and code != 1006
            self.result.code = (code or 1005) if self.result.clean else 1006
            self.result.reason = None if self.result.clean else ""

    async def send(self, message):
        await (self.socket.send_str if isinstance(message, str) else self.socket.send_bytes)(message)

    closing = None

    async def close(self, code=None, reason=""):
        if code is None:
            # `close()` has no way to say an empty Close.
            self.socket._autoclose = False
            await self.socket.send_frame(b"", WSMsgType.CLOSE)
        else:
            self.closing = asyncio.ensure_future(self.socket.close(code=code, message=reason.encode()))
            await asyncio.sleep(0)


class AiohttpClient(Client):
    """`aiohttp`."""

    name = "aiohttp"

    def __init__(self):
        self._tasks = set()

    async def begin(self, url, *, headers=None, subprotocols=(), ca=None):
        connection = AiohttpConnection(url)
        options = {"ssl": ssl.create_default_context(cafile=ca)} if ca else {}
        task = asyncio.create_task(connection.run(
            url, headers=headers, protocols=list(subprotocols), compress=15, **options))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return connection
