"""The gateway's table, rows 16 and 18 to 21: the gateway's own will. Rates, idle
connections, ages, operators, drains, overload."""

import asyncio

import pytest

from harness import backend, clients
from harness.admin import Admin
from harness.config import limits, route, timeouts
from harness.records import CLEAN_CLIENT_END, agrees, check, present, retry_after, said, setting, told

everyone = pytest.mark.parametrize("client", clients.NAMES, indirect=True)
everywhere = pytest.mark.parametrize("server", backend.NAMES)


async def ended_by_the_gateway(gateway, behind, result, code, cause, path="/echo"):
    """Asserts all that holds where the gateway ends a connection of its own
    will; returns the record."""
    assert result.seen == (code, True)
    record = await gateway.record(path)
    agrees(record, result)
    check(record, http_status=101, opened_at=present, initiator="gateway", cause=cause, violation=None,
          client__sent=said(code, result.reason), client__received=present, client__end=CLEAN_CLIENT_END,
          upstream__sent=told(1001, cause, record), upstream__received=present, upstream__end="fin_peer")
    seen = await behind.closed(path)
    assert (seen["code"], seen["reason"], seen["clean"]) == (1001, f"{cause}; id={record['id']}", True)
    return record


@pytest.mark.row("rate")
@everyone
@everywhere
async def test_rate(client, server, backends, gateways):
    """More messages than the rate allows: 1008."""
    behind = await backends(server)
    gateway = await gateways(behind, args=["--rate", "5/s"])
    connection = await client.open(gateway.url())
    try:
        for _ in range(40):
            await connection.send("again")
    except Exception as error:  # A Python client may notice while it still sends.
        assert "Connection" in type(error).__name__, error
    result = await connection.end()
    await ended_by_the_gateway(gateway, behind, result, 1008, "rate_limited")
    assert len(behind.seen("message")) < 40


@pytest.mark.row("rate: who keeps to it is left alone")
async def test_within_the_rate(node, backends, gateways):
    """The limit is a limit, not a trap."""
    behind = await backends("node")
    gateway = await gateways(behind, config=limits(rate="50/s"))
    connection = await node.open(gateway.url())
    for _ in range(30):
        await connection.echo("slowly")
        await asyncio.sleep(0.04)
    assert not connection.result.ended


@pytest.mark.row("idle")
@everyone
@everywhere
async def test_idle(client, server, backends, gateways):
    """Nothing was said; pings do not count."""
    behind = await backends(server)
    gateway = await gateways(behind, config=timeouts(idle="700ms", ping_interval="100ms"))
    connection = await client.open(gateway.url())
    await connection.echo()
    result = await connection.end()
    assert result.took_ms > 650
    record = await ended_by_the_gateway(gateway, behind, result, 1001, "idle")
    check(record, setting=setting("timeouts.idle", "700ms"),
          detail=lambda text: text.startswith("Nothing was said for 700ms (timeouts.idle);"))


@pytest.mark.row("maximum age")
@everyone
@everywhere
async def test_max_age(client, server, backends, gateways):
    """However lively it is."""
    behind = await backends(server)
    gateway = await gateways(behind, config=timeouts(max_age="900ms"))
    connection = await client.open(gateway.url())
    await connection.echo()
    result = await connection.end()
    assert 850 < result.took_ms < 4000
    record = await ended_by_the_gateway(gateway, behind, result, 1012, "max_age")
    check(record, setting=setting("timeouts.max_age", "900ms"))


