"""Rules on content under the messages that are worst for them: each is judged or
refused within bounds, while a neighbour on the same gateway goes on undisturbed."""

import asyncio
import json
import os
import random

import pytest
from test_table_policy import ended_by_the_gateway

from harness import clients
from harness.config import QUICK, limits, policy, route, routes, toml
from harness.gateway import run
from harness.neighbour import neighbour
from harness.records import agrees, check, found, said, setting

everyone = pytest.mark.parametrize("client", clients.NAMES, indirect=True)

#: Each of its rules goes over everything that a client sends.
READ = {"name": "read", "path": "/echo/read", "policy": {"rule": [
    {"name": "loop", "refuse_if": "type(json) == list && json.exists(x, x == 1)"},
    {"name": "pattern", "refuse_if": r'''type(json) == list && json.exists(x, type(x) == string && x.matches("^\\w+@\\w+$"))'''},
    {"name": "text", "refuse_if": r'''text.matches("(a|b|ab)*c{5}x")'''},
]}}

#: As many values as are looked at, as large as they may be.
WORST = {
    "numbers": json.dumps([2] * 9_999),
    "texts": json.dumps(["abc"] * 9_999),
    "long texts": json.dumps(["a" * 90] * 9_999),
    "objects": json.dumps([{"": 0}] * 4_999),
    "deep": "[" * 120 + "]" * 120,
    "one text": "ab" * 500_000,
}


@pytest.mark.row("content: the worst messages that are judged")
@pytest.mark.parametrize("name", WORST)
async def test_worst_messages(name, node, websockets, backends, gateways):
    """They pass, one behind the other, and nobody else has to wait."""
    behind = await backends("node")
    gateway = await gateways(behind, config=routes(READ, {"name": "rest"}))
    async with neighbour(node, gateway):
        connection = await websockets.open(gateway.url("/echo/read"))
        for _ in range(5):
            await connection.echo(WORST[name])
        await connection.close(1000, "done")
        await connection.end()
        check(await gateway.record("/echo/read"), cause="completed", policy=[])


#: What may be JSON elsewhere, and why it has no value here.
UNREADABLE = {
    "number": ('{"kind": "admin", "n": 1e999}', "the text begins like JSON and cannot be read as such"),
    "escape": ('{"kind": "admin", "x": "\\ud800"}', "the text begins like JSON and cannot be read as such"),
    "mark": ('\ufeff{"kind": "admin"}', "the text begins like JSON and cannot be read as such"),
    "twice": ('{"kind": "note", "kind": "admin"}', "a key of the JSON stands twice"),
    "case": ('{"kind": "note", "Kind": "admin"}', "two keys of the JSON differ in case only"),
    "comment": ('/* x */ {"kind": "admin"}', "the text begins like JSON and cannot be read as such"),
    "deep": (f'{{"kind": "admin", "x": {"[" * 130}{"]" * 130}}}', "the JSON is nested deeper than 120"),
    "many": (f'{{"kind": "admin", "x": {json.dumps([0] * 10_000)}}}', "the JSON has more than 10,000 values"),
    "large": (json.dumps([{"": 0}] * 104_000), "the JSON has more than 10,000 values"),
}


@pytest.mark.row("content: JSON that cannot be read")
@pytest.mark.parametrize("name", UNREADABLE)
async def test_unreadable_json(name, node, websockets, backends, gateways):
    """A rule that refuses some JSON lets none pass that it could not read."""
    behind = await backends("node")
    message, why = UNREADABLE[name]
    rule = 'type(json) == map && has(json.kind) && json.kind == "admin"'
    strict = {"name": "strict", "path": "/echo/strict", "policy": {
        "accept": "text", "rule": [{"name": "no admins", "refuse_if": rule}]}}
    gateway = await gateways(behind, config=routes(strict, {"name": "rest"}))
    async with neighbour(node, gateway):
        connection = await websockets.open(gateway.url("/echo/strict"))
        await connection.echo('{"kind": "note"}')
        await connection.echo("no JSON at all")
        before = gateway.memory()
        await connection.send(message)
        result = await connection.end()
        record = await ended_by_the_gateway(gateway, behind, result, 1008, "content_refused", "/echo/strict")
        assert gateway.memory() - before < 32 << 10
    assert result.reason == "rule cannot be evaluated: no admins"
    check(record, policy=found("rule:no admins", f"cannot be evaluated: {why}"))
    assert len(behind.seen("message", path="/echo/strict")) == 2


