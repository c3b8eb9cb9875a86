"""Routes with `endings = "observe"`: what the client sees is what it sees straight from
the server, and the record says what would have been said."""

import asyncio
import signal
import time

import pytest

import frames
from harness import backend, certificates, clients
from harness.admin import Admin
from harness.config import QUICK, limits, policy, route
from harness.records import check, one_of, present, said

everyone = pytest.mark.parametrize("client", clients.NAMES, indirect=True)
everywhere = pytest.mark.parametrize("server", backend.NAMES)

OBSERVE = route(endings="observe")


def facts(*wanted):
    """Evidence that begins so."""
    return lambda seen: [fact["fact"] for fact in seen][:len(wanted)] == list(wanted)


def seen_by(result):
    """All that a client learns of a connection."""
    return (result.opened, result.code, result.reason, result.clean, result.messages, result.http_status,
            result.body, result.subprotocol, result.extensions, result.pings, result.errors, result.tcp)


async def both(client, behind, gateway, path, play=None, **options):
    """The same played straight and through the gateway: what the client saw through it,
    once that is what it saw straight."""
    results = []
    for base in (behind.url, f"{gateway.scheme}://127.0.0.1:{gateway.port}"):
        connection = await client.open(base + path, **options)
        if play and connection.result.opened:
            await play(connection)
        results.append(await connection.end())
    straight, through = results
    assert seen_by(through) == seen_by(straight)
    return through


@pytest.mark.parametrize("cut", ["terminate", "reset"])
@everyone
@everywhere
async def test_a_cut_is_a_cut(client, server, cut, backends, gateways):
    """FIN and RST without a Close: 1006 as straight, and the record says what was seen."""
    behind = await backends(server)
    gateway = await gateways(behind, config=OBSERVE)
    order = f"/{cut}"

    async def play(connection):
        await connection.echo()
        await behind.order(order)
    result = await both(client, behind, gateway, "/echo", play)
    assert result.code == 1006
    record = await gateway.record("/echo")
    check(record, http_status=101, code=1006, clean=False, initiator="upstream", cause="upstream_lost",
          client__sent=None, client__end="fin_local" if cut == "terminate" else "reset_local",
          upstream__sent=None, upstream__received=None,
          upstream__end="fin_peer" if cut == "terminate" else "reset_peer",
          withheld=said(1011, "upstream lost"), evidence=facts("connection_ended"), traffic__messages_in=1, traffic__messages_out=1)
    assert "observed only: the client would have been closed with 1011" in record["detail"]


@pytest.mark.parametrize("path", ["/close/1000/done", "/close/1001/leaving", "/close-empty", "/close/1011/boom",
                                  "/close/1012/back", "/close/4000/own"])
@everyone
@everywhere
async def test_a_close_is_the_servers_own(client, server, path, backends, gateways):
    """A Close passes with its code, its reason and its answer: nothing is withheld."""
    behind = await backends(server)
    gateway = await gateways(behind, config=OBSERVE)
    result = await both(client, behind, gateway, path)
    record = await gateway.record(path)
    verb, _, rest = path[1:].partition("/")
    sent = said(None) if verb == "close-empty" else said(int(rest.split("/")[0]), rest.split("/")[1])
    check(record, code=result.code, initiator="upstream", client__sent=sent, upstream__received=sent,
          client__received=present, upstream__sent=present, withheld=None, violation=None)


@everyone
@everywhere
async def test_a_clients_close_is_its_own(client, server, backends, gateways):
    """The client closes: the server hears its code, and its answer comes back."""
    behind = await backends(server)
    gateway = await gateways(behind, config=OBSERVE)

    async def play(connection):
        await connection.close(4001, "bye")
    await both(client, behind, gateway, "/silent", play)
    straight, through = [await behind.closed("/silent", count=count) for count in (1, 2)]
    assert (straight["code"], straight["reason"]) == (through["code"], through["reason"])
    check(await gateway.record("/silent"), initiator="client", cause="application",
          client__received=said(4001, "bye"), upstream__sent=said(4001, "bye"), withheld=None)


MISDEEDS = {
    "/reserved-opcode": "reserved_opcode", "/masked": "mask_present", "/rsv1": "reserved_bits",
    "/bad-utf8": "text_utf8", "/close-one-byte": "close_body_one_byte", "/close-bad-reason": "close_reason_utf8",
    "/continuation": "continuation_unexpected", "/ping-fragmented": "control_fragmented",
    "/ping-too-long": "control_too_long", "/http-text": "reserved_bits",
    "/close/1006/forged": "close_code", "/close/999/low": "close_code", "/close/5000/high": "close_code",
}


