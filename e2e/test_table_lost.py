"""The gateway's table, rows 5 to 7: the upstream ends without a word, for this
connection, for a while or for good."""

import asyncio
import re
import time

import pytest

from harness import backend, clients
from harness.config import QUICK, route, timeouts
from harness.records import CLEAN_CLIENT_END, agrees, check, facts, one_of, present, retry_after, said, setting

everyone = pytest.mark.parametrize("client", clients.NAMES, indirect=True)
everywhere = pytest.mark.parametrize("server", backend.NAMES)

#: How the kernel ends the connections of a process that was killed.
KILLED = one_of("fin_peer", "reset_peer")
DELAY = re.compile(r".*retry-after=\d+(\.\d+)?.*")


@pytest.mark.row("upstream drops this connection but lives")
@pytest.mark.parametrize("cut", ["terminate", "reset"])
@everyone
@everywhere
async def test_lost(client, server, cut, backends, gateways):
    """One of two connections ends without a Close; the other lives on."""
    behind = await backends(server)
    gateway = await gateways(behind)
    stays = await client.open(gateway.url("/echo/stays"))
    lost = await client.open(gateway.url("/echo/lost"))
    await asyncio.gather(stays.echo(), lost.echo())
    await behind.order(f"/{cut}", (await behind.opened("/echo/lost"))["id"])
    result = await lost.end(timeout=5)
    assert result.seen == (1011, True)
    record = await gateway.record("/echo/lost")
    agrees(record, result)
    check(record, http_status=101, opened_at=present, initiator="upstream", cause="upstream_lost",
          client__sent=said(1011, result.reason), client__received=present, client__end=CLEAN_CLIENT_END,
          upstream__sent=None, upstream__received=None,
          upstream__end="fin_peer" if cut == "terminate" else "reset_peer", violation=None)
    await stays.echo("still here")
    # Life is looked for with a plain request, never with a phantom handshake.
    assert len(behind.seen("open")) == 2
    assert len(behind.seen("close", path="/echo/stays")) == 0


@pytest.mark.row("upstream drops this connection but lives: in the middle of a frame")
@everyone
async def test_lost_within_a_frame(client, backends, gateways):
    """Half of a 1 MiB frame, then FIN: no half message, and a clean 1011."""
    behind = await backends("raw")
    gateway = await gateways(behind)
    stays = await client.open(gateway.url("/echo"))
    result = await (await client.open(gateway.url("/half-frame/fin"))).end(timeout=5)
    assert result.seen == (1011, True)
    assert result.messages == ["hello"]
    record = await gateway.record("/half-frame/fin")
    agrees(record, result)
    check(record, initiator="upstream", cause="upstream_lost", client__sent=said(1011, result.reason),
          upstream__received=None, upstream__end="fin_peer")
    await stays.echo()


@pytest.mark.row("upstream drops all connections at once but lives")
@everywhere
async def test_all_lost_at_once(server, node, backends, gateways):
    """Nobody saw it away: no restart is told, everyone is told at once, and
    newcomers are not delayed."""
    behind = await backends(server)
    gateway = await gateways(behind)
    everybody = [await node.open(gateway.url(f"/silent/{index}")) for index in range(3)]
    for index in range(3):
        await behind.opened(f"/silent/{index}")
    dropped = time.monotonic()
    await behind.order("/terminate")
    results = await asyncio.gather(*(connection.end() for connection in everybody))
    for result in results:
        assert result.seen == (1011, True)
        assert result.ended_at - dropped < 1.0
    newcomer = await node.open(gateway.url("/echo/newcomer"))
    await newcomer.echo()
    for record in await gateway.records(3):
        check(record, initiator="upstream", cause="upstream_lost")


