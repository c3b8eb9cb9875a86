"""Requests that ask for no WebSocket, in numbers: clients that leave, a gateway that is
told to go, ports, and a server that is away for a moment."""

import asyncio
import contextlib
import os
import time

import aiohttp
import pytest
import pytest_asyncio

from harness.admin import Admin
from harness.ports import free_port

CLIENTS = 200
#: On a busy machine; the gateway itself needs less than 2 s.
SOON = 15.0

GET = b"GET /poll HTTP/1.1\r\nHost: a\r\n\r\n"
POST = b"POST /poll HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n"
CHUNKED = b"POST /poll HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
REQUESTS = {
    "plain": GET,
    "a byte behind": GET + b"X",
    "two": GET + GET,
    "half a body": POST + b"ab",
    "a body and a byte": POST + b"abcdeX",
    "half a chunk": CHUNKED + b"5\r\nab",
    "chunks and a byte": CHUNKED + b"1\r\na\r\n0\r\n\r\nX",
    "old": b"GET /poll HTTP/1.0\r\n\r\nX",
}


class Silent:
    """A server that reads, and answers nothing."""

    def __init__(self):
        self.port, self.open = free_port(), 0
        self.url = f"ws://127.0.0.1:{self.port}"

    async def _serve(self, reader, _writer):
        self.open += 1
        with contextlib.suppress(ConnectionError):
            while await reader.read(1 << 16):
                pass
        self.open -= 1

    async def __aenter__(self):
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        return self

    async def __aexit__(self, *_):
        self._server.close()


@pytest_asyncio.fixture
async def silent():
    """One of them."""
    async with Silent() as server:
        yield server


async def until(condition, what):
    """Waits until this holds."""
    limit = time.monotonic() + SOON
    while not condition():
        assert time.monotonic() < limit, what()
        await asyncio.sleep(0.02)


def sockets(gateway):
    """Those that the gateway has open. Files and event queues are not counted: the ledger and
    the runtimes open theirs while the first clients are already there."""
    folder, found = f"/proc/{gateway.pid}/fd", set()
    for name in os.listdir(folder):
        # It may be closed between the look into the folder and the one at it.
        with contextlib.suppress(FileNotFoundError):
            found.add(os.readlink(f"{folder}/{name}"))
    return {target for target in found if target.startswith("socket:")}


async def asking(gateway, request):
    """Clients that have sent this, and wait."""
    async def one():
        _, writer = await asyncio.open_connection("127.0.0.1", gateway.port)
        writer.write(request)
        await writer.drain()
        return writer
    return await asyncio.gather(*(one() for _ in range(CLIENTS)))


@pytest.mark.parametrize("request_", REQUESTS.values(), ids=REQUESTS.keys())
async def test_clients_that_leave(request_, silent, gateways):
    """Nothing is left of them, here or at the server."""
    gateway = await gateways(silent)
    before = sockets(gateway)
    clients = await asking(gateway, request_)
    await until(lambda: silent.open == CLIENTS, lambda: f"{silent.open} requests are there")
    for writer in clients:
        writer.close()
    await until(lambda: silent.open == 0, lambda: f"{silent.open} requests are left")
    await until(lambda: sockets(gateway) <= before, lambda: f"{before}, then {sockets(gateway)}")


async def test_told_to_go_with_requests_under_way(silent, gateways):
    """SIGTERM ends requests that get no answer after `restart_delay`, not at the end of
    the drain's time."""
    gateway = await gateways(silent, args=["--drain", "60s"])
    clients = [await asking(gateway, request) for request in REQUESTS.values()]
    await until(lambda: silent.open == CLIENTS * len(REQUESTS), lambda: f"{silent.open} requests are there")
    gateway.terminate()
    assert await gateway.exited(timeout=30) == 0
    for writer in sum(clients, []):
        writer.close()


def waiting(port):
    """Ports of this side that wait for a minute because it has ended a connection to this
    port first."""
    with open("/proc/net/tcp", encoding="ascii") as table:
        rows = [line.split() for line in table][1:]
    return {local for _, local, remote, state, *_ in rows if state == "06" and int(remote.split(":")[1], 16) == port}


async def test_the_server_keeps_the_ports(backends, gateways):
    """A hundred requests leave no port behind that the gateway needs for the next."""
    behind = await backends("aiohttp")
    gateway = await gateways(behind)
    # Another test may have used this one a moment ago.
    before = waiting(behind.port)
    async with aiohttp.ClientSession() as session:
        for _ in range(100):
            async with session.get(gateway.url("/page", "http")) as response:
                assert response.status == 200
    assert waiting(behind.port) <= before


async def test_a_server_that_is_away_for_a_moment(silent, backends, gateways):
    """A request waits for it as a handshake does; in vain, it is told so, and the
    operators are."""
    port = free_port()
    gateway = await gateways(f"ws://127.0.0.1:{port}", admin=True)
    timeout = aiohttp.ClientTimeout(60)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async def ask():
            async with session.get(gateway.url("/page", "http")) as response:
                return response.status, response.headers, await response.text()
        asked = asyncio.create_task(ask())
        async with asyncio.timeout(SOON):
            while (await Admin(gateway).request("GET", "/health"))[1]["upstream"]["waiting"] != 1:
                await asyncio.sleep(0.02)
        behind = await backends("aiohttp", port=port)
        status, headers, _ = await asked
        assert (status, headers["X-Backend"]) == (200, "aiohttp")
        await behind.kill()
        status, headers, text = await ask()
    assert status == 503 and int(headers["Retry-After"]) >= 1
    assert text == "This gateway has no answer: the server refuses connections.\n"
    _, health = await Admin(gateway).request("GET", "/health")
    assert health["requests_unanswered"] == 1
    (line,) = [line for line in gateway.log().splitlines() if "has answered a request itself" in line]
    for said in ("status=503", "cause=upstream_unavailable", 'path="/page"', 'why="the server refuses connections"'):
        assert said in line
