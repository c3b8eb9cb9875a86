"""Unix sockets: clients that come over one, proxies in front, and servers behind."""

import asyncio
import os
import signal
import socket
import stat
import tempfile
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from harness import balancer, certificates
from harness.admin import Admin
from harness.config import route
from harness.gateway import run
from harness.records import check, facts, retry_after, said

#: On a machine that is busy.
PATIENCE = 60


@pytest.fixture
def place():
    """A directory whose path is short enough for sockets."""
    with tempfile.TemporaryDirectory() as directory:
        yield Path(directory)


@pytest_asyncio.fixture
async def session(place):
    """A client over the gateway's Unix socket."""
    async with aiohttp.ClientSession(connector=aiohttp.UnixConnector(str(place / "front.sock"))) as session:
        yield session


def listening(place):
    """The options of a gateway that also listens on a Unix socket."""
    return ["--listen", f"unix:{place / 'front.sock'}"]


async def there_and_back(socket):
    """A WebSocket that works."""
    await socket.send_str("there and back")
    assert await socket.receive_str(timeout=PATIENCE) == "there and back"


async def ending(socket):
    """The Close of an aiohttp client: code and reason."""
    message = await socket.receive(timeout=PATIENCE)
    assert message.type == aiohttp.WSMsgType.CLOSE, message
    return message.data, message.extra


async def test_two_listeners_at_once(raw, session, backends, gateways, place):
    """Both serve; a client without an address is `unix`, and nothing is said of one to
    the server."""
    behind = await backends("aiohttp")
    gateway = await gateways(behind, admin=True, args=listening(place))
    over_tcp = await raw.open(gateway.url("/echo/tcp"))
    assert over_tcp.result.opened
    forged = {"X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "https"}
    async with session.ws_connect("http://example.org/echo/unix", headers=forged) as over_unix:
        await there_and_back(over_unix)
        addresses = {one["path"]: one["address"] for one in await Admin(gateway).connections()}
        assert addresses["/echo/unix"] == "unix"
        assert addresses["/echo/tcp"].startswith("127.0.0.1:")
        await over_unix.close(code=4001, message=b"bye")
    told = (await behind.opened("/echo/unix"))["headers"]
    assert told["host"] == "example.org"
    assert "x-forwarded-for" not in told
    assert (told["x-forwarded-proto"], told["x-forwarded-host"]) == ("http", "example.org")
    async with session.get("http://example.org/page", headers=forged) as page:
        fields = dict((await page.json())["headers"])
    assert "x-forwarded-for" not in fields
    await over_tcp.close(1000)
    record = await gateway.record("/echo/unix")
    check(record, initiator="client", client__received=said(4001, "bye"), client__address="unix")
    assert f"listening on 127.0.0.1:{gateway.port} and unix:{place / 'front.sock'}, before" in gateway.log()


async def test_a_drain_closes_every_listener(raw, session, backends, gateways, place):
    """Clients of both are told 1012 and a delay; the file is gone once they are."""
    behind = await backends("aiohttp")
    gateway = await gateways(behind, args=listening(place))
    over_tcp = await raw.open(gateway.url("/echo/tcp"))
    async with session.ws_connect("http://localhost/echo/unix") as over_unix:
        await there_and_back(over_unix)
        gateway.terminate()
        code, reason = await ending(over_unix)
        assert code == 1012 and retry_after(reason) is not None
        assert not (place / "front.sock").exists()
    assert (await over_tcp.end()).code == 1012
    assert await gateway.exited(PATIENCE) == 0
    check(await gateway.record("/echo/unix"), code=1012, initiator="gateway", client__address="unix")


async def test_nginx_over_a_unix_socket(backends, gateways, tmp_path, place):
    """A proxy that is trusted as `unix` is believed, and adds no hop of its own."""
    files = await certificates.make(tmp_path)
    behind = await backends("aiohttp")
    gateway = await gateways(behind, args=[*listening(place), "--trusted-proxies", "unix"])
    nginx = await balancer.nginx(tmp_path, f"unix:{place / 'front.sock'}:", files)
    connector = aiohttp.TCPConnector(local_addr=("127.0.0.9", 0), ssl=False)
    try:
        async with aiohttp.ClientSession(connector=connector) as session:
            url = f"https://127.0.0.1:{nginx.port}/echo"
            async with session.ws_connect(url) as socket:
                await there_and_back(socket)
    finally:
        await nginx.stop()
    told = (await behind.opened("/echo"))["headers"]
    assert told["x-forwarded-for"] == "127.0.0.9"
    assert told["x-forwarded-proto"] == "https"
    check(await gateway.record("/echo"), client__address="127.0.0.9")


async def test_the_proxy_protocol_over_a_unix_socket(backends, gateways, place):
    """Who the client is stands before its request, as over TCP."""
    behind = await backends("raw")
    gateway = await gateways(behind, args=[*listening(place), "--trusted-proxies", "unix", "--proxy-protocol"])
    reader, writer = await asyncio.open_unix_connection(str(place / "front.sock"))
    writer.write(b"PROXY TCP4 203.0.113.9 127.0.0.1 4711 80\r\nGET /echo HTTP/1.1\r\nHost: a\r\n"
                 b"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                 b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
    head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), PATIENCE)
    assert head.startswith(b"HTTP/1.1 101 ")
    writer.close()
    record = await gateway.record("/echo")
    check(record, initiator="client", cause="peer_lost", client__address="203.0.113.9:4711")
    assert record["client"]["end"] == "fin_peer"


