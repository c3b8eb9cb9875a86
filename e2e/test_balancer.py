"""Behind the real nginx and the real HAProxy: what the server and the record are told
about the client."""

import contextlib

import aiohttp
import pytest
import pytest_asyncio

from harness import balancer, certificates
from harness.ports import free_port
from harness.records import check, present
from real import servers

#: Where the clients come from here; balancers come from 127.0.0.1.
CLIENT = "127.0.0.9"
TRUSTED = ["--trusted-proxies", "127.0.0.1"]


@pytest_asyncio.fixture
async def before():
    """Starts balancers; they are killed after the test."""
    async with contextlib.AsyncExitStack() as stack:
        async def start(starting):
            started = await starting
            stack.push_async_callback(started.stop)
            return started
        yield start


@pytest_asyncio.fixture
async def session():
    """A client at CLIENT that trusts any certificate."""
    connector = aiohttp.TCPConnector(local_addr=(CLIENT, 0), ssl=False, force_close=True)
    async with aiohttp.ClientSession(connector=connector) as session:
        yield session


async def shown(session, url, headers=None):
    """The status, and the fields of a plain request as the server got them."""
    async with session.get(url, headers=headers or {}) as response:
        answer = await response.json() if response.status == 200 else {}
        return response.status, dict(answer.get("headers", {}))


async def echo(session, url, headers=None):
    """A WebSocket that works, and ends well; the client's own port."""
    async with session.ws_connect(url, headers=headers or {}) as socket:
        await socket.send_str("there and back")
        assert (await socket.receive_str(timeout=20)) == "there and back"
        return socket.get_extra_info("sockname")[1]


async def test_nginx_ends_tls(before, session, backends, gateways, tmp_path):
    """Client, scheme and host reach the server; what the client itself says of its way is
    behind what nginx says."""
    files = await certificates.make(tmp_path)
    behind = await backends("aiohttp")
    gateway = await gateways(behind, args=TRUSTED)
    nginx = await before(balancer.nginx(tmp_path, gateway.port, files))
    forged = {"X-Forwarded-For": "203.0.113.9", "X-Real-IP": "203.0.113.9"}
    status, fields = await shown(session, f"https://127.0.0.1:{nginx.port}/page", forged)
    assert status == 200
    assert fields["x-forwarded-for"] == f"203.0.113.9, {CLIENT}, 127.0.0.1"
    assert fields["x-forwarded-proto"] == "https"
    assert fields["x-forwarded-host"] == f"127.0.0.1:{nginx.port}"
    assert fields["x-real-ip"] == CLIENT
    await echo(session, f"wss://127.0.0.1:{nginx.port}/echo", forged)
    told = (await behind.opened("/echo"))["headers"]
    assert told["x-forwarded-for"] == f"203.0.113.9, {CLIENT}, 127.0.0.1"
    assert told["x-forwarded-proto"] == "https"
    (record,) = await gateway.records(1)
    check(record, client__address=CLIENT)


async def test_nginx_that_is_not_trusted(before, session, backends, gateways, tmp_path):
    """Without a word of the operator's nothing is believed."""
    files = await certificates.make(tmp_path)
    behind = await backends("aiohttp")
    gateway = await gateways(behind)
    nginx = await before(balancer.nginx(tmp_path, gateway.port, files))
    status, fields = await shown(session, f"https://127.0.0.1:{nginx.port}/page")
    assert (status, fields["x-forwarded-for"], fields["x-forwarded-proto"]) == (200, "127.0.0.1", "http")
    await echo(session, f"wss://127.0.0.1:{nginx.port}/echo")
    (record,) = await gateway.records(1)
    check(record, client__address=lambda address: address.startswith("127.0.0.1:"))


