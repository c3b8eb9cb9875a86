"""The command line: bad input, `explain`, `connect`, `ledger`, `echo`, the demo."""

import asyncio
import json
import re
import signal

import aiohttp
import pytest

from harness.gateway import run
from harness.places import binary
from harness.ports import free_port


# --- bad input: one sentence, place and remedy, exit code 2 -------------------

async def refused(*args, names):
    """Runs a command that must be refused; asserts the sentence."""
    code, out, err = await run(*args, timeout=10)
    said = err.strip()
    assert (code, out) == (2, ""), (code, out, err)
    for name in names:
        assert name in said, f"{name!r} is not named: {said}"
    assert "panicked" not in said and "Error {" not in said
    return said


def one_sentence(said):
    """No backtrace, no debug print, no page of usage."""
    assert len(said.splitlines()) == 1, said
    assert len(said) < 400


def gate(*more):
    """Arguments of a gateway that would start."""
    return ["gate", "--listen", f"127.0.0.1:{free_port()}", "--to", "ws://127.0.0.1:9", "--ledger", "none", *more]


async def test_a_missing_option():
    """`--to` names itself."""
    await refused("gate", "--listen", f"127.0.0.1:{free_port()}", names=["--to"])


async def test_a_wrong_option():
    """An option that does not exist, and one with nonsense in it."""
    await refused(*gate("--too"), names=["--too"])
    await refused(*gate("--drain", "soon"), names=["--drain", "soon"])
    await refused(*gate("--max-message", "much"), names=["--max-message", "much"])
    await refused(*gate("--rate", "often"), names=["--rate", "often"])
    await refused("gate", "--listen", "everywhere", "--to", "ws://127.0.0.1:9", names=["--listen", "everywhere"])
    await refused("no-such-command", names=["no-such-command"])


@pytest.mark.parametrize("url", ["ftp://127.0.0.1:9", "127.0.0.1:9", "ws://"])
async def test_an_unknown_scheme(url):
    """The URL and what is taken are named."""
    await refused("gate", "--listen", f"127.0.0.1:{free_port()}", "--to", url, names=["--to"])
    await refused("connect", url, names=[])


async def test_an_address_in_use(backends):
    """The address is named."""
    behind = await backends("raw")
    said = await refused("gate", "--listen", f"127.0.0.1:{behind.port}", "--to", "ws://127.0.0.1:9",
                         "--ledger", "none", names=[f"127.0.0.1:{behind.port}"])
    one_sentence(said)


async def test_an_unreadable_certificate(tmp_path):
    """The file is named: missing, or without a certificate in it."""
    missing, junk = tmp_path / "missing.pem", tmp_path / "junk.pem"
    junk.write_text("not a certificate\n")
    for file in (missing, junk):
        one_sentence(await refused(*gate("--tls-cert", file, "--tls-key", file), names=[file.name]))
    secure = ["gate", "--listen", f"127.0.0.1:{free_port()}", "--to", "wss://127.0.0.1:9", "--ledger", "none"]
    one_sentence(await refused(*secure, "--to-ca", junk, names=["junk.pem"]))


async def test_a_wrong_configuration(tmp_path):
    """File, line or key, and what is known are named."""
    file = tmp_path / "gate.toml"
    for text, name in [
        ("[timeouts]\npong = \"1s\"\n", "pong"),
        ("surprise = 1\n", "surprise"),
        ("[timeouts]\nidle = \"a while\"\n", "a while"),
        ("[route]\nwhen_refused = \"shrug\"\n", "shrug"),
        ("[route]\nwhen_refused = \"accept\"\nrefused_code = 1006\n", "1006"),
        ("[timeouts\n", "gate.toml"),
    ]:
        file.write_text(text)
        said = await refused(*gate("--config", file), names=["gate.toml", name])
        assert len(said.splitlines()) <= 6, said
    one_sentence(await refused(*gate("--config", tmp_path / "none.toml"), names=["none.toml"]))


async def test_a_ledger_that_cannot_be(tmp_path):
    """A directory that is not there."""
    said = await refused("gate", "--listen", f"127.0.0.1:{free_port()}", "--to", "ws://127.0.0.1:9",
                         "--ledger", tmp_path / "nowhere" / "ledger.db", names=["nowhere"])
    one_sentence(said)
    await refused("ledger", "list", "--ledger", tmp_path / "missing.db", names=["missing.db"])


# --- explain ------------------------------------------------------------------

