"""The gateway's table, rows 13 to 15 and 17: the client vanishes, is silent,
breaks a rule, or does not read."""

import asyncio

import pytest

import frames
from harness import backend, clients
from harness.config import QUICK, limits, timeouts
from harness.records import CLEAN_CLIENT_END, agrees, check, one_of, present, retry_after, said, setting, told

everyone = pytest.mark.parametrize("client", clients.NAMES, indirect=True)
everywhere = pytest.mark.parametrize("server", backend.NAMES)


async def upstream_was_told(behind, record, cause, code=1001):
    """Asserts that backend and record agree on the Close that went upstream."""
    seen = await behind.closed(record["path"])
    assert (seen["code"], seen["reason"]) == (code, f"{cause}; id={record['id']}")
    check(record, cause=cause, upstream__sent=told(code, cause, record), upstream__received=present,
          upstream__end="fin_peer")


@pytest.mark.row("client vanishes: FIN or RST without Close")
@pytest.mark.parametrize("how", ["finish", "reset"])
@everywhere
async def test_vanishes(how, server, raw, backends, gateways):
    """The upstream is told 1001 and why."""
    behind = await backends(server)
    gateway = await gateways(behind)
    connection = await raw.open(gateway.url())
    await connection.echo()
    getattr(connection, how)()
    result = await connection.end()
    assert result.code == 1006
    record = await gateway.record()
    await upstream_was_told(behind, record, "peer_lost")
    check(record, http_status=101, opened_at=present, code=1006, reason="", clean=False, initiator="client",
          client__sent=None, client__received=None,
          client__end="fin_peer" if how == "finish" else "reset_peer", violation=None)


@pytest.mark.row("client vanishes: within a frame")
async def test_vanishes_within_a_frame(raw, backends, gateways):
    """Half a frame, then FIN: the upstream gets no half message."""
    behind = await backends("node")
    gateway = await gateways(behind)
    connection = await raw.open(gateway.url())
    half = frames.encode(frames.TEXT, b"x" * 200_000, mask=True)[:100_000]
    connection.write(half)
    connection.finish()
    await connection.end()
    record = await gateway.record()
    await upstream_was_told(behind, record, "peer_lost")
    assert not behind.seen("message")


@pytest.mark.row("client vanishes: a process dies")
async def test_a_client_process_dies(node, backends, gateways):
    """Node's `terminate`, as when its process is killed."""
    behind = await backends("node")
    gateway = await gateways(behind)
    connection = await node.open(gateway.url())
    await connection.echo()
    await connection.command("terminate")
    assert (await connection.end()).code == 1006
    record = await gateway.record()
    await upstream_was_told(behind, record, "peer_lost")
    check(record, code=1006, initiator="client", client__end=one_of("fin_peer", "reset_peer"))


@pytest.mark.row("client does not answer pings")
@everywhere
async def test_no_pong(server, raw, backends, gateways):
    """3008; here it arrives and is answered."""
    behind = await backends(server)
    gateway = await gateways(behind, config=QUICK)
    connection = await raw.open(gateway.url(), answer_pings=False)
    result = await connection.end(timeout=8)
    assert (result.code, result.clean, result.tcp) == (3008, True, "fin")
    record = await gateway.record()
    agrees(record, result)
    await upstream_was_told(behind, record, "ping_timeout")
    check(record, http_status=101, initiator=one_of("gateway", "network"), client__sent=said(3008, result.reason),
          client__received=said(3008, result.reason), client__end="fin_local", violation=None,
          setting=setting("timeouts.ping_timeout", "300ms"),
          detail=lambda text: text.startswith("The client did not answer a ping within 300ms (timeouts.ping_timeout);"))


@pytest.mark.row("client does not answer pings, nor anything else")
async def test_dead_client(raw, backends, gateways):
    """3008 is sent but nothing says that it arrived: the record says 1006."""
    behind = await backends("node")
    gateway = await gateways(behind, config=QUICK)
    await raw.open(gateway.url(), answer_pings=False, answer_close=False)
    record = await gateway.record()
    check(record, code=1006, clean=False, cause="ping_timeout", client__sent=present,
          client__received=None, client__end=one_of("timeout", "reset_local"))
    assert record["client"]["sent"]["code"] == 3008
    await upstream_was_told(behind, record, "ping_timeout")


