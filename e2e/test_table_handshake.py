"""The gateway's table, rows 10 to 12: the upstream can't be reached when a client
comes, refuses, or answers nonsense."""

import asyncio
import time

import pytest

from harness import backend, clients
from harness.config import QUICK, route, timeouts
from harness.ports import free_port
from harness.records import CLEAN_CLIENT_END, agrees, check, present, said, setting

everyone = pytest.mark.parametrize("client", clients.NAMES, indirect=True)
everywhere = pytest.mark.parametrize("server", backend.NAMES)

#: What holds of every record of a handshake that the client saw refused.
REFUSED = {"opened_at": None, "code": 1006, "reason": "", "clean": False, "client__sent": None,
           "client__received": None, "client__end": "never_opened"}


@pytest.mark.row("upstream cannot be reached: held, then HTTP 503 with Retry-After")
@everyone
async def test_unreachable(client, gateways):
    """Nobody listens there."""
    gateway = await gateways(f"ws://127.0.0.1:{free_port()}", args=["--restart-window", "600ms"])
    result = await (await client.open(gateway.url())).end()
    assert (result.opened, result.code) == (False, 1006)
    assert 500 < result.took_ms < 4000
    if client.name != "chromium":
        assert result.http_status == 503
        assert int(result.headers["retry-after"]) >= 1
    record = await gateway.record()
    check(record, **REFUSED, http_status=503, cause="upstream_unavailable", initiator="network",
          upstream=None, violation=None, advice__reconnect="yes")


@pytest.mark.row("upstream cannot be reached: accepted and closed with 1013, by route")
@everyone
async def test_unreachable_accepted(client, gateways):
    """A page can read 1013, it cannot read 503."""
    gateway = await gateways(f"ws://127.0.0.1:{free_port()}", args=["--restart-window", "600ms"],
                             config=route(when_unavailable="accept"))
    connection = await client.open(gateway.url(), subprotocols=["first.v1", "second.v1"])
    result = await connection.end()
    assert (result.opened, result.subprotocol) == (True, "first.v1")
    assert result.seen == (1013, True)
    record = await gateway.record()
    agrees(record, result)
    check(record, http_status=101, opened_at=present, cause="upstream_unavailable", initiator="network",
          upstream=None, client__subprotocol="first.v1", client__sent=said(1013, result.reason),
          client__received=present, client__end=CLEAN_CLIENT_END)


@pytest.mark.row("upstream cannot be reached: held, and it comes up")
@everyone
@everywhere
async def test_comes_up_while_held(client, server, backends, gateways):
    """The client that came first waits, and is served."""
    port = free_port()
    gateway = await gateways(f"ws://127.0.0.1:{port}")
    connection = await client.begin(gateway.url())
    await asyncio.sleep(0.7)
    assert not connection.result.ended
    await backends(server, port=port)
    assert await connection.opened()
    await connection.echo()
    await connection.close(1000)
    agrees(await gateway.record(), await connection.end())


@pytest.mark.row("upstream cannot be reached: it is being restarted")
async def test_held_during_a_restart(node, backends, gateways):
    """A client that comes between two lives of the upstream is held too."""
    behind = await backends("node")
    gateway = await gateways(behind)
    before = await node.open(gateway.url("/echo/before"))
    await behind.kill()
    during = await node.begin(gateway.url("/echo/during"))
    await asyncio.sleep(0.5)
    await behind.start()
    assert await during.opened(timeout=5)
    await during.echo()
    assert (await before.end()).code == 1012


@pytest.mark.row("upstream answers the handshake with another status")
@everywhere
@pytest.mark.parametrize(("client", "status"), [
    (client, status) for client in clients.NAMES for status in (401, 302)
    if (client, status) != ("aiohttp", 302)], indirect=["client"])  # It follows redirects.
async def test_refused(client, server, status, backends, gateways):
    """Status, headers and body arrive unchanged."""
    behind = await backends(server)
    gateway = await gateways(behind)
    result = await (await client.open(gateway.url(f"/reject/{status}"))).end()
    assert (result.opened, result.code) == (False, 1006)
    assert await behind.event("reject", status=status)
    if client.name != "chromium":
        assert result.http_status == status
        assert result.headers["x-why"] == "because"
        assert result.headers.get("location") == ("/login?then=back" if status == 302 else None)
        assert result.headers.get("www-authenticate") == ('Bearer realm="e2e"' if status == 401 else None)
    record = await gateway.record(f"/reject/{status}")
    check(record, **REFUSED, http_status=status, cause="refused", initiator="upstream",
          upstream__address=f"127.0.0.1:{behind.port}", upstream__sent=None, upstream__received=None,
          violation=None)


