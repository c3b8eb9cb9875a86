"""Tokens (JWT) of a route's policy: good and bad, from every place, with every
kind of key, before the upgrade and during the connection. A neighbour with a
good token goes on undisturbed."""

import time

import aiohttp
import pytest
from test_table_policy import ended_by_the_gateway

from harness import clients, tokens
from harness.admin import Admin
from harness.config import limits, policy, route, timeouts
from harness.neighbour import neighbour
from harness.records import CLEAN_CLIENT_END, agrees, check, found, matching, present, said

everyone = pytest.mark.parametrize("client", clients.NAMES, indirect=True)

#: What a token must say, and by whom it is signed.
WANTED = {"audience": "chat", "issuer": "https://id.example"}
SHARED = {**WANTED, "secret": tokens.SECRET.decode()}


def key_file(directory, name, content):
    """A file of a key, named in a configuration."""
    path = directory / name
    path.write_bytes(content)
    return str(path)


def bearer(token):
    """The header that carries a token."""
    return {"Authorization": f"Bearer {token}"}


def never_told(gateway, *secrets):
    """Neither a log nor the ledger may hold a token."""
    files = [path.read_bytes() for path in gateway.directory.iterdir() if "toml" not in path.name]
    for secret in secrets:
        for part in secret.split("."):
            assert len(part) < 10 or not any(part.encode() in file for file in files), part


def half_signed():
    """A token whose signature is of other claims."""
    head, _, signature = tokens.token(key=tokens.RSA, alg="RS256").split(".")
    body = tokens.token(tokens.claims(sub="root")).split(".")[1]
    return f"{head}.{body}.{signature}"


RS = {"alg": "RS256", "key": tokens.RSA}
#: What each says, and why it is refused where the public RSA key is configured.
BAD = {
    "none": (lambda: tokens.token(alg="none"), "unsigned"),
    "none in capitals": (lambda: tokens.token(alg="none").replace(
        tokens.token(alg="none").split(".")[0], "eyJhbGciOiJOT05FIn0"), "unsigned"),
    "wrong audience": (lambda: tokens.token(tokens.claims(aud="elsewhere"), **RS), "wrong audience"),
    "no audience": (lambda: tokens.token(tokens.claims(aud=None), **RS), "wrong audience"),
    "wrong issuer": (lambda: tokens.token(tokens.claims(iss="https://evil.example"), **RS), "wrong issuer"),
    "expired": (lambda: tokens.token(tokens.claims(exp=int(time.time()) - 1), **RS), "expired"),
    "no expiry": (lambda: tokens.token(tokens.claims(exp=None), **RS), "no expiry"),
    "not yet": (lambda: tokens.token(tokens.claims(nbf=int(time.time()) + 60), **RS), "not valid yet"),
    "public key as secret": (lambda: tokens.token(alg="HS256", key=tokens.public_pem(tokens.RSA)),
                             "an algorithm that the key is not for"),
    "key of another kind": (lambda: tokens.token(alg="ES256", key=tokens.P256),
                            "an algorithm that the key is not for"),
    "other claims": (half_signed, "wrong signature"),
    "critical extension": (lambda: tokens.token(crit=["b64"], **RS), "an extension that is not known"),
    "no token at all": (lambda: "hello", "malformed"),
    "two parts": (lambda: tokens.token(**RS).rpartition(".")[0], "malformed"),
}


@pytest.mark.row("token: refused before the upgrade")
@pytest.mark.parametrize("bad", BAD)
async def test_refused(bad, websockets, node, tmp_path, backends, gateways):
    """401, and the record says why."""
    make, problem = BAD[bad]
    behind = await backends("node")
    keys = key_file(tmp_path, "key.pem", tokens.public_pem(tokens.RSA))
    gateway = await gateways(behind, config=policy(jwt={**WANTED, "key_file": keys}))
    token = make()
    async with neighbour(node, gateway, headers=bearer(tokens.token(**RS))):
        result = await (await websockets.open(gateway.url("/echo/bad"), headers=bearer(token))).end()
        record = await gateway.record("/echo/bad")
    assert (result.opened, result.http_status) == (False, 401)
    assert result.headers["www-authenticate"] == (
        f'Bearer error="invalid_token", error_description="{problem}"')
    cause = "token_expired" if bad == "expired" else "unauthorized"
    check(record, http_status=401, opened_at=None, code=1006, cause=cause, initiator="gateway", user=None,
          upstream=None, client__sent=None, client__end="never_opened", policy=found("jwt", problem),
          advice__reconnect="no",
          detail=f"The client's token was refused: {problem}; the client was answered with HTTP 401.")
    assert not behind.seen("open", path="/echo/bad")
    never_told(gateway, token)