@pytest.mark.row("content: the same as a binary message")
@everyone
async def test_binary_beside_a_rule(client, node, backends, gateways):
    """`accept` closes the way round a rule on text."""
    behind = await backends("node")
    rules = {"accept": "text", "rule": [{"name": "no admins", "refuse_if": 'text.contains("admin")'}]}
    strict = {"name": "strict", "path": "/echo/strict", "policy": rules}
    gateway = await gateways(behind, config=routes(strict, {"name": "rest"}))
    async with neighbour(node, gateway):
        connection = await client.open(gateway.url("/echo/strict"))
        await connection.send(b'{"kind": "admin"}')
        result = await connection.end()
        await ended_by_the_gateway(gateway, behind, result, 1003, "unsupported_data", "/echo/strict")
    assert not behind.seen("message", path="/echo/strict")


@pytest.mark.row("content: a key that the client chose")
async def test_no_content_in_words(node, websockets, backends, gateways):
    """It stands in no record and no log."""
    behind = await backends("node")
    rules = {"rule": [{"name": "rooms", "refuse_if": '{"a": 1}[json.room] == 2'}]}
    gateway = await gateways(behind, config=policy(**rules))
    connection = await websockets.open(gateway.url("/echo/secret"))
    await connection.send('{"room": "hunter2-secret"}')
    result = await connection.end()
    record = await ended_by_the_gateway(gateway, behind, result, 1008, "content_refused", "/echo/secret")
    check(record, policy=found("rule:rooms", "cannot be evaluated: no such key"))
    assert "hunter2" not in json.dumps(record) + gateway.log()


@pytest.mark.row("content: messages larger than the route takes")
@everyone
async def test_max_message(client, node, backends, gateways):
    """1009 to the client; what the server says is not bounded by it."""
    behind = await backends("node")
    small = {"name": "small", "path": "/send", "policy": {"max_message": "64KiB"}}
    gateway = await gateways(behind, config=routes(small, {"name": "rest"}))
    path = "/send/2000000"
    async with neighbour(node, gateway):
        connection = await client.open(gateway.url(path))
        assert len(await connection.message()) == 2_000_000
        await connection.send("x" * 65_537)
        result = await connection.end()
        record = await gateway.record(path)
    agrees(record, result)
    check(record, cause="message_too_big", route="small", client__sent=said(1009, "message too big: over 64KiB"),
          setting=setting("route.policy.max_message", "64KiB"),
          violation__side="client", violation__rule="message_too_big")
    assert not behind.seen("message", path=path)


@pytest.mark.row("content: messages larger than rules read")
@pytest.mark.parametrize(("rule", "size", "passes"), [
    ('text == "bad"', 1 << 20, True), ('text == "bad"', (1 << 20) + 1, False),
    ("json == 5", (1 << 20) + 1, False), ("size == 5", 3 << 20, True)])
async def test_max_message_where_rules_read(rule, size, passes, node, websockets, backends, gateways):
    """1 MiB, unless a route says otherwise."""
    behind = await backends("node")
    small = {"name": "small", "path": "/echo/small", "policy": {"rule": [{"name": "none", "refuse_if": rule}]}}
    gateway = await gateways(behind, config=[QUICK, limits(max_message="4MiB"), routes(small, {"name": "rest"})])
    async with neighbour(node, gateway):
        connection = await websockets.open(gateway.url("/echo/small"))
        if passes:
            return await connection.echo("x" * size)
        await connection.send("x" * size)
        result = await connection.end()
        record = await gateway.record("/echo/small")
    # It is more than is thrown away while a client finishes.
    assert result.code == 1009
    check(record, cause="message_too_big", client__sent=said(1009, "message too big: over 1MiB"),
          setting=setting("route.policy.max_message", "1MiB"),
          violation__side="client", violation__rule="message_too_big")
    assert not behind.seen("message", path="/echo/small")


