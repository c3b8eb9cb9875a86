"""What passes through the gateway and what does not: HTTP, headers, subprotocols,
large and fragmented messages, pings, TLS on both legs."""

import asyncio
import hashlib
import os
import random

import aiohttp
import pytest

import frames
from harness import backend, certificates, clients
from harness.records import agrees, check, one_of, said

everyone = pytest.mark.parametrize("client", clients.NAMES, indirect=True)
everywhere = pytest.mark.parametrize("server", backend.NAMES)


# --- what the upstream is shown ---------------------------------------------

@everywhere
async def test_headers(server, raw, backends, gateways):
    """X-Forwarded-* of a stranger is replaced, the extension offer removed,
    everything else kept."""
    behind = await backends(server)
    gateway = await gateways(behind)
    connection = await raw.open(gateway.url("/echo?q=1"), subprotocols=["a.v1", "b.v1"], headers={
        "X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "https", "X-Forwarded-Host": "forged.example",
        "Forwarded": "for=203.0.113.9", "Sec-WebSocket-Extensions": "permessage-deflate; client_max_window_bits",
        "Origin": "https://app.example", "Cookie": "session=1", "Authorization": "Bearer x",
        "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    })
    assert connection.result.opened
    assert (connection.result.subprotocol, connection.result.extensions) == ("a.v1", "")
    shown = (await behind.opened("/echo"))["headers"]
    assert shown["x-forwarded-for"] == "127.0.0.1"
    assert shown["x-forwarded-proto"] == "http"
    assert shown["x-forwarded-host"] == f"127.0.0.1:{gateway.port}"
    assert "203.0.113.9" not in str(shown)
    assert "sec-websocket-extensions" not in shown
    for name, value in {"origin": "https://app.example", "cookie": "session=1", "authorization": "Bearer x"}.items():
        assert shown[name] == value
    assert "traceparent" in shown
    assert [event["path"] for event in behind.seen("open")] == ["/echo?q=1"]
    await connection.close(1000)
    await connection.end()
    check(await gateway.record(), path="/echo", trace_id="4bf92f3577b34da6a3ce929d0e0e4736",
          client__user_agent="raw", client__subprotocol="a.v1")


@everyone
@everywhere
async def test_subprotocol_and_extension(client, server, backends, gateways):
    """The upstream chooses among what the client offered; nobody compresses."""
    behind = await backends(server)
    gateway = await gateways(behind)
    connection = await client.open(gateway.url(), subprotocols=["chat.v2", "chat.v1"])
    assert connection.result.subprotocol == "chat.v2"
    assert not connection.result.extensions
    assert not (await behind.opened("/echo"))["extensions"]
    await connection.echo("x" * 2000)
    await connection.close(1000)
    agrees(await gateway.record(), await connection.end())


# --- messages ----------------------------------------------------------------

@everyone
@everywhere
async def test_large_messages(client, server, backends, gateways):
    """8 MiB there and back, text and binary, intact."""
    behind = await backends(server)
    gateway = await gateways(behind)
    connection = await client.open(gateway.url())
    text = "grüße " * ((8 << 20) // 7)
    binary = random.Random(1).randbytes(8 << 20)
    for index, message in enumerate((text, binary)):
        await connection.send(message)
        answer = await connection.message(index, timeout=40)
        assert digest(answer) == digest(message)
    await connection.close(1000)
    record = await gateway.record()
    agrees(record, await connection.end())
    size = len(text.encode()) + len(binary)
    check(record, traffic={"messages_in": 2, "bytes_in": size, "messages_out": 2, "bytes_out": size, "lost": 0})


def digest(message):
    """Short enough to be shown where it differs."""
    data = message.encode() if isinstance(message, str) else message
    return len(data), hashlib.sha256(data).hexdigest()


async def test_fragments_of_the_client(node, backends, gateways):
    """A message in three frames is one message to the upstream."""
    behind = await backends("websockets")
    gateway = await gateways(behind)
    connection = await node.open(gateway.url())
    await connection.command("fragments", pieces=["one ", "two ", "three"])
    assert await connection.message() == "one two three"
    assert (await behind.event("message"))["text"] == "one two three"


@everyone
async def test_fragments_of_the_upstream(client, backends, gateways):
    """A message in three frames with pings between is one message to the client;
    a character may be cut by a frame's end."""
    behind = await backends("raw")
    gateway = await gateways(behind)
    connection = await client.open(gateway.url("/fragments/one%20/two%20/three"))
    assert await connection.message() == "one two three"
    await connection.close(1000)
    agrees(await gateway.record(), await connection.end())


async def test_a_character_cut_by_a_frame(raw, backends, gateways):
    """UTF-8 is judged over the message, not over the frame."""
    behind = await backends("node")
    gateway = await gateways(behind)
    connection = await raw.open(gateway.url())
    cut = "Grüße".encode()
    connection.write(frames.encode(frames.TEXT, cut[:3], fin=False, mask=True))
    connection.write(frames.encode(frames.PING, b"between", mask=True))
    connection.write(frames.encode(frames.CONTINUATION, cut[3:], mask=True))
    assert await connection.message() == "Grüße"


async def test_a_close_between_fragments(raw, backends, gateways):
    """A Close inside a fragmented message is heard at once."""
    behind = await backends("node")
    gateway = await gateways(behind)
    connection = await raw.open(gateway.url())
    connection.write(frames.encode(frames.TEXT, b"unfinished", fin=False, mask=True))
    await connection.close(4001, "enough")
    result = await connection.end()
    assert result.seen == (4001, True)
    assert (await behind.closed("/echo"))["code"] == 4001
    check(await gateway.record(), code=4001, client__received=said(4001, "enough"), violation=None)


async def test_many_small_messages(node, backends, gateways):
    """Order and number are kept."""
    behind = await backends("node")
    gateway = await gateways(behind)
    connection = await node.open(gateway.url())
    texts = [f"message {number}" for number in range(2_000)]
    for text in texts:
        await connection.send(text)
    await connection.message(len(texts) - 1)
    assert connection.result.messages == texts


async def test_pings_do_not_cross(raw, backends, gateways):
    """Each leg is pinged and answered by the gateway."""
    behind = await backends("node")
    gateway = await gateways(behind)
    connection = await raw.open(gateway.url())
    connection.write(frames.encode(frames.PING, b"from the client", mask=True))
    await behind.order("/ping/from-the-upstream")
    await behind.event("pong", text="from-the-upstream")
    await connection.echo()
    assert "from-the-upstream" not in connection.result.pings
    assert not behind.seen("ping", text="from the client")


# --- other HTTP ---------------------------------------------------------------

async def test_http(backends, gateways):
    """GET and POST reach the same upstream, with their headers and bodies."""
    behind = await backends("aiohttp")
    gateway = await gateways(behind)
    async with aiohttp.ClientSession() as session:
        forged = {"X-Forwarded-For": "203.0.113.9", "X-Own": "kept"}
        async with session.get(gateway.url("/some/page?a=1&b=%20", "http"), headers=forged) as response:
            assert (response.status, response.headers["X-Backend"]) == (200, "aiohttp")
            seen = await response.json()
            assert (seen["method"], seen["path"]) == ("GET", "/some/page?a=1&b=%20")
            headers = dict(seen["headers"])
            assert headers["x-own"] == "kept"
            assert headers["x-forwarded-for"] == "127.0.0.1"
        async with session.post(gateway.url("/form", "http"), data=b"x" * 3_000_000) as response:
            assert (await response.json())["size"] == 3_000_000
        async with session.post(gateway.url("/chunked", "http"), data=pieces()) as response:
            assert (await response.json())["body"] == "one two three"
        async with session.head(gateway.url("/head", "http")) as response:
            assert response.status == 200
        async with session.delete(gateway.url("/thing", "http")) as response:
            assert (await response.json())["method"] == "DELETE"
        async with session.get(gateway.url("/reject/302", "http"), allow_redirects=False) as response:
            assert (response.status, response.headers["Location"]) == (302, "/login?then=back")


async def pieces():
    """A body without a length."""
    for piece in (b"one ", b"two ", b"three"):
        yield piece


async def test_http_streams_both_ways(backends, gateways):
    """The first piece of an answer is here before the last is sent, and the
    first piece of a body is there before the last is known."""
    behind = await backends("aiohttp")
    gateway = await gateways(behind)
    first_is_here = asyncio.Event()
    second_may_go = asyncio.Event()

    async def body():
        yield b"now"
        await second_may_go.wait()
        yield b"then"

    async with asyncio.timeout(15), aiohttp.ClientSession() as session:
        async def download():
            async with session.get(gateway.url("/http/stream", "http")) as response:
                assert await response.content.readline() == b"first\n"
                first_is_here.set()
                assert await response.content.readline() == b"second\n"
                second_may_go.set()

        async def upload():
            await first_is_here.wait()
            async with session.post(gateway.url("/http/next", "http"), data=body()) as response:
                assert response.status == 200

        await asyncio.gather(download(), upload())


async def test_http_when_the_upstream_is_gone(gateways):
    """A plain request is answered, too."""
    gateway = await gateways("ws://127.0.0.1:9", args=["--restart-window", "200ms"])
    async with aiohttp.ClientSession() as session:
        async with session.get(gateway.url("/page", "http"), timeout=aiohttp.ClientTimeout(8)) as response:
            assert response.status in (502, 503)


# --- TLS ------------------------------------------------------------------------

@everyone
@pytest.mark.parametrize("server", ["node", "websockets"])
async def test_tls_on_both_legs(client, server, tmp_path, backends, gateways):
    """wss to the gateway, wss behind it, with an authority of our own."""
    files = await certificates.make(tmp_path)
    behind = await backends(server, tls=[files.cert, files.key])
    gateway = await gateways(behind, tls=True, args=[
        "--tls-cert", files.cert, "--tls-key", files.key, "--to-ca", files.ca])
    connection = await client.open(gateway.url(), ca=files.ca)
    await connection.echo("behind two locks")
    await connection.echo(os.urandom(100_000).hex())
    await connection.close(4001, "bye")
    result = await connection.end()
    assert result.seen == (4001, True)
    shown = (await behind.opened("/echo"))["headers"]
    assert shown["x-forwarded-proto"] == "https"
    told = await client.open(gateway.url("/close/4002/why"), ca=files.ca)
    result = await told.end()
    assert (result.code, result.reason, result.clean) == (4002, "why", True)
    agrees(await gateway.record("/close/4002/why"), result)


async def test_an_upstream_with_a_strange_certificate(node, tmp_path, backends, gateways):
    """Without `--to-ca` its authority is unknown: the client is told, and kept
    from it."""
    files = await certificates.make(tmp_path)
    behind = await backends("node", tls=[files.cert, files.key])
    gateway = await gateways(behind, args=["--restart-window", "300ms"])
    result = await (await node.open(gateway.url())).end()
    assert result.http_status in (502, 503)
    check(await gateway.record(), opened_at=None, http_status=result.http_status,
          cause=one_of("tls_failed", "upstream_unavailable"), client__end="never_opened")
