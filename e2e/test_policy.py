"""A route's policy: rates, content, kinds and times. Each is provoked by a real
client while a neighbour on the same gateway goes on undisturbed. Tokens have a
file of their own, `test_tokens.py`."""

import asyncio
import json
from urllib.parse import urlsplit

import aiohttp
import frames
import pytest
from test_table_policy import ended_by_the_gateway

from harness import clients, tokens
from harness.admin import Admin
from harness.config import limits, policy, route, routes, timeouts
from harness.neighbour import neighbour
from harness.records import check, found, present, retry_after, setting

everyone = pytest.mark.parametrize("client", clients.NAMES, indirect=True)

#: Twenty messages a second are a neighbour's.
RATE = {"messages": "40/s", "message_burst": 40}


async def flood(connection, message, count):
    """Sends so much that a limit is met."""
    try:
        for _ in range(count):
            await connection.send(message)
    except Exception as error:  # A Python client may notice while it still sends.
        assert "Connection" in type(error).__name__, error
    return await connection.end()


@pytest.mark.row("rate: messages per connection")
@everyone
async def test_message_rate(client, node, backends, gateways):
    """1008, and when to come back."""
    behind = await backends("node")
    gateway = await gateways(behind, config=policy(rate=RATE))
    async with neighbour(node, gateway):
        connection = await client.open(gateway.url("/echo/fast"))
        result = await flood(connection, "again", 400)
        record = await ended_by_the_gateway(gateway, behind, result, 1008, "rate_limited", "/echo/fast")
    assert 0.01 <= retry_after(result.reason) <= 1
    check(record, reason=result.reason or present, policy=found("rate.messages", "too many messages"),
          setting=setting("route.policy.rate.messages", RATE["messages"]), advice__reconnect="yes")
    assert len(behind.seen("message", path="/echo/fast")) < 400


@pytest.mark.row("rate: bytes per connection")
@everyone
async def test_byte_rate(client, node, backends, gateways):
    """Payload bytes as they come, however few the messages are."""
    behind = await backends("node")
    gateway = await gateways(behind, config=policy(rate={"bytes": "64KiB/s", "byte_burst": "128KiB"}))
    async with neighbour(node, gateway):
        connection = await client.open(gateway.url("/echo/much"))
        result = await flood(connection, "x" * 16384, 40)
        record = await ended_by_the_gateway(gateway, behind, result, 1008, "rate_limited", "/echo/much")
    check(record, policy=found("rate.bytes", "too many bytes"),
          setting=setting("route.policy.rate.bytes", "64KiB/s"), traffic__messages_in=lambda n: n < 40)


@pytest.mark.row("rate: one message above the burst of bytes")
async def test_more_than_the_burst(node, websockets, backends, gateways):
    """It would never pass, so no delay is told."""
    behind = await backends("node")
    rules = {"rate": {"bytes": "8KiB/s"}, "rule": [{"name": "none", "refuse_if": "false"}]}
    gateway = await gateways(behind, config=policy(**rules))
    async with neighbour(node, gateway):
        connection = await websockets.open(gateway.url("/echo/large"))
        await connection.echo("x" * 4096)
        result = await flood(connection, "x" * 16384, 1)
        record = await ended_by_the_gateway(gateway, behind, result, 1008, "rate_limited", "/echo/large")
    assert result.reason == "rate limit exceeded"
    check(record, setting=setting("route.policy.rate.byte_burst", "8KiB"), advice__reconnect="no")
    assert len(behind.seen("message", path="/echo/large")) == 1


@pytest.mark.row("rate: the gateway's own, for a route without one")
async def test_default_rate(node, backends, gateways):
    """`[limits] rate` holds where the route says nothing, also in a dry run."""
    behind = await backends("node")
    tables = routes(
        {"name": "own", "path": "/echo/own", "policy": {"rate": {"messages": "1000/s"}}},
        {"name": "rest", "policy": {"dry_run": True, "accept": "text"}})
    gateway = await gateways(behind, config=[limits(rate="40/s"), tables])
    async with neighbour(node, gateway):
        own = await node.open(gateway.url("/echo/own"))
        for _ in range(100):
            await own.echo()
        fast = await node.open(gateway.url("/echo/fast"))
        result = await flood(fast, "again", 400)
        record = await ended_by_the_gateway(gateway, behind, result, 1008, "rate_limited", "/echo/fast")
        check(record, route="rest", policy=found("limits.rate", "too many messages"),
              setting=setting("limits.rate", "40/s"))
        await own.echo("left alone")


