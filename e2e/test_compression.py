"""Compression with other people's clients and backends: done by the gateway,
passed through it, and by `echo` and `connect` themselves."""

import json
import random
import re
import zlib

import pytest
from websockets.asyncio.client import connect
from websockets.extensions.permessage_deflate import ClientPerMessageDeflateFactory

import frames
from harness import backend, clients
from harness.config import limits, route
from harness.echo import echo
from harness.gateway import run
from harness.records import agrees

everyone = pytest.mark.parametrize("client", clients.NAMES, indirect=True)
everywhere = pytest.mark.parametrize("server", backend.NAMES)

#: Sizes around every threshold: those of the peers, ours, a relay's part.
TEXTS = ["", "a", "Grüße", *("wort " * count for count in (51, 52, 205, 3_277, 200_000))]
NOISE = random.Random(7).randbytes(300_000)
MESSAGES = [*TEXTS, b"", NOISE, b"\0" * 300_000, NOISE]
PLAIN = sum(len(message.encode() if isinstance(message, str) else message) for message in MESSAGES)
#: Noise does not become smaller.
COMPRESSED = 2 * len(NOISE) + 50_000
OFFER = {"Sec-WebSocket-Extensions": "permessage-deflate; client_max_window_bits"}
FORGETFUL = "permessage-deflate; server_no_context_takeover; client_no_context_takeover"


async def all_come_back(connection):
    """Every message is sent and comes back as it was, three at a time."""
    for index in range(0, len(MESSAGES), 3):
        for message in MESSAGES[index:index + 3]:
            await connection.send(message)
        for number, message in enumerate(MESSAGES[index:index + 3], index):
            assert await connection.message(number) == message, f"message {number}"


def deflated(data, last=True):
    """The payload of a compressed message, or of its first part."""
    compressor = zlib.compressobj(wbits=-15)
    wire = compressor.compress(data) + compressor.flush(zlib.Z_SYNC_FLUSH)
    return wire[:-4] if last else wire


def bomb(megabytes):
    """So many MiB of zeros."""
    compressor = zlib.compressobj(9, wbits=-15)
    parts = [compressor.compress(bytes(1 << 20)) for _ in range(megabytes)]
    return (b"".join(parts) + compressor.flush(zlib.Z_SYNC_FLUSH))[:-4]


@everyone
@everywhere
async def test_terminate(client, server, backends, gateways):
    """The client compresses with the gateway; the upstream knows nothing of it."""
    behind = await backends(server)
    gateway = await gateways(behind, config=route(compression="terminate"))
    connection = await client.open(gateway.url())
    assert "permessage-deflate" in connection.result.extensions
    await all_come_back(connection)
    shown = await behind.opened("/echo")
    assert not shown["extensions"] and "sec-websocket-extensions" not in shown["headers"]
    await connection.close(1000)
    record = await gateway.record()
    agrees(record, await connection.end())
    traffic = record["traffic"]
    assert traffic["messages_in"] == traffic["messages_out"] == len(MESSAGES)
    assert traffic["bytes_in"] < COMPRESSED and traffic["bytes_out"] < COMPRESSED, traffic


@everyone
@everywhere
async def test_pass(client, server, backends, gateways):
    """Client and upstream compress with each other."""
    behind = await backends(server)
    gateway = await gateways(behind, config=route(compression="pass"))
    connection = await client.open(gateway.url())
    assert "permessage-deflate" in connection.result.extensions
    await all_come_back(connection)
    assert "permessage-deflate" in str((await behind.opened("/echo"))["extensions"])
    await connection.close(1000)
    record = await gateway.record()
    agrees(record, await connection.end())
    traffic = record["traffic"]
    assert traffic["messages_in"] == traffic["messages_out"] == len(MESSAGES)
    assert traffic["bytes_in"] < COMPRESSED and traffic["bytes_out"] < COMPRESSED, traffic