@pytest.mark.parametrize("version", ["send-proxy", "send-proxy-v2"])
async def test_haproxy_speaks_the_proxy_protocol(version, before, session, backends, gateways, tmp_path):
    """The record has the client's own address and port. HAProxy's checks need none."""
    behind = await backends("aiohttp")
    gateway = await gateways(behind, args=[*TRUSTED, "--proxy-protocol"])
    haproxy = await before(balancer.haproxy(tmp_path, gateway.port, options=f"{version} check inter 200ms"))
    forged = {"X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "https"}
    status, fields = await shown(session, f"http://127.0.0.1:{haproxy.port}/page", forged)
    assert (status, fields["x-forwarded-for"], fields["x-forwarded-proto"]) == (200, CLIENT, "http")
    port = await echo(session, f"ws://127.0.0.1:{haproxy.port}/echo")
    (record,) = await gateway.records(1)
    check(record, client__address=f"{CLIENT}:{port}")


@pytest.mark.row("trusted proxies contradict each other")
async def test_haproxy_speaks_http(before, session, backends, gateways, tmp_path):
    """`X-Forwarded-For` beside a `Forwarded` that says the same; and one that the client
    itself has written, which is refused."""
    behind = await backends("aiohttp")
    gateway = await gateways(behind, args=TRUSTED)
    says = "option forwardfor\n  http-request set-header Forwarded for=%[src];proto=https"
    both = await before(balancer.haproxy(tmp_path, gateway.port, mode="http", lines=says))
    status, fields = await shown(session, f"http://127.0.0.1:{both.port}/page")
    assert (status, fields["x-forwarded-for"], fields["x-forwarded-proto"]) == (
        200, f"{CLIENT}, 127.0.0.1", "https")
    own = f'for=127.0.0.1;proto=http;host="127.0.0.1:{both.port}"'
    assert fields["forwarded"] == f"for={CLIENT};proto=https, {own}"
    one = await before(balancer.haproxy(tmp_path, gateway.port, mode="http", lines="option forwardfor"))
    forged = {"Forwarded": "for=203.0.113.9"}
    status, _ = await shown(session, f"http://127.0.0.1:{one.port}/page", forged)
    assert status == 400
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await echo(session, f"ws://127.0.0.1:{one.port}/echo", forged)
    assert refused.value.status == 400
    await echo(session, f"ws://127.0.0.1:{one.port}/echo")
    records = await gateway.records(2)
    check(records[0], http_status=400, cause="refused", initiator="gateway")
    check(records[1], client__address=CLIENT)


async def test_django_behind_nginx(before, session, gateways, tmp_path):
    """Django redirects what is not https, and takes a form only from its own origin: both
    work once the gateway passes on what nginx says, and do not before."""
    files = await certificates.make(tmp_path)
    site = await servers.django().start()
    try:
        told = await gateways(site, args=TRUSTED)
        untold = await gateways(site)
        nginx = await before(balancer.nginx(tmp_path, told.port, files))
        origin = f"https://127.0.0.1:{nginx.port}"
        async with session.get(f"{origin}/", max_redirects=5) as page:
            assert page.status == 200
            token = (await page.text()).split('value="')[1].split('"')[0]
        form = {"csrfmiddlewaretoken": token, "name": "Ada"}
        cookie = {"Cookie": f"csrftoken={page.cookies['csrftoken'].value}", "Origin": origin, "Referer": f"{origin}/"}
        async with session.post(f"{origin}/", data=form, headers=cookie, allow_redirects=False) as answer:
            assert (answer.status, answer.headers["Location"]) == (302, "/in")
            assert answer.cookies["name"]["secure"]
        async with session.get(f"{origin}/in", headers={"Cookie": "name=Ada"}) as page:
            assert (page.status, await page.text()) == (200, f"Ada at {origin}/in from {CLIENT}")
        loop = await before(balancer.nginx(tmp_path, untold.port, files))
        with pytest.raises(aiohttp.TooManyRedirects):
            async with session.get(f"https://127.0.0.1:{loop.port}/", max_redirects=5):
                pass
    finally:
        await site.kill()


@pytest.mark.row("the request has been at this gateway before")
@pytest.mark.parametrize("mode", ["tcp", "http"])
async def test_a_gateway_behind_itself(mode, before, session, gateways, tmp_path):
    """`to` leads back through HAProxy: one request is two, and no more."""
    port = free_port()
    haproxy = await before(balancer.haproxy(tmp_path, port, mode=mode))
    gateway = await gateways(f"ws://127.0.0.1:{haproxy.port}", port=port)
    async with session.get(gateway.url("/page", "http")) as response:
        assert response.status == 508
        assert "leads back here" in await response.text()
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await echo(session, gateway.url("/echo"))
    assert refused.value.status == 508
    inner, outer = sorted(await gateway.records(2), key=lambda record: record["initiator"])
    check(inner, http_status=508, cause="refused", initiator="gateway", upstream=None)
    check(outer, http_status=508, cause="refused", initiator="upstream", client__address=present)
    (line,) = [line for line in gateway.log().splitlines() if "a request was refused" in line]
    assert "status=508" in line and "leads back here" in line
