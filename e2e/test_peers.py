"""The peers against each other, without a gateway: what they report by
themselves is the ground on which the other tests stand."""

import pytest

from harness import backend, clients

BACKENDS = [*backend.NAMES, "raw"]
CLIENTS = [*clients.NAMES, "raw"]

#: What a client answers to a Close with 4001, where it is not the same.
ANSWERS = {"aiohttp": 1000}
#: The same, of backends.
SERVER_ANSWERS = {"aiohttp": 1000}


@pytest.mark.parametrize("server", BACKENDS)
@pytest.mark.parametrize("client", CLIENTS, indirect=True)
async def test_closes_are_seen(client, server, backends):
    """A Close with a code, an empty one, and an end without one."""
    behind = await backends(server)

    told = await client.open(behind.url + "/close/4001/bye")
    result = await told.end()
    assert (result.opened, result.code, result.reason, result.clean) == (True, 4001, "bye", True)
    seen = await behind.closed("/close/4001/bye")
    assert seen["clean"] and seen["code"] == ANSWERS.get(client.name, 4001)

    empty = await (await client.open(behind.url + "/close-empty")).end()
    assert empty.seen == (1005, True)

    cut = await (await client.open(behind.url + "/reset")).end()
    assert cut.seen == (1006, False)

    echo = await client.open(behind.url + "/echo", subprotocols=["e2e.1", "e2e.2"])
    assert echo.result.subprotocol == "e2e.1"
    await echo.echo("Grüße")
    await echo.send(b"\x00\xff")
    assert await echo.message(1) == b"\x00\xff"
    await echo.close(4002, "enough")
    result = await echo.end()
    assert result.seen == (SERVER_ANSWERS.get(server, 4002), True)
    seen = await behind.closed("/echo")
    assert (seen["code"], seen["reason"]) == (4002, "enough")

    gone = await client.open(behind.url + "/echo/empty")
    await gone.close()
    result = await gone.end()
    assert result.seen == (SERVER_ANSWERS.get(server, 1005), True)
    assert (await behind.closed("/echo/empty"))["code"] == 1005


@pytest.mark.parametrize("server", BACKENDS)
@pytest.mark.parametrize("client", CLIENTS, indirect=True)
async def test_refusals_are_seen(client, server, backends):
    """A handshake that is answered with another status."""
    behind = await backends(server)
    refused = await client.open(behind.url + "/reject/401")
    result = await refused.end()
    assert (result.opened, result.code, result.clean) == (False, 1006, False)
    if client.name != "chromium":
        assert result.http_status == 401
        assert result.headers["x-why"] == "because"
    assert await behind.event("reject", status=401)


MISDEEDS = ["reserved-opcode", "masked", "rsv1", "bad-utf8", "close-one-byte", "half-frame/fin",
            "fin", "rst", "close/1006/x"]
#: aiohttp takes masked frames from a server, and any code of its own list.
TAKEN = {("aiohttp", "masked"), ("aiohttp", "close/1006/x")}


@pytest.mark.parametrize(("client", "misdeed"), [
    (client, misdeed) for client in clients.NAMES for misdeed in MISDEEDS
    if (client, misdeed) not in TAKEN], indirect=["client"])
async def test_misdeeds_are_seen(client, misdeed, backends):
    """Without a gateway, a misdeed of a server is 1006 to its client, or the
    code that the client itself chose to send."""
    behind = await backends("raw")
    result = await (await client.open(f"{behind.url}/{misdeed}")).end()
    assert result.opened and not result.clean
    assert result.code in (1006, 1002, 1007), result


@pytest.mark.parametrize("server", backend.NAMES)
async def test_backend_dies_and_comes_back(server, backends, raw):
    """A killed backend is really gone, and back on the same port."""
    behind = await backends(server)
    there = await raw.open(behind.url + "/echo")
    await there.echo()
    await behind.kill()
    assert (await there.end()).code == 1006
    with pytest.raises(ConnectionRefusedError):
        await raw.open(behind.url + "/echo")
    await behind.start()
    await (await raw.open(behind.url + "/echo")).echo()