@pytest.mark.row("kicked by an operator: as given, else 1008")
@everyone
@pytest.mark.parametrize(("code", "reason"), [(None, None), (4009, "enough of you"), (1013, None)])
async def test_kicked(client, code, reason, backends, gateways):
    """Only the one that was meant, and only with the token."""
    behind = await backends("node")
    gateway = await gateways(behind, admin=True)
    stays = await client.open(gateway.url("/echo/stays"))
    goes = await client.open(gateway.url("/echo/goes"))
    await asyncio.gather(stays.echo(), goes.echo())
    id = await Admin(gateway).id_of("/echo/goes")
    assert await Admin(gateway, token=None).kick(id=id) == (401, 0)
    assert await Admin(gateway, token="guessed").kick(id=id) == (401, 0)
    assert await Admin(gateway).kick(id=id, code=1006) == (400, 0)
    assert await Admin(gateway).kick() == (400, 0)
    assert await Admin(gateway).kick(id="01ARZ3NDEKTSV4RRFFQ69G5FAV") == (200, 0)
    await goes.echo("none of that counted")
    assert await Admin(gateway).kick(id=id, code=code, reason=reason) == (200, 1)
    result = await goes.end()
    record = await ended_by_the_gateway(gateway, behind, result, code or 1008, "kicked", path="/echo/goes")
    check(record, id=id, reason=reason if reason else lambda _: True)
    await stays.echo("left alone")


@pytest.mark.row("the gateway drains")
@everyone
@everywhere
async def test_drained(client, server, backends, gateways):
    """SIGTERM: 1012 with a slot, the process ends well."""
    behind = await backends(server)
    gateway = await gateways(behind)
    connection = await client.open(gateway.url())
    await connection.echo()
    gateway.terminate()
    result = await connection.end()
    assert 1.0 <= retry_after(result.reason) <= 5.0
    await ended_by_the_gateway(gateway, behind, result, 1012, "restarting")
    assert await gateway.exited() == 0


@pytest.mark.row("the gateway drains, asked by its admin address")
async def test_drained_by_an_operator(node, backends, gateways):
    """The same by POST, but that it serves on afterwards."""
    behind = await backends("node")
    gateway = await gateways(behind, admin=True)
    connection = await node.open(gateway.url())
    assert await Admin(gateway, token=None).drain() == 401
    await connection.echo()
    assert await Admin(gateway).drain() == 200
    result = await connection.end()
    assert 1.0 <= retry_after(result.reason) <= 5.0
    await ended_by_the_gateway(gateway, behind, result, 1012, "restarting")
    async with asyncio.timeout(10):
        while not (again := await node.open(gateway.url("/echo/again"))).result.opened:
            await asyncio.sleep(0.1)
    await again.echo()


@pytest.mark.row("overload: HTTP 503 before the upgrade")
@everyone
async def test_overload(client, backends, gateways):
    """No capacity is left; when it is there again, who comes is served."""
    behind = await backends("node")
    gateway = await gateways(behind, config=limits(max_connections=1))
    first = await client.open(gateway.url("/echo/first"))
    await first.echo()
    result = await (await client.open(gateway.url("/echo/second"))).end()
    assert (result.opened, result.code) == (False, 1006)
    if client.name != "chromium":
        assert result.http_status == 503
        assert int(result.headers["retry-after"]) >= 1
    record = await gateway.record("/echo/second")
    check(record, opened_at=None, http_status=503, code=1006, clean=False, cause="overloaded",
          initiator="gateway", client__sent=None, client__received=None, client__end="never_opened",
          upstream=None, setting=setting("limits.max_connections", "1"), advice__reconnect="yes")
    await first.close(1000)
    await first.end()
    await gateway.record("/echo/first")
    third = await client.open(gateway.url("/echo/third"))
    await third.echo()
    assert not behind.seen("open", path="/echo/second")


@pytest.mark.row("overload: 1013 after the upgrade, by route")
@everyone
async def test_overload_accepted(client, backends, gateways):
    """A page can read 1013."""
    behind = await backends("node")
    gateway = await gateways(behind, config=[limits(max_connections=1), route(when_unavailable="accept")])
    first = await client.open(gateway.url("/echo/first"))
    await first.echo()
    result = await (await client.open(gateway.url("/echo/second"), subprotocols=["v1"])).end()
    assert (result.opened, result.subprotocol) == (True, "v1")
    assert result.seen == (1013, True)
    record = await gateway.record("/echo/second")
    agrees(record, result)
    check(record, http_status=101, opened_at=present, cause="overloaded", initiator="gateway", upstream=None,
          client__sent=said(1013, result.reason), client__received=present, client__end=CLEAN_CLIENT_END)
    await first.echo("left alone")