@pytest.mark.parametrize("path", MISDEEDS)
@everyone
async def test_what_breaks_the_protocol_passes(client, path, backends, gateways):
    """The client meets the server's mistake itself; the record names it."""
    behind = await backends("raw")
    gateway = await gateways(behind, config=OBSERVE)

    async def play(connection):
        # A client that takes it goes on; this is its end then.
        if not await ended(connection):
            await connection.close(1000)
    await both(client, behind, gateway, path, play)
    record = await gateway.record(path)
    check(record, cause="upstream_protocol_error", violation__rule=MISDEEDS[path], violation__side="upstream",
          withheld=said(1011, "upstream protocol error"), upstream__end=present)
    assert "observed only" in record["detail"]


async def ended(connection, within=0.5):
    """Whether it ends by itself."""
    try:
        await connection.end(timeout=within)
    except AssertionError:
        return False
    return True


async def test_a_clients_mistake_passes(raw, backends, gateways):
    """The server meets it; what the client would have been told is in the record."""
    behind = await backends("raw")
    gateway = await gateways(behind, config=OBSERVE)

    async def play(connection):
        connection.write(frames.encode(frames.TEXT, b"not masked"))
        await asyncio.sleep(0.2)
        connection.reset()
    await both(raw, behind, gateway, "/silent", play)
    assert [(await behind.closed("/silent", count=count))["tcp"] for count in (1, 2)] == ["reset", "reset"]
    record = await gateway.record("/silent")
    check(record, initiator="client", cause="protocol_error", violation__rule="mask_missing",
          violation__side="client", client__end="reset_peer", upstream__end="reset_local")
    assert record["withheld"]["code"] == 1002


@everyone
@everywhere
async def test_twenty_megabytes_pass(client, server, backends, gateways):
    """No limit of the gateway ends anything."""
    behind = await backends(server)
    gateway = await gateways(behind, config=[OBSERVE, limits(max_message="64KiB")])
    size = 20_000_000
    connection = await client.open(gateway.url("/echo"))
    await connection.send("x" * size)
    assert len(await connection.message()) == size
    await connection.close(1000)
    await connection.end()
    check(await gateway.record(), initiator="client", cause="completed", withheld=None, violation=None,
          traffic__messages_in=1, traffic__messages_out=1)


@everywhere
async def test_the_offer_of_compression_reaches_the_server(server, node, websockets, backends, gateways):
    """The server's answer is the client's, and what is compressed passes."""
    behind = await backends(server)
    gateway = await gateways(behind, config=OBSERVE)
    for client in (node, websockets):
        async def play(connection):
            await connection.echo("squeezed " * 1000)
            await connection.close(1000)
        result = await both(client, behind, gateway, "/echo", play, subprotocols=["chat.v2", "chat.v1"])
        assert "permessage-deflate" in result.extensions
    for record in await gateway.records(2):
        check(record, cause="completed", client__subprotocol=one_of("chat.v1", "chat.v2"),
              traffic__messages_in=1, traffic__bytes_in=lambda seen: 0 < seen < 9000)


async def test_pings_cross_and_the_gateway_sends_none(raw, node, backends, gateways):
    """Pings of both sides reach the other side; of the gateway's own there are none."""
    behind = await backends("raw")
    gateway = await gateways(behind, config=[OBSERVE, QUICK])
    silent = await raw.open(gateway.url("/no-pong"), answer_pings=False)
    await asyncio.sleep(1.0)
    assert not silent.result.ended and not silent.result.pings
    assert not behind.seen("ping")
    pinged = await raw.open(gateway.url("/ping/from-the-server"))
    await pinged._until(lambda: pinged.result.pings == ["from-the-server"], "the ping", 5)
    connection = await node.open(gateway.url("/silent"))
    await connection.command("ping", text="from-the-client")
    await behind.event("ping", path="/silent")
    assert [event["text"] for event in behind.seen("ping")] == ["from-the-client"]


@pytest.mark.parametrize("status", [302, 401, 403, 404, 429, 502, 503])
async def test_a_refusal_passes(raw, node, status, backends, gateways):
    """Status, headers and body."""
    behind = await backends("raw")
    gateway = await gateways(behind, config=OBSERVE)
    for client in (raw, node):
        result = await both(client, behind, gateway, f"/reject/{status}")
        assert (result.http_status, result.body) == (status, f"no: {status}\n")
        assert result.headers["x-why"] == "because"
    for record in await gateway.records(2):
        check(record, http_status=status, initiator="upstream", cause="refused", opened_at=None, withheld=None)