@pytest.mark.row("token: none")
@everyone
async def test_no_token(client, node, backends, gateways):
    """401 without an error (RFC 6750 section 3.1)."""
    behind = await backends("node")
    gateway = await gateways(behind, config=policy(jwt={**SHARED, "from": ["header", "query:token"]}))
    async with neighbour(node, gateway, headers=bearer(tokens.token())):
        result = await (await client.open(gateway.url("/echo/none"))).end()
        record = await gateway.record("/echo/none")
    assert (result.opened, result.code) == (False, 1006)
    if client.name != "chromium":
        assert (result.http_status, result.headers["www-authenticate"]) == (401, "Bearer")
    check(record, http_status=401, cause="unauthorized", policy=found("jwt", "no token"),
          detail="The client showed no token; the client was answered with HTTP 401.")


@pytest.mark.row("token: none, where none is required")
async def test_optional(node, websockets, backends, gateways):
    """Who shows none is let in; who shows a bad one is not."""
    behind = await backends("node")
    gateway = await gateways(behind, config=policy(jwt={**SHARED, "required": False}))
    async with neighbour(node, gateway):
        bad = tokens.token(tokens.claims(exp=1))
        result = await (await websockets.open(gateway.url("/echo/bad"), headers=bearer(bad))).end()
        assert result.http_status == 401
        known = await websockets.open(gateway.url("/echo/known"), headers=bearer(tokens.token()))
        await known.echo()
        await known.close(1000)
        check(await gateway.record("/echo/known"), user="ada", policy=[])


@pytest.mark.row("token: refused after the upgrade, by route")
@everyone
async def test_refused_by_a_close(client, node, backends, gateways):
    """A page can read 3000 and why; the token is not echoed."""
    behind = await backends("node")
    rules = {"jwt": {**SHARED, "from": ["subprotocol:bearer"]}}
    gateway = await gateways(behind, config=route(when_refused="accept", policy=rules))
    bad = tokens.token(tokens.claims(aud="elsewhere"))
    async with neighbour(node, gateway, subprotocols=["bearer", tokens.token()]):
        connection = await client.open(gateway.url("/echo/bad"), subprotocols=["bearer", bad])
        result = await connection.end()
        record = await gateway.record("/echo/bad")
    assert (result.opened, result.subprotocol) == (True, "bearer")
    assert result.seen == (3000, True)
    assert result.reason == "token refused: wrong audience"
    agrees(record, result)
    check(record, http_status=101, opened_at=present, cause="unauthorized", initiator="gateway", upstream=None,
          client__sent=said(3000, result.reason), client__end=CLEAN_CLIENT_END, client__subprotocol="bearer",
          policy=found("jwt", "wrong audience"))
    never_told(gateway, bad)


@pytest.mark.row("token: from header, cookie, query, subprotocol")
@everyone
@pytest.mark.parametrize("place", ["header", "cookie:session", "query:token", "subprotocol:bearer"])
async def test_places(client, place, node, backends, gateways):
    """From each; what would end in logs does not reach the server."""
    if (client.name, place) == ("chromium", "header"):
        # A page can't set headers.
        place = "query:token"
    behind = await backends("node")
    everywhere = ["header", "cookie:session", "query:token", "subprotocol:bearer"]
    gateway = await gateways(behind, admin=True, config=policy(jwt={**SHARED, "from": everywhere}))
    token = tokens.token()
    path, options = "/echo/good?room=1", {}
    match place:
        case "header":
            options = {"headers": bearer(token)}
        case "cookie:session" if client.name == "chromium":
            await client.cookie("session", token)
        case "cookie:session":
            options = {"headers": {"Cookie": f"theme=dark; session={token}"}}
        case "query:token":
            path = f"/echo/good?token={token}&room=1"
        case "subprotocol:bearer":
            options = {"subprotocols": ["bearer", token]}
    async with neighbour(node, gateway, headers=bearer(tokens.token(tokens.claims(sub="bob")))):
        connection = await client.open(gateway.url(path), **options)
        await connection.echo()
        open = await behind.opened("/echo/good")
        if client.name == "chromium":
            await client.cookie("session", None)
        about = {entry["path"]: entry for entry in await Admin(gateway).connections()}
        assert (about["/echo/good"]["user"], about["/echo/good"]["route"]) == ("ada", "default")
        await connection.close(1000)
        await connection.end()
        record = await gateway.record("/echo/good")
    assert open["path"] == "/echo/good?room=1"
    assert "sec-websocket-protocol" not in open["headers"]
    assert open["headers"].get("authorization") == options.get("headers", {}).get("Authorization")
    assert (token in open["headers"].get("cookie", "")) == (place == "cookie:session")
    chosen = "bearer" if place.startswith("subprotocol") else ""
    assert connection.result.subprotocol == chosen
    check(record, user="ada", cause="completed", policy=[], client__subprotocol=chosen or None)
    never_told(gateway, token)