#: A masked "hello" comes first.
HELLO = frames.encode(frames.TEXT, b"hello", mask=True)
#: Bytes; code, cause, rule, section, offset, suspect.
MISDEEDS = {
    "unmasked": (frames.encode(frames.TEXT, b"bare"),
                 1002, "protocol_error", "mask_missing", "5.1", 11, "corrupting_intermediary"),
    "reserved-opcode": (frames.encode(3, b"?", mask=True),
                        1002, "protocol_error", "reserved_opcode", "5.2", 11, None),
    "rsv1": (frames.encode(frames.TEXT, b"squeezed", mask=True, rsv=4),
             1002, "protocol_error", "reserved_bits", "5.2", 11, "unnegotiated_compression"),
    "bad-utf8": (frames.encode(frames.TEXT, b"ab\xffcd", mask=True),
                 1007, "invalid_payload", "text_utf8", "8.1", 19, None),
    "close-1006": (frames.encode(frames.CLOSE, frames.close_body(1006, "forged"), mask=True),
                   1002, "protocol_error", "close_code", "7.4", 11, None),
    "close-one-byte": (frames.encode(frames.CLOSE, b"\x03", mask=True),
                       1002, "protocol_error", "close_body_one_byte", "5.5.1", 11, None),
    "too-big": (frames.encode(frames.BINARY, b"x" * 100_000, mask=True),
                1009, "message_too_big", "message_too_big", "10.4", 11, None),
    "too-big-in-fragments": (b"".join(
        frames.encode(frames.BINARY if first else frames.CONTINUATION, b"x" * 30_000, mask=True, fin=False)
        for first in (True, False, False)),
        1009, "message_too_big", "message_too_big", "10.4", present, None),
}


@pytest.mark.row("client breaks protocol, UTF-8, size")
@pytest.mark.parametrize("misdeed", MISDEEDS)
@everywhere
async def test_breaks_a_rule(misdeed, server, raw, backends, gateways):
    """The client is told its fault; the upstream that it is gone, and why."""
    wrong, code, cause, rule, section, offset, suspect = MISDEEDS[misdeed]
    behind = await backends(server)
    gateway = await gateways(behind, config=[QUICK, limits(max_message="64KiB")])
    connection = await raw.open(gateway.url())
    connection.write(HELLO + wrong)
    result = await connection.end()
    assert (result.code, result.tcp) == (code, "fin")
    record = await gateway.record()
    await upstream_was_told(behind, record, cause)
    check(record, code=code, reason=result.reason, http_status=101, opened_at=present,
          initiator=one_of("client", "gateway") if "close" in misdeed else "gateway",
          client__sent=said(code, result.reason),
          violation__side="client", violation__rule=rule, violation__section=section,
          violation__offset=offset, violation__bytes=present, violation__suspect=suspect)
    if code != 1002:  # After 1002 nothing is read any more as frames.
        agrees(record, result)


async def send_too_much(connection, size):
    try:
        await connection.send("x" * size)
    except (ConnectionError, OSError):
        pass  # A Python client may notice while it still sends.
    except Exception as error:
        assert "ConnectionClosed" in type(error).__name__, error


@pytest.mark.row("client breaks size: real clients")
@everyone
async def test_real_clients_send_too_much(client, backends, gateways):
    """Every client reads 1009, although its message was still on the way."""
    behind = await backends("node")
    gateway = await gateways(behind, args=["--max-message", "65536"])
    connection = await client.open(gateway.url())
    await send_too_much(connection, 500_000)
    result = await connection.end()
    assert result.code == 1009, result
    record = await gateway.record()
    await upstream_was_told(behind, record, "message_too_big")
    check(record, code=1009, client__sent=said(1009, "message too big: over 64KiB"),
          setting=setting("limits.max_message", "64KiB"), violation__rule="message_too_big",
          detail=lambda text: text.startswith("The client sent a message over 64KiB (limits.max_message)"))