async def test_a_file_that_was_left_behind_gives_way(session, backends, gateways, place):
    """That of a killed process is removed; that of a live one, or of none, is not."""
    behind = await backends("aiohttp")
    with socket.socket(socket.AF_UNIX) as left_behind:
        left_behind.bind(str(place / "front.sock"))
    gateway = await gateways(behind, args=listening(place))
    async with session.ws_connect("http://localhost/echo") as over_unix:
        await there_and_back(over_unix)
    for path, words in [(place / "front.sock", "stop what listens there"),
                        (place / "a.txt", "a file that is not a socket")]:
        (place / "a.txt").write_text("mine")
        code, _, complaint = await run("gate", "--listen", f"unix:{path}", "--to", behind.url, "--ledger", "none")
        assert code == 2
        assert f"unix:{path}" in complaint and words in complaint, complaint
    assert (place / "a.txt").read_text() == "mine"
    async with session.ws_connect("http://localhost/echo") as over_unix:
        await there_and_back(over_unix)
    assert stat.S_ISSOCK(os.stat(place / "front.sock").st_mode)
    gateway.expected_exit = True
    gateway.signal(signal.SIGKILL)
    await gateway.exited(PATIENCE)
    # Killed, it leaves its file; the next one serves all the same.
    assert (place / "front.sock").exists()
    await gateways(behind, args=listening(place))
    async with session.ws_connect("http://localhost/echo") as over_unix:
        await there_and_back(over_unix)


async def test_a_successor_keeps_its_file(session, backends, gateways, place):
    """A gateway that drains removes its own file only."""
    behind = await backends("aiohttp")
    gateway = await gateways(behind, args=listening(place))
    (place / "front.sock").unlink()
    await gateways(behind, args=listening(place))
    gateway.terminate()
    assert await gateway.exited(PATIENCE) == 0
    async with session.ws_connect("http://localhost/echo") as over_unix:
        await there_and_back(over_unix)


@pytest.mark.parametrize("kind", ["aiohttp", "raw"])
async def test_codes_of_a_server_on_a_unix_socket(raw, backends, gateways, place, kind):
    """Its Close passes, its end without one is 1011, and the record names its path."""
    behind = await backends(kind, port=str(place / "back.sock"))
    gateway = await gateways(behind)
    assert behind.url == f"unix:{place / 'back.sock'}"
    closed = await raw.open(gateway.url("/close/4001/bye"))
    result = await closed.end()
    assert (result.code, result.reason) == (4001, "bye")
    empty = await raw.open(gateway.url("/close-empty"))
    assert (await empty.end()).code == 1005
    lost = await raw.open(gateway.url("/terminate"))
    assert (await lost.end()).code == 1011
    record = await gateway.record("/close/4001/bye")
    check(record, code=4001, initiator="upstream", upstream__address=behind.url)
    check(await gateway.record("/terminate"), cause="upstream_lost", upstream__address=behind.url)


