"""Who may come in: origins of pages, and how many connections a user and an address
may have at once."""

import aiohttp
import pytest

from harness import tokens
from harness.config import policy, route
from harness.records import check, found, present, setting

APP = "https://app.example.com"
JWT = {"audience": "chat", "issuer": "https://id.example", "secret": tokens.SECRET.decode()}


@pytest.fixture
async def session():
    """Connects with any headers."""
    async with aiohttp.ClientSession() as session:
        yield session


async def status(session, gateway, path="/echo", **headers):
    """The answer to a handshake with these headers: 101, or a refusal."""
    try:
        async with session.ws_connect(gateway.url(path), headers=headers) as socket:
            await socket.send_str("hello")
            assert await socket.receive_str() == "hello"
            return 101
    except aiohttp.WSServerHandshakeError as error:
        return error.status


@pytest.mark.parametrize(("origin", "expected"), [
    (APP, 101), ("https://APP.example.com:443", 101), ("https://a.pages.example.org", 101), (None, 101),
    ("http://app.example.com", 403), ("https://app.example.com.evil.org", 403), ("https://pages.example.org", 403),
    ("https://evil.org", 403), ("null", 403), ("https://app.example.com:8443", 403), ("", 403),
])
async def test_only_pages_of_these_origins_connect(origin, expected, session, backends, gateways):
    """A client that names no origin is not a page, and other rules are for it."""
    behind = await backends("node")
    gateway = await gateways(behind, config=policy(origins=[APP, "https://*.pages.example.org"]))
    headers = {} if origin is None else {"Origin": origin}
    assert await status(session, gateway, **headers) == expected
    record = await gateway.record("/echo")
    if expected == 403:
        check(record, http_status=403, initiator="gateway", cause="policy", opened_at=None,
              policy=found("origins", "origin refused"))
        assert not behind.seen("open", path="/echo")


async def test_a_refused_origin_where_the_route_accepts_and_closes(session, backends, gateways):
    """A script can read a Close, and no status."""
    behind = await backends("node")
    gateway = await gateways(behind, config=route(when_refused="accept", policy={"origins": [APP]}))
    async with session.ws_connect(gateway.url("/echo"), headers={"Origin": "https://evil.org"}) as socket:
        message = await socket.receive()
        assert (message.data, message.extra) == (1008, "origin refused")
    check(await gateway.record("/echo"), code=1008, cause="policy", policy=found("origins", "origin refused"))


async def test_a_dry_run_lets_every_origin_in(session, backends, gateways):
    """The record says what would have been."""
    behind = await backends("node")
    gateway = await gateways(behind, config=policy(dry_run=True, origins=[APP], address_connections=1))
    async with session.ws_connect(gateway.url("/echo/first"), headers={"Origin": "https://evil.org"}):
        assert await status(session, gateway, "/echo/second") == 101
    check(await gateway.record("/echo/first"), policy=found("origins", "origin refused", enforced=False))
    check(await gateway.record("/echo/second"),
          policy=found("address_connections", "too many connections from this address", enforced=False))


async def test_an_address_has_so_many_connections(session, backends, gateways):
    """One more is refused, until one has ended."""
    behind = await backends("node")
    gateway = await gateways(behind, config=policy(address_connections=2))
    first = await session.ws_connect(gateway.url("/echo/first"))
    second = await session.ws_connect(gateway.url("/echo/second"))
    assert await status(session, gateway, "/echo/third") == 429
    check(await gateway.record("/echo/third"), http_status=429, initiator="gateway", cause="policy", opened_at=None,
          policy=found("address_connections", "too many connections from this address"),
          setting=setting("route.policy.address_connections", "2"), detail=present)
    await first.close()
    await gateway.record("/echo/first")
    assert await status(session, gateway, "/echo/fourth") == 101
    await second.close()


async def test_a_user_has_so_many_connections(session, backends, gateways):
    """Others are not affected; a client that is refused counts for nothing."""
    behind = await backends("node")
    gateway = await gateways(behind, config=policy(user_connections=1, jwt=JWT))

    def of(user):
        return {"Authorization": f"Bearer {tokens.token(tokens.claims(sub=user))}"}

    async with session.ws_connect(gateway.url("/echo/ada"), headers=of("ada")):
        for _ in range(3):
            assert await status(session, gateway, "/echo/again", **of("ada")) == 429
        assert await status(session, gateway, "/echo/bob", **of("bob")) == 101
    await gateway.record("/echo/ada")
    assert await status(session, gateway, "/echo/later", **of("ada")) == 101
    for record in await gateway.records(3, path="/echo/again"):
        check(record, cause="policy", user="ada", setting=setting("route.policy.user_connections", "1"),
              policy=found("user_connections", "too many connections of this user"))