@pytest.mark.parametrize("code", [0, 999, 1000, 1004, 1005, 1006, 1012, 1015, 2500, 3000, 3999, 4000, 4999, 65535])
async def test_explain(code):
    """Every number has an answer, in words and in JSON."""
    status, out, _ = await run("explain", code, env={"LANG": "C", "PATH": "/usr/bin"})
    assert status == 0 and str(code) in out
    status, out, _ = await run("explain", code, "--json")
    entry = json.loads(out)
    assert status == 0
    assert {"code", "name", "category", "answer", "meaning", "first_step", "when", "travels", "senders",
            "reference", "advice", "sources"} <= set(entry)
    assert entry["code"] == code
    assert entry["travels"] == (code in (1000, 1012, 3000, 3999, 4000, 4999))


@pytest.mark.parametrize("word", ["65536", "-1", "soon", "10.5", ""])
async def test_explain_what_is_no_number(word):
    """Anything else is exit 2."""
    status, out, err = await run("explain", "--", word)
    assert (status, out) == (2, "") and err.strip()


# --- connect --------------------------------------------------------------------

EXITS = {1000: 0, 1001: 0, 1002: 5, 1003: 5, 1007: 5, 1009: 5, 1010: 5, 1008: 6, 1011: 7, 1014: 7,
         1012: 8, 1013: 8, 3000: 9, 3008: 9, 4000: 9, 4999: 9}


@pytest.mark.parametrize("code", EXITS)
async def test_connect_exits_by_code(code, backends):
    """Scripts can branch on how it ended."""
    behind = await backends("raw")
    status, out, err = await run("connect", f"{behind.url}/close/{code}/why", "--json")
    events = [json.loads(line) for line in out.splitlines()]
    assert (status, [event["type"] for event in events]) == (EXITS[code], ["open", "close"]), (out, err)
    assert str(code) in json.dumps(events[-1]) and "why" in json.dumps(events[-1])


@pytest.mark.parametrize(("path", "exit"), [
    ("/close-empty", 0), ("/fin", 4), ("/rst", 4), ("/reserved-opcode", 4), ("/reject/401", 3), ("/wrong-accept", 3)])
async def test_connect_exits_otherwise(path, exit, backends):
    """1005, 1006, and what never opened."""
    behind = await backends("raw")
    status, out, err = await run("connect", behind.url + path, "--json")
    assert status == exit, (out, err)


async def test_connect_where_nobody_listens():
    """Never opened; the address is named."""
    port = free_port()
    status, _, err = await run("connect", f"ws://127.0.0.1:{port}/")
    assert status == 3 and str(port) in err


async def test_connect_closes_with_a_code(backends):
    """`--close CODE REASON` says it; headers, origin and subprotocol travel."""
    behind = await backends("node")
    status, _, err = await run("connect", f"{behind.url}/echo", "-H", "X-Own: 1", "--origin", "https://a.example",
                               "--subprotocol", "p.v1", "--close", "4001", "enough")
    seen = await behind.closed("/echo")
    assert (seen["code"], seen["reason"]) == (4001, "enough"), err
    assert status == 9
    shown = await behind.opened("/echo")
    assert (shown["headers"]["x-own"], shown["headers"]["origin"], shown["subprotocol"]) == (
        "1", "https://a.example", "p.v1")


async def test_connect_strips_control_characters(backends):
    """A peer's text cannot drive the terminal."""
    behind = await backends("raw")
    _, out, err = await run("connect", f"{behind.url}/close/4000/%1B%5B31mred%07")
    assert "\x1b[31m" not in out + err and "\x07" not in out + err


# --- ledger -----------------------------------------------------------------------

async def test_ledger(node, backends, gateways):
    """list, show and stats of a ledger that a gateway is writing."""
    behind = await backends("node")
    gateway = await gateways(behind)
    for path in ("/close/4001/a", "/close/4001/b", "/close/1000/c"):
        await (await node.open(gateway.url(path))).end()
    records = await gateway.records(3)

    async def ledger(*args):
        status, out, err = await run("ledger", *args, "--ledger", gateway.ledger)
        assert status == 0, err
        return out

    listed = await ledger("list")
    assert "4001" in listed and "1000" in listed
    some = [json.loads(line) for line in (await ledger("list", "--code", "4001", "--json")).splitlines()]
    assert {record["path"] for record in some} == {"/close/4001/a", "/close/4001/b"}
    assert len((await ledger("list", "--limit", "1", "--json")).splitlines()) == 1
    assert len((await ledger("list", "--since", "1h", "--json")).splitlines()) == 3
    shown = json.loads(await ledger("show", records[0]["id"], "--json"))
    assert shown == records[0]
    assert records[0]["id"] in await ledger("show", records[0]["id"])
    for by in ("code", "cause", "user_agent"):
        assert await ledger("stats", "--by", by)
    assert "4001" in await ledger("stats", "--by", "code")
    json.loads(await ledger("stats", "--by", "code", "--json"))
    status, _, err = await run("ledger", "show", "01ARZ3NDEKTSV4RRFFQ69G5FAV", "--ledger", gateway.ledger)
    assert status != 0 and "01ARZ3NDEKTSV4RRFFQ69G5FAV" in err


