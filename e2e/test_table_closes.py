"""The gateway's table, rows 1 to 4: somebody closes, and is taken at their word."""

import asyncio

import pytest

from harness import backend, clients
from harness.config import QUICK
from harness.records import CLEAN_CLIENT_END, agrees, cause_of, check, present, said

#: What aiohttp answers to any Close.
STUBBORN = 1000
#: Every code that an application may be told, and those of its own.
UPSTREAM_CODES = [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014,
                  3000, 3003, 3008, 4000, 4999]

everyone = pytest.mark.parametrize("client", clients.NAMES, indirect=True)
everywhere = pytest.mark.parametrize("server", backend.NAMES)

#: What holds of every record of an ordinary close.
OPENED = {"http_status": 101, "opened_at": present, "violation": None, "clean": True,
          "client__end": CLEAN_CLIENT_END, "upstream__end": "fin_peer"}


@pytest.mark.row("client closes, with a code or empty")
@everyone
@everywhere
async def test_client_closes(client, server, backends, gateways):
    """The upstream sees the client's Close, the client the upstream's answer."""
    behind = await backends(server)
    gateway = await gateways(behind)
    for code in (1000, 3000, 4001, None):
        path = f"/echo/{code}"
        reason = f"reason {code} äö" if code else ""
        connection = await client.open(gateway.url(path + "?token=secret"))
        await connection.echo("Grüße")
        await connection.close(code, reason)
        result = await connection.end()

        seen = await behind.closed(path)
        assert (seen["code"], seen["reason"], seen["clean"]) == (code or 1005, reason, True)
        assert result.seen == (STUBBORN if server == "aiohttp" else code or 1005, True)

        record = await gateway.record(path)
        agrees(record, result)
        answer = said(STUBBORN) if server == "aiohttp" else said(code, reason)
        check(record, **OPENED, initiator="client", cause=cause_of(code or 1005), path=path,
              called_at=None, user=None, host=f"127.0.0.1:{gateway.port}",
              client__received=said(code, reason), client__sent=answer,
              upstream__sent=said(code, reason), upstream__received=answer,
              upstream__address=f"127.0.0.1:{behind.port}",
              traffic={"messages_in": 1, "bytes_in": 7, "messages_out": 1, "bytes_out": 7, "lost": 0})
        assert "secret" not in str(record)


@pytest.mark.row("client closes: the upstream's answering Close")
@everyone
async def test_upstream_answers_with_another_code(client, backends, gateways):
    """The answer is not rewritten to the question."""
    behind = await backends("raw")
    gateway = await gateways(behind)
    connection = await client.open(gateway.url("/answer/4500"))
    await connection.close(4001, "mine")
    result = await connection.end()
    assert result.seen == (4500, True)
    record = await gateway.record()
    agrees(record, result)
    check(record, **OPENED, initiator="client", cause="application",
          client__received=said(4001, "mine"), client__sent=said(4500),
          upstream__sent=said(4001, "mine"), upstream__received=said(4500))


@pytest.mark.row("client closes: if the upstream is silent, the client's own code")
@everyone
async def test_upstream_never_answers_the_close(client, backends, gateways):
    """After `close_timeout` the client has its own code back."""
    behind = await backends("raw")
    gateway = await gateways(behind, config=QUICK)
    connection = await client.open(gateway.url("/no-close-answer"))
    await connection.close(4001, "mine")
    result = await connection.end()
    assert result.seen == (4001, True)
    assert result.took_ms >= 450
    assert (await behind.closed("/no-close-answer"))["code"] == 4001
    record = await gateway.record()
    agrees(record, result)
    check(record, http_status=101, opened_at=present, initiator="client", cause="application",
          client__received=said(4001, "mine"), client__sent=said(4001, "mine"),
          client__end=CLEAN_CLIENT_END,
          upstream__sent=said(4001, "mine"), upstream__received=None, upstream__end="timeout")