@pytest.mark.row("token: a subprotocol beside it")
@everyone
async def test_subprotocol_beside(client, backends, gateways):
    """The server chooses of the others; the token is none of them."""
    behind = await backends("node")
    gateway = await gateways(behind, config=policy(jwt={**SHARED, "from": ["subprotocol:bearer"]}))
    connection = await client.open(gateway.url(), subprotocols=["chat.v2", "bearer", tokens.token()])
    await connection.echo()
    open = await behind.opened("/echo")
    assert open["headers"]["sec-websocket-protocol"] == "chat.v2"
    assert connection.result.subprotocol == "chat.v2"
    await connection.close(1000)


KEYS = {
    "RSA": ("key_file", lambda: tokens.public_pem(tokens.RSA), {"alg": "RS256", "key": tokens.RSA}),
    "RSA, PSS": ("key_file", lambda: tokens.public_pem(tokens.RSA), {"alg": "PS384", "key": tokens.RSA}),
    "certificate": ("key_file", lambda: tokens.certificate_pem(tokens.RSA), {"alg": "RS512", "key": tokens.RSA}),
    "certificate, EC": ("key_file", lambda: tokens.certificate_pem(tokens.P256),
                        {"alg": "ES256", "key": tokens.P256}),
    "P-256": ("key_file", lambda: tokens.public_pem(tokens.P256), {"alg": "ES256", "key": tokens.P256}),
    "P-384": ("key_file", lambda: tokens.public_pem(tokens.P384), {"alg": "ES384", "key": tokens.P384}),
    "Ed25519": ("key_file", lambda: tokens.public_pem(tokens.ED25519), {"alg": "EdDSA", "key": tokens.ED25519}),
    "HMAC": ("secret_file", lambda: tokens.SECRET + b"\n", {"alg": "HS512"}),
    "JWKS, RSA": ("jwks_file", lambda: SET, {"alg": "RS256", "key": tokens.RSA, "kid": "one"}),
    "JWKS, EC": ("jwks_file", lambda: SET, {"alg": "ES256", "key": tokens.P256, "kid": "two"}),
    "JWKS, Ed25519": ("jwks_file", lambda: SET, {"alg": "EdDSA", "key": tokens.ED25519, "kid": "three"}),
    "JWKS, secret": ("jwks_file", lambda: SET, {"alg": "HS256", "kid": "shared"}),
}
SET = tokens.jwks(one=tokens.RSA, two=tokens.P256, three=tokens.ED25519)


@pytest.mark.row("token: every kind of key")
@pytest.mark.parametrize("kind", KEYS)
async def test_keys(kind, websockets, tmp_path, backends, gateways):
    """The right key opens, another of the same kind does not."""
    name, content, how = KEYS[kind]
    behind = await backends("node")
    path = key_file(tmp_path, "key", content())
    gateway = await gateways(behind, config=policy(jwt={**WANTED, name: path}))
    async with neighbour(websockets, gateway, headers=bearer(tokens.token(**how))):
        other = tokens.token(**how)
        head, body, signature = other.split(".")
        forged = f"{head}.{body}.{signature[::-1]}"
        result = await (await websockets.open(gateway.url("/echo/bad"), headers=bearer(forged))).end()
        assert result.http_status == 401
        check(await gateway.record("/echo/bad"),
              policy=lambda seen: seen[0]["problem"] in ("wrong signature", "malformed"))


@pytest.mark.row("token: keys of a set")
@pytest.mark.parametrize(("how", "problem"), [
    ({"kid": "four", "alg": "RS256", "key": tokens.RSA}, "unknown key"),
    ({"alg": "RS256", "key": tokens.RSA}, "no key named"),
    ({"kid": "two", "alg": "RS256", "key": tokens.RSA}, "an algorithm that the key is not for"),
    ({"kid": "one", "alg": "HS256", "key": tokens.public_pem(tokens.RSA)}, "an algorithm that the key is not for"),
    ({"kid": "one", "alg": "RS512", "key": tokens.RSA}, "an algorithm that the key is not for"),
])
async def test_keys_of_a_set(how, problem, websockets, tmp_path, backends, gateways):
    """A token's word for its key is a name, not a choice of how to check it."""
    behind = await backends("node")
    path = key_file(tmp_path, "jwks.json", SET)
    gateway = await gateways(behind, config=policy(jwt={**WANTED, "jwks_file": path}))
    result = await (await websockets.open(gateway.url(), headers=bearer(tokens.token(**how)))).end()
    assert result.http_status == 401
    check(await gateway.record(), policy=found("jwt", problem))