async def test_ledger_finds_troubled_peers(raw, backends, gateways):
    """Whose closes are often empty and who breaks rules shows without being asked;
    an empty answer to the upstream's Close is no trouble."""
    gateway = await gateways(await backends("raw"))
    agents = {"Empty/1.0": 5, "Broken/2.0": 6, "Good/3.0": 20, "Answers/4.0": 5}
    for agent, count in agents.items():
        for _ in range(count):
            upstream_closes = agent.startswith("Answers")
            connection = await raw.open(gateway.url("/close/1000" if upstream_closes else "/echo"),
                                        headers={"User-Agent": agent}, answer_close=not upstream_closes)
            if upstream_closes:
                async with asyncio.timeout(10):
                    while connection.closes == 0:
                        await asyncio.sleep(0.01)
                await connection.close()
            elif agent.startswith("Broken"):
                connection.write(b"\x83\x80abcd")
            else:
                await connection.close(None if agent.startswith("Empty") else 1000)
            await connection.end()
    await gateway.records(sum(agents.values()))
    status, out, err = await run("ledger", "stats", "--ledger", gateway.ledger, "--json")
    assert status == 0, err
    stats = json.loads(out)
    assert stats["by"] == "cause"
    assert stats["peers"]["user_agents"] == [
        {"value": "Broken/2.0", "records": 6, "empty_closes": 0, "violations": 6, "rule": "reserved_opcode"},
        {"value": "Empty/1.0", "records": 5, "empty_closes": 5, "violations": 0, "rule": None},
    ]
    assert stats["peers"]["addresses"] == [
        {"value": "127.0.0.1", "records": 36, "empty_closes": 5, "violations": 6, "rule": "reserved_opcode"}]
    _, out, _ = await run("ledger", "stats", "--ledger", gateway.ledger)
    assert re.search(r"^Empty/1.0 +5 +5 +100.0 % +0 +0.0 % +-$", out, re.M), out
    _, out, _ = await run("ledger", "show", (await gateway.records(36))[0]["id"], "--ledger", gateway.ledger,
                          "--lang", "fr")
    assert "Première étape" in out


async def test_no_ledger(node, backends, gateways, tmp_path):
    """`--ledger none` writes nothing."""
    behind = await backends("node")
    port = free_port()
    gateway = await gateways(behind, bare=True, args=[
        "--listen", f"127.0.0.1:{port}", "--to", behind.url, "--ledger", "none"], port=port)
    result = await (await node.open(gateway.url("/close/4001/a"))).end()
    assert result.code == 4001
    assert not list(tmp_path.glob("**/*.db"))


# --- echo and the demo --------------------------------------------------------------

async def test_echo(node):
    """`farewell echo` echoes, and drains on a signal."""
    port = free_port()
    child = await asyncio.create_subprocess_exec(binary(), "echo", "--listen", f"127.0.0.1:{port}")
    try:
        async with asyncio.timeout(10):
            while True:
                connection = await node.open(f"ws://127.0.0.1:{port}/")
                if connection.result.opened:
                    break
                await asyncio.sleep(0.05)
        await connection.echo("Grüße")
        child.send_signal(signal.SIGTERM)
        assert (await connection.end()).seen == (1012, True)
        assert await asyncio.wait_for(child.wait(), 10) == 0
    finally:
        if child.returncode is None:
            child.kill()


@pytest.mark.xdist_group("demo")
async def test_demo(node, tmp_path):
    """One command: a gateway on 8080 before a backend of its own, and a page
    with the newest records on 8081."""
    child = await asyncio.create_subprocess_exec(
        binary(), "gate", "--demo", cwd=tmp_path,
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL)
    try:
        async with asyncio.timeout(20), aiohttp.ClientSession() as session:
            while True:
                connection = await node.open("ws://127.0.0.1:8080/")
                if connection.result.opened:
                    break
                await asyncio.sleep(0.1)
            await connection.close(4321, "seen in the demo")
            assert (await connection.end()).clean
            page = ""
            while "4321" not in page:
                async with session.get("http://127.0.0.1:8081/") as response:
                    assert response.status == 200
                    page = await response.text()
                await asyncio.sleep(0.1)
            assert re.search(r"<html|<!doctype", page, re.I)
            child.send_signal(signal.SIGTERM)
            assert await child.wait() == 0
    finally:
        if child.returncode is None:
            child.kill()
