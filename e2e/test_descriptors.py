"""The gateway runs out of file descriptors: that is its own trouble, and is told as that.
Whoever is there stays; once some are free, newcomers are served at once."""

import asyncio
import time

import pytest

from harness.admin import Admin
from harness.records import check, facts


async def idle(gateway, count):
    """TCP connections that ask for nothing."""
    return [await asyncio.open_connection("127.0.0.1", gateway.port) for _ in range(count)]


async def comes(client, gateway, path):
    """A client that comes now: opened, or the status that it got."""
    connection = await client.open(gateway.url(path))
    return connection if connection.result.opened else connection.result.http_status


@pytest.mark.parametrize("limit", [64, 256, 1024])
async def test_at_the_end_of_its_descriptors(limit, raw, backends, gateways):
    """Relays until there are none left: 503, `overloaded`, by the gateway; a dropped
    connection is still judged by evidence, and free ones are used within a second."""
    behind = await backends("raw")
    gateway = await gateways(behind, admin=True, descriptors=limit)
    stay = []
    while (opened := await comes(raw, gateway, f"/stays/{len(stay)}")) != 503:
        stay.append(opened)
        assert len(stay) < limit / 2
    assert len(stay) >= limit / 4 - 10
    for number in range(10):
        assert await comes(raw, gateway, f"/told/{number}") == 503
    for record in await gateway.records(11, cause="overloaded"):
        check(record, http_status=503, initiator="gateway", upstream=None)
    # Operators are let in, and nothing is called away or restarted.
    _, body = await Admin(gateway).request("GET", "/health")
    assert body["upstream"]["reachable"] is True and body["connections"] == len(stay)
    await behind.order("/terminate", (await behind.opened("/stays/0"))["id"])
    assert (await stay[0].end()).seen == (1011, True)
    record = await gateway.record("/stays/0")
    check(record, cause="upstream_lost")
    assert "could_not_try" not in facts(record) and "refused" not in facts(record)
    begun = time.monotonic()
    while isinstance(await comes(raw, gateway, "/back"), int):
        assert time.monotonic() - begun < 1.0
        await asyncio.sleep(0.05)
    assert not any(connection.result.ended for connection in stay[1:])


async def test_idle_connections_take_them_all(raw, backends, gateways):
    """Idle TCP connections keep newcomers in the listener's queue, and nobody is cut;
    when they leave, those who wait are served within a second."""
    behind = await backends("raw")
    gateway = await gateways(behind, admin=True, descriptors=128)
    stays = await raw.open(gateway.url("/stays"))
    crowd = await idle(gateway, 200)
    waits = asyncio.create_task(comes(raw, gateway, "/waits"))
    await asyncio.sleep(0.5)
    status, _ = await Admin(gateway).request("GET", "/health")
    assert status == 200
    assert not waits.done() and not stays.result.ended
    for _, writer in crowd:
        writer.close()
    left = time.monotonic()
    assert await waits
    assert time.monotonic() - left < 1.5
    opened = await raw.open(gateway.url("/after"))
    assert opened.result.opened and not stays.result.ended


async def test_the_limit_is_raised(raw, backends, gateways):
    """The soft limit of a shell is not the gateway's."""
    behind = await backends("raw")
    gateway = await gateways(behind, descriptors="64:512")
    stay = [await raw.open(gateway.url(f"/stays/{number}")) for number in range(100)]
    assert all(connection.result.opened for connection in stay)


@pytest.mark.parametrize("limit", [64, 256, 1024])
async def test_held_handshakes(limit, raw, backends, gateways):
    """Handshakes that wait for a server that is away cost a descriptor, and another once
    it is back: those for which there is none are told `overloaded`, never that the server
    is, and when the others have left newcomers are served at once."""
    behind = await backends("raw")
    gateway = await gateways(behind, admin=True, descriptors=limit)
    await behind.kill()
    held = [await raw.begin(gateway.url(f"/stays/{number}")) for number in range(limit)]
    async with asyncio.timeout(20):
        while (await Admin(gateway).request("GET", "/health"))[1]["upstream"]["waiting"] == 0:
            await asyncio.sleep(0.02)
    await behind.start()
    opened = [connection for connection in held if await connection.opened()]
    told = [connection.result.http_status for connection in held if not connection.result.opened]
    # All at once take the descriptors that each of them needs for the server, too.
    assert len(opened) >= max(1, limit / 4 - 30)
    assert set(told) == {503}
    for record in await gateway.records(len(told), http_status=503):
        check(record, cause="overloaded", initiator="gateway")
    for connection in opened:
        await connection.close(1000)
        assert (await connection.end()).seen == (1000, True)
    begun = time.monotonic()
    while isinstance(await comes(raw, gateway, "/back"), int):
        assert time.monotonic() - begun < 1.0
        await asyncio.sleep(0.05)