#: Two tokens at once; `good` and `bad` stand for the tokens.
SEVERAL = {
    "twice in the query": ("?token=good&token=good", {}),
    "two headers": ("", {"Authorization": "Bearer good", "authorization": "Bearer bad"}),
    "two headers, a tab in one": ("", {"Authorization": "Bearer\tbad", "authorization": "Bearer good"}),
    "two in one header": ("", {"Authorization": "Bearer good, Bearer bad"}),
    "a cookie in another case": ("", {"Cookie": "Session=bad; session=good"}),
    "a cookie behind a blank": ("", {"Cookie": "theme=dark session=bad; session=good"}),
    "a parameter in another case": ("?token=good&Token=bad", {}),
    "a parameter behind a semicolon": ("?a=b;token=bad&token=good", {}),
    "two cookies": ("", {"Cookie": "session=good; theme=dark; session=bad"}),
    "two headers of cookies": ("", {"Cookie": "session=good", "cookie": "session=bad"}),
    "two headers of cookies, one not in ASCII": ("", {"Cookie": "session=good", "cookie": "session=bad; x=ü"}),
    "a cookie with a space": ("", {"Cookie": "session=good; session =bad"}),
    "header and query": ("?token=bad", {"Authorization": "Bearer good"}),
    "header and cookie": ("", {"Authorization": "Bearer good", "Cookie": "session=bad"}),
    "cookie and subprotocol": ("", {"Cookie": "session=good", "Sec-WebSocket-Protocol": "bearer, bad"}),
}


@pytest.mark.row("token: several")
@pytest.mark.parametrize("case", SEVERAL)
async def test_several(case, raw, backends, gateways):
    """Two leave a doubt which of them the server believes, in one place or in
    several: 401, though the first is good."""
    query, headers = SEVERAL[case]
    behind = await backends("node")
    everywhere = ["header", "cookie:session", "query:token", "subprotocol:bearer"]
    gateway = await gateways(behind, config=policy(jwt={**SHARED, "from": everywhere}))
    good, bad = tokens.token(), tokens.token(key=tokens.SECRET[::-1])

    def filled(text):
        return text.replace("good", good).replace("bad", bad)

    headers = {name: filled(value) for name, value in headers.items()}
    refused = await raw.open(gateway.url("/echo/two" + filled(query)), headers=headers)
    assert refused.result.http_status == 401
    check(await gateway.record("/echo/two"), policy=found("jwt", "several tokens"))
    assert not behind.seen("open")
    never_told(gateway, good, bad)


@pytest.mark.row("token: beside a cookie that is not ASCII")
async def test_odd_cookie(raw, backends, gateways):
    """The odd one hides nothing; a token that is odd itself is malformed."""
    behind = await backends("node")
    gateway = await gateways(behind, config=policy(jwt={**SHARED, "from": ["cookie:session"]}))
    cookies = {"Cookie": f"name=Jürgen; session={tokens.token()}; x=ü"}
    good = await raw.open(gateway.url("/echo/good"), headers=cookies)
    assert good.result.http_status == 101
    await good.echo()
    odd = await raw.open(gateway.url("/echo/odd"), headers={"Cookie": f"session={tokens.token()}ü"})
    assert odd.result.http_status == 401
    check(await gateway.record("/echo/odd"), policy=found("jwt", "malformed"))
    await good.close(1000)


@pytest.mark.row("token: requests that ask for no WebSocket")
async def test_http(backends, gateways):
    """They pass without one: a page has to be fetched before it can show any."""
    behind = await backends("node")
    gateway = await gateways(behind, config=policy(jwt=SHARED))
    async with aiohttp.ClientSession() as session:
        async with session.get(gateway.url("/page", scheme="http")) as response:
            assert (response.status, await response.text()) == (200, "an end-to-end backend\n")
        async with session.get(gateway.url("/page", scheme="http"), headers=bearer("bad")) as response:
            assert response.status == 200
    await behind.event("http", count=2, path="/page")
    assert await gateway.records(0) == []