@pytest.mark.parametrize("way", ["pass", "terminate"])
async def test_nobody_has_to(way, raw, backends, gateways):
    """Who offers nothing gets nothing, and RSV1 is then a broken rule."""
    behind = await backends("node")
    gateway = await gateways(behind, config=route(compression=way))
    connection = await raw.open(gateway.url())
    assert not connection.result.extensions
    await connection.echo("wort " * 1000)
    connection.write(frames.encode(frames.TEXT, deflated(b"x"), rsv=4, mask=True))
    assert (await connection.end()).code == 1002


@pytest.mark.parametrize("way", ["pass", "terminate"])
async def test_fragments_with_a_ping_between(way, raw, backends, gateways):
    """A compressed message in parts, cut anywhere, a control frame between them."""
    behind = await backends("websockets")
    gateway = await gateways(behind, config=route(compression=way))
    connection = await raw.open(gateway.url("/silent"), headers=OFFER)
    text = "in parts " * 100
    wire = deflated(text.encode())
    connection.write(frames.encode(frames.TEXT, wire[:5], rsv=4, fin=False, mask=True))
    connection.write(frames.encode(frames.PING, b"between", mask=True))
    connection.write(frames.encode(frames.CONTINUATION, b"", fin=False, mask=True))
    connection.write(frames.encode(frames.CONTINUATION, wire[5:], mask=True))
    assert (await behind.event("message"))["size"] == len(text)


ENDS = {
    # What is sent compressed: the client's code, the rule, the code upstream.
    "bad text": (deflated(b"gr\xfcn"), 1007, "text_utf8"),
    "no data": (b"\x07", 1007, "compressed_data"),
    "a bomb": (bomb(64), 1009, "message_too_big"),
}


@pytest.mark.parametrize("end", ENDS)
async def test_what_is_inflated_is_judged(end, raw, backends, gateways):
    """Limits and text are those of what a message is inflated to; a bomb does
    not cost the memory that it asks for."""
    wire, code, rule = ENDS[end]
    behind = await backends("websockets")
    gateway = await gateways(behind, config=[route(compression="terminate"), limits(max_message="1MiB")])
    warm = await raw.open(gateway.url(), headers=OFFER)
    warm.write(frames.encode(frames.TEXT, deflated(b"warm"), rsv=4, mask=True))
    assert await warm.message() == "warm"
    before = peak(gateway.pid)
    connection = await raw.open(gateway.url(), headers=OFFER)
    assert connection.result.extensions == FORGETFUL
    connection.write(frames.encode(frames.TEXT, wire, rsv=4, mask=True))
    result = await connection.end()
    assert (result.code, result.clean) == (code, True)
    assert peak(gateway.pid) - before < 4096, "KiB"
    record = (await gateway.records(1))[0]
    assert record["violation"]["rule"] == rule
    assert record["violation"]["section"] == ("7.2.2" if rule == "compressed_data" else record["violation"]["section"])
    await warm.echo("still there")


def peak(pid):
    """The most resident memory so far, in KiB."""
    with open(f"/proc/{pid}/status") as status:
        return int(re.search(r"VmHWM:\s+(\d+)", status.read())[1])


async def test_text_fails_before_its_message_is_whole(raw, backends, gateways):
    """The bad byte is in the first fragment; the rest never comes."""
    behind = await backends("websockets")
    gateway = await gateways(behind, config=route(compression="terminate"))
    connection = await raw.open(gateway.url(), headers=OFFER)
    wire = deflated(b"gr\xfcn", last=False)
    connection.write(frames.encode(frames.TEXT, wire, rsv=4, fin=False, mask=True))
    assert (await connection.end()).code == 1007


