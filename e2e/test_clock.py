"""A machine whose clock was never set: it believes that it is before 1970."""

import asyncio
import ssl

import aiohttp
import pytest_asyncio

from harness import certificates
from harness.admin import Admin
from harness.places import PEERS
from harness.records import check, one_of


@pytest_asyncio.fixture
async def past(tmp_path):
    """What stands before a command that is to live in the past."""
    library = tmp_path / "past.so"
    compiler = await asyncio.create_subprocess_exec(
        "cc", "-shared", "-fPIC", "-o", library, PEERS / "clock/past.c", "-ldl")
    assert await compiler.wait() == 0, "a C compiler is missing; apt-get install gcc libc6-dev"
    return ["env", f"LD_PRELOAD={library}"]


async def get(url, **options):
    """A page's status."""
    async with aiohttp.ClientSession() as session, session.get(url, **options) as response:
        await response.read()
        return response.status, response.headers.get("Date")


async def test_before_1970_everything_is_answered(websockets, backends, gateways, tmp_path, past):
    """TLS, plain HTTP, operators and a drain; the records are of 1970."""
    files = await certificates.make(tmp_path)
    behind = await backends("websockets")
    gateway = await gateways(behind, admin=True, tls=True, before=past, args=[
        "--tls-cert", files.cert, "--tls-key", files.key])
    client = await websockets.open(gateway.url(), ca=files.ca)
    await client.echo()
    await client.close(4001)
    assert (await client.end()).seen == (4001, True)
    trust = ssl.create_default_context(cafile=files.ca)
    status, date = await get(gateway.url("/page", "https"), ssl=trust)
    assert status < 500 and date
    status, health = await Admin(gateway).request("GET", "/health")
    assert status == 200 and health["status"] == "ok"
    stays = await websockets.open(gateway.url("/stays"), ca=files.ca)
    await stays.send("here")
    gateway.terminate()
    assert (await stays.end()).seen == (1012, True)
    assert await gateway.exited() == 0
    for record, cause in zip(await gateway.records(2), ["application", "restarting"], strict=True):
        # Durations are those of a clock that nobody sets.
        assert record["cause"] == cause and record["clean"] and record["duration_ms"] > 0, record
        assert record["closed_at"] == "1970-01-01T00:00:00.000Z", record


async def test_before_1970_no_certificate_is_valid_yet(websockets, backends, gateways, tmp_path, past):
    """A server behind TLS is refused for that reason, which the log tells."""
    files = await certificates.make(tmp_path)
    behind = await backends("websockets", tls=[files.cert, files.key])
    gateway = await gateways(behind, admin=True, before=past, args=["--to-ca", files.ca])
    result = await (await websockets.open(gateway.url())).end()
    assert not result.opened and result.http_status == 502, result
    check(await gateway.record(), cause=one_of("tls_failed"), http_status=502)
    assert "TLS with the upstream fails" in gateway.log() and "panicked" not in gateway.log()