@pytest.mark.row("upstream closes, with a code; upstream closes, empty")
@everyone
@everywhere
async def test_upstream_closes(client, server, backends, gateways):
    """The client sees the upstream's code and reason, the upstream its answer."""
    behind = await backends(server)
    gateway = await gateways(behind)
    paths = {f"/close/{code}/why{code}": (code, f"why{code}") for code in UPSTREAM_CODES}
    paths["/close-empty"] = (None, "")

    async def one(path, code, reason):
        connection = await client.open(gateway.url(path))
        result = await connection.end()
        assert (result.opened, result.code, result.reason, result.clean) == (True, code or 1005, reason, True)
        answered = STUBBORN if client.name == "aiohttp" else code or 1005
        seen = await behind.closed(path)
        assert seen["clean"] and seen["code"] == answered
        return result

    results = await asyncio.gather(*(one(path, *close) for path, close in paths.items()))
    records = {record["path"]: record for record in await gateway.records(len(paths))}
    for (path, (code, reason)), result in zip(paths.items(), results):
        record = records[path]
        agrees(record, result)
        check(record, **OPENED, initiator="upstream", cause=cause_of(code or 1005),
              client__sent=said(code, reason), upstream__received=said(code, reason),
              client__received=present, upstream__sent=record["client"]["received"])
        answered = record["client"]["received"]["code"]
        assert answered == (STUBBORN if client.name == "aiohttp" else code)


@pytest.mark.row("upstream closes, with a code: it sends FIN in the same breath")
@everyone
async def test_upstream_closes_and_is_gone(client, backends, gateways):
    """A server that does not wait for the answer: the client sees its Close, cleanly."""
    behind = await backends("raw")
    gateway = await gateways(behind)
    result = await (await client.open(gateway.url("/close-fin/4321/gone"))).end()
    assert (result.code, result.reason, result.clean) == (4321, "gone", True)
    record = await gateway.record()
    agrees(record, result)
    check(record, initiator="upstream", cause="application", client__sent=said(4321, "gone"),
          upstream__received=said(4321, "gone"), upstream__end="fin_peer")


@pytest.mark.row("upstream closes, with a code: data after it is nobody's")
async def test_data_after_the_upstreams_close(raw, backends, gateways):
    """What comes after a Close is not delivered."""
    behind = await backends("raw")
    gateway = await gateways(behind)
    result = await (await raw.open(gateway.url("/close-then-data/4001/bye"))).end()
    assert (result.code, result.messages, result.tcp) == (4001, [], "fin")
    agrees(await gateway.record(), result)


@pytest.mark.row("upstream closes, with a code: the client never answers")
async def test_client_never_answers_the_close(raw, backends, gateways):
    """The client's silence is bounded, and told: 1006, because nothing says that
    the code arrived."""
    behind = await backends("raw")
    gateway = await gateways(behind, config=QUICK)
    connection = await raw.open(gateway.url("/close/4001/bye"), answer_close=False)
    result = await connection.end(timeout=5)
    assert result.code == 4001
    check(await gateway.record(), code=1006, clean=False, initiator="upstream", cause="application",
          client__sent=said(4001, "bye"), client__received=None, client__end="timeout",
          upstream__received=said(4001, "bye"))


@pytest.mark.row("both at once")
@everyone
async def test_both_at_once(client, backends, gateways):
    """Two Closes that cross on the way (the gateway stands still until both are
    sent): each side sees the other's, and neither is rewritten."""
    behind = await backends("raw")
    gateway = await gateways(behind)
    connection = await client.open(gateway.url("/echo"))
    await connection.echo()
    await gateway.stand_still()
    await behind.order("/close/4002/theirs")
    await behind.event("obeyed")
    closing = asyncio.ensure_future(connection.close(4001, "ours"))
    # A browser does not tell when its Close has left; on loopback that is soon.
    await asyncio.sleep(0.3)
    gateway.go_on()
    await closing
    result = await connection.end()
    assert (result.code, result.clean) == (4002, True)
    assert result.reason in ("theirs", None)
    seen = await behind.closed("/echo")
    assert (seen["code"], seen["reason"]) == (4001, "ours")
    record = await gateway.record()
    check(record, **OPENED, code=4002, reason="theirs", cause="application",
          initiator=lambda who: who in ("client", "upstream"),
          client__received=said(4001, "ours"), client__sent=said(4002, "theirs"),
          upstream__sent=said(4001, "ours"), upstream__received=said(4002, "theirs"))