@pytest.mark.row("rate: all connections of one user")
@everyone
async def test_user_rate(client, node, backends, gateways):
    """Two connections of one user draw on one account, and a third regains
    nothing; another user is not touched."""
    behind = await backends("node")
    rules = {"jwt": {"secret": tokens.SECRET.decode(), "from": ["query:token"], "audience": "chat"},
             "user_rate": {"messages": "20/s", "message_burst": 60}}
    gateway = await gateways(behind, config=policy(**rules))
    ada, bob = tokens.token(), tokens.token(tokens.claims(sub="bob"))
    async with neighbour(node, gateway, query=f"?token={bob}"):
        first = await client.open(gateway.url(f"/echo/first?token={ada}"))
        for _ in range(30):
            await first.echo()
        second = await client.open(gateway.url(f"/echo/second?token={ada}"))
        result = await flood(second, "again", 400)
        record = await ended_by_the_gateway(gateway, behind, result, 1008, "rate_limited", "/echo/second")
        check(record, user="ada", policy=found("user_rate.messages", "too many messages"))
        assert len(behind.seen("message", path="/echo/second")) < 60
        third = await client.open(gateway.url(f"/echo/third?token={ada}"))
        await ended_by_the_gateway(gateway, behind, await flood(third, "again", 100), 1008, "rate_limited",
                                   "/echo/third")
        assert not first.result.ended


@pytest.mark.row("content: a rule refuses")
@everyone
@pytest.mark.parametrize(("rule", "message"), [
    ('type == "text" && text.contains("<script")', "a <script> of mine"),
    ("size > 1000", "x" * 1001),
    ('has(json.kind) && json.kind == "admin"', '{"kind": "admin"}'),
    ('type == "binary" && size == 3', b"abc"),
])
async def test_content(client, rule, message, node, backends, gateways):
    """Whole messages are judged; what is refused never reaches the server."""
    behind = await backends("node")
    gateway = await gateways(behind, config=policy(rule=[{"name": "not this", "refuse_if": _on_json(rule)}]))
    async with neighbour(node, gateway):
        connection = await client.open(gateway.url("/echo/bad"))
        await connection.echo('{"kind": "note"}')
        await connection.send(message)
        result = await connection.end()
        record = await ended_by_the_gateway(gateway, behind, result, 1008, "content_refused", "/echo/bad")
    assert result.reason == "content refused: not this"
    check(record, policy=found("rule:not this", "refused"),
          detail=lambda text: "A rule refused what the client sent (rule:not this: refused)" in text)
    assert len(behind.seen("message", path="/echo/bad")) == 1


def _on_json(rule):
    """A rule that asks for a field has to see to it that there is an object."""
    return f"type(json) == map && {rule}" if "json." in rule else rule


@pytest.mark.row("content: a rule that cannot be evaluated")
@everyone
async def test_unevaluated(client, node, backends, gateways):
    """It refuses too, and the record says which and why, without the content."""
    behind = await backends("node")
    rules = [{"name": "fine", "refuse_if": "false"},
             {"name": "hasty", "refuse_if": 'type == "binary" || (text.startsWith("{") && json.kind == "admin")'}]
    gateway = await gateways(behind, config=policy(rule=rules))
    async with neighbour(node, gateway):
        connection = await client.open(gateway.url("/echo/odd"))
        await connection.echo('{"kind": "note"}')
        await connection.send('{"secret": "hunter2"}')
        result = await connection.end()
        record = await ended_by_the_gateway(gateway, behind, result, 1008, "content_refused", "/echo/odd")
    assert result.reason == "rule cannot be evaluated: hasty"
    check(record, policy=found("rule:hasty", "cannot be evaluated: no such key: kind"))
    assert "hunter2" not in json.dumps(record) + gateway.log()


@pytest.mark.row("content: claims of the token")
async def test_content_by_claims(node, backends, gateways):
    """Who may write says the token."""
    behind = await backends("node")
    rules = {"jwt": {"secret": tokens.SECRET.decode(), "from": ["query:token"], "audience": "chat"},
             "rule": [{"name": "readers", "refuse_if": '!("write" in claims.scopes)'}]}
    gateway = await gateways(behind, config=policy(**rules))
    writes = tokens.token(tokens.claims(scopes=["read", "write"]))
    reads = tokens.token(tokens.claims(scopes=["read"]))
    async with neighbour(node, gateway, query=f"?token={writes}"):
        reader = await node.open(gateway.url(f"/echo/reader?token={reads}"))
        await reader.send("may I?")
        result = await reader.end()
        await ended_by_the_gateway(gateway, behind, result, 1008, "content_refused", "/echo/reader")