@pytest.mark.row("upstream answers the handshake with another status: to the byte")
@pytest.mark.parametrize("status", [401, 302, 404, 429])
async def test_refused_in_detail(raw, status, backends, gateways):
    """The raw client compares what it is told with and without the gateway."""
    behind = await backends("raw")
    gateway = await gateways(behind)
    straight = await (await raw.open(f"{behind.url}/reject/{status}")).end()
    through = await (await raw.open(gateway.url(f"/reject/{status}"))).end()
    assert (through.http_status, through.body) == (straight.http_status, straight.body)
    own = {"connection", "date", "transfer-encoding", "content-length"}
    assert ({name: value for name, value in through.headers.items() if name not in own}
            == {name: value for name, value in straight.headers.items() if name not in own})
    record = await gateway.record()
    check(record, **REFUSED, http_status=status, cause="refused", initiator="upstream")
    if status == 429:
        check(record, advice={"reconnect": "yes", "after_ms": [7000, 7000]})


@pytest.mark.row("upstream refuses: accept-then-close, by route")
@everyone
@pytest.mark.parametrize("code", [3000, 3003, 1008])
async def test_refused_accepted(client, code, backends, gateways):
    """A page can read why it was refused."""
    behind = await backends("node")
    gateway = await gateways(behind, config=route(when_refused="accept", refused_code=code))
    result = await (await client.open(gateway.url("/reject/401"), subprotocols=["first.v1"])).end()
    assert (result.opened, result.subprotocol) == (True, "first.v1")
    assert result.seen == (code, True)
    record = await gateway.record()
    agrees(record, result)
    check(record, http_status=101, opened_at=present, cause="refused", initiator="upstream",
          client__sent=said(code, result.reason), client__received=present, client__end=CLEAN_CLIENT_END)


WRONG = {
    "/wrong-accept": "handshake_accept",
    "/wrong-subprotocol": "handshake_subprotocol",
    "/wrong-extension": "handshake_extension",
    "/no-http": "handshake_response",
}


@pytest.mark.row("upstream's 101 is wrong")
@everyone
@pytest.mark.parametrize("path", WRONG)
async def test_wrong_101(client, path, backends, gateways):
    """HTTP 502, and the record says which proof failed."""
    behind = await backends("raw")
    gateway = await gateways(behind)
    connection = await client.open(gateway.url(path), subprotocols=["offered.v1"])
    result = await connection.end()
    assert (result.opened, result.code) == (False, 1006)
    if client.name != "chromium":
        assert result.http_status == 502
    record = await gateway.record()
    check(record, **REFUSED, http_status=502, cause="upstream_protocol_error",
          upstream__address=f"127.0.0.1:{behind.port}", upstream__sent=None, upstream__received=None,
          violation__side="upstream", violation__rule=WRONG[path], violation__section="4.1",
          violation__offset=0)


@pytest.mark.row("upstream never answers the handshake")
async def test_no_answer(raw, backends, gateways):
    """The client is answered within `upstream_handshake`."""
    behind = await backends("raw")
    gateway = await gateways(behind, config=[QUICK, timeouts(upstream_handshake="700ms")])
    asked = time.monotonic()
    result = await (await raw.open(gateway.url("/no-handshake"))).end(timeout=8)
    assert time.monotonic() - asked < 5
    assert result.http_status == 504
    check(await gateway.record(), **REFUSED, http_status=504, initiator="upstream", cause="upstream_silent",
          upstream__address=f"127.0.0.1:{behind.port}",
          setting=setting("timeouts.upstream_handshake", "700ms"),
          detail="The upstream did not answer the handshake within 700ms (timeouts.upstream_handshake); "
                 "the client was answered with HTTP 504.")


@pytest.mark.row("upstream accepts the connection and ends it instead of an answer")
@everyone
async def test_dropped_handshake(client, backends, gateways):
    """One attempt, answered at once; it delays nobody else, and the next restart is
    waited for as ever."""
    behind = await backends("raw")
    gateway = await gateways(behind)
    stays = await client.open(gateway.url("/echo"))
    asked = time.monotonic()
    result = await (await client.open(gateway.url("/drop-handshake"))).end()
    assert time.monotonic() - asked < 1
    assert (result.opened, result.code) == (False, 1006)
    if client.name != "chromium":
        assert result.http_status == 502
    asked = time.monotonic()
    newcomer = await client.open(gateway.url("/echo/newcomer"))
    await newcomer.echo()
    assert time.monotonic() - asked < 1
    await stays.echo()
    record = await gateway.record("/drop-handshake")
    check(record, **REFUSED, http_status=502, initiator="upstream", cause="upstream_lost",
          upstream__address=f"127.0.0.1:{behind.port}", upstream__sent=None, upstream__received=None)
    await behind.kill()
    held = asyncio.create_task(client.open(gateway.url("/echo/held")))
    await asyncio.sleep(0.5)
    assert not held.done()
    await behind.start()
    await (await held).echo()


@pytest.mark.row("the client leaves while its handshake is held")
async def test_client_leaves_while_held(raw, gateways):
    """Nobody to answer: still one record, and no leak."""
    gateway = await gateways(f"ws://127.0.0.1:{free_port()}", args=["--restart-window", "3s"])
    connection = await raw.begin(gateway.url())
    await asyncio.sleep(0.3)
    connection.reset()
    await connection.end()
    check(await gateway.record(), opened_at=None, code=1006, client__end="never_opened")
