"""Clients that send as fast as they can what costs them little: each is ended with
1008 and recorded, by default or by its route's rate, and beside each of them an
honest connection through another server is served, also where nothing ends it."""

import asyncio
import base64
import contextlib
import os
import socket
import threading
import time
import zlib

import frames
import pytest

from harness.config import limits, route, routes
from harness.ports import free_port
from harness.records import check

#: How long an honest round trip may take, in seconds; it takes milliseconds.
SERVED = 5.0
#: How long a flood goes on that nothing ends, in seconds.
FLOODED = 2.0
#: So many control frames are no bound.
UNBOUNDED = limits(control_rate="900000000/s")
DEFLATE = "permessage-deflate; client_no_context_takeover; server_no_context_takeover"


def one(opcode, payload=b"", **bits):
    """A client's frame."""
    return frames.encode(opcode, payload, mask=True, **bits)


def deflated(data):
    """The payload of a compressed message."""
    compressor = zlib.compressobj(9, wbits=-15)
    return (compressor.compress(data) + compressor.flush(zlib.Z_SYNC_FLUSH))[:-4]


BEGUN = one(frames.TEXT, b"begun", fin=False)
#: What is sent first, and then again and again.
KINDS = {
    "empty fragments": (BEGUN, one(frames.CONTINUATION, fin=False) * 5_000),
    "empty messages": (b"", one(frames.TEXT) * 5_000),
    "pings": (b"", one(frames.PING) * 5_000),
    "pongs": (b"", one(frames.PONG, b"unasked") * 5_000),
    "1-byte texts": (b"", one(frames.TEXT, b"x") * 5_000),
    "1-byte deflated": (b"", one(frames.TEXT, deflated(b"x"), rsv=4) * 5_000),
    "bombs": (b"", one(frames.TEXT, deflated(bytes(8 << 20)), rsv=4)),
}
CONTROL = ["empty fragments", "empty messages", "pings", "pongs"]
#: What the flooded route says besides.
RULE = {"rule": [{"name": "y", "refuse_if": 'text == "y"'}]}
OF_ROUTE = {"1-byte texts": {"policy": RULE}, "1-byte deflated": {"compression": "terminate"},
            "bombs": {"compression": "terminate"}}


class Sink:
    """A server that accepts every WebSocket, and reads all that comes."""

    def __init__(self):
        self._listener = socket.create_server(("127.0.0.1", free_port()))
        self.url = f"ws://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        with connection, contextlib.suppress(OSError):
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                head += connection.recv(1)
            fields = dict(line.split(": ", 1) for line in head.decode().split("\r\n")[1:] if ": " in line)
            key = next(value for name, value in fields.items() if name.lower() == "sec-websocket-key")
            answer = ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                      f"Sec-WebSocket-Accept: {frames.accept_of(key)}\r\n\r\n")
            connection.sendall(answer.encode())
            while connection.recv(1 << 20):
                pass

    def close(self):
        """Accepts nobody any more."""
        self._listener.close()


def flood(port, kind, seconds, path="/flood"):
    """Sends one kind until it is cut off, or this long; returns the Close that came, or
    None."""
    first, again = KINDS[kind]
    key = base64.b64encode(os.urandom(16)).decode()
    until, close = time.monotonic() + seconds, []
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.settimeout(30)
        request = (f"GET {path} HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                   f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n"
                   f"Sec-WebSocket-Extensions: {DEFLATE}\r\n\r\n")
        connection.sendall(request.encode())
        reader = connection.makefile("rb")
        assert b" 101 " in reader.readline()
        while reader.readline() != b"\r\n":
            pass

        def read():
            with contextlib.suppress(OSError, EOFError, IndexError):
                while not close:
                    head = reader.read(2)
                    payload = reader.read(head[1])
                    if head[0] & 15 == frames.CLOSE:
                        close.append(frames.read_close(payload))

        reading = threading.Thread(target=read, daemon=True)
        reading.start()
        with contextlib.suppress(OSError):
            connection.sendall(first)
            while not close and time.monotonic() < until:
                connection.sendall(again)
        if time.monotonic() < until:
            reading.join(30)
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
    return close[0] if close else None


async def served(client, gateway, flooding):
    """Round trips of an honest client, at least until the flood is over; the longest."""
    connection, longest, trips = await client.open(gateway.url("/echo")), 0.0, 0
    while trips < 20 or not flooding.done():
        begun = time.monotonic()
        await connection.echo(f"trip {trips}")
        longest, trips = max(longest, time.monotonic() - begun), trips + 1
        await asyncio.sleep(0.01)
    await connection.close(1000, "goodbye")
    assert (await connection.end()).seen == (1000, True)
    return longest


@pytest.fixture
def sink():
    """A server for those who flood."""
    server = Sink()
    yield server
    server.close()