@pytest.mark.row("content: messages larger than a read")
async def test_content_of_large_messages(node, backends, gateways):
    """A rule sees the whole message, however many reads it came in."""
    behind = await backends("node")
    gateway = await gateways(behind, config=policy(rule=[{"name": "end", "refuse_if": 'text.endsWith("bad")'}]))
    async with neighbour(node, gateway):
        connection = await node.open(gateway.url("/echo/large"))
        await connection.echo("x" * 500_000)
        await connection.send("x" * 500_000 + "bad")
        await ended_by_the_gateway(gateway, behind, await connection.end(), 1008, "content_refused", "/echo/large")


@pytest.mark.row("accept: text only, binary only")
@everyone
@pytest.mark.parametrize(("accept", "good", "bad"), [("text", "text", b"binary"), ("binary", b"binary", "text")])
async def test_accept(client, accept, good, bad, node, backends, gateways):
    """The other kind: 1003."""
    behind = await backends("node")
    tables = routes({"name": "strict", "path": "/echo/strict", "policy": {"accept": accept}}, {"name": "rest"})
    gateway = await gateways(behind, config=tables)
    async with neighbour(node, gateway):
        connection = await client.open(gateway.url("/echo/strict"))
        await connection.send(good)
        await connection.message()
        await connection.send(bad)
        result = await connection.end()
        record = await ended_by_the_gateway(gateway, behind, result, 1003, "unsupported_data", "/echo/strict")
    assert result.reason == f"{accept} only"
    other = "binary" if accept == "text" else "text"
    check(record, route="strict", policy=found("accept", f"a {other} message"), advice__reconnect="changed")
    assert len(behind.seen("message", path="/echo/strict")) == 1


@pytest.mark.row("idle and maximum age, by route")
@everyone
@pytest.mark.parametrize(("rule", "code", "cause", "problem"), [
    ({"idle": "700ms"}, 1001, "idle", "nothing was said"), ({"max_age": "700ms"}, 1012, "max_age", "too old")])
async def test_times(client, rule, code, cause, problem, node, backends, gateways):
    """They win over `[timeouts]`, which others keep."""
    behind = await backends("node")
    tables = routes({"name": "short", "path": "/echo/short", "policy": rule}, {"name": "rest"})
    gateway = await gateways(behind, config=[tables, timeouts(idle="1m", max_age="1h")])
    async with neighbour(node, gateway):
        connection = await client.open(gateway.url("/echo/short"))
        await connection.echo()
        result = await connection.end()
        assert 650 < result.took_ms < 8000
        record = await ended_by_the_gateway(gateway, behind, result, code, cause, "/echo/short")
    check(record, policy=found(next(iter(rule)), problem),
          setting=setting(f"route.policy.{next(iter(rule))}", "700ms"))


@pytest.mark.row("dry run")
@everyone
async def test_dry_run(client, node, backends, gateways):
    """Everything is wrong, nothing is refused, and the record says what would
    have been."""
    behind = await backends("node")
    rules = {
        "dry_run": True, "accept": "text", "idle": "300ms", "max_age": "600ms",
        "rate": {"messages": "1/s", "bytes": "10B/s"},
        "user_rate": {"messages": "1/s"},
        "jwt": {"secret": tokens.SECRET.decode(), "from": ["query:token"], "audience": "chat"},
        "rule": [{"name": "no yes", "refuse_if": 'text == "yes"'}, {"name": "odd", "refuse_if": "json.x == 1"}],
    }
    tables = routes({"name": "trial", "path": "/echo/trial", "policy": rules}, {"name": "rest"})
    gateway = await gateways(behind, config=tables)
    wrong = tokens.token(tokens.claims(aud="elsewhere"))
    async with neighbour(node, gateway):
        connection = await client.open(gateway.url(f"/echo/trial?token={wrong}"))
        for text in ["yes", "yes", "no and so on"]:
            await connection.echo(text)
        await connection.send(b"binary")
        await connection.message(3)
        await _beyond(connection, 0.8)
        await connection.echo("still here")
        await connection.close(1000, "done")
        await connection.end()
        record = await gateway.record("/echo/trial")
    seen = {(entry["rule"], entry["problem"]): entry["count"] for entry in record["policy"]}
    assert not any(entry["enforced"] for entry in record["policy"])
    # Five messages, of which at least the first passes.
    assert 1 <= seen.pop(("rate.messages", "too many messages")) <= 4
    assert 1 <= seen.pop(("rate.bytes", "too many bytes")) <= 4
    assert seen == {
        ("jwt", "wrong audience"): 1, ("accept", "a binary message"): 1,
        ("rule:no yes", "refused"): 2, ("rule:odd", "cannot be evaluated: no '_._' for (null_type, string)"): 5,
        ("idle", "nothing was said"): 1, ("max_age", "too old"): 1,
    }, seen
    check(record, cause="completed", initiator="client", user=None, route="trial",
          detail=lambda text: "; a dry run found jwt: wrong audience, and 7 more." in text)
    assert gateway.log().count("rule:no yes") == 1


