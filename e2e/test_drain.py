"""SIGTERM under a thousand open connections: nobody sees 1006, and nobody comes
back at the same moment."""

import asyncio
import collections
import signal
import time

import pytest

from harness.records import check, retry_after, said, told

pytestmark = pytest.mark.xdist_group("chromium")
THOUSAND = 1_000


async def crowd(gateway, behind, shares, path="/echo"):
    """Opens connections, 50 at a time: client and number of each."""
    connections = []
    for client, share in shares:
        for _ in range(0, share, 50):
            batch = await asyncio.gather(*(client.open(gateway.url(path)) for _ in range(min(50, share))))
            assert all(connection.result.opened for connection in batch), [c.result for c in batch]
            connections += batch
    await behind.event("open", count=len(connections))
    return connections


async def test_a_thousand(node, websockets, aiohttp_client, chromium, backends, gateways):
    """All get 1012 with a delay, cleanly, in under 5 s; they come back at an even rate."""
    behind = await backends("node")
    gateway = await gateways(behind)
    connections = await crowd(gateway, behind, [
        (websockets, 500), (node, 300), (aiohttp_client, 150), (chromium, 50)])
    assert len(connections) == THOUSAND

    told_at = time.monotonic()
    gateway.terminate()
    results = await asyncio.gather(*(connection.end(timeout=15) for connection in connections))
    took = max(result.ended_at for result in results) - told_at

    assert collections.Counter(result.seen for result in results) == {(1012, True): THOUSAND}
    assert took < 5.0
    delays = [retry_after(result.reason) for result in results]
    assert all(delay is not None and 0 < delay <= 5.0 for delay in delays)
    come_at_the_rate([result.ended_at - told_at + delay for result, delay in zip(results, delays)], took)
    assert await gateway.exited(10) == 0

    records = await gateway.records(THOUSAND)
    for record in records:
        check(record, code=1012, clean=True, initiator="gateway", cause="restarting",
              client__sent=said(1012, record["reason"]), upstream__sent=told(1001, "restarting", record))
    assert collections.Counter(r["reason"] for r in records) == collections.Counter(r.reason for r in results)
    seen = behind.seen("close")
    assert len(seen) == THOUSAND and {event["code"] for event in seen} == {1001}


def come_at_the_rate(arrivals, took):
    """From 1 s on, 500 a second. When they saw their Close is this process's to know, and
    it reads a thousand."""
    assert min(arrivals) >= 0.95 and max(arrivals) <= 1.0 + len(arrivals) / 500 + took
    buckets = collections.Counter(int((arrival - 1.0) * 2) for arrival in arrivals)
    shown = {f"{1 + bucket / 2} s": buckets[bucket] for bucket in sorted(buckets)}
    assert max(buckets.values()) <= len(arrivals) / 2, f"a stampede: {shown}"


async def test_new_clients_are_refused_at_once(node, raw, backends, gateways):
    """The listener is closed the moment the drain begins."""
    behind = await backends("node")
    gateway = await gateways(behind)
    stubborn = await raw.open(gateway.url(), answer_close=False)
    gateway.terminate()
    await stubborn._until(lambda: stubborn.closes, "the Close", 10)
    with pytest.raises(ConnectionRefusedError):
        await raw.open(gateway.url())
    assert await gateway.exited(15) == 0


async def test_the_second_signal_hurries(websockets, raw, backends, gateways):
    """Two signals: everything is closed with a frame, and it exits within 1 s,
    although some never answer."""
    behind = await backends("node")
    gateway = await gateways(behind)
    willing = await crowd(gateway, behind, [(websockets, 300)])
    stubborn = [await raw.open(gateway.url(), answer_close=False) for _ in range(10)]
    gateway.terminate()
    await asyncio.sleep(0.05)
    gateway.signal(signal.SIGTERM)
    asked = time.monotonic()
    assert await gateway.exited(5) == 0
    assert time.monotonic() - asked < 1.0
    results = await asyncio.gather(*(connection.end() for connection in [*willing, *stubborn]))
    assert collections.Counter(result.code for result in results) == {1012: 310}
    assert len(await gateway.records(310)) == 310


async def test_the_deadline_holds(raw, backends, gateways):
    """Clients that never answer do not keep the process."""
    behind = await backends("node")
    gateway = await gateways(behind, args=["--drain", "2s"])
    for _ in range(10):
        await raw.open(gateway.url(), answer_close=False)
    asked = time.monotonic()
    gateway.terminate()
    assert await gateway.exited(15) == 0
    assert time.monotonic() - asked < 4.0
    assert len(await gateway.records(10)) == 10


async def test_interrupt_is_a_drain_too(node, backends, gateways):
    """Ctrl-C."""
    behind = await backends("node")
    gateway = await gateways(behind)
    connection = await node.open(gateway.url())
    gateway.expected_exit = True
    gateway.signal(signal.SIGINT)
    assert (await connection.end()).seen == (1012, True)
    assert await gateway.exited(10) == 0
