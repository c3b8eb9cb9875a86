"""Endings in the dialect of the clients, and the causes of real endings."""

import json

import pytest

from harness.gateway import run
from harness.config import route
from harness.records import check, said


@pytest.mark.parametrize("dialect, restarted", [("pusher", 4200), ("centrifugo", 3001), ("colyseus", 4010)])
async def test_a_restart_in_the_clients_dialect(node, backends, gateways, dialect, restarted):
    """1012 becomes the dialect's code for it, in the frame and in the record."""
    behind = await backends("node")
    gateway = await gateways(behind, config=route(substitutes=dialect))
    connection = await node.open(gateway.url())
    await behind.kill()
    await behind.start()
    result = await connection.end()
    assert result.seen == (restarted, True)
    check(await gateway.record(), cause="upstream_restarted", client__sent=said(restarted, result.reason))
    status, out, _ = await run("explain", "--dialect", dialect, restarted, "--json")
    meaning = json.loads(out)["dialects"][0]
    assert status == 0 and meaning["codes"][0]["reconnect"] in ("yes", "backoff"), meaning


async def test_what_the_server_says_is_not_rewritten(node, backends, gateways):
    """3000 of a server that speaks the dialect itself has that dialect's meaning."""
    behind = await backends("node")
    gateway = await gateways(behind, config=route(substitutes="centrifugo"))
    connection = await node.open(gateway.url("/echo"))
    await behind.order("/close/3000/its%20own")
    result = await connection.end()
    assert result.seen == (3000, True)


@pytest.mark.parametrize("substitutes, nearest", [("centrifuge", "centrifugo"), ("pushr", "pusher")])
async def test_an_unknown_dialect_in_a_configuration(tmp_path, substitutes, nearest):
    """File, line, column and the nearest name; exit 2."""
    file = tmp_path / "farewell.toml"
    file.write_text(f'listen = "127.0.0.1:0"\n\n[[route]]\nto = "ws://127.0.0.1:1"\nsubstitutes = "{substitutes}"\n')
    status, _, err = await run("gate", "--config", file, "--check")
    assert status == 2, err
    assert f"farewell.toml:5:" in err and f"the nearest is '{nearest}'" in err, err


async def test_a_record_is_diagnosed(node, backends, gateways):
    """A record of the ledger is enough: the diagnosis agrees with the record."""
    behind = await backends("node")
    gateway = await gateways(behind)
    connection = await node.open(gateway.url("/echo"))
    await connection.echo()
    await behind.kill()
    await behind.start()
    await connection.end()
    record = await gateway.record("/echo")
    status, out, err = await run("diagnose", "--record", record["id"], "--ledger", gateway.ledger, "--json")
    assert status == 0, err
    causes = [cause["situation"] for cause in json.loads(out)["causes"]]
    assert causes[0] == "server-restarting", causes