async def _beyond(connection, seconds):
    """Waits, and sees that the connection stays."""
    await asyncio.sleep(seconds)
    assert not connection.result.ended


@pytest.mark.row("routes: by path and by host, each to its server")
@everyone
async def test_routes(client, node, raw, backends, gateways):
    """The first that takes a request serves it; a path that is spelled otherwise
    and can be read in one way only finds the same."""
    chat, feed, rest = await backends("node"), await backends("node"), await backends("node")
    tables = routes(
        {"name": "chat", "path": "/echo/chat", "to": chat.url},
        {"name": "feed", "host": "feed.example", "to": feed.url},
        {"name": "again", "path": "/echo/again", "to": chat.url},
        {"name": "rest", "path": "/echo"})
    gateway = await gateways(rest, config=tables, admin=True)
    async with neighbour(node, gateway, path="/echo/chat/neighbour"):
        for path, name, server in [("/echo/chat", "chat", chat), ("/echo/chat/7", "chat", chat),
                                   ("/echo/again", "again", chat), ("/echo/chatter", "rest", rest)]:
            connection = await client.open(gateway.url(path))
            await connection.echo()
            await server.opened(path)
            await connection.close(1000)
            await connection.end()
            check(await gateway.record(path), route=name, upstream__address=urlsplit(server.url).netloc)
        for path in ["/x/../echo/chat", "//echo/chat", "/x/%2e%2e/echo/chat"]:
            connection = await raw.open(gateway.url(path))
            record = await _closed(connection, gateway, path)
            check(record, route="chat")
        by_host = await raw.open(gateway.url("/echo/host"), headers={"Host": "FEED.example:8080"})
        await feed.opened("/echo/host")
        check(await _closed(by_host, gateway, "/echo/host"), route="feed", host="FEED.example:8080")
    status, health = await Admin(gateway).request("GET", "/health")
    addresses = [urlsplit(server.url).netloc for server in (chat, feed, rest)]
    assert (status, [upstream["address"] for upstream in health["upstreams"]]) == (200, addresses)
    assert health["upstream"] == health["upstreams"][0]


async def _closed(connection, gateway, path):
    await connection.close(1000)
    await connection.end()
    return await gateway.record(path)


@pytest.mark.row("routes: none fits")
@everyone
async def test_no_route(client, node, backends, gateways):
    """404, for a WebSocket and for anything else."""
    behind = await backends("node")
    gateway = await gateways(behind, config=route(path="/echo"))
    async with neighbour(node, gateway):
        result = await (await client.open(gateway.url("/nowhere"))).end()
        assert (result.opened, result.code) == (False, 1006)
        if client.name != "chromium":
            assert result.http_status == 404
        check(await gateway.record("/nowhere"), route="none", http_status=404, cause="refused", initiator="gateway",
              upstream=None, opened_at=None, policy=[], advice__reconnect="no")
        async with aiohttp.ClientSession() as session:
            async with session.get(gateway.url("/nowhere", scheme="http")) as response:
                assert response.status == 404
            async with session.get(gateway.url("/echo", scheme="http")) as response:
                assert response.status != 404