@pytest.mark.row("upstream is gone and back within the restart window")
@everywhere
async def test_restarted(server, chromium, node, websockets, aiohttp_client, backends, gateways):
    """SIGKILL, and back after 1.5 s: everyone is told 1012 and a slot."""
    behind = await backends(server)
    gateway = await gateways(behind)
    everybody = [chromium, node, websockets, aiohttp_client] * 2
    connections = [await client.open(gateway.url(f"/echo/{index}")) for index, client in enumerate(everybody)]
    await asyncio.gather(*(connection.echo() for connection in connections))
    await behind.kill()
    killed = time.monotonic()
    await asyncio.sleep(1.5)
    assert not any(connection.result.ended for connection in connections)
    await behind.start()
    results = await asyncio.gather(*(connection.end(timeout=10) for connection in connections))
    records = await gateway.records(len(everybody))
    for result, record in zip(results, records):
        assert result.seen == (1012, True)
        assert retry_after(result.reason) <= 0.5
        assert result.ended_at - killed < 5.0
        agrees(record, result)
        check(record, http_status=101, opened_at=present, initiator="upstream", cause="upstream_restarted",
              client__sent=said(1012, result.reason), client__received=present,
              client__end=CLEAN_CLIENT_END, upstream__sent=None, upstream__received=None,
              upstream__end=KILLED, violation=None)
        assert facts(record) == ["connection_ended", "refused", "accepted"]
        assert record["evidence"][0]["count"] == len(everybody)
    slots = {retry_after(result.reason) for result in results}
    assert len(slots) > len(everybody) / 2, f"the slots are not spread: {slots}"
    again = await node.open(gateway.url("/echo/again"))
    await again.echo()


@pytest.mark.row("upstream is gone and back: a route may name substitutes")
async def test_restarted_with_a_substitute(node, backends, gateways):
    """1012 said as 1001, for peers which refuse it."""
    behind = await backends("node")
    gateway = await gateways(behind, config=route(substitutes={"1012": 1001}))
    connection = await node.open(gateway.url())
    await behind.kill()
    await behind.start()
    result = await connection.end()
    assert result.seen == (1001, True)
    record = await gateway.record()
    agrees(record, result)
    check(record, cause="upstream_restarted", client__sent=said(1001, result.reason))


@pytest.mark.row("upstream is gone: meanwhile the gateway answers in its place")
async def test_meanwhile(node, backends, gateways):
    """While the upstream may come back: pings are answered, data is counted as
    lost, and who leaves is let go at once."""
    behind = await backends("node")
    gateway = await gateways(behind)
    leaves, stays = [await node.open(gateway.url(path)) for path in ("/echo/leaves", "/echo/stays")]
    await asyncio.gather(leaves.echo(), stays.echo())
    await behind.kill()
    await asyncio.sleep(0.5)
    await stays.send("nobody takes this")
    await leaves.close(4001, "tired of waiting")
    asked = time.monotonic()
    result = await leaves.end()
    assert result.seen == (4001, True)
    assert result.ended_at - asked < 1.0
    await stays.command("ping", text="alive?")
    await behind.start()
    assert (await stays.end()).code == 1012
    leaver, stayer = await gateway.records(2)
    check(leaver, code=4001, clean=True, client__received=said(4001, "tired of waiting"),
          client__sent=said(4001, "tired of waiting"), upstream__sent=None, upstream__end=KILLED)
    check(stayer, cause="upstream_restarted", traffic__lost=1)


@pytest.mark.row("upstream is gone and stays gone")
@everyone
async def test_gone(client, backends, gateways):
    """SIGKILL and nothing after it: 1011 with a delay when the window is over."""
    behind = await backends("node")
    gateway = await gateways(behind, args=["--restart-window", "1s"])
    connection = await client.open(gateway.url())
    await connection.echo()
    await behind.kill()
    killed = time.monotonic()
    result = await connection.end(timeout=8)
    assert 0.9 < result.ended_at - killed < 4.0
    assert result.seen == (1011, True)
    assert retry_after(result.reason) > 0
    record = await gateway.record()
    agrees(record, result)
    check(record, http_status=101, opened_at=present, initiator="upstream", cause="upstream_lost",
          client__sent=said(1011, result.reason), client__received=present, client__end=CLEAN_CLIENT_END,
          upstream__sent=None, upstream__received=None, upstream__end=KILLED, violation=None)