async def test_a_rule_reads_what_was_compressed(node, backends, gateways):
    """A rule on content is no less strict for compression."""
    behind = await backends("node")
    rule = {"name": "no secrets", "refuse_if": "text.contains('secret')"}
    table = route(compression="terminate", policy={"rule": [rule]})
    gateway = await gateways(behind, config=table)
    connection = await node.open(gateway.url())
    assert "permessage-deflate" in connection.result.extensions
    await connection.echo("nothing " * 1000)
    await connection.send("a secret " * 1000)
    result = await connection.end()
    assert (result.code, result.reason) == (1008, "content refused: no secrets")
    assert len(behind.seen("message")) == 1


async def test_a_rule_is_not_blinded(tmp_path):
    """A route that passes compressed messages on can't have rules on content."""
    file = tmp_path / "gate.toml"
    file.write_text('listen = "127.0.0.1:0"\nto = "ws://127.0.0.1:1"\n[route]\ncompression = "pass"\n'
                    '[[route.policy.rule]]\nname = "x"\nrefuse_if = "size > 5"\n')
    status, _, err = await run("gate", "--config", file, "--check")
    assert status == 2 and "gate.toml:4:15: rules on content cannot look into" in err, err


# --- echo and connect --------------------------------------------------------

@everyone
@pytest.mark.parametrize("mode", ["shared", "dedicated"])
async def test_echo(client, mode):
    """Everybody's compressor and ours, with and without contexts that are kept."""
    async with echo("--compression", mode) as (url, _):
        connection = await client.open(url)
        assert "permessage-deflate" in connection.result.extensions
        await all_come_back(connection)
        await connection.close(1000)
        assert (await connection.end()).seen == (1000, True)


@pytest.mark.parametrize("offer", [
    {},
    {"client_max_window_bits": 9, "server_max_window_bits": 9},
    {"server_max_window_bits": 8},
    {"client_max_window_bits": True, "server_max_window_bits": 12},
    {"client_no_context_takeover": True, "server_no_context_takeover": True},
], ids=lambda offer: "+".join(offer) or "nothing")
@pytest.mark.parametrize("mode", ["shared", "dedicated"])
async def test_offers(offer, mode):
    """`websockets` with parameters of each kind, which it holds the answer to."""
    extensions = [ClientPerMessageDeflateFactory(**offer)]
    async with echo("--compression", mode) as (url, _), connect(
            url, compression=None, extensions=extensions, proxy=None, max_size=None) as socket:
        assert len(socket.protocol.extensions) == 1
        for message in MESSAGES * 2:
            await socket.send(message)
            assert await socket.recv() == message


@pytest.mark.parametrize("mode", ["shared", "dedicated"])
async def test_a_bomb_before_echo(mode, raw):
    """64 MiB of zeros in 64 KiB, against the default limit of 16 MiB."""
    async with echo("--compression", mode) as (url, pid):
        before = peak(pid)
        connection = await raw.open(url, headers=OFFER)
        wire = bomb(64)
        assert len(wire) < 66 << 10
        connection.write(frames.encode(frames.BINARY, wire, rsv=4, mask=True))
        assert (await connection.end()).code == 1009
        assert peak(pid) - before < 40 << 10, "KiB: a message of 16 MiB, and the growing of it"


@everywhere
async def test_connect(server, backends):
    """`farewell connect --compress` before each backend."""
    behind = await backends(server)
    line = "words " * 1000
    status, out, err = await run("connect", behind.url + "/echo", "--compress", "--json", input=f"{line}\n{line}\n".encode())
    events = [json.loads(text) for text in out.splitlines()]
    assert (status, events[0]["type"]) == (0, "open"), err
    assert events[0]["compression"].startswith("permessage-deflate")
    assert [event["text"] for event in events if event["type"] == "message"] == [line, line]
    traffic = events[-1]["traffic"]
    assert traffic["bytes_out"] < 500 and traffic["bytes_in"] < 500, traffic
    plain = await run("connect", behind.url + "/echo", "--json", input=b"x\n")
    assert json.loads(plain[1].splitlines()[0])["compression"] is None