@pytest.mark.parametrize("path", ["/drop-handshake", "/no-http"])
async def test_an_end_instead_of_an_answer_passes(path, node, backends, gateways):
    """No HTTP answer that the server did not give."""
    behind = await backends("raw")
    gateway = await gateways(behind, config=OBSERVE)
    result = await both(node, behind, gateway, path)
    assert result.http_status is None
    record = await gateway.record()
    check(record, http_status=None, opened_at=None, initiator="upstream", withheld=None,
          cause="upstream_lost" if path == "/drop-handshake" else "upstream_protocol_error",
          upstream__end="never_opened",
          evidence=facts(*["accepted", "connection_ended"] if path == "/drop-handshake" else []))


@pytest.mark.parametrize("path", ["/wrong-accept", "/wrong-subprotocol", "/wrong-extension"])
async def test_a_wrong_101_passes(path, node, raw, backends, gateways):
    """The client finds the mistake itself, or not."""
    behind = await backends("raw")
    gateway = await gateways(behind, config=OBSERVE)
    if path == "/wrong-extension":
        # Node offers it.
        result = await both(raw, behind, gateway, path, lambda connection: connection.close(1000))
        assert result.extensions == "permessage-deflate"
    else:
        assert (await both(node, behind, gateway, path)).errors
    check(await gateway.record(), http_status=101, opened_at=None, cause="upstream_protocol_error",
          violation=present, withheld=None)


async def test_nobody_is_answered_for_a_server_that_is_away(node, backends, gateways):
    """Connections are refused: the client's is reset at once, and nobody is held."""
    behind = await backends("node")
    gateway = await gateways(behind, config=OBSERVE)
    await behind.kill()
    begun = time.monotonic()
    result = await (await node.open(gateway.url())).end()
    assert time.monotonic() - begun < 1.0
    assert result.http_status is None and "ECONNRESET" in " ".join(result.errors)
    record = await gateway.record()
    check(record, http_status=None, opened_at=None, initiator="network", cause="upstream_unavailable", withheld=None,
          evidence=facts("refused"))
    assert "without an HTTP answer" in record["detail"]


@everywhere
async def test_a_restart_is_investigated_for_the_record(server, node, websockets, backends, gateways):
    """SIGKILL, and back after 0.7 s: the client is cut at once, the record knows why."""
    behind = await backends(server)
    gateway = await gateways(behind, config=OBSERVE)
    opened = [await client.open(gateway.url(f"/echo/{client.name}")) for client in (node, websockets)]
    await asyncio.gather(*(connection.echo() for connection in opened))
    killed = time.monotonic()
    await behind.kill()
    for connection in opened:
        result = await connection.end()
        assert result.code == 1006 and result.ended_at - killed < 0.5
    await asyncio.sleep(0.7)
    await behind.start()
    for record in await gateway.records(2):
        check(record, code=1006, initiator="upstream", cause="upstream_restarted", withheld=present,
              evidence=lambda seen: {"connection_ended", "refused", "accepted"} <= {fact["fact"] for fact in seen},
              upstream__end=one_of("fin_peer", "reset_peer"))
        assert record["withheld"]["code"] == 1012
        # It is over when the connection is, not when its reason is known.
        assert record["duration_ms"] < 1000


async def test_what_rules_would_do_is_recorded(raw, backends, gateways):
    """A policy acts on nobody, whether it says dry_run or not."""
    behind = await backends("raw")
    gateway = await gateways(behind, config=[
        policy(accept="binary", idle="300ms", max_message=3,
               rule=[{"name": "no scripts", "refuse_if": 'text.contains("<script")'}]),
        OBSERVE, limits(rate="1/s")])
    connection = await raw.open(gateway.url("/echo"))
    for text in ("<script>", "fine"):
        await connection.echo(text)
    await asyncio.sleep(0.5)
    await connection.close(1000)
    await connection.end()
    record = await gateway.record()
    check(record, code=1000, cause="completed", withheld=None)
    found = {finding["rule"]: finding["enforced"] for finding in record["policy"]}
    assert found == {"accept": False, "max_message": False, "rule:no scripts": False, "limits.rate": False,
                     "idle": False}


async def test_rules_read_what_is_compressed(websockets, backends, gateways):
    """The offer passes, and rules on content still see the text."""
    behind = await backends("websockets")
    rule = [{"name": "no scripts", "refuse_if": 'text.contains("<script")'}]
    gateway = await gateways(behind, config=[policy(rule=rule), OBSERVE])
    connection = await websockets.open(gateway.url("/echo"))
    assert "permessage-deflate" in connection.result.extensions
    await connection.echo("<script>" * 100)
    await connection.close(1000)
    await connection.end()
    check(await gateway.record(), code=1000,
          policy=lambda seen: [finding["rule"] for finding in seen] == ["rule:no scripts"])