@pytest.mark.row("content: messages larger than the route takes, in a dry run")
async def test_max_message_in_a_dry_run(node, websockets, backends, gateways):
    """It passes, whole or in pieces, and stands in the record once."""
    behind = await backends("node")
    dry = {"dry_run": True, "max_message": "64KiB"}
    gateway = await gateways(behind, config=routes(
        {"name": "pieces", "path": "/echo/pieces", "policy": dry},
        {"name": "whole", "path": "/echo/whole", "policy": dry, "whole_messages": True}, {"name": "rest"}))
    async with neighbour(node, gateway):
        for path in ["/echo/pieces", "/echo/whole"]:
            connection = await websockets.open(gateway.url(path))
            await connection.echo("x" * 200_000)
            await connection.echo("x" * 65_536)
            await connection.close(1000, "done")
            await connection.end()
            record = await gateway.record(path)
            check(record, cause="completed", policy=found("max_message", "too large a message", enforced=False))


@pytest.mark.row("content: rules that could take long")
@pytest.mark.parametrize(("rule", "column", "words"), [
    ("json.exists(x, json.exists(y, x == y + 1))", 26, "a loop in a loop"),
    ("json.exists(x, x in json)", 20, "a loop may only compare 'json'"),
    ("text.matches(json.pattern)", 17, "a pattern is written as a text in quotes"),
    ("text.matches('(')", 13, "this is no regular expression: unclosed group"),
])
async def test_check(rule, column, words, tmp_path):
    """They are errors of `--check`, each with its place."""
    file = tmp_path / "gate.toml"
    tables = route(policy={"rule": [{"name": "slow", "refuse_if": rule}]})
    file.write_text('listen = "127.0.0.1:1"\nto = "ws://127.0.0.1:2"\n' + toml(tables))
    code, out, err = await run("gate", "--config", file, "--check")
    assert (code, out) == (2, "")
    line = file.read_text().splitlines()[4]
    at = line.index(rule) + 1 + column
    assert err.startswith(f"error: {file}:5:{at}: {words}"), err


@pytest.mark.row("content: a drain beside the worst messages")
async def test_drain_beside_the_worst(node, websockets, backends, gateways):
    """SIGTERM is heard while messages are judged one after the other."""
    behind = await backends("node")
    gateway = await gateways(behind, config=routes(READ, {"name": "rest"}), args=["--drain", "3s"])
    connections = [await websockets.open(gateway.url("/echo/read")) for _ in range(4)]

    async def send(connection):
        try:
            while True:
                await connection.echo(WORST["texts"])
        except (Exception, AssertionError):
            return await connection.end()

    sending = [asyncio.create_task(send(connection)) for connection in connections]
    await asyncio.sleep(0.5)
    gateway.terminate()
    assert await gateway.exited(20) == 0
    assert [(await task).code for task in sending] == [1012] * 4


@pytest.mark.row("content: a drain while every thread is busy")
@pytest.mark.parametrize("signals", [1, 2])
async def test_last_resort(signals, websockets, backends, gateways):
    """The process ends even if none of its threads can tell anybody."""
    behind = await backends("node")
    # The pattern, an operator's own, keeps no memory of where it was.
    slow = " || ".join(['text.matches("[ab]*a[ab]{200}[cd]")'] * 100)
    gateway = await gateways(behind, config=policy(rule=[{"name": "slow", "refuse_if": slow}]),
                             args=["--drain", "1s"])
    letters = random.Random(6455)
    message = "".join(letters.choice("ab") for _ in range(1_000_000))
    connections = [await websockets.open(gateway.url()) for _ in range(os.cpu_count() + 2)]
    for connection in connections:
        await connection.send(message)
        # Until a thread has it.
        await asyncio.sleep(0.5)
    for _ in range(signals):
        gateway.terminate()
        await asyncio.sleep(0.2)
    code = await gateway.exited(20)
    # Should one thread have stayed free, it has ended in order.
    assert code == ("every thread is busy" in gateway.log())