@pytest.mark.row("client breaks size: far more than is thrown away")
@everyone
async def test_real_clients_send_far_too_much(client, backends, gateways):
    """What is beyond the bound is not read, and yet 1009 is. The client's answer
    is behind what is not read, so the record can't know that the client saw it."""
    behind = await backends("node")
    gateway = await gateways(behind, args=["--max-message", "65536"])
    connection = await client.open(gateway.url())
    async with asyncio.timeout(30):
        await send_too_much(connection, 30_000_000)
        result = await connection.end()
    assert (result.code, result.reason) == (1009, "message too big: over 64KiB"), result.code
    record = await gateway.record(timeout=15)
    await upstream_was_told(behind, record, "message_too_big")
    check(record, client__sent=said(1009, "message too big: over 64KiB"), violation__rule="message_too_big",
          client__end=one_of("reset_local", "reset_peer", "fin_peer", "fin_local"))


#: No ping wakes anything: the timer of the slow reader must be right by itself.
STUCK = [QUICK, timeouts(ping_interval="20s", ping_timeout="20s", upstream_timeout="20s")]


async def flooded_upstream_was_told(behind, record):
    """As above; its answer may be stuck behind what it had already sent."""
    seen = await behind.event("told")
    assert (seen["code"], seen["reason"]) == (1001, f"slow_consumer; id={record['id']}")
    check(record, cause="slow_consumer", initiator="gateway", http_status=101, opened_at=present,
          setting=setting("timeouts.slow_reader", "1s"),
          upstream__sent=told(1001, "slow_consumer", record), violation=None)


@pytest.mark.row("client does not read, for good")
async def test_never_reads(raw, backends, gateways):
    """1008 can't be delivered: after `close_timeout` RST, and the record says 1006."""
    behind = await backends("raw")
    gateway = await gateways(behind, config=STUCK)
    connection = await raw.open(gateway.url("/silent"), small_window=True)
    connection.pause()
    await behind.order("/flood/2000/10000")
    record = await gateway.record(timeout=12)
    check(record, code=1006, reason="", clean=False, client__received=None,
          client__end=one_of("reset_local", "timeout"),
          client__sent=lambda sent: sent is None or (sent["code"] == 1008 and retry_after(sent["reason"])))
    await flooded_upstream_was_told(behind, record)
    connection.resume()
    result = await connection.end()
    assert (result.code, result.tcp) == (1006, "reset")


@pytest.mark.row("client does not read for a while")
@pytest.mark.parametrize("client", ["raw", "node"], indirect=True)
async def test_reads_too_late(client, backends, gateways):
    """Who reads on within `close_timeout` gets what was sent and 1008 with a delay."""
    behind = await backends("raw")
    gateway = await gateways(behind, config=[*STUCK, timeouts(close="8s")])
    if client.name == "raw":
        connection = await client.open(gateway.url("/silent"), small_window=True)
        connection.pause()
    else:
        connection = await client.open(gateway.url("/silent"))
        await connection.command("pause")
    await behind.order("/flood/2000/10000")
    # The upstream is told when the client is given up.
    await behind.event("told", timeout=5)
    if client.name == "raw":
        connection.resume()
    else:
        await connection.command("resume")
    result = await connection.end()
    assert result.seen == (1008, True)
    assert retry_after(result.reason) is not None
    assert all(message == "x" * 10_000 for message in result.messages)
    record = await gateway.record()
    agrees(record, result)
    check(record, client__sent=said(1008, result.reason), client__end=CLEAN_CLIENT_END)
    await flooded_upstream_was_told(behind, record)


@pytest.mark.row("client reads slowly, but reads")
async def test_slow_is_not_stuck(raw, backends, gateways):
    """200 KB/s, against a slow reader's time of 1 s: bytes are taken all along."""
    behind = await backends("raw")
    gateway = await gateways(behind, config=STUCK)
    connection = await raw.open(gateway.url("/silent"), small_window=True)
    connection.pace = 0.05
    await behind.order("/flood/600/10000")
    await asyncio.sleep(5)
    assert not connection.result.ended and connection.closes == 0
    connection.pace = 0.0
    await connection.message(599)
