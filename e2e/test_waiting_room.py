"""The waiting room of a server that is away: each client has its answer."""

import asyncio
import time

import pytest

from harness.admin import Admin
from harness.config import limits, route, timeouts
from harness.records import check, facts


async def away(backends, gateways, config=(), **options):
    """A gateway in front of a server that was there, and is not any more."""
    behind = await backends("node")
    gateway = await gateways(behind, config=config, admin=True, **options)
    await behind.kill()
    return behind, gateway


async def health(gateway):
    """What `GET /health` says, and of the server."""
    _, body = await Admin(gateway).request("GET", "/health")
    return body, body["upstream"]


async def until_waiting(gateway, count):
    """Until so many wait."""
    async with asyncio.timeout(5):
        while (await health(gateway))[1]["waiting"] != count:
            await asyncio.sleep(0.02)


def comes(client, gateway, path="/echo"):
    """A client that comes now, and how long it took."""
    async def come():
        begun = time.monotonic()
        connection = await client.open(gateway.url(path))
        return connection, time.monotonic() - begun
    return asyncio.create_task(come())


async def test_they_wait_and_go_on_when_the_server_is_back(node, raw, backends, gateways):
    """Whoever came first is let in first; none is refused."""
    behind, gateway = await away(backends, gateways)
    waiting = [comes(client, gateway, f"/echo/{number}")
               for number, client in enumerate([node, raw] * 10)]
    await until_waiting(gateway, 20)
    assert (await health(gateway))[1]["state"] == "refuses"
    await behind.start()
    back = time.monotonic()
    for task in waiting:
        connection, _ = await task
        assert connection.result.opened
    assert time.monotonic() - back < 2.0
    assert (await health(gateway))[1]["state"] == "answers"


async def test_full(raw, backends, gateways):
    """One more than `max_waiting`: 503 at once, with a delay. The others wait on."""
    behind, gateway = await away(backends, gateways, config=[limits(max_waiting=3)])
    waiting = [comes(raw, gateway, f"/waits/{number}") for number in range(3)]
    await until_waiting(gateway, 3)
    connection, took = await comes(raw, gateway, "/too-many")
    assert connection.result.http_status == 503 and took < 0.3
    assert int(connection.result.headers["retry-after"]) >= 5
    record = await gateway.record("/too-many")
    check(record, http_status=503, cause="overloaded", initiator="gateway", upstream=None,
          setting={"name": "limits.max_waiting", "value": "3"})
    assert facts(record) == ["refused"]
    await behind.start()
    assert all([(await task)[0].result.opened for task in waiting])


async def test_full_for_a_page(node, backends, gateways):
    """The same where a page is to read it: 1013 and a slot."""
    _, gateway = await away(backends, gateways, config=[
        {**limits(max_waiting=1), **route(when_unavailable="accept")}])
    first = comes(node, gateway, "/waits")
    await until_waiting(gateway, 1)
    connection, took = await comes(node, gateway, "/too-many")
    assert connection.result.opened and took < 0.3
    result = await connection.end()
    assert result.seen == (1013, True)
    assert result.reason.startswith("overloaded; retry-after=")
    first.cancel()


async def test_the_window_is_over(raw, backends, gateways):
    """Those who wait are told when it ends; those who come later at once, until it is back."""
    behind, gateway = await away(backends, gateways, config=[timeouts(restart_window="1s")])
    first, took = await comes(raw, gateway, "/first")
    assert first.result.http_status == 503 and 0.8 < took < 1.5
    later, took = await comes(raw, gateway, "/later")
    assert later.result.http_status == 503 and took < 0.5
    body, upstream = await health(gateway)
    assert (body["status"], upstream["state"], upstream["reachable"]) == ("degraded", "refuses", False)
    await behind.start()
    back, took = await comes(raw, gateway, "/back")
    assert back.result.opened and took < 0.5


async def test_nobody_waits_for_longer_than_eight_seconds(raw, backends, gateways):
    """However long the window: many clients give up after 10 s."""
    _, gateway = await away(backends, gateways, config=[timeouts(restart_window="60s")])
    connection, took = await comes(raw, gateway)
    assert connection.result.http_status == 503 and 7.5 < took < 9.5


async def test_a_client_leaves_while_it_waits(backends, gateways):
    """Its place is free at once, and its record says so."""
    _, gateway = await away(backends, gateways, config=[limits(max_waiting=1)])
    _, writer = await asyncio.open_connection("127.0.0.1", gateway.port)
    writer.write(b"GET /leaves HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
    await until_waiting(gateway, 1)
    writer.close()
    await until_waiting(gateway, 0)
    check(await gateway.record("/leaves"), http_status=None, cause="peer_lost", initiator="client", upstream=None)


@pytest.mark.parametrize("when_unavailable", ["http", "accept"])
async def test_a_drain_while_they_wait(node, backends, gateways, when_unavailable):
    """Whoever waits is told that the gateway goes, at once."""
    _, gateway = await away(backends, gateways, config=[route(when_unavailable=when_unavailable)])
    waiting = [comes(node, gateway, f"/waits/{number}") for number in range(3)]
    await until_waiting(gateway, 3)
    gateway.terminate()
    drained = time.monotonic()
    for task in waiting:
        connection, _ = await task
        if when_unavailable == "http":
            assert connection.result.http_status == 503
        else:
            assert (await connection.end()).seen == (1012, True)
    assert time.monotonic() - drained < 2.0
    assert await gateway.exited(10) == 0
    for record in await gateway.records(3):
        check(record, cause="restarting", initiator="gateway")


async def test_nothing_is_known_before_anybody_came(raw, backends, gateways):
    """`unknown`, neither reachable nor not; then what was seen, with its age."""
    behind = await backends("node")
    gateway = await gateways(behind, admin=True)
    _, upstream = await health(gateway)
    assert (upstream["state"], upstream["reachable"], upstream["age_ms"]) == ("unknown", None, None)
    connection, _ = await comes(raw, gateway)
    assert connection.result.opened
    _, upstream = await health(gateway)
    assert (upstream["state"], upstream["reachable"], upstream["connections"]) == ("answers", True, 1)
    await asyncio.sleep(0.5)
    assert 500 <= (await health(gateway))[1]["age_ms"] < 5_000


async def test_a_server_that_hangs_is_not_called_reachable(raw, backends, gateways):
    """It accepts connections, and does not answer handshakes."""
    behind = await backends("raw")
    gateway = await gateways(behind, config=[timeouts(upstream_handshake="500ms")], admin=True)
    connection, _ = await comes(raw, gateway, "/no-handshake")
    assert connection.result.http_status == 504
    body, upstream = await health(gateway)
    assert (body["status"], upstream["state"], upstream["reachable"]) == ("degraded", "silent", False)


async def test_a_health_check_holds_clients_back(raw, backends, gateways):
    """While it fails they wait; nobody is called restarted because of it."""
    behind = await backends("raw")
    gateway = await gateways(behind, config=[route(health="/healthz")], admin=True)
    stays, _ = await comes(raw, gateway, "/stays")
    assert stays.result.opened
    async with asyncio.timeout(5):
        while not behind.seen("http", path="/healthz"):
            await asyncio.sleep(0.05)
    assert (await health(gateway))[1]["reachable"] is True
    ill = await gateways(behind, config=[route(health="/healthz-ill")], admin=True)
    async with asyncio.timeout(10):
        while (await health(ill))[1]["state"] != "ill":
            await asyncio.sleep(0.05)
    held, took = await comes(raw, ill, "/held")
    assert held.result.http_status == 503 and took > 1.0