#: Ways past `/echo/chat`, or into it, as one server or another reads them.
TWO_WAYS = [
    "/echo/chat/../x", "/echo/chat/%2e%2e/x", "/echo/chat/%252e%252e/x", "/echo/chat/..;/x", "/echo/chat/..\\x",
    "/echo/chat/x/..;/..;/y", "/echo/chat%2f..%2fx", "/x/..;/echo/chat", "/echo/%63hat", "//echo/chat",
    "/echo/x/../chat%2f..%2fy", "/echo/chat;v=1",
]


@pytest.mark.row("routes: a path that can be read in two ways")
@pytest.mark.parametrize("path", TWO_WAYS)
async def test_two_ways(path, node, raw, backends, gateways):
    """Beside a route with a policy there is one without to the same server, which
    gets the client's own spelling: 400, whatever the server would make of it."""
    behind = await backends("node")
    rules = {"jwt": {"secret": tokens.SECRET.decode(), "from": ["query:token"], "audience": "chat"}}
    tables = routes({"name": "chat", "path": "/echo/chat", "policy": rules}, {"name": "rest"})
    gateway = await gateways(behind, config=tables)
    good = tokens.token()
    async with neighbour(node, gateway, path="/echo/chat/neighbour", query=f"?token={good}"):
        for query in ["", f"?token={good}"]:
            result = await (await raw.open(gateway.url(path + query))).end()
            assert (result.opened, result.http_status) == (False, 400)
            assert "the path can be read in several ways" in result.body.lower()
        for record in await gateway.records(2, path=path):
            check(record, route="none", http_status=400, cause="refused", initiator="gateway", upstream=None,
                  opened_at=None, policy=[])
        plain = await raw.open(gateway.url(path), headers={"Upgrade": "none", "Connection": "close"})
        assert (await plain.end()).http_status == 400
        other = await raw.open(gateway.url("/echo/x/../y;z"))
        assert other.result.opened
        await _closed(other, gateway, "/echo/x/../y;z")
    assert {seen["path"].split("?")[0] for seen in behind.seen("open")} <= {
        "/echo/chat/neighbour", "/echo/x/../y;z"}


@pytest.mark.row("dry run beside the timeouts of all")
@pytest.mark.parametrize(("rule", "general", "noted"), [("10s", "700ms", False), ("300ms", "1s", True)])
async def test_dry_run_beside_timeouts(rule, general, noted, node, backends, gateways):
    """What ends the connection is `[timeouts]`, and no rule is said to have acted."""
    behind = await backends("node")
    gateway = await gateways(behind, config=[policy(dry_run=True, idle=rule), timeouts(idle=general)])
    connection = await node.open(gateway.url())
    await connection.echo()
    record = await ended_by_the_gateway(gateway, behind, await connection.end(), 1001, "idle")
    check(record, policy=found("idle", "nothing was said", enforced=False) if noted else [])


@pytest.mark.row("refused with further messages behind")
async def test_what_comes_behind(node, raw, backends, gateways):
    """What was sent in one breath with a message that is refused reaches nobody."""
    behind = await backends("node")
    gateway = await gateways(behind, config=policy(accept="text"))
    async with neighbour(node, gateway):
        connection = await raw.open(gateway.url("/echo/breath"))
        kinds = [(frames.TEXT, b"good"), (frames.BINARY, b"bad"), *[(frames.TEXT, b"late")] * 20]
        connection.write(b"".join(frames.encode(kind, payload, mask=True) for kind, payload in kinds))
        result = await connection.end()
        record = await ended_by_the_gateway(gateway, behind, result, 1003, "unsupported_data", "/echo/breath")
    check(record, policy=found("accept", "a binary message"))
    assert len(behind.seen("message", path="/echo/breath")) == 1


@pytest.mark.row("dry run: more is found than a record keeps")
async def test_bound_of_findings(node, backends, gateways):
    """Sixteen in all, what the handshake found among them; the log says no more."""
    behind = await backends("node")
    rules = {"dry_run": True,
             "jwt": {"secret": tokens.SECRET.decode(), "from": ["query:token"], "audience": "chat"},
             "rule": [{"name": f"number {number}", "refuse_if": "true"} for number in range(20)]}
    gateway = await gateways(behind, config=policy(**rules))
    connection = await node.open(gateway.url())
    await connection.echo()
    await _closed(connection, gateway, "/echo")
    record = await gateway.record()
    seen = [entry["rule"] for entry in record["policy"]]
    assert seen == ["jwt", *[f"rule:number {number}" for number in range(15)]]
    assert gateway.log().count("a dry run would have acted") == 16
