"""A server with many clients restarts: all are told so, and it gets them back at a rate
that it can take, those that obey their slots and those that do not."""

import asyncio
import base64
import bisect
import os
import time

import frames
import pytest

from harness.config import limits
from harness.records import retry_after

CLIENTS = 2_000
#: Handshakes per second at the server, by default.
ADMIT_RATE = 500


class Returning:
    """A client that comes back after a Close: by its slot, or at once."""

    def __init__(self, port, obeys):
        self.port, self.obeys = port, obeys
        self.refused = 0
        self.code = self.reason = self.closed_at = self.status = self.opened_at = None

    async def open(self):
        """Opens, and returns the status."""
        reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)
        key = base64.b64encode(os.urandom(16)).decode()
        self.writer.write((f"GET /echo HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                           f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n\r\n").encode())
        self.reader = reader
        head = await frames.read_head(reader)
        self.retry_after = float(head.fields.get("retry-after", 0))
        return head.status

    async def until_closed(self):
        """Reads to the Close, and answers it."""
        while True:
            frame = await frames.read_frame(self.reader)
            if frame.opcode == frames.PING:
                self.writer.write(frames.encode(frames.PONG, frame.payload, mask=True))
            elif frame.opcode == frames.CLOSE:
                self.closed_at = time.monotonic()
                self.code, self.reason = frames.read_close(frame.payload)
                self.writer.write(frames.encode(frames.CLOSE, frame.payload, mask=True))
                self.writer.close()
                return

    async def come_back(self):
        """Is closed, and opens again."""
        await self.until_closed()
        if self.obeys:
            await asyncio.sleep(retry_after(self.reason))
        while (status := await self.open()) == 503:
            self.refused += 1
            await asyncio.sleep(self.retry_after)
        self.status, self.opened_at = status, time.monotonic()


async def restart(backends, gateways, clients, away, config=[]):
    """Kills the server under so many clients, and starts it again."""
    behind = await backends("raw")
    gateway = await gateways(behind, config=config)
    crowd = [Returning(gateway.port, obeys=number % 4 != 0) for number in range(clients)]
    for first in range(0, clients, 50):
        statuses = await asyncio.gather(*(client.open() for client in crowd[first:first + 50]))
        assert set(statuses) == {101}
    returning = [asyncio.create_task(client.come_back()) for client in crowd]
    await behind.event("open", count=clients)
    await behind.kill()
    killed = time.monotonic()
    await asyncio.sleep(away)
    await behind.start()
    listens = time.monotonic()
    await asyncio.wait_for(asyncio.gather(*returning), 60)
    await behind.event("open", count=2 * clients)
    return behind, crowd, killed, listens


@pytest.mark.timeout(120)
async def test_two_thousand_come_back_at_the_rate(backends, gateways):
    """Back after 1.5 s: all 1012 soon after, and never more than the rate in any 100 ms
    at the server, although every fourth client comes at once."""
    behind, crowd, _, listens = await restart(backends, gateways, CLIENTS, away=1.5)
    assert {client.code for client in crowd} == {1012}
    # Most of it is this process, which reads two thousand Closes: 0.3 s on an idle machine.
    assert max(client.closed_at for client in crowd) - listens < 3.0
    assert {client.status for client in crowd} == {101}, "everyone is back"
    came = sorted(event["at"] for event in behind.seen("open"))[CLIENTS:]
    assert len(came) == CLIENTS
    within = [bisect.bisect_left(came, at + 0.1) - index for index, at in enumerate(came)]
    assert max(within) <= ADMIT_RATE / 10, f"{max(within)} handshakes within 100 ms"


async def test_three_clients_do_not_wait_for_the_sake_of_a_pace(backends, gateways):
    """Nobody waits for longer than the server was away, and half a second."""
    _, crowd, _, listens = await restart(backends, gateways, 3, away=1.5)
    assert {client.code for client in crowd} == {1012}
    # A few milliseconds each on an idle machine, and at most 0.1 s of the slot.
    assert max(client.closed_at for client in crowd) - listens < 1.0
    for client in crowd:
        assert client.status == 101
        assert client.opened_at - client.closed_at < 1.0


async def test_a_rate_of_ones_own(backends, gateways):
    """`admit_rate`, for a server that takes few."""
    behind, crowd, _, _ = await restart(backends, gateways, 60, away=0.5, config=limits(admit_rate="20/s"))
    assert {(client.code, client.status) for client in crowd} == {(1012, 101)}
    came = sorted(event["at"] for event in behind.seen("open"))[60:]
    within = [bisect.bisect_left(came, at + 1.0) - index for index, at in enumerate(came)]
    assert max(within) <= 20
