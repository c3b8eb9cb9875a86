"""Reading for a long time: nothing ends by itself, and memory stays flat.

Keepalive is compressed, a ping every 200 ms: one minute has the pings of an hour
and more at the default of 20 s. FAREWELL_SOAK=30m reads for that long.
"""

import asyncio
import json
import os
import time

import pytest

from harness.config import timeouts
from harness.places import binary

UNITS = {"s": 1, "m": 60, "h": 3600}
LENGTH = os.environ.get("FAREWELL_SOAK", "2m")
SECONDS = int(LENGTH[:-1]) * UNITS[LENGTH[-1]]
#: How much resident memory may move once it is warm, in KiB.
FLAT = 2048


@pytest.mark.timeout(SECONDS + 60)
async def test_soak(node, websockets, backends, gateways):
    """`farewell connect`, `websockets` and Node read, each a silent and a
    talking connection."""
    behind = await backends("node")
    gateway = await gateways(behind, config=timeouts(ping_interval="200ms", ping_timeout="2s", upstream_timeout="2s"))
    talking, silent = gateway.url("/every/100/tick"), gateway.url("/silent")
    readers = [await client.open(url) for client in (websockets, node) for url in (talking, silent)]
    tools = [await start_tool(url) for url in (talking, silent)]
    await behind.event("open", count=6)

    samples = []
    began = time.monotonic()
    while (past := time.monotonic() - began) < SECONDS:
        await asyncio.sleep(min(1.0, SECONDS - past))
        samples.append(gateway.memory())
        ended = [reader.result for reader in readers if reader.result.ended]
        assert not ended, f"ended by itself after {past:.0f} s: {ended}"
        assert all(tool.returncode is None for tool in tools), f"`connect` ended after {past:.0f} s"
    assert not behind.seen("close")

    warm = samples[len(samples) // 5:]
    assert max(warm) - min(warm) < FLAT, f"memory in KiB, a sample a second: {samples}"
    for reader in readers[::2]:
        assert len(reader.result.messages) > SECONDS * 10 * 0.8

    gateway.terminate()
    assert {(await reader.end()).seen for reader in readers} == {(1012, True)}
    for tool in tools:
        await finish_tool(tool)
    assert await gateway.exited() == 0
    assert len(await gateway.records(6)) == 6


async def start_tool(url):
    """`farewell connect`, reading."""
    return await asyncio.create_subprocess_exec(
        binary(), "connect", "--json", url, limit=1 << 26,
        stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE)


async def finish_tool(tool):
    """It was told 1012 and says so."""
    out, _ = await asyncio.wait_for(tool.communicate(), 15)
    last = json.loads(out.splitlines()[-1])
    assert last["type"] == "close" and "1012" in json.dumps(last)
    assert tool.returncode == 8