@pytest.mark.row("token: refused where there is one place only")
async def test_refused_take_no_place(node, raw, backends, gateways):
    """Who is refused holds none, however long it takes to leave; and is told so
    also where no place is left."""
    behind = await backends("node")
    rules = route(when_refused="accept", policy={"jwt": {**SHARED, "from": ["query:token"]}})
    gateway = await gateways(behind, config=[rules, limits(max_connections=1), timeouts(close="20s")])
    bad = tokens.token(tokens.claims(aud="elsewhere"))
    lingering = [await raw.open(gateway.url(f"/echo/{number}?token={bad}"), answer_close=False)
                 for number in range(3)]
    assert all(connection.result.opened for connection in lingering)
    good = await node.open(gateway.url(f"/echo/good?token={tokens.token()}"))
    assert good.result.opened
    await good.echo()
    full = await (await node.open(gateway.url(f"/echo/full?token={tokens.token()}"))).end()
    assert full.http_status == 503
    late = await (await node.open(gateway.url(f"/echo/late?token={bad}"))).end()
    assert late.seen == (3000, True)
    check(await gateway.record("/echo/late"), cause="unauthorized", policy=found("jwt", "wrong audience"))
    for connection in lingering:
        assert not connection.result.ended
        connection.reset()
    await good.echo("undisturbed")


@pytest.mark.row("token: expires during the connection")
@everyone
async def test_expires(client, node, backends, gateways):
    """After 2 s: 1008, however lively it is."""
    behind = await backends("node")
    gateway = await gateways(behind, config=policy(jwt={**SHARED, "from": ["query:token"]}))
    long = tokens.token()
    async with neighbour(node, gateway, query=f"?token={long}"):
        until = time.time() + 2
        short = tokens.token(tokens.claims(exp=until))
        connection = await client.open(gateway.url(f"/echo/short?token={short}"))
        while not connection.result.ended and time.time() < until - 0.3:
            await connection.echo()
        result = await connection.end()
        assert -0.1 < time.time() - until < 10
        record = await ended_by_the_gateway(gateway, behind, result, 1008, "token_expired", "/echo/short")
    assert result.reason == "token expired"
    check(record, user="ada", policy=found("jwt", "expired"), advice__reconnect="no",
          detail=matching("The client's token expired during the connection; the client was told 1008 .*"))
    never_told(gateway, short, long)


@pytest.mark.row("token: expires while the server is away")
async def test_expires_while_held(node, raw, backends, gateways):
    """The handshake is held for a server that may be back in time; the token is
    not good for so long, and the server never sees it."""
    behind = await backends("node")
    gateway = await gateways(behind, config=[policy(jwt={**SHARED, "from": ["query:token"]}),
                                             timeouts(restart_window="15s")])
    first = await node.open(gateway.url(f"/echo/first?token={tokens.token()}"))
    await first.echo()
    await behind.kill()
    until = time.time() + 2
    short = tokens.token(tokens.claims(exp=until))
    held = await raw.begin(gateway.url(f"/echo/short?token={short}"))
    result = await held.end()
    assert (result.opened, result.http_status) == (False, 401)
    assert -0.1 < time.time() - until < 8
    record = await gateway.record("/echo/short")
    check(record, user="ada", cause="token_expired", http_status=401, policy=found("jwt", "expired"))
    await behind.start()
    again = await node.open(gateway.url(f"/echo/again?token={tokens.token()}"))
    await again.echo()
    assert not behind.seen("open", path="/echo/short")


@pytest.mark.row("token: expires with leeway, and not in a dry run")
async def test_expiry_in_a_dry_run(node, backends, gateways):
    """It is noted, and the connection stays."""
    behind = await backends("node")
    rules = {"dry_run": True, "jwt": {**SHARED, "from": ["query:token"], "leeway": "500ms"}}
    gateway = await gateways(behind, config=policy(**rules))
    begun = time.time()
    token = tokens.token(tokens.claims(exp=begun + 0.5))
    connection = await node.open(gateway.url(f"/echo?token={token}"))
    while time.time() < begun + 1.5:
        await connection.echo()
    await connection.close(1000)
    await connection.end()
    check(await gateway.record(), user="ada", cause="completed",
          policy=found("jwt", "expired", enforced=False))
    assert gateway.log().count("a dry run would have acted") == 1


@pytest.mark.row("token: the user of a claim")
async def test_user_claim(node, backends, gateways):
    """As the route says; where there is none, nobody is named."""
    behind = await backends("node")
    gateway = await gateways(behind, config=policy(jwt={**SHARED, "from": ["query:token"], "user": "email"}))
    for path, extra, user in [("/echo/mail", {"email": "ada@example.org"}, "ada@example.org"), ("/echo/none", {}, None)]:
        token = tokens.token(tokens.claims(**extra))
        connection = await node.open(gateway.url(f"{path}?token={token}"))
        await connection.echo()
        await connection.close(1000)
        await connection.end()
        check(await gateway.record(path), user=user)