async def test_plain_requests_and_health_checks_go_over_it(backends, gateways, place):
    """The host is the client's own; that of a check is one that servers accept."""
    behind = await backends("aiohttp", port=str(place / "back.sock"))
    gateway = await gateways(behind, config=route(health="/well"))
    async with aiohttp.ClientSession() as session:
        async with session.post(gateway.url("/page?a=b", scheme="http"), data=b"body") as answer:
            told = await answer.json()
    assert (told["method"], told["path"], told["body"]) == ("POST", "/page?a=b", "body")
    assert dict(told["headers"])["host"] == f"127.0.0.1:{gateway.port}"
    await behind.event("http", path="/well")
    assert "health check fails" not in gateway.log()


@pytest.mark.parametrize("removed", [True, False])
async def test_a_restart_is_1012(raw, backends, gateways, place, removed):
    """Whether its file goes meanwhile or is left behind."""
    behind = await backends("aiohttp", port=str(place / "back.sock"))
    gateway = await gateways(behind, config={"timeouts": {"restart_window": "30s"}})
    connection = await raw.open(gateway.url("/echo"))
    await behind.kill()
    if removed:
        (place / "back.sock").unlink()
    # Until the gateway has seen that it refuses connections.
    async with asyncio.timeout(PATIENCE):
        while "refuses connections" not in gateway.log():
            await asyncio.sleep(0.02)
    await behind.start()
    result = await connection.end()
    assert result.code == 1012 and retry_after(result.reason) is not None
    record = await gateway.record("/echo")
    check(record, code=1012, cause="upstream_restarted", initiator="upstream")
    assert {"refused", "accepted"} <= set(facts(record))


async def test_a_crash_is_1011(raw, backends, gateways, place):
    """To the end of the window nobody listens."""
    behind = await backends("raw", port=str(place / "back.sock"))
    gateway = await gateways(behind, config={"timeouts": {"restart_window": "1s"}})
    connection = await raw.open(gateway.url("/echo"))
    await behind.kill()
    assert (await connection.end()).code == 1011
    check(await gateway.record("/echo"), cause="upstream_lost", initiator="upstream")


async def test_a_client_waits_for_a_server_on_a_unix_socket(raw, backends, gateways, place):
    """It is held while there is no file, and let in."""
    behind = await backends("aiohttp", port=str(place / "back.sock"))
    gateway = await gateways(behind, admin=True, config={"timeouts": {"restart_window": "30s"}})
    await behind.kill()
    (place / "back.sock").unlink()
    coming = asyncio.create_task(raw.open(gateway.url("/echo"), timeout=PATIENCE))
    async with asyncio.timeout(PATIENCE):
        while (await Admin(gateway).request("GET", "/health"))[1]["upstream"]["waiting"] != 1:
            await asyncio.sleep(0.02)
    await behind.start()
    assert (await coming).result.opened


async def test_a_lost_connection_among_living_ones_is_1011(raw, backends, gateways, place):
    """The others answer, and stay."""
    behind = await backends("raw", port=str(place / "back.sock"))
    gateway = await gateways(behind)
    stays = await raw.open(gateway.url("/echo/stays"))
    lost = await raw.open(gateway.url("/echo/lost"))
    lost_id = (await behind.opened("/echo/lost"))["id"]
    await behind.order("/terminate", lost_id)
    assert (await lost.end()).code == 1011
    record = await gateway.record("/echo/lost")
    check(record, cause="upstream_lost")
    assert "pong" in facts(record)
    assert not stays.result.ended