async def test_a_kick_is_obeyed(node, backends, gateways):
    """An operator's Close stands behind the last frame of the server."""
    behind = await backends("node")
    gateway = await gateways(behind, config=OBSERVE, admin=True)
    connection = await node.open(gateway.url())
    await connection.echo()
    assert [open["path"] for open in await Admin(gateway).connections()] == ["/echo"]
    assert await Admin(gateway).kick(all=True, code=4009, reason="out") == (200, 1)
    result = await connection.end()
    assert (result.code, result.reason, result.clean) == (4009, "out", True)
    check(await gateway.record(), code=4009, clean=True, initiator="gateway", cause="kicked",
          client__sent=said(4009, "out"), client__received=present,
          upstream__sent=None, upstream__end="fin_local", withheld=None)


async def test_a_drain_cuts(node, backends, gateways):
    """SIGTERM: FIN, as from a proxy that ends."""
    behind = await backends("node")
    gateway = await gateways(behind, config=OBSERVE)
    connection = await node.open(gateway.url())
    await connection.echo()
    gateway.terminate()
    result = await connection.end()
    assert (result.code, result.clean) == (1006, False)
    assert await gateway.exited() == 0
    assert (await behind.closed("/echo"))["code"] == 1006
    record = await gateway.record()
    check(record, code=1006, initiator="gateway", cause="restarting", client__sent=None, withheld=present)
    assert record["withheld"]["code"] == 1012


async def test_an_operators_drain_cuts_and_the_gateway_serves_on(node, backends, gateways):
    """POST /drain: FIN now, and later clients are passed on again."""
    behind = await backends("node")
    gateway = await gateways(behind, config=OBSERVE, admin=True)
    connection = await node.open(gateway.url("/echo/first"))
    await connection.echo()
    assert await Admin(gateway).drain() == 200
    assert (await connection.end()).code == 1006
    check(await gateway.record("/echo/first"), initiator="gateway", cause="restarting", withheld=present)
    again = await node.open(gateway.url("/echo/again"))
    await again.echo()


async def test_the_bound_on_connections_holds(node, backends, gateways):
    """It is the operator's own word: who is too many is answered."""
    behind = await backends("node")
    gateway = await gateways(behind, config=[OBSERVE, limits(max_connections=1)])
    first = await node.open(gateway.url("/echo/first"))
    await first.echo()
    result = await (await node.open(gateway.url("/echo/second"))).end()
    assert result.http_status == 503
    check(await gateway.record("/echo/second"), http_status=503, initiator="gateway", cause="overloaded",
          setting=present, withheld=None)
    await first.close(1000)
    await first.end()
    await gateway.record("/echo/first")
    await (await node.open(gateway.url("/echo/third"))).echo()


@pytest.mark.parametrize("server, order", [
    ("node", "/close/1001/away"), ("node", "/terminate"), ("websockets", "/close/1001/away"), ("websockets", "/reset")])
@everyone
async def test_tls_ends_as_it_did(client, server, order, backends, gateways, tmp_path):
    """wss on both legs: a Close, a cut, a reset."""
    files = await certificates.make(tmp_path)
    behind = await backends(server, tls=[files.cert, files.key])
    gateway = await gateways(behind, config=OBSERVE, tls=True, args=[
        "--tls-cert", files.cert, "--tls-key", files.key, "--to-ca", files.ca])

    async def play(connection):
        await connection.echo()
        await behind.order(order)
    result = await both(client, behind, gateway, "/echo", play, ca=str(files.ca))
    cut = {"/terminate": one_of("tls_truncated", "fin_peer"), "/reset": "reset_peer"}
    check(await gateway.record(), code=result.code, initiator="upstream",
          cause="going_away" if order.startswith("/close") else "upstream_lost",
          upstream__end=cut.get(order, present))


async def test_a_gateway_that_is_killed_takes_nobody_for_lost(node, backends, gateways):
    """Many at once, of which each has its record."""
    behind = await backends("node")
    gateway = await gateways(behind, config=OBSERVE)
    opened = [await node.open(gateway.url(f"/echo/{index}")) for index in range(50)]
    behind.signal(signal.SIGKILL)
    for connection in opened:
        assert (await connection.end()).code == 1006
    for record in await gateway.records(50):
        check(record, code=1006, cause="upstream_lost", withheld=present)
