"""`farewell bench` on other people's servers: text and binary, with compression
and without, a rate, ends in the middle."""

import asyncio
import json
import signal

import pytest

from harness import backend
from harness.clients.base import PATIENCE
from harness.echo import echo
from harness.gateway import run
from harness.places import binary
from harness.terminal import Terminal

everywhere = pytest.mark.parametrize("server", backend.NAMES)


async def bench(url, *more, code=0):
    """Its result, of a short run."""
    status, out, err = await run("bench", url, "--connections", 5, "--json", *more, timeout=60.0)
    assert (status, err) == (code, ""), out + err
    return json.loads(out)


def all_answered(result):
    """Nothing failed, and every connection ended with 1000."""
    messages = result["messages"]
    assert result["good"] and result["faults"] == []
    assert messages["sent"] == messages["answered"] > 0
    assert result["latency"]["from_sent"]["count"] == messages["sent"]
    assert [(close["code"], close["clean"], close["early"], close["count"])
            for close in result["closes"]] == [(1000, True, False, 5)]


async def all_closed(behind, count):
    """Waits until the backend has told of so many closes: it tells of each message
    before, and there are very many."""
    async with asyncio.timeout(PATIENCE):
        while len(behind.seen("close")) < count:
            await asyncio.sleep(0.1)


@everywhere
@pytest.mark.parametrize("kind", ["text", "binary"])
async def test_every_kind(server, kind, backends):
    """As fast as answers come, sixteen in flight, and what the server saw."""
    behind = await backends(server)
    result = await bench(behind.url + "/echo", f"--{kind}", "--in-flight", 16, "--duration", "500ms")
    all_answered(result)
    assert result["settings"]["kind"] == kind
    assert result["latency"]["from_due"] is None
    await all_closed(behind, result["connections"]["opened"])
    assert {(seen["kind"], seen["size"]) for seen in behind.seen("message")} == {(kind, 125)}
    assert {seen["code"] for seen in behind.seen("close")} == {1000}


@everywhere
async def test_compression(server, backends):
    """Texts of 10 KiB, compressed both ways."""
    behind = await backends(server)
    result = await bench(behind.url + "/echo", "--compress", "--size", "10KiB", "--rate", "100/s", "--duration", "1s")
    all_answered(result)
    assert result["connections"]["compressed"] == 5
    assert result["messages"]["sent"] == 100
    assert {seen["size"] for seen in behind.seen("message")} == {10 << 10}
    assert all("permessage-deflate" in str(seen["extensions"]) for seen in behind.seen("open"))


@everywhere
async def test_a_rate(server, backends):
    """What is due is sent, ramp and warm-up apart."""
    behind = await backends(server)
    result = await bench(behind.url + "/echo", "--rate", "200/s", "--ramp", "200ms", "--warmup", "300ms",
                         "--duration", "1s")
    all_answered(result)
    assert result["messages"]["sent"] == result["latency"]["from_due"]["count"] == 200
    assert len(behind.seen("message")) > 200


@everywhere
async def test_closed_in_the_middle(server, backends):
    """Every connection is told 4001 during the run, and counted by that."""
    behind = await backends(server)
    running = asyncio.create_task(bench(behind.url + "/echo", "--duration", "30s", code=1))
    await behind.event("message", count=20)
    await behind.order("/close/4001/enough")
    result = await running
    assert [(close["code"], close["early"], close["initiator"], close["count"])
            for close in result["closes"]] == [(4001, True, "peer", 5)]
    assert {"what": "ended_early", "count": 5} in result["faults"]
    # Nobody was left to go on with.
    assert result["measured_ms"] < 25_000


@everywhere
async def test_refused(server, backends):
    """HTTP 503 to all of them: exit code 3."""
    behind = await backends(server)
    result = await bench(behind.url + "/reject/503", code=3)
    assert result["connections"]["opened"] == 0
    assert [(failure["reason"], failure["http_status"], failure["count"])
            for failure in result["connections"]["failures"]] == [("http_status", 503, 5)]


@everywhere
async def test_one_that_only_listens(server, backends):
    """Nothing is awaited where that was said; else everything is, in vain."""
    behind = await backends(server)
    result = await bench(behind.url + "/silent", "--expect", "none", "--rate", "100/s", "--duration", "500ms")
    assert result["good"] and result["messages"]["sent"] == 50
    assert result["latency"] == {"from_due": None, "from_sent": None}
    result = await bench(behind.url + "/silent", "--rate", "10/s", "--duration", "500ms", code=1)
    assert result["faults"] == [{"what": "unanswered", "count": 5}]
    assert result["latency"]["from_due"]["min_us"] > 4_000_000


async def test_a_stall_is_not_hidden(backends):
    """SIGSTOP for a second: all that was due meanwhile shows."""
    behind = await backends("node")
    running = asyncio.create_task(
        bench(behind.url + "/echo", "--rate", "200/s", "--in-flight", 1, "--duration", "4s"))
    await behind.event("message", count=100)
    behind.stop()
    await asyncio.sleep(1)
    behind.resume()
    result = await running
    all_answered(result)
    from_due, from_sent = result["latency"]["from_due"], result["latency"]["from_sent"]
    assert from_due["p90_us"] > 300_000 > from_sent["p90_us"]
    assert from_due["p99_us"] > 800_000


async def test_through_a_restart(backends, gateways):
    """Behind the gateway: the backend goes away and comes back. Everyone is told
    1012 and comes back at its slot, and after that all is answered."""
    behind = await backends("node")
    gateway = await gateways(behind, admin=False)
    running = asyncio.create_task(bench(gateway.url("/echo"), "--reopen", "--rate", "100/s", "--duration", "9s", code=1))
    await behind.event("message", count=100)
    await behind.kill()
    await asyncio.sleep(0.5)
    await behind.start()
    result = await running
    early = [(close["code"], close["initiator"], close["count"]) for close in result["closes"] if close["early"]]
    assert early == [(1012, "peer", 5)]
    assert (result["connections"]["opened"], result["connections"]["failed"]) == (10, 0)
    assert [(close["code"], close["count"]) for close in result["closes"] if not close["early"]] == [(1000, 5)]
    messages = result["messages"]
    assert messages["answered"] + messages["lost"] == messages["sent"] > 300


async def test_on_a_terminal():
    """Progress comes and goes; the result is coloured and stays."""
    async with echo() as (url, _):
        terminal = Terminal([binary(), "bench", url, "--duration", "2s"], {"TERM": "xterm", "PATH": "/usr/bin"})
        try:
            await terminal.shows(r".* 2 s left, [0-9,]+ messages/s, .*")
            await terminal.shows(r".*: nothing failed")
            assert await terminal.exited() == 0
            lines = terminal.lines()
        finally:
            terminal.close()
    assert lines[0].startswith("10 connections, 1 in flight, 125 B text, as fast as answers come, measured for 2")
    assert not any("left" in line for line in lines), lines


async def test_ctrl_c(backends):
    """It ends early, closes with 1000, and tells what there is."""
    behind = await backends("node")
    child = await asyncio.create_subprocess_exec(
        binary(), "bench", behind.url + "/echo", "--duration", "1h", "--json",
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    await behind.event("message", count=1000)
    child.send_signal(signal.SIGINT)
    out, err = await asyncio.wait_for(child.communicate(), 20)
    result = json.loads(out)
    assert (child.returncode, err, result["interrupted"], result["good"]) == (0, b"", True, True)
    assert [(close["code"], close["count"]) for close in result["closes"]] == [(1000, 10)]