def flooded(sink, **values):
    """Routes: one for those who flood, and the other for everybody else."""
    return routes({"name": "flood", "path": "/flood", "to": sink.url, **values}, {"name": "rest"})


@pytest.mark.parametrize("kind", CONTROL)
async def test_a_flood_of_what_carries_nothing(kind, sink, websockets, backends, gateways):
    """By default: 1008, with the setting, the rule and the frame."""
    behind = await backends("websockets")
    gateway = await gateways(behind, config=flooded(sink), args=["--threads", "1"])
    flooding = asyncio.create_task(asyncio.to_thread(flood, gateway.port, kind, 60))
    assert await served(websockets, gateway, flooding) < SERVED
    code, reason = await flooding
    assert (code, reason) == (1008, "too many control or empty frames: over 1000/s")
    record = await gateway.record("/flood")
    check(record, client__sent={"code": 1008, "reason": reason}, initiator="gateway", cause="rate_limited",
          route="flood", setting={"name": "limits.control_rate", "value": "1000/s"})
    assert record["violation"]["rule"] == "too_many_control_frames"
    assert record["violation"]["side"] == "client"


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "bombs"])
async def test_a_flood_above_the_rate_of_its_route(kind, sink, websockets, backends, gateways):
    """A rate counts every frame, whatever it is."""
    behind = await backends("websockets")
    values = dict(OF_ROUTE.get(kind, {}))
    values["policy"] = {**values.get("policy", {}), "rate": {"messages": "100/s"}}
    gateway = await gateways(behind, config=flooded(sink, **values), args=["--threads", "1"])
    flooding = asyncio.create_task(asyncio.to_thread(flood, gateway.port, kind, 60))
    assert await served(websockets, gateway, flooding) < SERVED
    code, reason = await flooding
    assert code == 1008 and reason.startswith("rate limit exceeded"), reason
    record = await gateway.record("/flood")
    check(record, client__sent={"code": 1008, "reason": reason}, initiator="gateway", cause="rate_limited",
          route="flood", setting={"name": "route.policy.rate.messages", "value": "100/s"})
    assert [finding["rule"] for finding in record["policy"]] == ["rate.messages"]


@pytest.mark.parametrize("kind", list(KINDS))
async def test_a_flood_that_nothing_ends(kind, sink, websockets, backends, gateways):
    """Two of them on one thread with an honest client, who is served."""
    behind = await backends("websockets")
    config = [UNBOUNDED, flooded(sink, **OF_ROUTE.get(kind, {}))]
    gateway = await gateways(behind, config=config, args=["--threads", "1"])
    floods = [asyncio.to_thread(flood, gateway.port, kind, FLOODED) for _ in range(2)]
    flooding = asyncio.create_task(asyncio.wait_for(asyncio.gather(*floods), 60))
    assert await served(websockets, gateway, flooding) < SERVED
    # A message in more than 131,072 fragments is ended all the same.
    assert all(close is None or kind == "empty fragments" for close in await flooding)


async def test_a_bomb_above_the_limit(sink, websockets, backends, gateways):
    """1009, long before it is inflated whole."""
    behind = await backends("websockets")
    config = [limits(max_message="1MiB"), flooded(sink, compression="terminate")]
    gateway = await gateways(behind, config=config, args=["--threads", "1"])
    flooding = asyncio.create_task(asyncio.to_thread(flood, gateway.port, "bombs", 60))
    assert await served(websockets, gateway, flooding) < SERVED
    code, reason = await flooding
    assert code == 1009
    check(await gateway.record("/flood"), client__sent={"code": 1009, "reason": reason}, cause="message_too_big",
          setting={"name": "limits.max_message", "value": "1MiB"})


async def test_a_route_that_observes_ends_no_flood(sink, websockets, backends, gateways):
    """It writes down what its rate would have ended, and serves the others."""
    behind = await backends("websockets")
    values = {"endings": "observe", "policy": {"rate": {"messages": "100/s"}}}
    gateway = await gateways(behind, config=flooded(sink, **values), args=["--threads", "1"])
    flooding = asyncio.create_task(asyncio.to_thread(flood, gateway.port, "pings", FLOODED))
    assert await served(websockets, gateway, flooding) < SERVED
    assert await flooding is None
    record = await gateway.record("/flood")
    assert [finding["rule"] for finding in record["policy"]] == ["rate.messages"]
    assert not record["policy"][0]["enforced"] and record["client"]["sent"] is None


async def test_a_chat_of_one_byte_is_no_flood(websockets, backends, gateways):
    """Messages have no bound but the rate that is set."""
    behind = await backends("websockets")
    gateway = await gateways(behind, config=route(name="chat"))
    connection = await websockets.open(gateway.url("/echo"))
    for _ in range(50):
        await asyncio.gather(*[connection.send("x") for _ in range(50)])
    await connection.message(2_499)
    await connection.close(1000, "goodbye")
    assert (await connection.end()).seen == (1000, True)