@pytest.mark.row("upstream is gone and stays gone: the window is 5 s by default")
async def test_gone_by_default(node, backends, gateways):
    """Nobody is told anything before the default window is over."""
    behind = await backends("node")
    gateway = await gateways(behind)
    connection = await node.open(gateway.url())
    await behind.kill()
    killed = time.monotonic()
    result = await connection.end(timeout=12)
    assert result.seen == (1011, True)
    assert 4.8 < result.ended_at - killed < 8.0


@pytest.mark.row("upstream went away as a whole more than 3 times in 60 s")
async def test_crash_looping(node, backends, gateways):
    """Three restarts are restarts; from the fourth on it is a fault, and the
    delay grows."""
    behind = await backends("node")
    gateway = await gateways(behind)
    seen = []
    for life in range(6):
        connection = await node.open(gateway.url(f"/echo/{life}"))
        await connection.echo()
        await behind.order("/exit")
        await behind.exited()
        await behind.start()
        result = await connection.end(timeout=10)
        assert result.clean
        seen.append((result.code, retry_after(result.reason)))
    assert [code for code, _ in seen] == [1012] * 3 + [1011] * 3, seen
    delays = [delay for _, delay in seen[3:]]
    assert delays == sorted(set(delays)), f"the delay does not grow: {delays}"
    records = await gateway.records(6)
    for record in records[3:]:
        check(record, code=1011, initiator="upstream", cause="upstream_lost",
              client__sent=lambda sent: DELAY.fullmatch(sent["reason"]))


@pytest.mark.row("upstream does not answer pings")
@everyone
@pytest.mark.parametrize("path", ["/no-pong", "/half-frame"])
async def test_silent(client, path, backends, gateways):
    """A server that says nothing any more, in the second case in the middle of
    a 1 MiB frame: 1011, and nobody is left with half a message."""
    behind = await backends("raw")
    gateway = await gateways(behind, config=QUICK)
    result = await (await client.open(gateway.url(path))).end(timeout=8)
    assert result.seen == (1011, True)
    assert result.messages == (["hello"] if path == "/half-frame" else [])
    record = await gateway.record()
    agrees(record, result)
    seen = await behind.closed(path)
    assert (seen["code"], seen["reason"]) == (1001, f"upstream_silent; id={record['id']}")
    check(record, http_status=101, opened_at=present, initiator=one_of("gateway", "network"),
          cause="upstream_silent", client__sent=said(1011, result.reason), client__received=present,
          client__end=CLEAN_CLIENT_END, upstream__sent=said(1001, seen["reason"]), violation=None,
          setting=setting("timeouts.upstream_timeout", "300ms"))
    if path == "/no-pong":
        check(record, upstream__received=said(1001, seen["reason"]), upstream__end="fin_peer")


@pytest.mark.row("upstream does not answer pings: the whole process stands still")
@everywhere
async def test_stopped(server, node, websockets, aiohttp_client, backends, gateways):
    """SIGSTOP: TCP lives, nobody answers."""
    behind = await backends(server)
    gateway = await gateways(behind, config=QUICK)
    connections = [await client.open(gateway.url(f"/echo/{client.name}"))
                   for client in (node, websockets, aiohttp_client)]
    await asyncio.gather(*(connection.echo() for connection in connections))
    behind.stop()
    try:
        results = await asyncio.gather(*(connection.end(timeout=8) for connection in connections))
        records = await gateway.records(3)
    finally:
        behind.resume()
    for result, record in zip(results, records):
        assert result.seen == (1011, True)
        agrees(record, result)
        check(record, cause="upstream_silent", initiator=one_of("gateway", "network"),
              client__sent=said(1011, result.reason), upstream__received=None, upstream__end="timeout",
              upstream__sent=said(1001, f"upstream_silent; id={record['id']}"))


@pytest.mark.row("upstream is slow, not silent")
async def test_any_byte_is_a_sign_of_life(node, backends, gateways):
    """A server that never answers pings but goes on talking is not silent."""
    behind = await backends("raw")
    gateway = await gateways(behind, config=timeouts(ping_interval="200ms", upstream_timeout="400ms"))
    connection = await node.open(gateway.url("/no-pong"))
    for index in range(15):
        await behind.order("/say/still-here")
        await connection.message(index)
        await asyncio.sleep(0.1)
    assert not connection.result.ended
