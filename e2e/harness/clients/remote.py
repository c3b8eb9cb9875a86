"""Clients that live in another process and are driven by JSON: Node, Chromium."""

import base64
import itertools

from harness.clients.base import Client, Connection


class RemoteConnection(Connection):
    """A connection in another process."""

    def __init__(self, client, id, url):
        super().__init__(url)
        self._client, self._id = client, id

    async def send(self, message):
        content = {"text": message} if isinstance(message, str) else {
            "base64": base64.b64encode(message).decode()}
        await self.command("send", **content)

    async def close(self, code=None, reason=""):
        await self.command("close", **({} if code is None else {"code": code, "reason": reason}))

    async def command(self, verb, **fields):
        """Any other command that the peer knows."""
        await self._client.command({"do": verb, "id": self._id, **fields})

    def take(self, event):
        """Learns from an event of the peer."""
        result = self.result
        match event["event"]:
            case "open":
                result.opened, result.http_status = True, 101
                result.subprotocol, result.extensions = event["subprotocol"], event["extensions"]
            case "message":
                text = event.get("text")
                result.messages.append(base64.b64decode(event["base64"]) if text is None else text)
            case "ping":
                result.pings.append(event["text"])
            case "error":
                result.errors.append(event["text"])
            case "refused":
                result.http_status, result.headers, result.body = event["status"], event["headers"], event["body"]
                self._ended()
            case "close":
                result.code, result.reason, result.clean = event["code"], event["reason"], event["clean"]
                self._ended()
        self._changed()


class RemoteClient(Client):
    """A process with many connections."""

    def __init__(self):
        self._ids = itertools.count(1)
        self._connections = {}

    async def begin(self, url, *, headers=None, subprotocols=(), ca=None):
        connection = RemoteConnection(self, next(self._ids), url)
        self._connections[connection._id] = connection
        await connection.command("open", url=url, subprotocols=list(subprotocols),
                                 **self.extras(headers, ca))
        return connection

    def extras(self, headers, ca):
        """What else the peer's `open` takes."""
        return {}

    async def command(self, command):
        """Sends a command to the peer."""
        raise NotImplementedError

    def dispatch(self, event):
        """Hands an event of the peer to its connection."""
        if connection := self._connections.get(event["id"]):
            connection.take(event)
